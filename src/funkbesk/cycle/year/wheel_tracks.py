"""The events of a year on the tracks of the wheel, so that none covers another."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from math import pi
from typing import NamedTuple

from funkbesk.cycle.year.plan import Event


class Mark(NamedTuple):
    """An event on its track: the angles it takes up there, that of its middle, and which track (0 is the outermost)."""

    number: int
    event: Event
    start: float
    end: float
    middle: float
    track: int


def angle_of(year: int, day: date) -> float:
    """Return the angle at which the day begins, in radians clockwise from the top."""
    first = date(year, 1, 1)
    return 2 * pi * (day - first).days / (date(year + 1, 1, 1) - first).days


def on_tracks(year: int, events: Sequence[Event], width: float) -> list[Mark]:
    """Return the events on as few tracks as are needed for none to cover another, the first ones outermost.

    `width` is the angle that a disc takes up on the innermost track.
    """
    tracks: list[list[Mark]] = []
    found = []
    for number, event in enumerate(events, 1):
        start, end = (max(0.0, min(2 * pi, angle_of(year, day))) for day in (event.when.start, event.when.end))
        middle = (start + end) / 2
        if event.when.kind == "dag":
            start, end = (middle + side * width / 2 for side in (-1, 1))
        free = (index for index, track in enumerate(tracks) if not any(_meet(one, start, end) for one in track))
        mark = Mark(number, event, start, end, middle, next(free, len(tracks)))
        if mark.track == len(tracks):
            tracks.append([])
        tracks[mark.track].append(mark)
        found.append(mark)
    return found


def number_of_tracks(marks: Sequence[Mark]) -> int:
    """Return how many tracks the marks take up, one at least."""
    return max((mark.track for mark in marks), default=0) + 1


def _meet(mark: Mark, start: float, end: float) -> bool:
    """Return whether two stretches of the circle overlap; one may reach over the turn of the year."""
    return any(mark.start + turn < end and start < mark.end + turn for turn in (-2 * pi, 0, 2 * pi))
