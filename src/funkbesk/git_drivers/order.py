"""In which order keys stand after a merge: as on the side that changed it, what both have added side by side."""

from __future__ import annotations

from collections.abc import Sequence

MOST_REORDERED = 300
"""More keys than this are not put together from two new orders; their number of pairs grows with the square."""


def merged_order(base: Sequence[str], ours: Sequence[str], theirs: Sequence[str]) -> list[str] | None:
    """Return all names of ours and theirs in order, ours first where both added at one place.

    None where the two sides have put the same names into orders that can't both be followed.
    """
    common = _common_order(base, _only(ours, theirs), _only(theirs, ours))
    if common is None:
        return None
    known = set(common)
    behind_ours, behind_theirs = _behind(ours, known), _behind(theirs, known)
    result: list[str] = []
    for anchor in (None, *common):
        result += [anchor] if anchor is not None else []
        result += behind_ours.get(anchor, [])
        result += behind_theirs.get(anchor, [])
    return result


def _common_order(base: Sequence[str], ours: list[str], theirs: list[str]) -> list[str] | None:
    """Return the order of the names that both sides have."""
    if ours == theirs:
        return ours
    before = _only(base, ours)
    if _only(theirs, before) == before:
        return ours
    if _only(ours, before) == before:
        return theirs
    return _both_reordered(before, ours, theirs) if len(ours) <= MOST_REORDERED else None


def _both_reordered(base: list[str], ours: list[str], theirs: list[str]) -> list[str] | None:
    """Return the order in which every pair stands as on the side that turned it round, or None where none does so."""
    places = [{name: place for place, name in enumerate(names)} for names in (base, ours, theirs)]
    in_base, in_ours, in_theirs = places

    def stands_before(one: str, other: str) -> bool:
        mine, yours = in_ours[one] < in_ours[other], in_theirs[one] < in_theirs[other]
        if mine == yours or one not in in_base or other not in in_base:
            return mine
        return yours if mine == (in_base[one] < in_base[other]) else mine

    followers = {one: sum(stands_before(one, other) for other in ours if other != one) for one in ours}
    if len(set(followers.values())) != len(ours):  # one before two, two before three, three before one
        return None
    return sorted(ours, key=followers.__getitem__, reverse=True)


def _behind(names: Sequence[str], known: set[str]) -> dict[str | None, list[str]]:
    """Return the names that are not known, by the known one that they stand behind (None: they stand first)."""
    found: dict[str | None, list[str]] = {}
    anchor: str | None = None
    for name in names:
        if name in known:
            anchor = name
        else:
            found.setdefault(anchor, []).append(name)
    return found


def _only(names: Sequence[str], others: Sequence[str]) -> list[str]:
    kept = set(others)
    return [name for name in names if name in kept]
