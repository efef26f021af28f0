"""Groups of signatures that share most of their tokens, among tens of thousands, without comparing all pairs.

This module imports nothing of the product: the comparison of all files runs also where no file is read.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import chain
from math import ceil
from typing import NamedTuple

TOKEN = 4
"""Letters of a token."""
_MOST_CANDIDATES = 30
"""How many of the last bullets with the same key are looked at."""
_RARE = 5
"""A token in no more bullets than this leads to few candidates."""
_ROUNDING = 1e-9


class Place(NamedTuple):
    """A bullet: the number of its file, and its number there."""

    file: int
    bullet: int


def alike(places: Sequence[Place], signatures: Sequence[str], least: float) -> Iterator[list[Place]]:
    """Yield the places whose signatures are alike, as groups of two or more, in the order of the first of each group.

    Two signatures are alike where the tokens that they share are at least `least` of all their tokens (Jaccard).
    """
    same: dict[str, list[Place]] = defaultdict(list)
    for place, signature in zip(places, signatures, strict=True):
        same[signature].append(place)
    distinct = list(same)
    leaders = list(range(len(distinct)))
    for first, second in _pairs([_tokens(signature) for signature in distinct], least):
        leaders[_leader(leaders, second)] = _leader(leaders, first)
    groups: dict[int, list[Place]] = defaultdict(list)
    for number, signature in enumerate(distinct):
        groups[_leader(leaders, number)] += same[signature]
    yield from sorted((sorted(group) for group in groups.values() if len(group) > 1), key=lambda group: group[0])


def _tokens(signature: str) -> list[str]:
    return [signature[at : at + TOKEN] for at in range(0, len(signature), TOKEN)]


def _leader(leaders: list[int], number: int) -> int:
    while leaders[number] != number:
        leaders[number] = leaders[leaders[number]]
        number = leaders[number]
    return number


class _Order(NamedTuple):
    """Tokens as numbers, from rare to common: those below `shared` stand once only, those from `common` on common."""

    number: dict[str, int]
    shared: int
    common: int


def _order(token_lists: Sequence[Sequence[str]]) -> _Order:
    rarity = Counter(chain.from_iterable(token_lists))
    tokens = sorted(rarity, key=lambda token: (rarity[token], token))
    shared = bisect_right(tokens, 1, key=rarity.__getitem__)
    return _Order(
        {token: number for number, token in enumerate(tokens)},
        shared,
        bisect_right(tokens, _RARE, lo=shared, key=rarity.__getitem__),
    )


def _pairs(token_lists: Sequence[Sequence[str]], least: float) -> Iterator[tuple[int, int]]:
    """Yield pairs of lists whose Jaccard likeness is `least` or more; only those that share a rare key are compared."""
    order = _order(token_lists)
    sets: list[frozenset[int]] = []
    # Most keys have one list only; half a million lists of one number would cost more to collect than all the work.
    first_with: dict[int, int] = {}
    others_with: dict[int, list[int]] = {}
    for number, tokens in enumerate(token_lists):
        ordered = sorted(map(order.number.__getitem__, tokens))
        mine = frozenset(ordered)
        size = len(ordered)
        candidates: set[int] = set()
        for key in _keys(ordered, order, ceil(least * size - _ROUNDING)):
            first = first_with.setdefault(key, number)
            if first != number:
                others = others_with.setdefault(key, [])
                candidates.add(first)
                candidates.update(others[-_MOST_CANDIDATES:])
                others.append(number)
        for other in candidates:
            shared = len(mine & sets[other])
            if shared + _ROUNDING >= least * (size + len(sets[other]) - shared):
                yield other, number
        sets.append(mine)


def _keys(ordered: list[int], order: _Order, shared: int) -> list[int]:
    """Return what two lists of which `shared` tokens (two at least) must be the same have in common for certain.

    Prefix filtering: with the tokens in one order for all lists, here from rare to common, the first shared token is
    one of the first n - shared + 1 of each list, the second one of the first n - shared + 2. A rare token is a key by
    itself. Where the first shared token is common, the second is as well, and both together are the key: alone, a word
    like »sikre« would lead to thousands of candidates.
    """
    reach = len(ordered) - shared + 1
    common = bisect_left(ordered, order.common)
    keys = ordered[bisect_left(ordered, order.shared) : min(reach, common)]
    for at in range(common, reach):
        first = (ordered[at] + 1) * len(order.number)
        keys += [first + second for second in ordered[at + 1 : reach + 1]]
    return keys
