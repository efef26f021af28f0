"""`funkbesk init`: make a collection in a folder."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from funkbesk.advised_command import argument
from funkbesk.cli import console
from funkbesk.cli.commands.schema import schema_files
from funkbesk.cli.names import one_line
from funkbesk.cli.problem import Problem
from funkbesk.cli.skeleton import register_text, settings_text
from funkbesk.documents.names import DESCRIPTIONS_FOLDER, REGISTER_NAME, SETTINGS_NAME
from funkbesk.documents.new_ids import id_from_name
from funkbesk.files import write_atomically
from funkbesk.formatting.format import format_file
from funkbesk.reading.collection import Collection, load, shown_path

_GITIGNORE = b"build/\n.funkbesk_cache/\n"


def init(
    folder: Annotated[
        Path, typer.Argument(parser=Path, metavar="MAPPE", help="Mappen, som samlingen laves i. Den må gerne findes.")
    ] = Path(),
    municipality: Annotated[str, typer.Option("--municipality", metavar="NAVN", help="Kommunens navn.")] = "Kommunen",
    department: Annotated[
        str, typer.Option("--department", metavar="NAVN", help="Forvaltningens navn.")
    ] = "Forvaltningen",
) -> int:
    """Lav en ny samling af beskrivelser i en mappe.

    Filer, der findes i forvejen, bliver ikke ændret.
    """
    if folder.exists() and not folder.is_dir():
        raise Problem(f"{folder.as_posix()} er en fil og ikke en mappe.", "Angiv en mappe.")
    files = _files(folder, one_line(municipality, "--municipality"), one_line(department, "--department"))
    for path, content in files.items():
        if path.exists():
            console.say(f"{shown_path(path)} findes allerede og er ikke ændret.")
        else:
            write_atomically(path, content)
            console.show(shown_path(path))
    _say_what_to_do_next(folder)
    return 0


def _files(folder: Path, municipality: str, department: str) -> dict[Path, bytes]:
    unit = id_from_name(department)
    if not unit:
        raise Problem(f"»{department}« kan ikke bruges som navn på en forvaltning.", "Angiv navnet med --department.")
    register_path = folder / DESCRIPTIONS_FOLDER / REGISTER_NAME
    register = register_text(municipality, unit, department).encode()
    for finding in load(register, register_path).findings:
        raise Problem(f"Navnet kan ikke bruges. {finding.message}", finding.advice)
    return {
        folder / SETTINGS_NAME: settings_text(_known(folder, unit)).encode(),
        register_path: format_file(register, shown_path(register_path), "register").data,
        **{folder / "schemas" / name: content for name, content in schema_files().items()},
        folder / ".gitignore": _GITIGNORE,
    }


def _known(folder: Path, unit: str) -> str | None:
    """Return the unit, or None where a register that is there already does not have it."""
    collection = Collection(folder)
    if collection.register_file is None:
        return unit
    register = collection.register()
    return unit if register is not None and unit in register.units else None


def _say_what_to_do_next(folder: Path) -> None:
    console.say("")
    console.say("Samlingen er klar. Nu kan du:")
    if folder.absolute() != Path.cwd():
        console.say(f"  gå til mappen:              cd {argument(folder.as_posix())}")
    console.say(f"  skrive roller og fora:      {DESCRIPTIONS_FOLDER}/{REGISTER_NAME}")
    console.say('  begynde en beskrivelse:     funkbesk new mit-id --kind rolle --title "Titlen"')
    console.say("  kontrollere beskrivelserne: funkbesk lint")
    console.say("  lave PDF og HTML:           funkbesk render")
