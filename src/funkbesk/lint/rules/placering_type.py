"""Opgaver står under opgaver, og evner står under kompetencer.

Hvorfor: »at kunne uddelegere« er en evne, og »sikre implementering« er en opgave. Står de i det forkerte afsnit, bliver
der målt på det forkerte ved ansættelse og evaluering. Reglen ser kun på de første ord og tager tit fejl; derfor kører
den kun, når der bliver bedt om det.

Kilde: Personaleadministrativ Vejledning 12.2.3.2 om stillingsbeskrivelser: arbejdsopgaver og krav hver for sig.

Forkert:
    opgaver:
      punkter:
        uddelegere: At kunne uddelegere opgaver
Rigtigt:
    opgaver:
      punkter:
        uddelegere: At uddelegere opgaver
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from funkbesk.findings import Level
from funkbesk.late_patterns import late
from funkbesk.lint.engine.rule import DESCRIPTIONS, Hit, Rule, Subject, Surroundings
from funkbesk.lint.word_lists import words

if TYPE_CHECKING:
    from funkbesk.documents.description import Description

RULE = Rule("placering-type", "placering", Level.HINT, DESCRIPTIONS, on_request=True)

_ABILITY = late(r"(?:at )?(?:kunne|kan|evne(?:n)? til|kendskab til|forståelse for|viden om)\b", re.IGNORECASE)
_ALSO = "men også"


def check(subject: Subject[Description], _around: Surroundings) -> Iterator[Hit]:
    """Yield abilities among the tasks, and tasks among the competences."""
    tasks = frozenset(words("opgaveudsagnsord"))
    for bullet in subject.analysis.bullets:
        if bullet.section == "opgaver":
            match = _ABILITY.match(bullet.value)
            if match is not None:
                advice = "Flyt punktet til kompetencer, eller skriv, hvad der skal gøres."
                yield Hit(bullet.path, f"»{match.group()}« er en evne og står under opgaver.", advice, 0, match.end())
        elif bullet.section == "kompetencer":
            also = bullet.lower.find(_ALSO)
            behind = also + len(_ALSO) if also >= 0 else -1
            first = (word for word in bullet.words if word.start == 0 or (0 <= behind <= word.start <= behind + 1))
            for word in first:
                if word.lower in tasks:
                    message = f"»{word.text}« er en opgave og står under kompetencer."
                    advice = "Flyt punktet til opgaver, eller skriv, hvad rollen skal kunne."
                    yield Hit(bullet.path, message, advice, word.start, word.end)
