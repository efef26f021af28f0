"""En gældende beskrivelse er gennemgået til tiden.

Hvorfor: beskrivelsen skal være dækkende for praksis. Er datoen for næste revision passeret, ved læseren ikke, om den
stadig er det.

Kilde: beskrivelsens eget felt næste_revision; faglige organisationers vejledninger: en funktionsbeskrivelse skal
holdes ajour.

Forkert:
    # i dag er det 1. februar 2027
    status: gældende
    næste_revision: 2027-01-01
Rigtigt:
    status: gældende
    næste_revision: 2028-01-01
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from funkbesk.danish import date_words
from funkbesk.findings import Level
from funkbesk.lint.engine.rule import DESCRIPTIONS, CollectionHit, Noted, Outside, Rule, Subject

if TYPE_CHECKING:
    from funkbesk.documents.description import Description
    from funkbesk.reading.parsed import Span

RULE = Rule("revision-overskredet", "datoer", Level.ADVARSEL, DESCRIPTIONS)


def note(subject: Subject[Description], place: Callable[..., Span]) -> Any:
    """Return the review date of a description in force, and where it stands."""
    document = subject.document
    if document.status != "gældende" or document.next_review is None:
        return None
    return [document.next_review.isoformat(), place(["næste_revision"])]


def compare(noted: Sequence[Noted], outside: Outside) -> Iterator[CollectionHit]:
    """Yield the review dates that lie before today."""
    for one in noted:
        review = date.fromisoformat(one.note[0])
        if review < outside.today:
            yield CollectionHit(
                one.shown,
                one.note[1],
                f"Beskrivelsen skulle være gennemgået senest {date_words(review)}.",
                "Gennemgå beskrivelsen, og sæt en ny dato.",
            )
