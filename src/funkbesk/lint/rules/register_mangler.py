"""Samlingen har et register, som beskrivelsernes henvisninger kan slås op i.

Hvorfor: roller, enheder og fora skrives kun ét sted, i `descriptions/organisation.yaml`. Uden det kan ingen henvisning
kontrolleres, og enhedens navn mangler i de udskrevne dokumenter.

Kilde: filernes form (docs/formater.md): registret er en del af samlingen.

Forkert:
    # mappen descriptions uden organisation.yaml
    hører_til: arbejdsmarked-og-social
Rigtigt:
    # descriptions/organisation.yaml
    kommune: Skanderborg Kommune
    enheder:
      arbejdsmarked-og-social: {navn: Arbejdsmarked og Social}
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from funkbesk.findings import Level
from funkbesk.lint.engine.rule import DESCRIPTIONS, Hit, Rule, Subject, Surroundings

if TYPE_CHECKING:
    from funkbesk.documents.description import Description

RULE = Rule("register-mangler", "register", Level.ADVARSEL, DESCRIPTIONS)


def check(_file: Subject[Description], around: Surroundings) -> Iterator[Hit]:
    """Yield `hører_til` where there is no register to look it up in; a broken register has its own findings."""
    if around.register is None and not around.register_is_broken:
        yield Hit(
            ("hører_til",),
            "Der er intet register, så henvisningerne kan ikke kontrolleres.",
            "Lav filen descriptions/organisation.yaml, fx med: funkbesk init",
        )
