"""What two texts have in common: the stems of the words that carry meaning, and how large a part of them is shared.

Measured on the two source descriptions (1,497 pairs): Jaccard 0.40 and more is a repetition each time, 0.33 to 0.40 is
one three times in four; between documents only 0.60 is safe.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from funkbesk.danish_stems import stem
from funkbesk.lint.texts.analysis import Analysis
from funkbesk.lint.texts.text import Text, words_in
from funkbesk.lint.word_lists import words

if TYPE_CHECKING:
    from funkbesk.documents.register import Register

FEWEST_STEMS = 3
# Everything that a municipality does is done for them; two texts that share the word have nothing in common.
_EVERYWHERE = frozenset(stem(word) for word in ("borger", "bruger", "kommune"))
# A file made to have thousands of bullets of the same words must not take minutes.
_MOST_CANDIDATES = 40


class Unit(NamedTuple):
    """A bullet or a sentence of running text, and the stems that say what it is about."""

    text: Text
    start: int
    end: int
    stems: frozenset[str]


class Pair(NamedTuple):
    """Two units that share a large part of their stems; the second one stands later."""

    first: Unit
    second: Unit
    likeness: float


@lru_cache(maxsize=1)
def small_words() -> frozenset[str]:
    """Return the words that say nothing about the subject of a text."""
    return frozenset(words("funktionsord"))


def units(analysis: Analysis, register: Register | None) -> tuple[Unit, ...]:
    """Return what can repeat another text, in the order of print: bullets, and sentences that introduce no list.

    They have three stems or more. The names of units are no subject: »i Arbejdsmarked og Social« stands in every
    second bullet.
    """
    return analysis.once("units", lambda: tuple(_units(analysis, register)))


def _units(analysis: Analysis, register: Register | None) -> Iterator[Unit]:
    names = _names(tuple(entry.name for entry in register.units.values()) if register else ())
    order = {key: number for number, (key, _) in enumerate(analysis.document.sections())}
    for text in sorted(analysis.prose, key=lambda text: order[text.section]):
        hidden = names.places(text)
        for start, end in [(0, len(text.value))] if text.kind == "punkt" else text.sentences:
            if text.kind == "punkt" or not text.value[start:end].rstrip().endswith(":"):
                part = slice(None) if text.kind == "punkt" else text.between(start, end)
                stems = _stems(text, part, hidden)
                if len(stems) >= FEWEST_STEMS:
                    yield Unit(text, start, end, stems)


def _stems(text: Text, part: slice, hidden: Sequence[tuple[int, int]]) -> frozenset[str]:
    small = small_words()
    rows = zip(text.lower_words[part], text.word_stems[part], strict=True)
    if not hidden:
        return frozenset([own for lower, own in rows if lower not in small]) - _EVERYWHERE
    return frozenset(
        own
        for word, (lower, own) in zip(text.words[part], rows, strict=True)
        if lower not in small and own not in _EVERYWHERE and not any(start <= word.start < end for start, end in hidden)
    )


class _Names(NamedTuple):
    """Names to be found in a text; most texts have none of their first words and are not searched."""

    firsts: frozenset[str]
    pattern: re.Pattern[str]

    def places(self, text: Text) -> list[tuple[int, int]]:
        """Return where the names stand."""
        if self.firsts.isdisjoint(text.lower_words):
            return []
        return [match.span() for match in self.pattern.finditer(text.value)]


@lru_cache(maxsize=8)
def _names(names: tuple[str, ...]) -> _Names:
    firsts = frozenset(words[0].lower for name in names if (words := words_in(name)))
    longest_first = sorted(names, key=len, reverse=True)
    return _Names(firsts, re.compile("|".join(rf"\b{re.escape(name)}\b" for name in longest_first)))


def pairs(found: Sequence[Unit], least: float, below: float = 2.0, shared: int = 1) -> Iterator[Pair]:
    """Yield for each unit the earlier one that is most like it, where the likeness (Jaccard) is `least` <= x < `below`.

    The two have at least `shared` stems in common.

    Two sets are so alike only if they share one of their rarest stems, so only those are looked up.
    """
    order = _by_rarity(unit.stems for unit in found)
    index: dict[int, list[int]] = defaultdict(list)
    for number, unit in enumerate(found):
        ordered = sorted(map(order.rank.__getitem__, unit.stems))
        reach = len(ordered) - int(least * len(ordered) + 0.999999) + 1
        rare = [one for one in ordered[:reach] if one >= order.repeated]  # a stem that stands once leads nowhere
        if not rare:
            continue
        candidates = {other for one in rare for other in index[one][-_MOST_CANDIDATES:]}
        likeness = (
            (jaccard(unit.stems, found[other].stems), -other)
            for other in candidates
            if len(unit.stems & found[other].stems) >= shared
        )
        best = max(likeness, default=(0.0, 0))
        if least <= best[0] < below:
            yield Pair(found[-best[1]], unit, best[0])
        for one in rare:
            index[one].append(number)


class _Rarity(NamedTuple):
    """Stems by rank, from rare to common; those from `repeated` on stand more than once."""

    rank: dict[str, int]
    repeated: int


def _by_rarity(sets: Iterable[frozenset[str]]) -> _Rarity:
    counted = Counter(chain.from_iterable(sets))
    ordered = sorted(counted)
    ordered.sort(key=counted.__getitem__)
    return _Rarity({one: rank for rank, one in enumerate(ordered)}, bisect_right(ordered, 1, key=counted.__getitem__))


def jaccard(first: frozenset[str], second: frozenset[str]) -> float:
    """Return the number of shared stems divided by the number of all: 0 to 1."""
    shared = len(first & second)
    return shared / (len(first) + len(second) - shared) if shared else 0.0
