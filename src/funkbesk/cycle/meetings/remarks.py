"""What speaks against the day of a meeting: nobody works then, its week is avoided, a deadline is past already."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from funkbesk.cycle.around import Around
from funkbesk.cycle.meetings.deadlines import deadlines
from funkbesk.cycle.working_days import WorkingDays, public_holidays
from funkbesk.danish import date_words
from funkbesk.documents.meeting import Meeting
from funkbesk.documents.settings import Calendar

_WEEKEND = {5: "lørdag", 6: "søndag"}


def remarks(meeting: Meeting, around: Around) -> Iterator[str]:
    """Yield a Danish sentence for each thing that whoever calls the meeting ought to know about its day."""
    calendar = around.settings.calendar
    yield from _of_day(meeting.date, calendar)
    forum = around.forum(meeting.forum)
    if forum is None:
        return
    if forum.deadlines is None:
        yield f"Registret har ingen frister for {forum.name}."
    for one in deadlines(forum, meeting.date, WorkingDays(calendar.days_off)):
        if one.day < around.today and meeting.state == "planlagt":
            yield f"Fristen er overskredet: {one.label.lower()} {date_words(one.day)}."


def _of_day(day: date, calendar: Calendar) -> Iterator[str]:
    if not WorkingDays(calendar.days_off).is_working(day):
        why = public_holidays(day.year).get(day) or _WEEKEND.get(day.weekday()) or "fridag i indstillingerne"
        yield f"{date_words(day)} er ikke en arbejdsdag ({why})."
    week = day.isocalendar().week
    if week in calendar.weeks_to_avoid:
        yield f"{date_words(day)} ligger i uge {week}, som er en uge uden møder."
