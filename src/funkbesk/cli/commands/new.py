"""`funkbesk new`: begin a description."""

from __future__ import annotations

from typing import Annotated

import typer

from funkbesk.advised_command import lint_command
from funkbesk.cli import console
from funkbesk.cli.names import new_id, one_line
from funkbesk.cli.parameters import Root, one_of, open_collection
from funkbesk.cli.problem import Problem
from funkbesk.cli.skeleton import description_text
from funkbesk.danish import did_you_mean, listing
from funkbesk.documents.register import Register
from funkbesk.files import write_atomically
from funkbesk.formatting.format import format_file
from funkbesk.reading.collection import Collection, load, shown_path


def new(
    identifier: Annotated[
        str, typer.Argument(metavar="ID", help="Beskrivelsens id, fx faglig-koordinator. Filen får samme navn.")
    ],
    kind: Annotated[
        str, typer.Option("--kind", parser=one_of("rolle", "enhed"), metavar="ART", help="rolle eller enhed.")
    ],
    title: Annotated[str, typer.Option("--title", metavar="TITEL", help="Titlen, som den skal stå på forsiden.")],
    unit: Annotated[
        str | None,
        typer.Option(
            "--unit", metavar="ENHED", help="Enheden i registret, som beskrivelsen hører til. Standard: forvaltningen."
        ),
    ] = None,
    root: Root = None,
) -> int:
    """Begynd en ny beskrivelse.

    Filen kommer til at ligge i descriptions/ med alle skabelonens afsnit, så der kun mangler at blive skrevet i dem.
    """
    collection = open_collection(root)
    identifier = new_id(identifier)
    path = collection.descriptions_folder / f"{identifier}.yaml"
    for taken in (path, path.with_suffix(".yml")):
        if taken.exists():
            raise Problem(f"Filen {shown_path(taken)} findes allerede.", "Vælg et andet id, eller ret i filen.")
    data = description_text(identifier, kind, one_line(title, "--title"), _unit(collection, unit)).encode()
    # The reader has the last word: what is written here is never a file that `lint` refuses.
    for finding in load(data, path).findings:
        raise Problem(f"Beskrivelsen kan ikke laves sådan. {finding.message}", finding.advice)
    write_atomically(path, format_file(data, shown_path(path), "description").data)
    console.show(shown_path(path))
    console.say(f"Skriv i filen, og kontrollér den med: {lint_command(shown_path(path))}")
    return 0


def _unit(collection: Collection, wanted: str | None) -> str:
    """Return the unit that the description belongs to: the one asked for, else the department, else the only one."""
    units = list(_register(collection).units)
    if wanted is None:
        wanted = collection.settings().department or (units[0] if len(units) == 1 else None)
    if wanted is None:
        raise Problem("Det er ikke sagt, hvilken enhed beskrivelsen hører til.", f"Tilføj --unit og {_choice(units)}.")
    if wanted not in units:
        advice = did_you_mean(wanted, units) or f"Brug {_choice(units)}, eller tilføj enheden i registret."
        raise Problem(f"Enheden »{wanted}« står ikke i registret.", advice)
    return wanted


def _register(collection: Collection) -> Register:
    loaded = collection.register_file
    if loaded is None:
        raise Problem("Her er ingen samling: descriptions/organisation.yaml findes ikke.", "Kør først: funkbesk init")
    if loaded.document is None:
        raise Problem(
            f"Registret {loaded.shown} kan ikke læses.", f"Ret fejlene. Se dem med: {lint_command(loaded.shown)}"
        )
    return loaded.document


def _choice(units: list[str]) -> str:
    return f"en af enhederne {listing(units[:5], 'eller')}" if units else "en enhed fra registret"
