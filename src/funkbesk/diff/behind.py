"""Put the decisions of meetings to the changes that they name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from funkbesk.diff.changes import BulletChange, Change, Comparison, RegisterChange
from funkbesk.diff.decided import Decided

Behind = Mapping[str, Sequence[Decided]]
"""Decisions by what they name: the id of a bullet, a group or a section; "" is the description as a whole."""


def with_decisions(comparison: Comparison, behind: Behind) -> Comparison:
    """Return the comparison with the decisions behind each change, and those about the description as a whole."""
    changes = tuple(
        replace(change, decisions=found) if (found := _behind(change, behind)) else change
        for change in comparison.changes
    )
    return replace(comparison, changes=changes, decisions=tuple(dict.fromkeys(behind.get("", ()))))


def decisions_of(comparison: Comparison) -> tuple[Decided, ...]:
    """Return every decision in a comparison once, those about the whole first."""
    told = (decided for change in comparison.changes for decided in change.decisions)
    return tuple(dict.fromkeys((*comparison.decisions, *told)))


def _behind(change: Change, behind: Behind) -> tuple[Decided, ...]:
    found = (decided for name in _names(change) for decided in behind.get(name, ()))
    return tuple(dict.fromkeys(found))


def _names(change: Change) -> Iterator[str]:
    """Yield the ids that a decision may name the change by; a bullet goes by its old id as well as by its new one.

    A new bullet goes by its group and its section, too: it had no id yet when the meeting decided to write it.
    """
    if isinstance(change, BulletChange):
        yield from (bullet.id for bullet in (*change.new, *change.old))
        if not change.old:
            places = (bullet.place for bullet in change.new)
            yield from (name for place in places for name in (place.group, place.section) if name is not None)
    elif not isinstance(change, RegisterChange) and change.place is not None:
        yield change.place.path[-1]
