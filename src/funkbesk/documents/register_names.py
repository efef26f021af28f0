"""The names of a register, ready to be found among the words of a text: every entry by its name and its forms.

A name is found inflected as well: "koordinatorgruppens" names the koordinatorgruppe.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from funkbesk.documents.register import Entry, Register

WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
"""A word: letters, hyphens and apostrophes between them; numbers are none."""

_ENDINGS = (
    *("s", "e", "es", "n", "ns", "en", "ens", "t", "ts", "et", "ets", "r", "rs", "er", "ers"),
    *("ne", "nes", "rne", "rnes", "erne", "ernes", "ene", "enes"),
    *(f"{mark}{ending}" for mark in "’'" for ending in ("s", "en", "ens", "et", "ets", "er", "ers", "erne", "ernes")),
)
_RANK = {ending: rank for rank, ending in enumerate(_ENDINGS)}
_LONGEST_ENDING = max(map(len, _ENDINGS))
_DEFINITE = ("n", "en", "t", "et")
_SHORTEST = 3
_MAX_REMEMBERED = 20_000


class Known(NamedTuple):
    """An entry of the register: the attribute of its part, its id, the entry."""

    part: str
    id: str
    entry: Entry


class Named(NamedTuple):
    """Where a name stands among the words of a text: the number of its first word, how many, and whose name it is."""

    start: int
    length: int
    known: tuple[Known, ...]


class _Names:
    """The names with one first word, by their other words, and the number of words of the longest."""

    __slots__ = ("by_rest", "longest")

    def __init__(self) -> None:
        self.by_rest: dict[tuple[str, ...], list[Known]] = {}
        self.longest = 1


class RegisterNames:
    """The names of a register, by their first words."""

    def __init__(self, register: Register) -> None:
        self.entries = tuple(
            Known(attribute, identifier, entry)
            for attribute, _ in register.PARTS
            for identifier, entry in getattr(register, attribute).items()
        )
        self._by_first: dict[str, _Names] = {}
        self._starting: dict[str, tuple[_Names, ...]] = {}
        for known in self.entries:
            for form in (known.entry.name, *known.entry.forms):
                for first, *rest in _spellings(words_of(form)):
                    names = self._by_first.setdefault(first, _Names())
                    names.by_rest.setdefault(tuple(rest), []).append(known)
                    names.longest = max(names.longest, len(rest) + 1)

    def found_in(self, lower: Sequence[str]) -> Iterator[Named]:
        """Yield every name among the words of a text (in lower case); they do not overlap, the longest wins."""
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
                yield Named(index, length, known)

    def may_start(self, word: str) -> bool:
        """Return whether a name may begin with this word (in lower case)."""
        return bool(self._starting_with(word))

    def _starting_with(self, word: str) -> tuple[_Names, ...]:
        """Return the names whose first word may be this one, and remember them: texts share most of their words."""
        if len(self._starting) >= _MAX_REMEMBERED:
            self._starting.clear()
        self._starting[word] = tuple(self._by_first[base] for base in bases(word) if base in self._by_first)
        return self._starting[word]


def _longest(starting: Iterable[_Names], lower: Sequence[str], index: int) -> tuple[int, tuple[Known, ...]]:
    """Return how many words the longest name at `index` has and whose it is; 0 and nobody where there is none."""
    best = 0
    found: dict[tuple[str, str], Known] = {}
    for names in starting:
        for length in range(min(names.longest, len(lower) - index), max(best, 1) - 1, -1):
            rest = tuple(lower[index + 1 : index + length])
            ends = [(*rest[:-1], last) for last in bases(rest[-1])] if rest else [()]
            fitting = [known for end in ends for known in names.by_rest.get(end, ())]
            if fitting:
                found = {} if length > best else found
                found.update(((known.part, known.id), known) for known in fitting)
                best = length
                break
    return best, tuple(found.values())


def words_of(name: str) -> tuple[str, ...]:
    """Return the words of a name or a text in lower case."""
    return tuple(word.lower() for word in WORD.findall(name))


@lru_cache(maxsize=20_000)
def bases(word: str) -> tuple[str, ...]:
    """Return the word and what is left of it without each ending that it may have been inflected with."""
    endings = [
        word[-length:] for length in range(1, min(_LONGEST_ENDING, len(word) - 2) + 1) if word[-length:] in _RANK
    ]
    endings.sort(key=_RANK.__getitem__)
    return (
        word,
        *(
            word[: -len(ending)]
            for ending in endings
            if len(word) - len(ending) >= (2 if ending[0] in "’'" else _SHORTEST)
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
