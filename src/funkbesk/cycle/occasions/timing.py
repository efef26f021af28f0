"""When an occasion was last held, when it is next, and by which day it had to be held: only from what is written.

Without a rhythm in the description nothing is ever overdue, and what is not planned is not planned.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import count

from funkbesk.cycle.chronology import chronological
from funkbesk.cycle.occasions.when import When
from funkbesk.documents.bullets import Use
from funkbesk.documents.meeting import Meeting

_MONTHS = 12
_DAYS = 365


@dataclass(frozen=True, slots=True)
class Timing:
    """The last meeting, what comes next (a planned meeting, or the month or week that the description names).

    `due` is the last day on which it has to be held again; None where no rhythm says so, or nothing to count it from.
    """

    last: Meeting | None
    next: Meeting | When | None
    due: date | None

    def is_overdue(self, today: date) -> bool:
        """Return whether it had to be held before today."""
        return self.due is not None and self.due < today


def timing(use: Use, meetings: Sequence[Meeting], since: date | None, today: date) -> Timing:
    """Return the timing of an occasion; `meetings` are those about it, `since` is when the description took effect.

    It is due when the rhythm has passed since it was last held, or if it never was, since the description took effect.
    A named month (or week) asks for a meeting in it or after it; without any, four times a year is every three months.
    """
    in_order = sorted(meetings, key=chronological)
    held = [meeting for meeting in in_order if meeting.state == "afholdt" and meeting.date <= today]
    planned = [meeting for meeting in in_order if meeting.state == "planlagt" and meeting.date >= today]
    last = held[-1] if held else None
    following = planned[0] if planned else _next_place(use, held, since, today)
    return Timing(last, following, _due(use, last.date if last else None, since))


def _next_place(use: Use, held: Sequence[Meeting], since: date | None, today: date) -> When | None:
    begin = max(today, since or today)
    places = (place for place in _places(use, begin) if place.end > begin)
    return next((place for place in places if not any(place.holds(meeting.date) for meeting in held)), None)


def _due(use: Use, last: date | None, since: date | None) -> date | None:
    begin = last or since
    if begin is None:
        return None
    if use.months or use.weeks:
        places = (
            place for place in _places(use, begin) if place.start > begin or (last is None and place.start == begin)
        )
        place = next(places, None)
        return None if place is None else place.end - timedelta(days=1)
    return None if use.times_a_year is None else _after(begin, use.times_a_year)


def _places(use: Use, begin: date) -> Iterator[When]:
    """Yield the months, or else the weeks, that the description names, in order, from those of the year before."""
    if not use.months and not use.weeks:
        return
    for year in count(max(begin.year - 1, date.min.year)):
        if year >= date.max.year:
            return
        if use.months:
            yield from (When.in_month(year, month) for month in sorted(use.months))
        else:
            weeks = (When.in_week(year, week) for week in sorted(use.weeks or ()))
            yield from (week for week in weeks if week is not None)


def _after(begin: date, times_a_year: int) -> date | None:
    """Return the day on which the next of so many times a year falls at the latest; None after the calendar's end."""
    months, rest = divmod(_MONTHS, times_a_year)
    try:
        if rest:
            return begin + timedelta(days=round(_DAYS / times_a_year))
        year, month = divmod(begin.year * _MONTHS + begin.month - 1 + months, _MONTHS)
        return date(year, month + 1, min(begin.day, monthrange(year, month + 1)[1]))
    except (OverflowError, ValueError):
        return None
