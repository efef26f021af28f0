"""Ansvar står under ansvar og ikke under opgaver.

Hvorfor: en opgave er noget, man gør; et ansvar er noget, man står til regnskab for. Står ansvaret mellem opgaverne,
bliver det overset, når det skal placeres, og det kan være noget andet, end afsnittet om ansvar siger.

Kilde: Personaleadministrativ Vejledning 12.2.3.2 om stillingsbeskrivelser: arbejdsopgaver og ansvar hver for sig.

Forkert:
    opgaver:
      punkter:
        arbejdsgange: At være ansvarlig for ajourføring af arbejdsgange
Rigtigt:
    opgaver:
      punkter:
        arbejdsgange: At ajourføre arbejdsgange
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from funkbesk.findings import Level
from funkbesk.late_patterns import late
from funkbesk.lint.engine.rule import DESCRIPTIONS, Hit, Rule, Subject, Surroundings

if TYPE_CHECKING:
    from funkbesk.documents.description import Description

RULE = Rule("placering-ansvar", "placering", Level.ADVARSEL, DESCRIPTIONS)

# near the beginning of the bullet: »vejlede forældre, der har ansvar for et barn« is a task
_RESPONSIBLE = late(
    r"(?:[^\W\d_]+ ){0,3}?"
    r"(?P<said>(?:med)?ansvarlige? for|(?:har |have |bære |bærer |få |får )?(?:hoved|med)?ansvar(?:et)? for)\b",
    re.IGNORECASE,
)


def check(subject: Subject[Description], _around: Surroundings) -> Iterator[Hit]:
    """Yield tasks that begin with a responsibility."""
    for bullet in subject.analysis.bullets:
        match = _RESPONSIBLE.match(bullet.value) if bullet.section == "opgaver" and "ansvar" in bullet.lower else None
        if match is None or "tage" in match.group().lower().split():
            continue
        yield Hit(
            bullet.path,
            f"»{match['said']}« er et ansvar og står under opgaver.",
            "Flyt punktet til afsnittet om ansvar, eller skriv, hvad der skal gøres.",
            0,
            match.end(),
        )
