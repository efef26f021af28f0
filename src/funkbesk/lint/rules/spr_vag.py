"""Vage ord siger ikke hvad, hvem eller hvornår.

Hvorfor: »relevante møder« og »ved behov« lader læseren gætte, og to læsere gætter forskelligt. »De øvrige
koordinatorer« er ikke vagt, for det siger hvem.

Kilde: kommunale sprogpolitikker, fx Lejre Kommunes: »undgår fyldord«; ingen norm.

Forkert:
    opgaver:
      punkter:
        møder: At deltage i diverse relevante møder ved behov
Rigtigt:
    opgaver:
      punkter:
        møder: At deltage i møderne i koordinatorgruppen hver måned
        øvrige: At give sparring til de øvrige faglige koordinatorer
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

from funkbesk.findings import Level
from funkbesk.late_patterns import late
from funkbesk.lint.engine.rule import Hit, Rule, Subject, Surroundings
from funkbesk.lint.terms.expressions import Place, openers, places
from funkbesk.lint.word_lists import with_own

if TYPE_CHECKING:
    from funkbesk.documents.description import Description

RULE = Rule("spr-vag", "sprog", Level.HINT)

_POINTS_AT = late(r"\b(?:de|den|det) $")


def check(file: Subject[Description], around: Surroundings) -> Iterator[Hit]:
    """Yield vague words; those that follow each other are one hit."""
    expressions = _expressions(around.own_words.vague, around.own_words.accepted)
    for text in file.analysis.prose_with(openers(expressions)):
        run: list[Place] = []
        for place in places(text, expressions):
            if place.expression.startswith("øvrig") and _POINTS_AT.search(
                text.lower[max(0, place.start - 5) : place.start]
            ):
                continue
            if run and text.value[run[-1].end : place.start] != " ":
                yield _hit(text.path, text.value, run)
                run = []
            run.append(place)
        if run:
            yield _hit(text.path, text.value, run)


@lru_cache(maxsize=8)
def _expressions(own: tuple[str, ...] | None, accepted: tuple[str, ...] | None) -> frozenset[str]:
    return with_own("vage-ord", own) - {word.lower() for word in accepted or ()}


def _hit(path: tuple[str | int, ...], value: str, run: list[Place]) -> Hit:
    start, end = run[0].start, run[-1].end
    return Hit(
        path,
        f"»{value[start:end]}« siger ikke hvad, hvem eller hvornår.",
        "Skriv det præcist, eller slet ordene.",
        start,
        end,
    )
