"""En henvisning peger på noget, der står i registret.

Hvorfor: roller, enheder og fora nævnes med deres id fra `descriptions/organisation.yaml`. En henvisning, der ikke
findes, giver forkerte dagsordener og en forkert ansvarsmatrix.

Kilde: filernes form (docs/formater.md): enheder, roller og fora nævnes med deres id fra registret.

Forkert:
    organisatorisk_reference:
      refererer_til: afdelingslederen
Rigtigt:
    organisatorisk_reference:
      refererer_til: afdelingsleder
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from funkbesk.danish import nearest
from funkbesk.documents.which import is_register
from funkbesk.findings import Level
from funkbesk.lint.engine.rule import Hit, Rule, Subject, Surroundings
from funkbesk.lint.terms.references import references

if TYPE_CHECKING:
    from funkbesk.documents.register import Register

RULE = Rule("reference-ukendt", "register", Level.FEJL, frozenset({"description", "meeting", "register", "settings"}))

_WHAT = {
    ("roles",): "Rollen",
    ("units",): "Enheden",
    ("fora",): "Forummet",
    ("roles", "units"): "Rollen eller enheden",
    ("roles", "fora"): "Rollen eller forummet",
}


def check(file: Subject[Any], around: Surroundings) -> Iterator[Hit]:
    """Yield every id that is not in the part of the register it has to be in."""
    register = file.document if is_register(file.document) else around.register
    if register is None:
        return
    for reference in references(file.document):
        known = [identifier for part in reference.parts for identifier in getattr(register, part)]
        if reference.id not in known:
            near = nearest(reference.id, known)
            yield Hit(
                reference.path,
                f"{_WHAT[reference.parts]} {reference.id} står ikke i registret.",
                f"Mente du {near}?"
                if near
                else "Skriv id’et i descriptions/organisation.yaml, eller ret henvisningen.",
                on_key=reference.on_key,
            )
    if is_register(file.document):
        yield from _missing_descriptions(file.document, around)


def _missing_descriptions(register: Register, around: Surroundings) -> Iterator[Hit]:
    for key, entries in (("enheder", register.units), ("roller", register.roles)):
        for identifier, entry in entries.items():
            if entry.description is not None and entry.description not in around.file_names:
                yield Hit(
                    (key, identifier, "beskrivelse"),
                    f"Beskrivelsen {entry.description} findes ikke i samlingen.",
                    f"Lav filen descriptions/{entry.description}.yaml, eller slet linjen.",
                )
