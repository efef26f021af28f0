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

from funkbesk.documents.description import Description
from funkbesk.documents.register import Register
from funkbesk.findings import Level
from funkbesk.lint.engine.rule import Hit, Rule, Subject, Surroundings
from funkbesk.lint.word_lists import with_own

RULE = Rule("spr-låneord", "sprog", Level.HINT)

_ENDING = r"(?:e?n|e?t|s|e?ns|e?ts|e?r|e?rs|e?rne|e?rnes|'?ene|e?de|ing|es)?"


def check(file: Subject[Description], around: Surroundings) -> Iterator[Hit]:
    """Yield loan words with any Danish ending, alone or as the first part of a compound with a hyphen."""
    accepted = around.once("spr-låneord", lambda: _accepted(around))
    pattern, beginnings = _pattern(around.own_words.loans)
    length = len(next(iter(beginnings)))
    for text in file.analysis.texts:
        if beginnings.isdisjoint([word[:length] for word in text.lower_words]):
            continue
        for match in pattern.finditer(text.lower):
            # in capitals it is a command or a sign, not a word of the text
            if not {match["word"], match.group()} & accepted and not text.value[slice(*match.span())].isupper():
                yield Hit(
                    text.path,
                    f"»{text.value[slice(*match.span())]}« er et engelsk låneord.",
                    "Skriv et dansk ord, eller forklar ordet under begreber i registret.",
                    *match.span(),
                )


@lru_cache(maxsize=8)
def _pattern(own: tuple[str, ...] | None) -> tuple[re.Pattern[str], frozenset[str]]:
    """Return the pattern of all loan words, and how they begin: few other words begin so."""
    longest_first = sorted(with_own("laaneord", own), key=lambda word: (-len(word), word))
    pattern = re.compile(rf"\b(?P<word>{'|'.join(map(re.escape, longest_first))}){_ENDING}\b")
    length = min(4, *(len(word.split(" ")[0]) for word in longest_first))
    return pattern, frozenset(word[:length] for word in longest_first)


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
