"""What texts have in common: their words by stem, each weighed by how rare it is in the two versions."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from math import log

from funkbesk.diff.subsequence import Rows, common_length, rows_of
from funkbesk.diff.thresholds import MOST_LOOKED_UP, SHORT_TEXT
from funkbesk.diff.word_lists import table

_WORD = re.compile(r"\w+")
_STEM = 6  # letters: enough to tell words apart, few enough to drop Danish endings
_HALF = 0.5  # what a word says that every description is full of


@dataclass(frozen=True)
class BulletText:
    """A text of a bullet, taken apart once."""

    value: str

    @cached_property
    def words(self) -> tuple[str, ...]:
        """Return the words in lower case."""
        return tuple(_WORD.findall(self.value.casefold()))

    @cached_property
    def stems(self) -> frozenset[str]:
        """Return the stems of the words; of a text of nothing but small words, those."""
        return frozenset(self.ordered_stems) or frozenset(self.words)

    @cached_property
    def ordered_stems(self) -> tuple[str, ...]:
        """Return the stems of the words in their order, small words left out."""
        small = _small_words()
        return tuple(word[:_STEM] for word in self.words if word not in small)

    @cached_property
    def letters(self) -> str:
        """Return the words in the order of the alphabet, as one text: where a word stands says little."""
        return " ".join(sorted(self.words))

    @cached_property
    def letter_rows(self) -> Rows:
        """Return the letters, prepared for comparing."""
        return rows_of(self.letters)


@lru_cache(maxsize=4_096)
def bullet_text(value: str) -> BulletText:
    """Return a text, taken apart once for all comparisons: a history compares the same bullets again and again."""
    return BulletText(value)


@cache
def _small_words() -> frozenset[str]:
    return frozenset(table("funktionsord")["småord"])


@cache
def _half_stems() -> frozenset[str]:
    return frozenset(word[:_STEM] for word in table("funktionsord")["halve"])


def letters_in_common(first: BulletText, second: BulletText) -> float:
    """Return the share of the letters, 0 to 1, that stand in the same order in both texts, words sorted."""
    both = len(first.letters) + len(second.letters)
    return 2 * common_length(first.letter_rows, len(first.letters), second.letters) / both if both else 1.0


class Weights:
    """How much each stem says: the rarer it is among all the texts, the more."""

    def __init__(self, texts: Sequence[BulletText]) -> None:
        often = Counter(stem for text in texts for stem in text.stems)
        self._masses: dict[frozenset[str], float] = {}
        half = _half_stems()
        self._weights = {
            stem: log(1 + len(texts) / number) * (_HALF if stem in half else 1) for stem, number in often.items()
        }

    def of(self, stems: Collection[str]) -> float:
        """Return the weight of the stems together."""
        return sum(map(self._weights.__getitem__, stems))

    def mass(self, text: BulletText) -> float:
        """Return the weight of all stems of a text."""
        found = self._masses.get(text.stems)
        if found is None:
            found = self._masses[text.stems] = self.of(text.stems)
        return found

    def shared(self, first: BulletText, second: BulletText) -> float:
        """Return how much of the words two texts share, 0 to 1 (Dice)."""
        whole = self.mass(first) + self.mass(second)
        return 2 * self.of(first.stems & second.stems) / whole if whole else float(first.value == second.value)

    def found_in(self, part: Collection[str], whole: Collection[str]) -> float:
        """Return how much of the part's words stand in the whole, 0 to 1."""
        mass = self.of(part)
        return self.of([stem for stem in part if stem in whole]) / mass if mass else 0.0

    def score(self, first: BulletText, second: BulletText) -> float:
        """Return how alike two texts are, 0 to 1: half by the words they share, half by their letters."""
        shared = self.shared(first, second)
        if max(len(first.value), len(second.value)) > SHORT_TEXT:
            return shared
        return (shared + letters_in_common(first, second)) / 2

    def heaviest_first(self, stems: Collection[str]) -> list[tuple[float, str]]:
        """Return the stems with their weights, those that say most first."""
        return sorted(((self._weights[stem], stem) for stem in stems), key=lambda item: (-item[0], item[1]))


class Index:
    """Finds, among many texts, those that share words with one text, without looking at all of them."""

    def __init__(self, texts: dict[int, BulletText], weights: Weights) -> None:
        self._texts = texts
        self._weights = weights
        self._with: defaultdict[str, list[int]] = defaultdict(list)
        for number, text in texts.items():
            for stem in text.stems:
                self._with[stem].append(number)

    def nearest(self, text: BulletText, most: int) -> list[int]:
        """Return the numbers of up to `most` texts that share the most words, the best first.

        Words are looked up from the rarest on, until `MOST_LOOKED_UP` places were seen: a word like »sikre« alone would
        lead to all of the texts.
        """
        shared: defaultdict[int, float] = defaultdict(float)
        left = MOST_LOOKED_UP
        for weight, stem in self._weights.heaviest_first(text.stems):
            places = self._with.get(stem, ())[:left]
            left -= len(places)
            for number in places:
                shared[number] += weight
            if not left:
                break
        mass = self._weights.mass(text)
        likeness = {
            number: weight / (mass + self._weights.mass(self._texts[number])) for number, weight in shared.items()
        }
        return sorted(likeness, key=lambda number: (-likeness[number], number))[:most]
