"""Engelske låneord kan siges på dansk.

Hvorfor: »learnings« og »commitment« forstås forskelligt, og nogle læsere forstår dem slet ikke. Ord, som registret
forklarer, meldes ikke.

Kilde: kommunale sprogpolitikker, der anbefaler ord, som alle forstår; ingen norm.

Forkert:
    opgaver:
      punkter:
        erfaringer: At samle learnings efter hver workshop
Rigtigt:
    opgaver:
      punkter:
        erfaringer: At samle erfaringer efter hvert kursus
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

from funkbesk.documents.register_names import WORD
from funkbesk.findings import Level
from funkbesk.late_patterns import late
from funkbesk.lint.engine.rule import Hit, Rule, Subject, Surroundings
from funkbesk.lint.texts.word_filter import WordFilter
from funkbesk.lint.word_lists import with_own

if TYPE_CHECKING:
    from funkbesk.documents.description import Description
    from funkbesk.documents.register import Register

RULE = Rule("spr-låneord", "sprog", Level.HINT)

_ENDING = r"(?:e?n|e?t|s|e?ns|e?ts|e?r|e?rs|e?rne|e?rnes|'?ene|e?de|ing|es)?"


_MARK = late(r"[-’']")


def check(file: Subject[Description], around: Surroundings) -> Iterator[Hit]:
    """Yield loan words with any Danish ending, alone or as the first part of a compound with a hyphen."""
    accepted = around.once("spr-låneord", lambda: _accepted(around))
    loans = around.own_words.loans
    for text in file.analysis.texts_with(_openers(loans).among(file.analysis.vocabulary)):
        for match in _pattern(loans).finditer(text.lower):
            # in capitals it is a command or a sign, not a word of the text
            if not {match["word"], match.group()} & accepted and not text.value[slice(*match.span())].isupper():
                yield Hit(
                    text.path,
                    f"»{text.value[slice(*match.span())]}« er et engelsk låneord.",
                    "Skriv et dansk ord, eller forklar ordet under begreber i registret.",
                    *match.span(),
                )


@lru_cache(maxsize=8)
def _pattern(own: tuple[str, ...] | None) -> re.Pattern[str]:
    """Return the pattern of all loan words; most files have none, and it takes a while to make."""
    longest_first = sorted(with_own("laaneord", own), key=lambda word: (-len(word), word))
    return re.compile(rf"\b(?P<word>{'|'.join(map(re.escape, longest_first))}){_ENDING}\b")


@lru_cache(maxsize=8)
def _openers(own: tuple[str, ...] | None) -> WordFilter:
    """Return the words that a loan word may begin in: at their beginning, or behind a hyphen or an apostrophe."""
    firsts = tuple({match.group() if (match := WORD.match(word)) else "" for word in with_own("laaneord", own)})
    return WordFilter(lambda word: any(part.startswith(firsts) for part in _parts(word)))


def _parts(word: str) -> Iterator[str]:
    """Yield the word, and what is left of it behind each mark inside it."""
    yield word
    yield from (word[match.end() :] for match in _MARK.finditer(word))


def _accepted(around: Surroundings) -> frozenset[str]:
    return frozenset(word.lower() for word in around.own_words.accepted or ()) | _explained(around.register)


def _explained(register: Register | None) -> frozenset[str]:
    if register is None:
        return frozenset()
    return frozenset(
        word
        for term in register.terms.values()
        if term.explained
        for name in (term.name, *term.forms)
        for word in name.lower().split()
    )
