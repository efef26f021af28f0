"""En evaluering eller en forventningsafstemning foregår i et forum, der findes, eller mellem navngivne roller.

Hvorfor: »i relevante leder- og koordinatorfora« er intet forum; ingen ved, på hvilken dagsorden punktet skal. Skriv et
forum fra registret, eller skriv, hvilke roller der mødes (i teksten eller i `deltagere`).

Kilde: beskrivelsens eget formål; dagsordener dannes af disse oplysninger.

Forkert:
    anvendelse:
      punkter:
        evaluering:
          tekst: Drøftes hvert år i relevante fora
          anledning: evaluering
Rigtigt:
    anvendelse:
      punkter:
        evaluering:
          tekst: Lederen evaluerer beskrivelsen hvert år på chefmødet
          anledning: evaluering
          ansvarlig: leder
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from funkbesk.findings import Level
from funkbesk.late_patterns import late
from funkbesk.lint.engine.rule import DESCRIPTIONS, Hit, Rule, Subject, Surroundings
from funkbesk.lint.texts.use_occasions import Occasion, names_part, occasions

if TYPE_CHECKING:
    from funkbesk.documents.description import Description

RULE = Rule("anv-forum", "anvendelse", Level.ADVARSEL, DESCRIPTIONS)

_SOME = late(
    r"\b(?:relevante?|øvrige|andre|diverse|forskellige|passende)\s+(?:[\wæøå]+-\s+og\s+)?"
    r"[\wæøå]{0,40}(?:fora|møder|udvalg|grupper|råd|netværk)\b",
    re.IGNORECASE,
)
_ADVICE = "Skriv et forum fra registret, eller skriv, hvilke roller der mødes."


def check(subject: Subject[Description], around: Surroundings) -> Iterator[Hit]:
    """Yield occasions that have to come back and name no forum and nobody who meets."""
    for occasion in occasions(subject):
        if not occasion.recurs:
            continue
        some = _SOME.search(occasion.text.value)
        if some is not None:
            message = f"»{some.group()}« er ikke et bestemt forum."
            yield Hit(occasion.text.path, message, _ADVICE, some.start(), some.end())
        elif around.register is not None and not _names_a_meeting(subject, around, occasion):
            message = "Det fremgår ikke, hvor eller mellem hvem det foregår."
            yield Hit(occasion.text.path, message, _ADVICE, 0, len(occasion.text.value))


def _names_a_meeting(subject: Subject[Description], around: Surroundings, occasion: Occasion) -> bool:
    use = occasion.use
    return bool(use.participants or use.responsible) or any(
        names_part(subject, around, text, "roles", "fora") for text in (occasion.text, occasion.lead_in)
    )
