"""Two sides of a branching brought together, key by key and bullet by bullet.

What only one side changed, added, moved or removed is taken over. A person must choose where both changed the same
value, or one removed what the other changed; the whole bullet is shown from both sides then, never a mixed sentence.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TypeVar

from funkbesk.git_drivers.moves import Nodes, settled
from funkbesk.git_drivers.order import merged_order
from funkbesk.git_drivers.pieces import (
    BULLETS,
    ORDERED,
    SIDES,
    Conflict,
    Entry,
    Lines,
    Node,
    Path,
    Pieces,
    all_chosen,
    chosen,
    comments,
    conflicts,
    meaning,
)

T = TypeVar("T")
_TEXT = "tekst"


def merge(base: Pieces, ours: Pieces, theirs: Pieces) -> Pieces:
    """Return both sides' changes since `base` in one file; what they disagree on is a `Conflict` in it."""
    sides = settled(base.children, ours.children, theirs.children, _bullet)
    children = _without_empty(_children(*sides, ()))
    return Pieces(_lines(base.head, ours.head, theirs.head), children, _lines(base.foot, ours.foot, theirs.foot))


def _without_empty(children: Nodes) -> Nodes:
    """Return the entries without lists whose last bullet is gone: a key without a value is a mistake.

    Where a list is empty only on one side of its conflicts, it is a conflict itself.
    """
    kept: list[Node] = []
    for child in children:
        if isinstance(child, Conflict) or child.children is None:
            kept.append(child)
            continue
        inside = _without_empty(child.children)
        node = replace(child, children=inside)
        ours, theirs = (chosen(node, side) if all_chosen(inside, side) else () for side in SIDES)
        if ours and theirs:
            kept.append(node)
        elif inside:
            name, *also = (path[-1] for path in conflicts(inside))
            kept.append(Conflict(name, ours, theirs, tuple(also)))
    return tuple(kept)


def _children(base: Nodes, ours: Nodes, theirs: Nodes, path: Path) -> Nodes:
    """Return the merged entries of the mapping at `path`."""
    before, mine, yours = ({node.name: node for node in side} for side in (base, ours, theirs))
    merged: dict[str, Node] = {}
    for name in {**mine, **yours}:
        node = _node(before.get(name), mine.get(name), yours.get(name), (*path, name))
        if node is not None:
            merged[name] = node
    here, there = ([name for name in side if name in merged] for side in (mine, yours))
    order = merged_order(list(before), here, there)
    if order is None and path[-1] in ORDERED:
        one, other = ([merged[name] for name in [*side, *_missing(merged, side)]] for side in (here, there))
        return (Conflict(here[0], all_chosen(one, "ours"), all_chosen(other, "theirs")),)
    return tuple(merged[name] for name in order or [*here, *_missing(merged, here)])


def _node(base: Node | None, ours: Node | None, theirs: Node | None, path: Path) -> Node | None:
    """Return the merged entry, a conflict, or None for one that is to go."""
    for side in (ours, theirs):
        if isinstance(side, Conflict):  # a bullet that was moved on both sides
            return side
    if isinstance(ours, Entry) and isinstance(theirs, Entry):
        return _entry(base if isinstance(base, Entry) else None, ours, theirs, path)
    kept = ours or theirs
    if base is None or kept is None:
        return kept
    if meaning(kept) == meaning(base):
        return None
    if path[-1] in ORDERED and isinstance(base, Entry) and isinstance(kept, Entry) and kept.children:
        # a list goes with its last bullet; who removed that has said nothing about those that were added
        here, there = (kept.children if side else () for side in (ours, theirs))
        children = _children(base.children or (), here, there, path)
        return replace(kept, children=children)
    return Conflict(path[-1], chosen(ours, "ours") if ours else (), chosen(theirs, "theirs") if theirs else ())


def _bullet(base: Entry | None, ours: Entry, theirs: Entry) -> Node:
    return _entry(base, ours, theirs, (BULLETS, ours.name))


