"""The plan of a year as iCalendar (RFC 5545), for Outlook and every other calendar.

Each deadline of a meeting is an appointment of its own with an alarm, because Outlook takes one alarm per appointment
and none after its beginning (MS-OXCICAL 2.1.3.1.1.20.62).
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import icalendar

from funkbesk.cycle.meetings.deadlines import Deadline, DeadlineKind
from funkbesk.cycle.working_days import WorkingDays
from funkbesk.cycle.year.plan import Event, YearPlan
from funkbesk.cycle.year.revisions import Revision
from funkbesk.danish import date_words
from funkbesk.documents.entry_names import title_of
from funkbesk.documents.register import Register

ZONE = "Europe/Copenhagen"
_ZONE = ZoneInfo(ZONE)
_ALARM = time(8)
_ONE_DAY = timedelta(days=1)
_DUE: dict[DeadlineKind, str] = {
    "indkaldelse": "Indkaldelse sendes ud",
    "forslag": "Frist for forslag til punkter",
    "dagsorden": "Dagsorden sendes ud",
    "referat": "Referat sendes ud",
}


class Appointments:
    """Makes the appointments of one collection.

    `owner` tells collections apart, so that two with a meeting of the same id can share a calendar; `revision` gives
    how often an event has changed, and when.
    """

    def __init__(
        self, register: Register | None, working: WorkingDays, owner: str, revision: Callable[[Event], Revision]
    ) -> None:
        self._register = register
        self._working = working
        self._owner = owner
        self._revision = revision

    def calendar(self, plan: YearPlan, title: str) -> bytes:
        """Return the file: every event with a day or a week, and the deadlines. The same plan gives the same bytes."""
        calendar = icalendar.Calendar()
        calendar.add("prodid", "-//funkbesk//Kalender//DA")
        calendar.add("version", "2.0")
        calendar.add("calscale", "GREGORIAN")
        calendar.add("method", "PUBLISH")
        calendar.add("x-wr-calname", title)
        calendar.add_component(_time_zone())
        for event in plan.events:
            if not without_date(event):
                for appointment in self._appointments(event):
                    calendar.add_component(appointment)
        written: bytes = calendar.to_ical()
        return written

    def _appointments(self, event: Event) -> Iterator[icalendar.Event]:
        revision = self._revision(event)
        yield self._event(event, revision)
        for deadline in event.deadlines:
            yield self._deadline(event, deadline, revision)

    def _event(self, event: Event, revision: Revision) -> icalendar.Event:
        appointment = self._begun(event.key, event, revision)
        appointment.add("summary", " – ".join((event.title, *event.notes)))
        start, end = _times(event)
        appointment.add("dtstart", start)
        if end is not None:
            appointment.add("dtend", end)
        appointment.add("transp", "OPAQUE" if isinstance(start, datetime) else "TRANSPARENT")
        if event.place:
            appointment.add("location", event.place)
        if lines := list(self._lines(event)):
            appointment.add("description", "\n".join(lines))
        return appointment

    def _deadline(self, event: Event, deadline: Deadline, revision: Revision) -> icalendar.Event:
        appointment = self._begun(f"{event.key}/{deadline.kind}", event, revision)
        summary = f"{_DUE[deadline.kind]}: {event.title} {date_words(event.when.start)}"
        appointment.add("summary", summary)
        appointment.add("dtstart", deadline.day)
        appointment.add("dtend", deadline.day + _ONE_DAY)
        appointment.add("transp", "TRANSPARENT")
        if not event.cancelled:
            alarm = icalendar.Alarm()
            alarm.add("action", "DISPLAY")
            alarm.add("description", summary)
            alarm.add("trigger", self._warned(deadline.day) - datetime.combine(deadline.day, time()))
            appointment.add_component(alarm)
        return appointment

    def _warned(self, day: date) -> datetime:
        """Return when the alarm of a deadline goes: in the morning of the working day before."""
        return datetime.combine(self._working.last_on_or_before(day - _ONE_DAY), _ALARM)

    def _begun(self, key: str, event: Event, revision: Revision) -> icalendar.Event:
        appointment = icalendar.Event()
        appointment.add("uid", str(uuid.uuid5(uuid.NAMESPACE_URL, f"funkbesk:{self._owner}:{key}")))
        appointment.add("dtstamp", revision.when)
        appointment.add("last-modified", revision.when)
        appointment.add("sequence", revision.number)
        appointment.add("status", "CANCELLED" if event.cancelled else "CONFIRMED")
        return appointment

    def _lines(self, event: Event) -> Iterator[str]:
        if event.fora:
            yield f"Forum: {', '.join(title_of(self._register, forum) for forum in event.fora)}"
        if event.responsible:
            yield f"Ansvarlig: {title_of(self._register, event.responsible)}"
        for deadline in () if event.cancelled else event.deadlines:
            yield f"{_DUE[deadline.kind]}: {date_words(deadline.day)}"
        yield f"Kilde: {event.source}"


def without_date(event: Event) -> bool:
    """Return whether only the month is known: an appointment would need a day that nobody has named."""
    return event.when.kind == "måned"


def _times(event: Event) -> tuple[date | datetime, date | datetime | None]:
    """Return when an appointment begins and ends: whole days, unless a time is given; an end that is not is None."""
    if event.time is None:
        return event.when.start, event.when.end
    first, _, last = event.time.replace("–", "-").partition("-")
    start = datetime.combine(event.when.start, _clock(first), _ZONE)
    if not last:
        return start, None
    end = datetime.combine(event.when.start, _clock(last), _ZONE)
    return start, end if end > start else end + _ONE_DAY


def _clock(text: str) -> time:
    hours, _, minutes = text.partition(".")
    return time(int(hours), int(minutes))


def _time_zone() -> icalendar.Timezone:
    """Return the zone by its two rules, which have held in the EU since 1996 (directive 2000/84/EC)."""
    zone = icalendar.Timezone()
    zone.add("tzid", ZONE)
    rules = (
        (icalendar.TimezoneDaylight(), "CEST", datetime(1981, 3, 29, 2), 3, 1, 2),  # noqa: DTZ001 (local, as RFC 5545 asks)
        (icalendar.TimezoneStandard(), "CET", datetime(1996, 10, 27, 3), 10, 2, 1),  # noqa: DTZ001
    )
    for part, name, start, month, before, after in rules:
        part.add("tzname", name)
        part.add("dtstart", start)
        part.add("rrule", {"freq": "yearly", "bymonth": month, "byday": "-1su"})
        part.add("tzoffsetfrom", timedelta(hours=before))
        part.add("tzoffsetto", timedelta(hours=after))
        zone.add_component(part)
    return zone
