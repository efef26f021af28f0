"""Pieces as the lines of a file again, conflicts between markers that stand at the beginning of a line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import NamedTuple

from funkbesk.git_drivers.pieces import Conflict, Entry, Lines, Node, Pieces

OURS, THEIRS = "denne gren", "den anden gren"
_STEP = 2


class Markers(NamedTuple):
    """How conflicts are marked: `size` is the number of signs in a marker, which git decides."""

    size: int = 7

    def around(self, ours: Iterable[str], theirs: Iterable[str]) -> Iterator[str]:
        """Yield both versions between markers, as git writes them."""
        yield f"{'<' * self.size} {OURS}"
        yield from ours
        yield "=" * self.size
        yield from theirs
        yield f"{'>' * self.size} {THEIRS}"


def written(pieces: Pieces, markers: Markers) -> list[str]:
    """Return the lines of the file, without line ends."""
    return [*pieces.head, *_children(pieces.children, 0, markers), *pieces.foot]


def _children(children: tuple[Node, ...], column: int, markers: Markers) -> Iterator[str]:
    for child in children:
        if isinstance(child, Entry):
            yield from _entry(child, column, markers)
            continue
        shared, ours, theirs = _shared_comments(child)
        yield from _moved(shared, (child.ours or child.theirs)[0].column, column)
        sides = ([line for one in side for line in _entry(one, column, markers)] for side in (ours, theirs))
        yield from markers.around(*sides)


def _shared_comments(conflict: Conflict) -> tuple[Lines, tuple[Entry, ...], tuple[Entry, ...]]:
    """Return the lines above that both sides begin with, and the sides without them."""
    if not conflict.ours or not conflict.theirs or conflict.ours[0].above != conflict.theirs[0].above:
        return (), conflict.ours, conflict.theirs
    ours, theirs = ((replace(side[0], above=()), *side[1:]) for side in (conflict.ours, conflict.theirs))
    return conflict.ours[0].above, ours, theirs


def _entry(entry: Entry, column: int, markers: Markers) -> Iterator[str]:
    lines = list(entry.written)
    at = 0 if entry.has_header else -1
    lines[at] += entry.beside
    yield from _moved((*entry.above, *lines), entry.column, column)
    if entry.children is not None:
        yield from _children(entry.children, _inside(entry, column), markers)
    yield from _moved(entry.below, entry.column, column)


def _inside(entry: Entry, column: int) -> int:
    """Return the column of the keys inside an entry: as deep below its own key as the first of them stood."""
    for child in entry.children or ():
        first = child if isinstance(child, Entry) else (child.ours or child.theirs)[0]
        return column + max(first.column - entry.column, 1)
    return column + _STEP


def _moved(lines: Lines, before: int, after: int) -> Iterator[str]:
    """Yield the lines with their indentation changed as that of their key."""
    if before == after:
        yield from lines
        return
    for line in lines:
        text = line.lstrip(" ")
        yield " " * max(len(line) - len(text) + after - before, 0) + text if text else ""
