"""To tekster i beskrivelsen ligner måske hinanden for meget.

Hvorfor: som dup-punkt, men for tekster, der kun deler mellem 33 og 40 procent af deres ordstammer. Én ud af fire af dem
er ikke en gentagelse, og reglen vises derfor kun, når man beder om den.

Kilde: redaktionel praksis; grænsen er målt på de to kildebeskrivelser (tre rigtige fund, ét forkert).

Forkert:
    opgaver:
      punkter:
        plan: At udarbejde en plan for beredskabet på skolerne
        øvelse: At øve planen for skolernes evakuering
Rigtigt:
    opgaver:
      punkter:
        plan: At udarbejde en plan for beredskabet på skolerne
        øvelse: At øve evakuering én gang om året
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from funkbesk.findings import Level
from funkbesk.lint.engine.rule import DESCRIPTIONS, Hit, Rule, Subject, Surroundings
from funkbesk.lint.repetition.duplicates import pairs, units
from funkbesk.lint.rules import dup_punkt

if TYPE_CHECKING:
    from funkbesk.documents.description import Description

RULE = Rule("dup-punkt-svag", "dubletter", Level.HINT, DESCRIPTIONS, on_request=True)

LEAST = 0.33


def check(subject: Subject[Description], around: Surroundings) -> Iterator[Hit]:
    """Yield each bullet or sentence that may repeat an earlier one."""
    headings = dict(subject.document.sections())
    for pair in pairs(units(subject.analysis, around.register), LEAST, below=dup_punkt.LEAST):
        section = headings[pair.first.text.section].heading or ""
        yield dup_punkt.hit(pair, "Teksten ligner", section)
