"""Det fremgår, hvem der bruger beskrivelsen.

Hvorfor: »Beskrivelsen gennemgås ved onboarding« siger ikke, hvem der indkalder og følger op, og så gør ingen det. Skriv
rollen som den, der handler (»Afdelingslederen gennemgår …«), eller skriv `ansvarlig` ved punktet.

Kilde: kommunale sprogpolitikker, fx Lejre Kommunes: »aktivt sprog«.

Forkert:
    anvendelse:
      punkter:
        onboarding: Beskrivelsen gennemgås ved onboarding
Rigtigt:
    anvendelse:
      punkter:
        onboarding:
          tekst: Lederen gennemgår beskrivelsen ved onboarding
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
from funkbesk.lint.word_lists import words

if TYPE_CHECKING:
    from funkbesk.documents.description import Description

RULE = Rule("anv-ansvarlig", "anvendelse", Level.ADVARSEL, DESCRIPTIONS)

# »drøftes af lederne«, »introduktion ved lederen«; but in »ved onboarding af medarbejdere« nobody acts
_AGENT = late(r"(?<!ing )(?<!else )(?<!tion )\b(?:af|ved)\s+(?:(?:den|de|en|et|alle|vores)\s+)?$", re.IGNORECASE)
_PERSONS = frozenset({"vi", "du", "jeg"})
_ADVICE = "Skriv, hvem der gør det, og skriv rollen ved punktet som ansvarlig."


def check(subject: Subject[Description], around: Surroundings) -> Iterator[Hit]:
    """Yield the passive of an occasion without an agent, or the whole occasion where nobody is named."""
    passives = frozenset(words("passiver"))
    for occasion in occasions(subject):
        if occasion.use.responsible is not None or _has_agent(subject, around, occasion):
            continue
        text = occasion.text
        passive = next((word for word in text.words if word.lower in passives), None)
        if passive is not None:
            message = f"»{passive.text}« siger ikke, hvem der er ansvarlig."
            yield Hit(text.path, message, _ADVICE, passive.start, passive.end)
        elif not _names_somebody(subject, around, occasion):
            yield Hit(text.path, "Det fremgår ikke, hvem der er ansvarlig.", _ADVICE, 0, len(text.value))


def _has_agent(subject: Subject[Description], around: Surroundings, occasion: Occasion) -> bool:
    text = occasion.text
    return any(
        _AGENT.search(text.value[max(0, start - 40) : start])
        for start, _ in names_part(subject, around, text, "roles", "units", "fora")
    )


def _names_somebody(subject: Subject[Description], around: Surroundings, occasion: Occasion) -> bool:
    if around.register is None:
        return True
    lead_in = occasion.lead_in
    said = [*occasion.text.words, *(lead_in.words if lead_in is not None else ())]
    return (
        bool(occasion.use.participants)
        or any(word.lower in _PERSONS for word in said)
        or any(names_part(subject, around, text, "roles", "units", "fora") for text in (occasion.text, lead_in))
    )
