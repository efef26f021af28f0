"""One text of a document as the language rules see it: words with their places, sentences, stems; each made once."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import NamedTuple

import snowballstemmer

_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
# A full stop ends a sentence where a capital follows; behind an abbreviation or a number it does not.
_SENTENCE_END = re.compile(r"(?<=[.!?])[\"”»)]?\s+(?=[\"“«(]?[A-ZÆØÅ])|\n")
_ABBREVIATIONS = re.compile(
    r"\b(?:bl\.a|f\.eks|fx|ca|dvs|evt|ift|jf|kl|m\.fl|m\.m|m\.v|mv|nr|osv|pkt|stk|tlf|vedr|inkl|ekskl|min|max|"
    r"hhv|mht|pga|if|iht|s\.u|dr|hr|fr|[0-9]+)\.$",
    re.IGNORECASE,
)
_STEMMER = snowballstemmer.stemmer("danish")


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """Return the Danish stem of `word` (Snowball), in lower case; `faglig` and `fagligt` share one."""
    stemmed: str = _STEMMER.stemWord(word.lower())
    return stemmed


class Word(NamedTuple):
    """A word as it is written, and where it stands in its text."""

    text: str
    start: int
    end: int

    @property
    def lower(self) -> str:
        """Return the word in lower case."""
        return self.text.lower()

    @property
    def stem(self) -> str:
        """Return the word's stem."""
        return stem(self.text)


class Sentence(NamedTuple):
    """The place of a sentence in its text."""

    start: int
    end: int


@dataclass(frozen=True)
class Text:
    """A text and the path of keys that leads to it.

    `kind` is titel, overskrift, tekst or punkt; `section` is the key of the section it belongs to ("" for the title).
    """

    value: str
    path: tuple[str | int, ...]
    kind: str
    section: str

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """Return the words; a hyphenated one is one word, numbers are none."""
        return tuple(Word(match.group(), match.start(), match.end()) for match in _WORD.finditer(self.value))

    @cached_property
    def lower(self) -> str:
        """Return the text in lower case; every character keeps its place."""
        lowered = self.value.lower()
        return lowered if len(lowered) == len(self.value) else self.value

    @cached_property
    def stems(self) -> frozenset[str]:
        """Return the stems of all words."""
        return frozenset(word.stem for word in self.words)

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """Return the sentences. A lead-in that ends in a colon and a bullet without a full stop are sentences too."""
        found: list[Sentence] = []
        start = 0
        for match in _SENTENCE_END.finditer(self.value):
            if match.group() != "\n" and _ABBREVIATIONS.search(self.value, start, match.start()):
                continue
            found.append(Sentence(start, match.start()))
            start = match.end()
        if self.value[start:].strip():
            found.append(Sentence(start, len(self.value)))
        return tuple(found)

    def words_of(self, sentence: Sentence) -> tuple[Word, ...]:
        """Return the words of one sentence."""
        return tuple(word for word in self.words if sentence.start <= word.start < sentence.end)
