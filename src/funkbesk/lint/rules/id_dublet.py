"""Et id bruges kun én gang i en beskrivelse.

Hvorfor: sammenligninger, dagsordener og beslutninger peger på punktets id. Står det samme id to steder, kan ingen se,
hvilket punkt der menes. Det gælder på tværs af afsnit og grupper.

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

from funkbesk.documents.description import Description
from funkbesk.findings import Level
from funkbesk.lint.rule import Hit, Rule, Subject, Surroundings

RULE = Rule("id-dublet", "id", Level.FEJL)


def check(file: Subject[Description], _around: Surroundings) -> Iterator[Hit]:
    """Yield every id that was used before in the document: bullets, groups and other sections share one set."""
    first: dict[str, str] = {}
    for path in file.document.placed_ids():
        identifier, section = path[-1], path[0]
        if path == ("øvrige_afsnit", identifier) and identifier in file.document.DEFAULT_HEADINGS:
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
