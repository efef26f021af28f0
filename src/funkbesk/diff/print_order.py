"""The order in which changes are told: as the document is printed, with what is gone where it stood."""

from __future__ import annotations

from collections.abc import Sequence

from funkbesk.diff.changes import BulletChange, Change, PartChange, Place, RegisterChange
from funkbesk.diff.outline import Outline

Path = tuple[str, ...]
Key = tuple[int, ...]


class PrintOrder:
    """The sections and groups of both versions in one order."""

    def __init__(self, old: Outline, new: Outline) -> None:
        sections = _interleaved([s.place for s in old.sections], [s.place for s in new.sections])
        self.sections: tuple[Place, ...] = tuple(sections)
        old_groups = {s.place.path: [g.place for g in s.groups] for s in old.sections}
        new_groups = {s.place.path: [g.place for g in s.groups] for s in new.sections}
        self._rank: dict[Path, int] = {}
        for section in sections:
            groups = _interleaved(old_groups.get(section.path, []), new_groups.get(section.path, []))
            for place in (section, *groups):
                self._rank[place.path] = len(self._rank)

    def key(self, change: Change) -> Key:
        """Return the sort key of a change: the whole before its parts, and what was removed before what was added."""
        if isinstance(change, RegisterChange):
            return (len(self._rank) + 1,)
        if change.place is None:
            return (-1,)
        rank = self._rank[change.place.path]
        if isinstance(change, PartChange):
            return (rank, 0, change.index)
        if isinstance(change, BulletChange):
            bullet = (change.new or change.old)[0]
            return (rank, 2, bullet.index, int(bool(change.new)))
        return (rank, 1)


def _interleaved(old: Sequence[Place], new: Sequence[Place]) -> list[Place]:
    """Return the new places, and each old one that is gone behind the one it stood behind."""
    order = list(new)
    paths = [place.path for place in order]
    known = set(paths)
    at = 0
    for place in old:
        if place.path in known:
            at = paths.index(place.path) + 1
        else:
            order.insert(at, place)
            paths.insert(at, place.path)
            at += 1
    return order
