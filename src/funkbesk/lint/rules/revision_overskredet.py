"""En gældende beskrivelse er gennemgået til tiden.

Hvorfor: beskrivelsen skal være dækkende for praksis. Er datoen for næste revision passeret, ved læseren ikke, om den
er det.

Forkert:
    # i dag er det 1. februar 2027
    status: gældende
    næste_revision: 2027-01-01
Rigtigt:
    status: gældende
    næste_revision: 2028-01-01
"""

from __future__ import annotations

from collections.abc import Iterator

from funkbesk.danish import date_words
from funkbesk.documents.description import Description
from funkbesk.findings import Level
from funkbesk.lint.rule import Hit, Rule, Subject, Surroundings

RULE = Rule("revision-overskredet", "datoer", Level.ADVARSEL)


def check(file: Subject[Description], around: Surroundings) -> Iterator[Hit]:
    """Yield the review date of a description in force where it lies before today."""
    document = file.document
    review = document.next_review
    if document.status == "gældende" and review is not None and review < around.today:
        yield Hit(
            ("næste_revision",),
            f"Beskrivelsen skulle være gennemgået senest {date_words(review)}.",
            "Gennemgå beskrivelsen, og sæt en ny dato.",
        )
