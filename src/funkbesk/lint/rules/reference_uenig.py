"""Beskrivelsen og registret er enige om, hvem en rolle refererer til.

Hvorfor: hvem man refererer til, er en del af ansættelsesforholdet. Siger to steder noget forskelligt, ved ingen, hvad
der gælder.

Kilde: Personaleadministrativ Vejledning 12.2.3.2: ansvar i forhold til nærmest foresatte hører med i en
stillingsbeskrivelse; faglige organisationers vejledninger: skriv, hvem man refererer til.

Forkert:
    # registret siger: faglig-koordinator refererer til afdelingsleder
    organisatorisk_reference:
      refererer_til: områdechef
Rigtigt:
    organisatorisk_reference:
      refererer_til: afdelingsleder
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from funkbesk.documents.which import is_role
from funkbesk.findings import Level
from funkbesk.lint.engine.rule import DESCRIPTIONS, Hit, Rule, Subject, Surroundings

if TYPE_CHECKING:
    from funkbesk.documents.description import Description

RULE = Rule("reference-uenig", "register", Level.FEJL, DESCRIPTIONS)


def check(file: Subject[Description], around: Surroundings) -> Iterator[Hit]:
    """Yield `refererer_til` where the register says somebody else for the role that this description describes."""
    document = file.document
    if not is_role(document) or document.reference is None or around.register is None:
        return
    said = document.reference.refers_to
    for role_id, role in around.register.roles.items():
        described_here = role.description == document.id or (role.description is None and role_id == document.id)
        if described_here and said is not None and role.refers_to is not None and role.refers_to != said:
            yield Hit(
                ("organisatorisk_reference", "refererer_til"),
                f"Registret siger, at {role_id} refererer til {role.refers_to}, ikke {said}.",
                "Ret det sted, der er forkert, så beskrivelsen og registret er enige.",
            )
