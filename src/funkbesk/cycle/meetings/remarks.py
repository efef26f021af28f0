"""What whoever calls a meeting ought to know: what speaks against its day, and a card that is more than a page."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from funkbesk.cycle.around import Around
from funkbesk.cycle.meetings.deadlines import deadlines
from funkbesk.cycle.sheets import sheet_for
from funkbesk.cycle.working_days import WorkingDays, public_holidays
from funkbesk.danish import date_words
from funkbesk.documents.address import description_ids
from funkbesk.documents.meeting import Meeting
from funkbesk.documents.settings import Calendar

_WEEKEND = {5: "lørdag", 6: "søndag"}


def remarks(meeting: Meeting, around: Around) -> Iterator[str]:
    """Yield a Danish sentence for each: nobody works on its day, its week is avoided, a deadline is past, and so on."""
    calendar = around.settings.calendar
    yield from _of_day(meeting.date, calendar)
    yield from _of_cards(meeting, around)
    forum = around.forum(meeting.forum)
    if forum is None:
        return
    if forum.deadlines is None:
        yield f"Registret har ingen frister for {forum.name}."
    for one in deadlines(forum, meeting.date, WorkingDays(calendar.days_off)):
        if one.day < around.today and meeting.state == "planlagt":
            yield f"Fristen er overskredet: {one.label.lower()} {date_words(one.day)}."


def _of_cards(meeting: Meeting, around: Around) -> Iterator[str]:
    for point in meeting.points.values():
        for identifier in description_ids(point.about) if point.occasion == "sparring" else ():
            description = around.descriptions.get(identifier)
            sheet = description and sheet_for(point, description, around, meeting)
            if sheet and not sheet["fits"]:
                yield f"Kortet til {identifier} kan fylde mere end én side: der er meget tekst om opgaver og ansvar."


def _of_day(day: date, calendar: Calendar) -> Iterator[str]:
    if not WorkingDays(calendar.days_off).is_working(day):
        why = public_holidays(day.year).get(day) or _WEEKEND.get(day.weekday()) or "fridag i indstillingerne"
        yield f"{date_words(day)} er ikke en arbejdsdag ({why})."
    week = day.isocalendar().week
    if week in calendar.weeks_to_avoid:
        yield f"{date_words(day)} ligger i uge {week}, som er en uge uden møder."
