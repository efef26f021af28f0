"""Det samme punkt står ikke i flere beskrivelser.

Hvorfor: når to roller har den samme opgave med næsten de samme ord, er det uklart, hvem der har den, og den ene
beskrivelse bliver let glemt, når den anden rettes. Reglen melder punkter, der deler mindst 60 procent af deres
ordstammer. Står en tekst flere end fire steder, er den en standardtekst; så meldes den kun ét sted.

Kilde: redaktionel praksis; grænsen er målt på de to kildebeskrivelser: under 60 procent er lighed mellem beskrivelser
for det meste tilfældig.

Forkert:
    # i en anden beskrivelse: At føre tilsyn med kommunens private botilbud
    opgaver:
      punkter: {tilsyn: At føre tilsyn med private botilbud i kommunen}
Rigtigt:
    # i en anden beskrivelse: At føre tilsyn med kommunens private botilbud
    opgaver:
      punkter: {tilsyn: At kontrollere regnskaber fra private skoler}
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from funkbesk.danish import count
from funkbesk.findings import Level
from funkbesk.lint.engine.rule import DESCRIPTIONS, CollectionHit, Noted, Outside, Rule, Subject
from funkbesk.lint.repetition.likeness import Place, alike

if TYPE_CHECKING:
    from funkbesk.documents.description import Description
    from funkbesk.reading.parsed import Span

RULE = Rule("dup-samling", "dubletter", Level.ADVARSEL, DESCRIPTIONS)

LEAST = 0.60
_MANY = 4
_MOST_BULLETS = 1_000
"""Bullets of one file that are noted; a real description has 60."""
_ADVICE = "Aftal, hvem der har opgaven, og skriv den kun dér, eller skriv, hvad forskellen er."


def note(subject: Subject[Description], place: Callable[..., Span]) -> Any:
    """Return place and signature of each bullet that says enough to be compared, or None where there is none."""
    from funkbesk.lint.repetition.duplicates import units
    from funkbesk.lint.repetition.signatures import signature

    noted: list[list[int | str]] = []
    register = subject.around.register if subject.around else None
    for unit in units(subject.analysis, register):
        if unit.text.kind == "punkt" and len(noted) < _MOST_BULLETS:
            start, end = place(unit.text.path)
            noted.append([*start, *end, signature(unit.stems)])
    return noted or None


def compare(noted: Sequence[Noted], _outside: Outside) -> Iterator[CollectionHit]:
    """Yield the bullets that stand nearly the same in several files: each of a few, the first one of many."""
    places = [Place(number, index) for number, one in enumerate(noted) for index in range(len(one.note))]
    for cluster in alike(places, [noted[place.file].note[place.bullet][4] for place in places], LEAST):
        files = len({place.file for place in cluster})
        if files < 2:
            continue
        many = f"Punktet står næsten ens i {count(files, 'fil', 'filer')}, også i "
        for place in cluster[:1] if len(cluster) > _MANY else cluster:
            other = next(other for other in cluster if other.file != place.file)
            yield _hit(noted, place, many if len(cluster) > _MANY else "Næsten det samme punkt står også i ", other)


def _hit(noted: Sequence[Noted], place: Place, said: str, other: Place) -> CollectionHit:
    line, column, end_line, end_column, _ = noted[place.file].note[place.bullet]
    there = noted[other.file].note[other.bullet][0]
    message = f"{said}{noted[other.file].shown}, linje {there}."
    return CollectionHit(noted[place.file].shown, ((line, column), (end_line, end_column)), message, _ADVICE)
