"""The longest common subsequence of two sequences, found on whole numbers as rows of bits.

After Hyyrö, »Bit-parallel LCS-length computation revisited« (2004). Python's numbers have any length, so a sequence is
one row: two bullets take some 20 µs, two texts of 4,000 tokens some milliseconds, whatever they hold, and no compiled
library has to be installed and imported for it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

Rows = Mapping[object, int]
"""For each item of a sequence the bits of where it stands."""


def rows_of(items: Sequence[object]) -> Rows:
    """Return the sequence prepared for comparing."""
    rows: dict[object, int] = {}
    bit = 1
    for item in items:
        rows[item] = rows.get(item, 0) | bit
        bit <<= 1
    return rows


def common_length(rows: Rows, length: int, other: Sequence[object]) -> int:
    """Return how long the longest common subsequence is; `rows` and `length` stand for the first sequence."""
    unmatched = everything = (1 << length) - 1
    for item in other:
        if row := rows.get(item):
            hits = unmatched & row
            unmatched = ((unmatched + hits) | (unmatched - hits)) & everything
    return length - unmatched.bit_count()


def alignment(first: Sequence[object], second: Sequence[object]) -> list[tuple[int, int]]:
    """Return the places (in the first, in the second) of the items of one longest common subsequence, in order."""
    return list(_backwards(first, second))[::-1]


def _backwards(first: Sequence[object], second: Sequence[object]) -> Iterator[tuple[int, int]]:
    rows = rows_of(first)
    unmatched = everything = (1 << len(first)) - 1
    after: list[int] = []
    for item in second:
        hits = unmatched & rows.get(item, 0)
        unmatched = ((unmatched + hits) | (unmatched - hits)) & everything
        after.append(unmatched)
    one, other = len(first), len(second)
    while one and other:
        bit = 1 << (one - 1)
        if after[other - 1] & bit:
            one -= 1
            continue
        other -= 1
        if other and not after[other - 1] & bit:
            continue
        one -= 1
        yield one, other
