"""Bullets that have another place on one of the sides: before keys are compared, they are put where they belong."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import NamedTuple

from funkbesk.git_drivers.pieces import BULLETS, Conflict, Entry, Node, Path, entries

Nodes = tuple[Node, ...]
MergeBullet = Callable[[Entry | None, Entry, Entry], Node]


class Placed(NamedTuple):
    """A bullet, and the path of keys to the list that it stands in."""

    path: Path
    entry: Entry


Settled = dict[str, dict[Path, Node]]
"""By the id of each bullet that has moved: the lists it belongs to (two where both sides moved it), and as what."""


def settled(base: Nodes, ours: Nodes, theirs: Nodes, merge: MergeBullet) -> tuple[Nodes, Nodes, Nodes]:
    """Return the three versions with every bullet that has moved where it is to stand, merged by `merge`.

    Moved on one side and changed on the other is both. Moved to two places, or moved and removed, is a conflict.
    """
    before, mine, yours = (_bullets(children) for children in (base, ours, theirs))
    moves: Settled = {}
    for name in {**mine, **yours}:
        sides = [placed.get(name, []) for placed in (before, mine, yours)]
        if any(len(places) > 1 for places in sides):  # an id used twice tells nothing
            continue
        old, here, there = (places[0] if places else None for places in sides)
        if len({place.path for place in (old, here, there) if place is not None}) > 1:
            moves[name] = _resolved(name, old, here, there, merge)
    if not moves:
        return base, ours, theirs
    return _moved(base, moves), _moved(ours, moves), _moved(theirs, moves)


def _resolved(
    name: str, old: Placed | None, here: Placed | None, there: Placed | None, merge: MergeBullet
) -> dict[Path, Node]:
    if here is not None and there is not None:
        if here.path == there.path or (old is not None and old.path in {here.path, there.path}):
            goal = there if old is not None and here.path == old.path else here
            return {goal.path: merge(old.entry if old else None, here.entry, there.entry)}
        return {here.path: Conflict(name, (here.entry,), ()), there.path: Conflict(name, (), (there.entry,))}
    if here is not None:
        return {here.path: Conflict(name, (here.entry,), ())}
    return {there.path: Conflict(name, (), (there.entry,))} if there is not None else {}


def _moved(children: Nodes, moves: Settled, path: Path = ()) -> Nodes:
    """Return the children with the bullets that belong here as they are to be, and without those that do not.

    A list that is empty then goes too: it is not what anybody removed.
    """
    kept: list[Node] = []
    for entry in entries(children):
        if path[-1:] == (BULLETS,) and entry.name in moves:
            kept += [node for goal, node in moves[entry.name].items() if goal == path]
        elif entry.children:
            inside = _moved(entry.children, moves, (*path, entry.name))
            kept += [replace(entry, children=inside)] if inside else []
        else:
            kept.append(entry)
    return tuple(kept)


def _bullets(children: Nodes) -> dict[str, list[Placed]]:
    found: dict[str, list[Placed]] = {}
    for placed in _placed(children, ()):
        found.setdefault(placed.entry.name, []).append(placed)
    return found


def _placed(children: Nodes, path: Path) -> Iterator[Placed]:
    for entry in entries(children):
        if path[-1:] == (BULLETS,):
            yield Placed(path, entry)
        elif entry.children is not None:
            yield from _placed(entry.children, (*path, entry.name))
