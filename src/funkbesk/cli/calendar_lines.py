"""The årshjul as text: month by month, then what is not placed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from funkbesk.danish import MONTHS, listing

_COLUMN = 30


def year_lines(title: str, data: dict[str, Any]) -> Iterator[str]:
    """Yield the lines of a plan that `year_data` has made."""
    yield title
    month = 0
    for event in data["events"]:
        if event["month"] != month:
            month = event["month"]
            yield f"\n{MONTHS[month - 1].capitalize()}"
        yield from _event(event)
    if data["unplaced"]:
        yield "\nIkke placeret"
        for one in data["unplaced"]:
            yield f"  {one['title']} – {one['note']}"
    if not (data["events"] or data["unplaced"]):
        yield "\nDer er intet i årshjulet."


def _event(event: dict[str, Any]) -> Iterator[str]:
    week = f" (uge {event['week']})" if event["date"] else ""
    when = " ".join(filter(None, (f"{event['short']}{week}", event["time"] and f"kl. {event['time']}")))
    title = " – ".join((event["title"], *event["notes"]))
    cancelled = " (aflyst)" if event["cancelled"] else ""
    yield f"  {when:<{_COLUMN}}  {title}{cancelled}"
    if event["deadlines"]:
        due = listing(f"{one['label'].lower()} {one['when']}" for one in event["deadlines"])
        yield f"  {'':<{_COLUMN}}  Frister: {due}"
