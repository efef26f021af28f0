"""Filen hedder det samme som beskrivelsens eller mødets id.

Hvorfor: id’et er det navn, kommandoer og henvisninger bruger. Hedder filen noget andet, kan den ikke findes.

Kilde: filernes form (docs/formater.md): en beskrivelses og et mødes fil er opkaldt efter id’et.

Forkert:
    # filen koordinator.yaml
    id: faglig-koordinator
Rigtigt:
    # filen faglig-koordinator.yaml
    id: faglig-koordinator
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from typing import TYPE_CHECKING

from funkbesk.findings import Level
from funkbesk.lint.engine.rule import WRITTEN, Hit, Rule, Subject, Surroundings

if TYPE_CHECKING:
    from funkbesk.documents.description import Description
    from funkbesk.documents.meeting import Meeting

RULE = Rule("id-filnavn", "id", Level.FEJL, WRITTEN)


def check(file: Subject[Description | Meeting], _around: Surroundings) -> Iterator[Hit]:
    """Yield the id where the file's name, without its ending, is another. A text from standard input has no name."""
    # macOS hands out file names with decomposed letters
    name = unicodedata.normalize("NFC", file.path.stem)
    if file.path.suffix and name != file.document.id:
        yield Hit(
            ("id",),
            f"Filen hedder {file.path.name}, men id’et i den er {file.document.id}.",
            f"Omdøb filen til {file.document.id}.yaml, eller ret id’et.",
        )
