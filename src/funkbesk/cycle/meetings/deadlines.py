"""The deadlines of a meeting, by the rules of its forum: by when to send out, to propose, to have the minutes ready."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from funkbesk.cycle.working_days import WorkingDays
from funkbesk.documents.register import Deadlines, ForumEntry

DeadlineKind = Literal["indkaldelse", "forslag", "dagsorden", "referat"]

LABELS: dict[DeadlineKind, str] = {
    "indkaldelse": "Indkaldelse",
    "forslag": "Forslag til punkter",
    "dagsorden": "Dagsorden",
    "referat": "Referat",
}


@dataclass(frozen=True, slots=True)
class Deadline:
    """One deadline: its kind, what it is called, its day, and whether that was moved to a working day."""

    kind: DeadlineKind
    label: str
    day: date
    moved: bool


def deadlines(forum: ForumEntry, day: date, working: WorkingDays) -> list[Deadline]:
    """Return the deadlines of a meeting of the forum on that day, the earliest first; none where the forum has none.

    What is due before the meeting is counted back from it in calendar days and falls on that day or, where nobody works
    then, on the last working day before: whoever prepares loses no time that was promised. The minutes are counted
    forward and fall on the last working day, too, because those who wait for them shall have them within the time that
    was promised. But they can't be due before the meeting, nor on the same day where at least one day was given: where
    no working day is left between, as two days after a Friday, they are due on the first one afterwards.

    A deadline that the calendar has no day for, in the year 1 or 9999, is left out.
    """
    if forum.deadlines is None:
        return []
    found = [_deadline(kind, number, day, working) for kind, number in days_given(forum.deadlines).items()]
    return sorted((one for one in found if one is not None), key=lambda one: one.day)


def days_given(rules: Deadlines) -> dict[DeadlineKind, int]:
    """Return how many days before the meeting each deadline is, and after it for the minutes; only what is given."""
    days: dict[DeadlineKind, int | None] = {
        "indkaldelse": rules.summons,
        "forslag": rules.proposals,
        "dagsorden": rules.agenda,
        "referat": rules.minutes,
    }
    return {kind: number for kind, number in days.items() if number is not None}


def _deadline(kind: DeadlineKind, days: int, meeting: date, working: WorkingDays) -> Deadline | None:
    try:
        counted = meeting + timedelta(days=days if kind == "referat" else -days)
        due = _minutes_due(counted, meeting, working) if kind == "referat" else working.last_on_or_before(counted)
    except OverflowError:
        return None
    return Deadline(kind, LABELS[kind], due, due != counted)


def _minutes_due(counted: date, meeting: date, working: WorkingDays) -> date:
    earliest = min(counted, meeting + timedelta(days=1))
    due = working.last_on_or_before(counted)
    return due if due >= earliest else working.first_on_or_after(counted)
