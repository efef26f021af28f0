"""LIX, the Danish and Swedish measure of how hard a text is to read (C.H. Björnsson, 1968).

LIX = O / P + 100 * L / O, with O words, P periods and L long words. As used here:

* a word is a row of letters, a hyphenated word is one word; numbers are no words;
* a long word has seven letters or more, hyphens not counted;
* a bullet, a sentence and a lead-in that ends in a colon are one period each, with or without a full stop; a semicolon
  inside them begins another period; the dot of an abbreviation does not;
* headings are left out, bullets are not: function descriptions consist of them.

It is a number to follow over time, never a limit: both real descriptions are hard by nature (LIX 55 and 65). A figure
for fewer than 200 words says little.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from funkbesk.lint.texts.analysis import Analysis
from funkbesk.lint.texts.text import Text

LONG_WORD = 7
FEWEST_WORDS = 200
_LABELS = ((25, "meget let"), (35, "let"), (45, "middel"), (55, "svær"))


class Lix(NamedTuple):
    """The three counts of a text."""

    words: int = 0
    periods: int = 0
    long_words: int = 0

    @property
    def value(self) -> float:
        """Return the LIX; 0 for a text without words."""
        if not self.words or not self.periods:
            return 0.0
        return self.words / self.periods + 100 * self.long_words / self.words

    @property
    def label(self) -> str:
        """Return the Danish label: meget let (to 24), let (to 34), middel (to 44), svær (to 54), meget svær."""
        return next((label for limit, label in _LABELS if round(self.value, 1) < limit), "meget svær")

    @property
    def is_reliable(self) -> bool:
        """Return whether the text is long enough (200 words) for the figure to mean much."""
        return self.words >= FEWEST_WORDS


class PartLix(NamedTuple):
    """The LIX of one section or group: the path of keys to it, its heading, its counts."""

    path: tuple[str, ...]
    heading: str
    lix: Lix


class LixReport(NamedTuple):
    """The LIX of a description: of each section or group that has text or bullets of its own, and of all of them."""

    parts: tuple[PartLix, ...]
    total: Lix


def report(analysis: Analysis) -> LixReport:
    """Return the LIX of each part of the description, in the order of print, and of the whole."""
    texts: dict[tuple[str, ...], list[Text]] = {}
    for text in analysis.prose:
        texts.setdefault(_part(text), []).append(text)
    parts = tuple(PartLix(path, heading, lix_of(texts[path])) for path, heading in _headings(analysis) if path in texts)
    return LixReport(parts, together(part.lix for part in parts))


def together(counts: Iterable[Lix]) -> Lix:
    """Return the counts of several texts as those of one."""
    return Lix(*map(sum, zip(Lix(), *counts, strict=True)))


def lix_of(texts: Iterable[Text]) -> Lix:
    """Return the counts of these texts."""
    words = periods = long_words = 0
    for text in texts:
        words += len(text.lower_words)
        periods += _periods(text)
        long_words += sum(map(_is_long, text.lower_words))
    return Lix(words, periods, long_words)


@lru_cache(maxsize=50_000)
def _is_long(word: str) -> bool:
    """Return whether the word has seven letters or more; small ones are as many as capitals."""
    return sum(map(str.isalpha, word)) >= LONG_WORD


def _periods(text: Text) -> int:
    """Return the number of sentences that have words, semicolons between words counted as ends."""
    if len(text.sentences) == 1 and ";" not in text.value:
        return int(bool(text.lower_words))
    found = 0
    for sentence in text.sentences:
        words = text.words_of(sentence)
        semicolons = sum(";" in text.value[before.end : word.start] for before, word in pairwise(words))
        found += bool(words) + semicolons
    return found


def _part(text: Text) -> tuple[str, ...]:
    keys = tuple(str(key) for key in text.path)
    return keys[: keys.index("punkter")] if text.kind == "punkt" else keys[:-1]


def _headings(analysis: Analysis) -> Iterable[tuple[tuple[str, ...], str]]:
    for path, section in analysis.document.placed_sections():
        yield path, section.heading or ""
        for group_id, group in section.groups.items():
            yield (*path, "grupper", group_id), group.heading
