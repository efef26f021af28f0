"""Et ord på -ering og dets dobbeltgænger på -ation bruges ikke mellem hinanden.

Hvorfor: »koordinering« og »koordination« er det samme; skifter en beskrivelse mellem dem, leder læseren efter en
forskel. Har registret det ene ord under begreber, er det det rigtige; ellers er det det, beskrivelsen bruger mest. Par,
der ikke betyder det samme (organisering og organisation), meldes ikke.

Kilde: Justitsministeriets vejledning nr. 224 (1969): »Et begreb bør overalt i samme tekst betegnes med samme udtryk.«

Forkert:
    opgaver:
      punkter:
        a: At stå for koordinering af møder
        b: At deltage i koordination på tværs
        c: At følge op på koordineringen
Rigtigt:
    opgaver:
      punkter:
        a: At stå for koordinering af møder
        b: At deltage i koordinering på tværs
        c: At følge op på koordineringen
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from funkbesk.findings import Level
from funkbesk.late_patterns import late
from funkbesk.lint.engine.rule import DESCRIPTIONS, Hit, Rule, Subject, Surroundings
from funkbesk.lint.texts.text import Text, Word, words_in
from funkbesk.lint.word_lists import words

if TYPE_CHECKING:
    from funkbesk.documents.description import Description

RULE = Rule("term-variant", "begreber", Level.ADVARSEL, DESCRIPTIONS)

_PAIR = late(r"(.{4,}?)(iserings?|erings?|isations?|ations?)(?:s|ens?|ers?|ernes?)?")
_KINDS = {"e": "ering", "a": "ation"}


class _Variant(NamedTuple):
    """The two halves of a word such as koordin-ering."""

    base: str
    kind: str


class _Use(NamedTuple):
    text: Text
    word: Word
    variant: _Variant


def check(subject: Subject[Description], around: Surroundings) -> Iterator[Hit]:
    """Yield the words whose twin the register has or the document uses more."""
    uses: dict[str, list[_Use]] = {}
    for text in subject.analysis.prose:
        if "ering" not in text.lower and "ation" not in text.lower:
            continue
        for index, lower in enumerate(text.lower_words):
            variant = _variant(lower)
            if variant is not None:
                uses.setdefault(variant.base, []).append(_Use(text, text.words[index], variant))
    register = around.once("term-variant", lambda: _of_register(around)) if uses else {}
    for base, found in uses.items():
        yield from _of_base(found, register.get(base))


def _of_base(found: list[_Use], chosen: str | None) -> Iterator[Hit]:
    counts = Counter(use.variant.kind for use in found)
    if chosen is None:
        if len(counts) < 2:
            return
        chosen = max(counts, key=lambda kind: counts[kind])
    twin = _name(found[0].variant.base, chosen)
    for use in found:
        if use.variant.kind != chosen:
            where = "ellers skriver beskrivelsen" if chosen in counts else "registret har"
            yield Hit(
                use.text.path,
                f"Her står »{use.word.text}«, men {where} »{twin}«.",
                f"Brug »{twin}« alle steder.",
                use.word.start,
                use.word.end,
            )


def _name(base: str, kind: str) -> str:
    return f"{base}{kind}"


@lru_cache(maxsize=20_000)
def _variant(word: str) -> _Variant | None:
    if "ering" not in word and "ation" not in word:
        return None
    match = _PAIR.fullmatch(word)
    if match is None or match[1] in words("varianter-undtaget"):
        return None
    return _Variant(match[1], _KINDS["a" if "ation" in match[2] else "e"])


def _of_register(around: Surroundings) -> dict[str, str]:
    """Return for each base the kind that the terms of the register use, where they use only one."""
    found: dict[str, set[str]] = {}
    for term in around.register.terms.values() if around.register is not None else ():
        for word in words_in(" ".join((term.name, *term.forms))):
            variant = _variant(word.lower)
            if variant is not None:
                found.setdefault(variant.base, set()).add(variant.kind)
    return {base: next(iter(kinds)) for base, kinds in found.items() if len(kinds) == 1}
