"""One text of a document as the language rules see it: words with their places, sentences, stems; each made once."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable
from functools import partial
from itertools import accumulate
from operator import itemgetter
from typing import Any, NamedTuple, TypeVar

from funkbesk.danish_stems import stem
from funkbesk.documents.register_names import WORD
from funkbesk.late_patterns import late
from funkbesk.lint.texts.made_once import made_once

# A full stop ends a sentence where a capital follows; behind an abbreviation or a number it does not.
_SENTENCE_END = late(r"(?<=[.!?])[\"”»)]?\s+(?=[\"“«(]?[A-ZÆØÅ])|\n")
_MAY_END = late(r"[.!?\n]")
_ABBREVIATIONS = late(
    r"\b(?:bl\.a|f\.eks|fx|ca|dvs|evt|ift|jf|kl|m\.fl|m\.m|m\.v|mv|nr|osv|pkt|stk|tlf|vedr|inkl|ekskl|min|max|"
    r"hhv|mht|pga|if|iht|kr|pct|s\.u|dr|hr|fr|co|inc|ltd|st|skt|o\.l|e\.l|o\.lign|p\.t|ph\.d|[0-9]+)\.$",
    re.IGNORECASE,
)
_LONGEST_ABBREVIATION = 12

T = TypeVar("T")


def ends_in_abbreviation(text: str) -> bool:
    """Return whether the full stop at the end belongs to an abbreviation or a number: `mv.`, `50.000 kr.`."""
    return _is_abbreviated(text, 0, len(text))


def _is_abbreviated(text: str, start: int, end: int) -> bool:
    """Return whether the text from `start` to `end` ends in an abbreviation; only its last letters are searched."""
    return _ABBREVIATIONS.search(text, max(start, end - _LONGEST_ABBREVIATION), end) is not None


class Word(NamedTuple):
    """A word as it is written, where it stands in its text, and the word in lower case."""

    text: str
    start: int
    end: int
    lower: str

    @property
    def stem(self) -> str:
        """Return the word's stem."""
        return stem(self.text)


# what `Word(…)` does, without a call in Python for each of five hundred words of a document
_new_word: Callable[[tuple[str, int, int, str]], Word] = partial(tuple.__new__, Word)
_CUT = late(f"({WORD.pattern})")


def words_in(value: str) -> tuple[Word, ...]:
    """Return the words of a text; a hyphenated one is one word, numbers are none."""
    parts = _CUT.split(value)  # what stands between words and the words, in turn
    ends = list(accumulate(map(len, parts)))
    words = parts[1::2]
    return tuple(map(_new_word, zip(words, ends[::2], ends[1::2], map(str.lower, words), strict=False)))


_start_of = itemgetter(1)


class Sentence(NamedTuple):
    """The place of a sentence in its text."""

    start: int
    end: int


class Text:
    """A text and the path of keys that leads to it.

    `kind` is titel, overskrift, tekst or punkt; `section` is the key of the section it belongs to ("" for the title).
    """

    def __init__(self, value: str, path: tuple[str | int, ...], kind: str, section: str) -> None:
        self.value = value
        self.path = path
        self.kind = kind
        self.section = section

    def once(self, name: object, make: Callable[[], T]) -> T:
        """Return what `make` makes of the text for several rules; it is made at the first call."""
        if name not in self._made:
            self._made[name] = make()
        made: T = self._made[name]
        return made

    @made_once
    def _made(self) -> dict[object, Any]:
        return {}

    @made_once
    def words(self) -> tuple[Word, ...]:
        """Return the words; a hyphenated one is one word, numbers are none."""
        return words_in(self.value)

    @made_once
    def lower_words(self) -> tuple[str, ...]:
        """Return the words in lower case, in the order of `words`; most texts are never cut into more than these."""
        # `lower` keeps its capitals where a letter would become two (`İ`), and writes a Σ as its neighbours want it
        if self.lower.islower() and "σ" not in self.lower:
            return tuple(WORD.findall(self.lower))
        return tuple(word.lower for word in self.words)

    @made_once
    def lower(self) -> str:
        """Return the text in lower case; every character keeps its place."""
        lowered = self.value.lower()
        return lowered if len(lowered) == len(self.value) else self.value

    @made_once
    def word_stems(self) -> tuple[str, ...]:
        """Return the stems of the words, one for each of `words`."""
        return tuple(map(stem, self.lower_words))

    @made_once
    def stems(self) -> frozenset[str]:
        """Return the stems of all words."""
        return frozenset(self.word_stems)

    @made_once
    def sentences(self) -> tuple[Sentence, ...]:
        """Return the sentences. A lead-in that ends in a colon and a bullet without a full stop are sentences too."""
        if _MAY_END.search(self.value) is None:
            return (Sentence(0, len(self.value)),) if self.value.strip() else ()
        found: list[Sentence] = []
        start = 0
        for match in _SENTENCE_END.finditer(self.value):
            if match.group() != "\n" and _is_abbreviated(self.value, start, match.start()):
                continue
            found.append(Sentence(start, match.start()))
            start = match.end()
        if self.value[start:].strip():
            found.append(Sentence(start, len(self.value)))
        return tuple(found)

    def words_of(self, sentence: Sentence) -> tuple[Word, ...]:
        """Return the words of one sentence."""
        if sentence.start == 0 and sentence.end == len(self.value):
            return self.words
        return self.words[self.between(sentence.start, sentence.end)]

    def begins_sentence(self, index: int) -> bool:
        """Return whether the word is what its sentence begins with, without a quotation mark or a number before it."""
        start = self.words[index].start
        return any(sentence.start == start for sentence in self.sentences)

    def between(self, start: int, end: int) -> slice:
        """Return which of the words begin between two characters: a slice of `words` and what runs parallel to it."""
        return slice(*(bisect_left(self.words, at, key=_start_of) for at in (start, end)))
