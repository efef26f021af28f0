"""Where a text names what stands in the register: every entry by its name and its forms, inflected or not."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from funkbesk.documents.register_names import Known, RegisterNames, bases, words_of
from funkbesk.lint.texts.word_filter import WordFilter

if TYPE_CHECKING:
    from funkbesk.documents.register import Register
    from funkbesk.lint.texts.analysis import Analysis
    from funkbesk.lint.texts.text import Text

__all__ = ["PROSE", "Known", "Mention", "RegisterWords", "bases", "words_of"]

PROSE = frozenset({"tekst", "punkt"})


class Mention(NamedTuple):
    """A place where a text names an entry (or several entries of one name): characters of the text.

    `words` is where each of its words starts.
    """

    text: Text
    start: int
    end: int
    known: tuple[Known, ...]
    words: tuple[int, ...]

    @property
    def written(self) -> str:
        """Return the name as the text has it."""
        return self.text.value[self.start : self.end]


class _Found(NamedTuple):
    analysis: Analysis
    in_prose: tuple[Mention, ...]
    words: frozenset[tuple[tuple[str | int, ...], int]]


class RegisterWords:
    """The names of a register, ready to be found. Remembers the mentions of the description last asked for."""

    def __init__(self, register: Register) -> None:
        self._names = RegisterNames(register)
        self._openers = WordFilter(self._names.may_start)
        self._last: _Found | None = None

    @property
    def entries(self) -> tuple[Known, ...]:
        """Return all entries of the register."""
        return self._names.entries

    def mentions(self, analysis: Analysis) -> tuple[Mention, ...]:
        """Return every mention in the running text and the bullets, in their order; the longest name wins."""
        return self._found(analysis).in_prose

    def names(self, analysis: Analysis, text: Text, start: int) -> bool:
        """Return whether the word of a text that starts at `start` belongs to the name of an entry."""
        return (text.path, start) in self._found(analysis).words

    def _found(self, analysis: Analysis) -> _Found:
        if self._last is None or self._last.analysis is not analysis:
            texts = analysis.texts_with(self._openers.among(analysis.vocabulary))
            mentions = tuple(one for text in texts for one in self.mentions_in(text))
            self._last = _Found(
                analysis,
                tuple(one for one in mentions if one.text.kind in PROSE),
                frozenset((one.text.path, start) for one in mentions for start in one.words),
            )
        return self._last

    def mentions_in(self, text: Text) -> Iterator[Mention]:
        """Yield every mention in one text; they do not overlap."""
        for index, length, known in self._names.found_in(text.lower_words):
            named = text.words[index : index + length]
            yield Mention(text, named[0].start, named[-1].end, known, tuple(one.start for one in named))
