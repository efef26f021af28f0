"""Datoerne i en beskrivelse kommer i den rigtige rækkefølge.

Hvorfor: en beskrivelse kan ikke ophøre, før den begynder, og den gennemgås igen, efter at den er trådt i kraft.

Kilde: følger af, hvad felterne gyldig_fra, gyldig_til og næste_revision betyder (docs/formater.md).

Forkert:
    gyldig_fra: 2027-01-01
    gyldig_til: 2026-12-31
Rigtigt:
    gyldig_fra: 2027-01-01
    gyldig_til: 2027-12-31
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from funkbesk.danish import date_words
from funkbesk.findings import Level
from funkbesk.lint.engine.rule import DESCRIPTIONS, Hit, Rule, Subject, Surroundings

if TYPE_CHECKING:
    from funkbesk.documents.description import Description

RULE = Rule("dato-rækkefølge", "datoer", Level.FEJL, DESCRIPTIONS)


def check(file: Subject[Description], _around: Surroundings) -> Iterator[Hit]:
    """Yield an end or a review before the beginning, and an approval after it (a warning: it may have been late)."""
    document = file.document
    begins = document.valid_from
    if begins is None:
        return
    for key, day in (("gyldig_til", document.valid_to), ("næste_revision", document.next_review)):
        if day is not None and day < begins:
            yield Hit(
                (key,),
                f"{key} ({date_words(day)}) ligger før gyldig_fra ({date_words(begins)}).",
                "Ret den af de to datoer, der er forkert.",
            )
    if document.approval is not None and document.approval.date > begins:
        yield Hit(
            ("godkendt", "dato"),
            f"Godkendelsen ({date_words(document.approval.date)}) ligger efter gyldig_fra ({date_words(begins)}).",
            "Ret datoen, eller lad beskrivelsen gælde fra en senere dag.",
            level=Level.ADVARSEL,
        )
