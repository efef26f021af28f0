"""The plan of a year as plain data: for JSON, and for the tables of the calendar."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from funkbesk.cycle.meetings.deadlines import Deadline
from funkbesk.cycle.year.plan import Event, YearPlan
from funkbesk.danish import MONTHS, capital, date_words
from funkbesk.documents.entry_names import title_of
from funkbesk.documents.register import Register


def year_data(plan: YearPlan, register: Register | None) -> dict[str, Any]:
    """Return the plan as JSON data, events in their order, numbered from 1 as on the wheel."""
    return {
        "year": plan.year,
        "events": [{"number": number, **_event(event, register)} for number, event in enumerate(plan.events, 1)],
        "unplaced": [
            {
                "title": one.title,
                "note": one.note,
                "source": one.source,
                "fora": names(one.fora, register),
                "responsible": title_of(register, one.responsible),
            }
            for one in plan.unplaced
        ],
    }


def names(identifiers: Iterable[str], register: Register | None) -> list[str]:
    """Return the names of entries of the register."""
    return [title_of(register, identifier) for identifier in identifiers]


def _event(event: Event, register: Register | None) -> dict[str, Any]:
    when = event.when
    return {
        "kind": event.kind,
        "title": event.title,
        "notes": list(event.notes),
        "when": when.words,
        "date": when.start.isoformat() if when.kind == "dag" else None,
        "week": when.week,
        "month": when.month,
        "short": short_date(when.start) if when.kind == "dag" else capital(when.words),
        "time": event.time,
        "place": event.place,
        "fora": names(event.fora, register),
        "responsible": title_of(register, event.responsible),
        "source": event.source,
        "cancelled": event.cancelled,
        "deadlines": [] if event.cancelled else [_deadline(one, when.start.year) for one in event.deadlines],
    }


def _deadline(deadline: Deadline, year: int) -> dict[str, Any]:
    return {
        "kind": deadline.kind,
        "label": deadline.label,
        "date": deadline.day.isoformat(),
        "when": short_date(deadline.day) if deadline.day.year == year else date_words(deadline.day),
        "moved": deadline.moved,
    }


def short_date(day: date) -> str:
    """Return the date without its year: "10. marts"."""
    return f"{day.day}. {MONTHS[day.month - 1]}"
