"""En evaluering eller en forventningsafstemning har en rytme.

Hvorfor: det, der ikke har en dato eller en rytme, bliver ikke holdt og kan ikke komme i årshjulet. Skriv i teksten,
hvor tit det sker, og skriv det samme tal i `gange_om_året` (eller `måneder` eller `uger`). Siger teksten og tallet
noget forskelligt, meldes det også. Onboarding og daglig sparring har ingen rytme.

Kilde: beskrivelsens eget formål; årshjulet dannes af disse oplysninger.

Forkert:
    anvendelse:
      punkter:
        forventninger:
          tekst: Chefen og lederen afstemmer deres forventninger
          anledning: forventningsafstemning
Rigtigt:
    anvendelse:
      punkter:
        forventninger:
          tekst: Chefen og lederen afstemmer deres forventninger fire gange årligt
          anledning: forventningsafstemning
          gange_om_året: 4
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from funkbesk.findings import Level
from funkbesk.late_patterns import late
from funkbesk.lint.engine.rule import DESCRIPTIONS, Hit, Rule, Subject, Surroundings
from funkbesk.lint.texts.text import Text
from funkbesk.lint.texts.use_occasions import occasions

if TYPE_CHECKING:
    from funkbesk.documents.bullets import Use
    from funkbesk.documents.description import Description

RULE = Rule("anv-frekvens", "anvendelse", Level.ADVARSEL, DESCRIPTIONS)

_NUMBERS = {
    "en": 1, "én": 1, "to": 2, "tre": 3, "fire": 4, "fem": 5, "seks": 6, "otte": 8, "ti": 10, "tolv": 12,
}  # fmt: skip
_TIMES = late(rf"\b({'|'.join(_NUMBERS)}|[0-9]{{1,2}}) gange? (?:årligt|om året|hvert år)\b", re.IGNORECASE)
_RHYTHMS = (
    (re.compile(r"\b(?:hvert halve år|halvårlig(?:t|e)?)\b", re.IGNORECASE), 2),
    (re.compile(r"\b(?:hvert kvartal|kvartalsvis(?:t|e)?)\b", re.IGNORECASE), 4),
    (re.compile(r"\b(?:hver måned|månedlig(?:t|e)?)\b", re.IGNORECASE), 12),
)
_ANY = late(
    r"\b(?:årlig|hvert? |halvårlig|kvartal|månedlig|ugentlig|daglig|gange? (?:om|årligt)|"
    r"januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|forår|efterår|sommer|vinter)",
    re.IGNORECASE,
)
_WHAT = late(r"\b(?:forventningsafstem|evaluer|drøft)\w*", re.IGNORECASE)


def check(subject: Subject[Description], _around: Surroundings) -> Iterator[Hit]:
    """Yield occasions that have to come back and do not say when, and those that say two things."""
    for occasion in occasions(subject):
        said = _times(occasion.text)
        written = occasion.use.times_a_year
        if said is not None and written is not None and said[0] != written:
            times, start, end = said
            message = f"Teksten siger {times} gange om året, men gange_om_året er {written}."
            yield Hit(occasion.text.path, message, "Ret det tal, der er forkert.", start, end, level=Level.FEJL)
        elif occasion.recurs and not _has_rhythm(occasion.use, occasion.text):
            start, end = _named(occasion.text)
            yield Hit(
                occasion.text.path,
                "Det fremgår ikke, hvor tit det sker.",
                "Skriv fx »to gange om året« i teksten og gange_om_året: 2 ved punktet.",
                start,
                end,
            )


def _has_rhythm(use: Use, text: Text) -> bool:
    return any((use.times_a_year, use.months, use.weeks)) or _ANY.search(text.value) is not None


def _times(text: Text) -> tuple[int, int, int] | None:
    """Return how many times a year the text says, and where; None where it does not say a number."""
    match = _TIMES.search(text.value)
    if match is not None:
        number = match[1].lower()
        return _NUMBERS[number] if number in _NUMBERS else int(number), match.start(), match.end()
    for pattern, times in _RHYTHMS:
        found = pattern.search(text.value)
        if found is not None:
            return times, found.start(), found.end()
    return None


def _named(text: Text) -> tuple[int, int]:
    """Return where the text names the occasion, or all of it."""
    match = _WHAT.search(text.value)
    return (0, len(text.value)) if match is None else (match.start(), match.end())
