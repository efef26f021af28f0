"""Where a text names what stands in the register: every entry by its name and its forms, inflected or not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from funkbesk.lint.text import words_in
from funkbesk.lint.word_filter import WordFilter

if TYPE_CHECKING:
    from funkbesk.documents.register import Entry, Register
    from funkbesk.lint.analysis import Analysis
    from funkbesk.lint.text import Text

_ENDINGS = (
    *("s", "e", "es", "n", "ns", "en", "ens", "t", "ts", "et", "ets", "r", "rs", "er", "ers"),
    *("ne", "nes", "rne", "rnes", "erne", "ernes", "ene", "enes"),
    *(f"{mark}{ending}" for mark in "’'" for ending in ("s", "en", "ens", "et", "ets", "er", "ers", "erne", "ernes")),
)
_DEFINITE = ("n", "en", "t", "et")
_SHORTEST = 3
_MAX_REMEMBERED = 20_000
PROSE = frozenset({"tekst", "punkt"})


class Known(NamedTuple):
    """An entry of the register: the attribute of its part, its id, the entry."""

    part: str
    id: str
    entry: Entry


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


@dataclass(slots=True)
class _Names:
    """The names with one first word, by their other words, and the number of words of the longest."""

    by_rest: dict[tuple[str, ...], list[Known]] = field(default_factory=dict)
    longest: int = 1


class _Found(NamedTuple):
    analysis: Analysis
    in_prose: tuple[Mention, ...]
    words: frozenset[tuple[tuple[str | int, ...], int]]


class RegisterWords:
    """The names of a register, ready to be found. Remembers the mentions of the description last asked for."""

    def __init__(self, register: Register) -> None:
        self.entries = tuple(
            Known(attribute, identifier, entry)
            for attribute, _ in register.PARTS
            for identifier, entry in getattr(register, attribute).items()
        )
        self._by_first: dict[str, _Names] = {}
        self._starting: dict[str, tuple[_Names, ...]] = {}
        self._openers = WordFilter(lambda word: bool(self._starting_with(word)))
        for known in self.entries:
            for form in (known.entry.name, *known.entry.forms):
                for first, *rest in _spellings(words_of(form)):
                    names = self._by_first.setdefault(first, _Names())
                    names.by_rest.setdefault(tuple(rest), []).append(known)
                    names.longest = max(names.longest, len(rest) + 1)
        self._last: _Found | None = None

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
        lower = text.lower_words
        behind = 0
        for index, word in enumerate(lower):
            starting = self._starting.get(word)
            if starting is None:
                starting = self._starting_with(word)
            if not starting or index < behind:
                continue
            length, known = _longest(starting, lower, index)
            if known:
                behind = index + length
                named = text.words[index:behind]
                yield Mention(text, named[0].start, named[-1].end, known, tuple(one.start for one in named))

    def _starting_with(self, word: str) -> tuple[_Names, ...]:
        """Return the names whose first word may be this one, and remember them: texts share most of their words."""
        if len(self._starting) >= _MAX_REMEMBERED:
            self._starting.clear()
        self._starting[word] = tuple(self._by_first[base] for base in bases(word) if base in self._by_first)
        return self._starting[word]


def _longest(starting: Iterable[_Names], lower: tuple[str, ...], index: int) -> tuple[int, tuple[Known, ...]]:
    """Return how many words the longest name at `index` has and whose it is; 0 and nobody where there is none."""
    best = 0
    found: dict[tuple[str, str], Known] = {}
    for names in starting:
        for length in range(min(names.longest, len(lower) - index), max(best, 1) - 1, -1):
            rest = lower[index + 1 : index + length]
            ends = [(*rest[:-1], last) for last in bases(rest[-1])] if rest else [()]
            fitting = [known for end in ends for known in names.by_rest.get(end, ())]
            if fitting:
                found = {} if length > best else found
                found.update(((known.part, known.id), known) for known in fitting)
                best = length
                break
    return best, tuple(found.values())


def words_of(name: str) -> tuple[str, ...]:
    """Return the words of a name in lower case, cut as those of a text are."""
    return tuple(word.lower for word in words_in(name))


@lru_cache(maxsize=20_000)
def bases(word: str) -> tuple[str, ...]:
    """Return the word and what is left of it without each ending that it may have been inflected with."""
    return (
        word,
        *(
            word[: -len(ending)]
            for ending in _ENDINGS
            if word.endswith(ending) and len(word) - len(ending) >= (2 if ending[0] in "’'" else _SHORTEST)
        ),
    )


def _spellings(words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Yield the name, and the indefinite form of one that the register has in the definite."""
    if not words:
        return
    yield words
    for ending in _DEFINITE:
        if words[-1].endswith(ending) and len(words[-1]) - len(ending) > _SHORTEST:
            yield (*words[:-1], words[-1][: -len(ending)])