def _entry(base: Entry | None, ours: Entry, theirs: Entry, path: Path) -> Node:
    """Return what two sides made of an entry that both have."""
    if theirs in (ours, base):
        return ours
    if ours == base:
        return theirs
    base, ours, theirs = _alike(base, ours, theirs)
    if ours.children is None or theirs.children is None:
        return _value(base, ours, theirs)
    children = _children((base and base.children) or (), ours.children, theirs.children, path)
    node = replace(_with_comments(base, ours, theirs, _newer(base, ours, theirs)), children=children)
    if path[-2:-1] == (BULLETS,) and any(conflicts(children)):
        return Conflict(ours.name, chosen(node, "ours"), chosen(node, "theirs"))
    return node


def _value(base: Entry | None, ours: Entry, theirs: Entry) -> Node:
    """Return what two sides made of a value that is not taken apart."""
    old, mine, yours = (_said(one) if one else None for one in (base, ours, theirs))
    if mine == yours:
        taken = _newer(base, ours, theirs)
    elif yours == old:
        taken = ours
    elif mine == old:
        taken = theirs
    else:
        return Conflict(ours.name, (ours,), (theirs,))
    return _with_comments(base, ours, theirs, taken)


def _said(entry: Entry) -> tuple[object, ...]:
    """Return what a value says, without the comments around it."""
    return meaning(replace(entry, above=(), beside="", below=()))


def _newer(base: Entry | None, ours: Entry, theirs: Entry) -> Entry:
    """Return the side whose lines are to be used where both say the same: theirs where ours has not touched them."""
    return theirs if base is not None and ours.written == base.written else ours


def _with_comments(base: Entry | None, ours: Entry, theirs: Entry, taken: Entry) -> Entry:
    """Return the entry with the comments of both sides; where both put another one beside it, one goes above."""
    old = base.beside if base else ""
    beside = _either(old.strip(), ours.beside.strip(), theirs.beside.strip(), ours.beside, theirs.beside)
    above = _lines(base.above if base else (), ours.above, theirs.above)
    if beside is None:
        beside = ours.beside
        above = (*above, " " * ours.column + theirs.beside.strip())
    below = _lines(base.below if base else (), ours.below, theirs.below)
    shift = taken.column - ours.column
    return replace(taken, above=_shifted(above, shift), beside=beside, below=_shifted(below, shift))


def _either(base: object, ours: object, theirs: object, mine: T, yours: T) -> T | None:
    """Return the value of the side that differs from the base, or None where both do and differ."""
    if theirs in (ours, base):
        return mine
    return yours if ours == base else None


def _lines(base: Lines, ours: Lines, theirs: Lines) -> Lines:
    """Return comments and blank lines with both sides' changes; no comment is lost that one side has added."""
    old, mine, yours = comments(base), comments(ours), comments(theirs)
    if mine == yours:
        return theirs if ours == base else ours
    if (taken := _either(old, mine, yours, ours, theirs)) is not None:
        return taken
    before, here, there = set(old), set(mine), set(yours)
    kept = [line for line in ours if line.strip() in there or line.strip() not in before]
    known = before | here
    added = [line for line in theirs if line.strip() and line.strip() not in known]
    return (*kept, *added)


def _shifted(lines: Lines, by: int) -> Lines:
    return tuple(" " * max(len(line) - len(line.lstrip(" ")) + by, 0) + line.lstrip(" ") for line in lines)


def _alike(base: Entry | None, ours: Entry, theirs: Entry) -> tuple[Entry | None, Entry, Entry]:
    """Return the entries, bullets that are a text alone opened up where another side has more than the text."""
    if all(one is None or one.children is None for one in (base, ours, theirs)):
        return base, ours, theirs
    return base and _opened(base), _opened(ours), _opened(theirs)


def _opened(entry: Entry) -> Entry:
    if entry.children is not None or not isinstance(entry.value, str):
        return entry
    pad, deeper = " " * entry.column, " " * (entry.column + 2)
    first, *rest = entry.written
    key, _, text = first.partition(":")
    lines = (f"{deeper}{_TEXT}:{text}", *(f"  {line}" if line else "" for line in rest))
    inner = replace(entry, name=_TEXT, column=len(deeper), above=(), written=lines, below=())
    key_line = f"{pad}{key.strip()}:"
    return Entry(entry.name, entry.column, entry.above, (key_line,), "", {_TEXT: entry.value}, (inner,), entry.below)


def _missing(merged: Iterable[str], names: Iterable[str]) -> list[str]:
    known = set(names)
    return [name for name in merged if name not in known]
