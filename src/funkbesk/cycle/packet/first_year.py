"""What a new colleague has in the calendar: the events of a role or unit in the year that begins on a day."""

from __future__ import annotations

from datetime import date
from typing import Any

from funkbesk.cycle.around import Around
from funkbesk.cycle.year.plan import Event, YearPlan, plan_year

Row = dict[str, Any]


def first_year(subject: str, start: date, around: Around) -> list[Row]:
    """Return the rows of the year from `start`: "when", "time", "title", "place" and "notes".

    What is only known by its month or week stays so. What has no place in the year comes last, with None for "when".
    The last year of the calendar has no plan: its December has no end.
    """
    end = _a_year_later(start)
    plans = [plan_year(year, around, role=subject) for year in sorted({start.year, end.year} - {date.max.year})]
    events = sorted(
        (
            one
            for plan in plans
            for one in plan.events
            if not one.cancelled and one.when.end > start and one.when.start < end
        ),
        key=lambda one: (one.when.start, one.when.kind != "måned", one.key),
    )
    return [*map(_row, {one.key: one for one in events}.values()), *_unplaced(plans)]


def _a_year_later(start: date) -> date:
    try:
        return start.replace(year=start.year + 1)
    except ValueError:  # 29 February, or the last year of the calendar
        return date(start.year + 1, 3, 1) if start.year < date.max.year else date.max


def _row(event: Event) -> Row:
    return {
        "when": event.when.words_with_year,
        "time": event.time,
        "title": event.title,
        "place": event.place,
        "notes": list(event.notes),
    }


def _unplaced(plans: list[YearPlan]) -> list[Row]:
    """Return what has no place, each once: where it is placed in neither year, both would say the same."""
    found = {one.source: one for plan in reversed(plans) for one in plan.unplaced}
    return [
        {"when": None, "time": None, "title": one.title, "place": None, "notes": [one.note]} for one in found.values()
    ]
