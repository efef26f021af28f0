"""What authors state about their bullets: `erstatter`, `delt_fra`, `samlet_af` and `udgået`. Facts beat guesses.

A fact stays in the file for years. It speaks of this step only where the bullet it names is in the old version and no
bullet of that id has stated it there already.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from funkbesk.diff.basis import Basis
from funkbesk.diff.changes import BulletState

if TYPE_CHECKING:
    from funkbesk.diff.matcher import Matcher

_MERGING = ("samlet_af", "erstatter")
_SPLIT = "delt_fra"


class _Fact(NamedTuple):
    """What a bullet states: under which key, and which other bullet it names by its id."""

    bullet: str
    key: str
    source: str


def match_facts(matcher: Matcher, retired: frozenset[str]) -> None:
    """Match what the authors state, and take what they have retired out of the matching."""
    free = {matcher.old[number].id: number for number in reversed(list(matcher.free_old))}
    known = {fact for bullet in matcher.old for fact in _facts(bullet)}
    for number in list(matcher.free_new):
        bullet = matcher.new[number]
        named = [fact.source for fact in _facts(bullet) if fact not in known and fact.key in _MERGING]
        sources = [free.pop(i) for i in dict.fromkeys([bullet.id, *named]) if named and i in free]
        if sources and set(named) & {matcher.old[source].id for source in sources}:
            matcher.take(sources, (number,), Basis.STATED)
        else:
            free.update((matcher.old[source].id, source) for source in sources)
    for origin, numbers in _splits(matcher, known).items():
        parts = [number for number in numbers if number in matcher.free_new]
        if origin in free and parts:
            matcher.take((free.pop(origin),), parts, Basis.STATED)
    new_ids = {bullet.id for bullet in matcher.new}
    for identifier in retired - new_ids:
        matcher.free_old.pop(free.get(identifier, -1), None)


def _facts(bullet: BulletState) -> Iterator[_Fact]:
    details: dict[str, Any] = dict(bullet.details)
    for key in _MERGING:
        for source in details.get(key) or ():
            yield _Fact(bullet.id, key, source)
    if _SPLIT in details:
        yield _Fact(bullet.id, _SPLIT, details[_SPLIT])


def _splits(matcher: Matcher, known: set[_Fact]) -> dict[str, list[int]]:
    """Return the numbers of the new bullets by the id they were split from; the one that kept the id is first."""
    parts: defaultdict[str, list[int]] = defaultdict(list)
    for number in matcher.free_new:
        for fact in _facts(matcher.new[number]):
            if fact.key == _SPLIT and fact not in known:
                parts[fact.source].append(number)
    for number in matcher.free_new:
        identifier = matcher.new[number].id
        if identifier in parts and number not in parts[identifier]:
            parts[identifier].insert(0, number)
    return parts
