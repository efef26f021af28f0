"""Names that a text uses and the register lacks, or has without an explanation: shared by the rules on each kind."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from funkbesk.findings import Level
from funkbesk.lint.engine.rule import Hit
from funkbesk.lint.terms.register_words import bases
from funkbesk.lint.texts.word_filter import WordFilter
from funkbesk.lint.word_lists import words

if TYPE_CHECKING:
    from funkbesk.documents.description import Description
    from funkbesk.lint.engine.rule import Subject, Surroundings
    from funkbesk.lint.terms.register_words import Known, Mention
    from funkbesk.lint.texts.text import Text

OPEN_ADVICE = "Skriv en definition i descriptions/organisation.yaml."
MISSING_ADVICE = "Skriv {} i descriptions/organisation.yaml, eller brug et navn, der står der."
_INFLECTED = "(?:e?s|mets?|mer(?:ne)?s?|e?ns?|e?ts?|e?rs?|e|(?:e|er|r)?nes?)?"


class Named(NamedTuple):
    """A word of a text that looks like a name: what it is without its ending, and where it stands."""

    text: Text
    start: int
    end: int
    base: str

    @property
    def written(self) -> str:
        """Return the name as the text has it."""
        return self.text.value[self.start : self.end]


def open_uses(
    subject: Subject[Description], around: Surroundings, part: str, is_clear: Callable[[Known], bool]
) -> Iterator[Mention]:
    """Yield where entries of the register's `part` are named that nothing explains: once for each entry and section.

    `is_clear` says which entries a reader understands although the register does not explain them.
    """
    known = around.register_words
    seen: set[tuple[str, str]] = set()
    for mention in known.mentions(subject.analysis) if known is not None else ():
        for one in mention.known:
            key = (one.id, mention.text.section)
            if one.part == part and not one.entry.explained and key not in seen and not is_clear(one):
                seen.add(key)
                yield mention


def open_hit(mention: Mention) -> Hit:
    """Return the finding of a name that the register has and does not explain; nothing is broken, so an advarsel."""
    return at(mention, f"»{mention.written}« står i registret, men er ikke forklaret.", OPEN_ADVICE, Level.ADVARSEL)


def at(place: Mention | Named, message: str, advice: str, level: Level | None = None) -> Hit:
    """Return a finding at a name."""
    return Hit(place.text.path, message, advice, place.start, place.end, level=level)


def lookalikes(subject: Subject[Description], around: Surroundings, endings: str, exceptions: str) -> Iterator[Named]:
    """Yield the words that end like those of the list `endings` and that the register does not have, in their order.

    Left out are the words of the list `exceptions` (`-billeder`: all words that end so), those that the collection
    accepts, and those of the title, which are what the description itself explains.
    """
    known = around.register_words
    if known is None:
        return
    compounds = tuple(word[1:] for word in words(exceptions) if word.startswith("-"))
    found = {
        word: base
        for word in _filter(endings).among(subject.analysis.vocabulary)
        if (base := _base(endings, word)) is not None and not base.endswith(compounds)
    }
    if not found:
        return
    silent = {base for word in subject.analysis.title.words for base in bases(word.lower)}
    silent |= {*words(exceptions), *(word.lower() for word in around.own_words.accepted or ())}
    for text in subject.analysis.prose_with(frozenset(found)):
        for index, lower in enumerate(text.lower_words):
            base = found.get(lower)
            if base is None or silent.intersection(bases(lower)):
                continue
            word = text.words[index]
            if not known.names(subject.analysis, text, word.start):
                yield Named(text, word.start, word.end, base)


def first_in_section(names: Iterable[Named]) -> Iterator[Named]:
    """Yield each name once for each section."""
    seen: set[tuple[str, str]] = set()
    for name in names:
        key = (name.base, name.text.section)
        if key not in seen:
            seen.add(key)
            yield name


@cache
def _filter(endings: str) -> WordFilter:
    return WordFilter(lambda word: _base(endings, word) is not None)


@lru_cache(maxsize=20_000)
def _base(endings: str, word: str) -> str | None:
    """Return the word without its ending where it is a compound with one of the words of the list."""
    match = _pattern(endings).fullmatch(word)
    return None if match is None else match[1]


@cache
def _pattern(endings: str) -> re.Pattern[str]:
    """Return what fits a compound that ends in one of the words of the list, inflected or not."""
    return re.compile(rf"([^\W\d_][\w’'-]{{1,60}}?(?:{'|'.join(words(endings))})){_INFLECTED}")
