"""The plan of a year as plain data: for JSON, and for the tables of the calendar."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from funkbesk.cycle.deadlines import Deadline
from funkbesk.cycle.entry_names import capital, name_of
from funkbesk.cycle.year import Event, YearPlan
from funkbesk.danish import MONTHS
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
                "responsible": _name(one.responsible, register),
            }
            for one in plan.unplaced
        ],
    }


def months_data(plan: YearPlan, register: Register | None) -> list[dict[str, Any]]:
    """Return the months that have events, each with its name and its events as in `year_data`."""
    events = year_data(plan, register)["events"]
    return [
        {"name": capital(MONTHS[month - 1]), "events": [one for one in events if one["month"] == month]}
        for month in range(1, 13)
        if any(one["month"] == month for one in events)
    ]


def names(identifiers: Iterable[str], register: Register | None) -> list[str]:
    """Return the names of entries of the register."""
    return [capital(name_of(register, identifier)) for identifier in identifiers]


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
        "responsible": _name(event.responsible, register),
        "source": event.source,
        "cancelled": event.cancelled,
        "deadlines": [] if event.cancelled else [_deadline(one) for one in event.deadlines],
    }


def _deadline(deadline: Deadline) -> dict[str, Any]:
    return {
        "kind": deadline.kind,
        "label": deadline.label,
        "date": deadline.day.isoformat(),
        "when": short_date(deadline.day),
        "moved": deadline.moved,
    }


def short_date(day: date) -> str:
    """Return the date without its year: "10. marts"."""
    return f"{day.day}. {MONTHS[day.month - 1]}"


def _name(identifier: str | None, register: Register | None) -> str | None:
    return None if identifier is None else capital(name_of(register, identifier))
