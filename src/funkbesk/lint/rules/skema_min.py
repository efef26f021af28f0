"""Kvalifikationskrav siger noget om uddannelse eller erfaring.

Hvorfor: kravene bruges ved ansættelse og lønindplacering. Én sætning om forståelse og viden siger ikke, hvilken
uddannelse eller erfaring stillingen kræver. Er der intet krav, kan det skrives: »Ingen krav om uddannelse«.

Kilde: Personaleadministrativ Vejledning 12.2.3.2: særlige krav om uddannelse og erfaring; faglige organisationers
vejledninger: skriv uddannelseskrav, fordi tillæg kan afhænge af dem.

Forkert:
    kvalifikationskrav:
      tekst: Grundlæggende forståelse for og viden om lovgivningen på området.
Rigtigt:
    kvalifikationskrav:
      tekst: Uddannelse som socialrådgiver eller mindst to års erfaring med sagsbehandling.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from funkbesk.documents.which import is_role
from funkbesk.findings import Level
from funkbesk.lint.engine.rule import DESCRIPTIONS, Hit, Rule, Subject, Surroundings
from funkbesk.lint.word_lists import words

if TYPE_CHECKING:
    from funkbesk.documents.description import Description

RULE = Rule("skema-min", "skema", Level.HINT, DESCRIPTIONS)

_SECTION = "kvalifikationskrav"


def check(subject: Subject[Description], _around: Surroundings) -> Iterator[Hit]:
    """Yield the text of the requirements where it is all there is and names no education and no experience."""
    document = subject.document
    if not is_role(document) or document.qualifications is None:
        return
    texts = [text for text in subject.analysis.prose if text.section == _SECTION]
    if len(texts) != 1 or len(texts[0].sentences) > 1:
        return
    if not any(word in texts[0].lower for word in words("uddannelse-og-erfaring")):
        yield Hit(
            texts[0].path,
            "Kvalifikationskravene er én sætning og nævner hverken uddannelse eller erfaring.",
            "Skriv, hvilken uddannelse eller erfaring rollen kræver, eller at der ikke er noget krav.",
            0,
            len(texts[0].value),
        )
