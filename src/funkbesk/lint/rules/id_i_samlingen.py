"""To beskrivelser i samlingen har ikke samme id.

Hvorfor: id’et er beskrivelsens navn i kommandoer, henvisninger og filnavne på de udskrevne dokumenter.

Forkert:
    # både koordinator.yaml og faglig-koordinator.yaml
    id: faglig-koordinator
Rigtigt:
    # kun faglig-koordinator.yaml
    id: faglig-koordinator
"""

from __future__ import annotations

from collections.abc import Iterator

from funkbesk.documents.description import Description
from funkbesk.findings import Level
from funkbesk.lint.rule import Hit, Rule, Subject, Surroundings

RULE = Rule("id-i-samlingen", "id", Level.FEJL)


def check(file: Subject[Description], around: Surroundings) -> Iterator[Hit]:
    """Yield the id where another file of the collection has it too."""
    for other in around.with_id(file.document.id):
        if other.path != file.path:
            yield Hit(
                ("id",),
                f"Id’et {file.document.id} bruges også i {other.shown}.",
                "Giv den ene beskrivelse et andet id, eller slet den overflødige fil.",
            )
            return
