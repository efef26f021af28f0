"""The årshjul as text: month by month, then what is not placed."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from typing import Any

from funkbesk.danish import MONTHS, listing

_INDENT = "  "
_NARROWEST_TEXT = 24
"""In less than so many columns beside the dates, the text stands below them."""


def year_lines(title: str, data: dict[str, Any], width: int) -> Iterator[str]:
    """Yield the lines of a plan that `year_data` has made, none wider than `width` columns where its words allow it."""
    column = max((len(_when(event)) for event in data["events"]), default=0)
    yield from _wrapped(title, "", "", width)
    month = 0
    for event in data["events"]:
        if event["month"] != month:
            month = event["month"]
            yield f"\n{MONTHS[month - 1].capitalize()}"
        yield from _event(event, column, width)
    if data["unplaced"]:
        yield "\nIkke placeret"
        for one in data["unplaced"]:
            yield from _wrapped(f"{one['title']} – {one['note']}", _INDENT, _INDENT * 2, width)
    if not (data["events"] or data["unplaced"]):
        yield "\nDer er intet i årshjulet. Det læses af møderne, beskrivelsernes anledninger og forummernes måneder."


def _when(event: dict[str, Any]) -> str:
    if not event["date"] and event["week"] is None:
        return "uden dato"  # its month is the heading above it
    week = f" (uge {event['week']})" if event["date"] else ""
    return " ".join(filter(None, (f"{event['short']}{week}", event["time"] and f"kl. {event['time']}")))


def _event(event: dict[str, Any], column: int, width: int) -> Iterator[str]:
    title = " – ".join((event["title"], *event["notes"])) + (" (aflyst)" if event["cancelled"] else "")
    beside = f"{_INDENT}{_when(event):<{column}}{_INDENT}"
    below = " " * len(beside)
    if width - len(beside) < _NARROWEST_TEXT:
        yield beside.rstrip()
        beside = below = _INDENT * 2
    yield from _wrapped(title, beside, below, width)
    if event["deadlines"]:
        due = listing(f"{one['label'].lower()} {one['when']}" for one in event["deadlines"])
        yield from _wrapped(f"Frister: {due}", below, below, width)


def _wrapped(text: str, first: str, others: str, width: int) -> list[str]:
    return textwrap.wrap(
        text,
        width,
        initial_indent=first,
        subsequent_indent=others,
        break_long_words=False,
        break_on_hyphens=False,
    )
