"""Which words of a description have to stand in a dictionary, and in which forms they may stand there."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING, NamedTuple

from funkbesk.late_patterns import late
from funkbesk.lint.language.spelling import LONGEST
from funkbesk.lint.terms.personal import given_names
from funkbesk.lint.terms.register_words import bases
from funkbesk.lint.texts.text import words_in
from funkbesk.lint.word_lists import words

if TYPE_CHECKING:
    from funkbesk.lint.engine.rule import Surroundings
    from funkbesk.lint.texts.text import Text, Word

_LISTS = ("laaneord", "kendte-forkortelser", "kendte-fora", "interne-begreber")
_SHORTEST_PART = 5
_LAST_LATIN = "\u024f"
_CHUNK = late(r"\S+")
_ADDRESS = late(r"@|://|\\|\w[._]\w")
_JOINTS = ("", "s", "e")


class Form(NamedTuple):
    """What the dictionary has to have for a word to be right.

    Where it leans on `beside`, a known word, that must be one which the dictionary lacks: it inflects and joins its own
    words better than we do. `text` is empty where nothing else is left to look up.
    """

    text: str
    beside: str = ""

    def is_right(self, wrong: Collection[str]) -> bool:
        """Return whether the form is right, given what the dictionary lacks of all forms."""
        return self.text not in wrong and (not self.beside or self.beside in wrong)


class Spelled(NamedTuple):
    """A word, where it stands in its text, and its forms, of which one has to be right."""

    word: str
    start: int
    end: int
    forms: tuple[Form, ...]


def spelled_words(text: Text, known: frozenset[str]) -> Iterator[Spelled]:
    """Yield the words of a text that are not known, the parts of one with a hyphen each by itself.

    Names (a capital inside a sentence), abbreviations (capitals), addresses, and words with digits, apostrophes or
    letters that are not Latin are left out.
    """
    firsts = {sentence[0].start for one in text.sentences if (sentence := text.words_of(one))}
    addresses = _in_addresses(text.value)
    for word in text.words:
        is_name = word.text[0].isupper() and word.start not in firsts
        if is_name or word.start in addresses or not _is_plain(text.value, word):
            continue
        parts = word.text.split("-")
        start = word.start
        for number, part in enumerate(parts):
            end = start + len(part)
            if 1 < len(part) <= LONGEST and part.lower() not in known:
                behind = "-" if number < len(parts) - 1 else text.value[end : end + 1]
                yield Spelled(part, start, end, tuple(dict.fromkeys(_forms(part, behind, known))))
            start = end + 1


def known_words(around: Surroundings) -> frozenset[str]:
    """Return the words that need not stand in a dictionary, in lower case.

    They are the names, forms and ids of the register, the names of the description files, the collection's own lists,
    and those of the built-in lists that hold words of their own kind.
    """
    return around.once("known words", lambda: frozenset(_known_words(around)))


def _known_words(around: Surroundings) -> Iterator[str]:
    own = around.own_words
    named: list[str] = [*around.file_names, *(word for name in _LISTS for word in words(name)), *given_names()]
    for listed in (own.accepted, own.vague, own.loans, own.weak_verbs, own.verbs):
        named += listed or ()
    if around.register is not None:
        named.append(around.register.municipality)
        for attribute, _ in around.register.PARTS:
            for identifier, entry in getattr(around.register, attribute).items():
                named += (identifier, entry.name, *entry.forms)
    for name in named:
        for word in words_in(name):
            yield word.lower
            yield from word.lower.split("-")


def _is_plain(value: str, word: Word) -> bool:
    """Return whether the word is of Latin letters and hyphens, without digits beside it or capitals inside."""
    beside = value[max(0, word.start - 1) : word.start] + value[word.end : word.end + 1]
    inside = word.text[1:]
    if inside != inside.lower() or max(word.text) > _LAST_LATIN or "'" in inside:
        return False
    return not any(character.isdigit() for character in beside)


def _in_addresses(value: str) -> set[int]:
    """Return the places of the characters of addresses and file names: `hr@eksempel.dk`, `bl.a.` too."""
    chunks = (match.span() for match in _CHUNK.finditer(value) if _ADDRESS.search(match.group()))
    return {place for start, end in chunks for place in range(start, end)}


def _forms(word: str, behind: str, known: frozenset[str]) -> Iterator[Form]:
    """Yield the word, also with the sign behind it (`evt.`, `børne-`), and what it is beside a known word."""
    yield Form(word)
    if behind and behind in ".-":
        yield Form(word + behind)
    lower = word.lower()
    yield from (Form("", base) for base in bases(lower) if base in known)
    for cut in range(_SHORTEST_PART, len(lower) - 3):
        first, rest = lower[:cut], lower[cut:]
        if first in known:
            yield from (Form(rest[len(joint) :], first) for joint in _JOINTS if rest.startswith(joint))
        if len(rest) >= _SHORTEST_PART:
            yield from (Form(f"{first}-", base) for base in bases(rest) if base in known)
