"""Et id bruges kun én gang i en beskrivelse, og en beslutning har sit eget id under sit punkt.

Hvorfor: sammenligninger, dagsordener og beslutninger peger på punktets id. Står det samme id to steder, kan ingen se,
hvilket punkt der menes. Det gælder på tværs af afsnit og grupper. I en mødefil peger møde#punkt.id på én beslutning, så
der kan en afstemning og en beslutning under samme punkt ikke have samme id.

Kilde: filernes form (docs/formater.md): et punkts id findes kun én gang i beskrivelsen, også på tværs af grupper.

Forkert:
    opgaver:
      punkter:
        sparring: At give faglig sparring
    ansvar:
      punkter:
        sparring: Kollegial sparring
Rigtigt:
    opgaver:
      punkter:
        sparring: At give faglig sparring
    ansvar:
      punkter:
        kollegial-sparring: Kollegial sparring
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, cast

from funkbesk.documents.which import is_description
from funkbesk.findings import Level
from funkbesk.lint.engine.rule import WRITTEN, Hit, Rule, Subject, Surroundings

if TYPE_CHECKING:
    from funkbesk.documents.description import Description
    from funkbesk.documents.meeting import Meeting

RULE = Rule("id-dublet", "id", Level.FEJL, WRITTEN)


def check(file: Subject[Description | Meeting], _around: Surroundings) -> Iterator[Hit]:
    """Yield every id that was used before: by a part of the description, by a decision of the same point."""
    document = file.document
    yield from _in_description(document) if is_description(document) else _in_meeting(cast("Meeting", document))


def _in_description(description: Description) -> Iterator[Hit]:
    """Yield every id that was used before: bullets, groups and other sections share one set."""
    first: dict[str, str] = {}
    for path in description.placed_ids():
        identifier, section = path[-1], path[0]
        if path == ("øvrige_afsnit", identifier) and identifier in description.DEFAULT_HEADINGS:
            yield Hit(
                path,
                f"Id’et {identifier} er navnet på et fast afsnit.",
                f"Flyt indholdet til afsnittet {identifier}, eller giv det øvrige afsnit et andet id.",
                on_key=True,
            )
        elif identifier in first:
            yield Hit(
                path,
                f"Id’et {identifier} er brugt før, i afsnittet {first[identifier]}.",
                "Giv punktet et andet id. Er det nyt, så lav id’et ud fra dets egen tekst.",
                on_key=True,
            )
        first.setdefault(identifier, section)


def _in_meeting(meeting: Meeting) -> Iterator[Hit]:
    for point_id, point in meeting.points.items():
        for identifier in point.decisions.keys() & point.alignments.keys():
            yield Hit(
                ("punkter", point_id, "beslutninger", identifier),
                f"Id’et {identifier} er også id på en afstemning under samme punkt.",
                "Giv beslutningen et andet id.",
                on_key=True,
            )
