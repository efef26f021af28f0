"""Weave what is gone into what is there, and divide a redline of several lines."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import TypeVar

from funkbesk.diff.changes import Mark, Segment

T = TypeVar("T")


def weave(here: Sequence[tuple[Hashable, T]], before: Sequence[tuple[Hashable, T | None]]) -> tuple[T, ...]:
    """Return the items of `here` in their order, with those that are gone behind the neighbour they stood behind.

    `before` is the old list: None for an item that is still here under that key, else what is told of one that is gone.
    """
    keys = {key for key, _ in here}
    behind: dict[Hashable, list[T]] = {}
    neighbour: Hashable = None
    for key, gone in before:
        if gone is not None:
            behind.setdefault(neighbour, []).append(gone)
        elif key in keys:
            neighbour = key
    woven = list(behind.get(None, ()))
    for key, item in here:
        woven += [item, *behind.get(key, ())]
    return tuple(woven)


def divided(redline: Sequence[Segment], *, ends: Mark | None = None) -> tuple[tuple[Segment, ...], ...]:
    """Return the lines of a redline; where `ends` is given, only line ends of texts so marked divide it.

    A line end that does not divide becomes a space.
    """
    lines: list[list[Segment]] = [[]]
    for segment in redline:
        divides = ends is None or segment.mark is ends
        pieces = segment.text.split("\n") if divides else [segment.text.replace("\n", " ")]
        for number, piece in enumerate(pieces):
            if number:
                lines.append([])
            if piece:
                lines[-1].append(Segment(segment.mark, piece))
    return tuple(tuple(line) for line in lines)


def joined(redline: Sequence[Segment]) -> tuple[Segment, ...]:
    """Return a redline as one line; where one bullet ended and the next began stands a stroke."""
    return tuple(Segment(segment.mark, segment.text.replace("\n", " / ")) for segment in redline)
