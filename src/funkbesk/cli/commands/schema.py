"""`funkbesk schema`: write the JSON Schemas that editors check the files with."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer

from funkbesk.advised_command import argument
from funkbesk.cli import console
from funkbesk.cli.importing.import_schema import import_schema
from funkbesk.diff.json_schema import comparison_schema
from funkbesk.documents.json_schema import all_schemas
from funkbesk.files import FileProblem, read_bytes, write_atomically
from funkbesk.findings.formats.json_format import findings_schema
from funkbesk.reading.collection import find_root
from funkbesk.rendering.result_folder import result_folder


def schema(
    out: Annotated[
        Path, typer.Option("--out", parser=Path, metavar="MAPPE", help="Mappen, som filerne skrives i.")
    ] = Path("schemas"),
    check: Annotated[
        bool, typer.Option("--check", help="Skriv intet, men se efter, om filerne i mappen er de rigtige.")
    ] = False,
) -> int:
    """Skriv JSON Schema for filerne.

    En editor bruger dem til at foreslå nøgler og vise fejl, mens du skriver.
    """
    return _check(out) if check else write_schemas(result_folder(out, find_root(Path.cwd()), meant="schemas"))


def schema_files() -> dict[str, bytes]:
    """Return file name → content of every schema; the same bytes on every machine."""
    schemas = {
        **all_schemas(),
        "findings.schema.json": findings_schema(),
        "comparison.schema.json": comparison_schema(),
        "import.schema.json": import_schema(),
    }
    return {name: f"{json.dumps(data, ensure_ascii=False, indent=2)}\n".encode() for name, data in schemas.items()}


def write_schemas(folder: Path) -> int:
    """Write every schema into the folder and say so. Raises `FileProblem`."""
    for name, content in schema_files().items():
        write_atomically(folder / name, content)
        console.show((folder / name).as_posix())
    return 0


def _check(folder: Path) -> int:
    stale = list(_stale(folder))
    for path in stale:
        console.show(f"{path.as_posix()}:1:1: fejl schema-forældet Filen svarer ikke til denne version af funkbesk.")
    if stale:
        console.say(f"Kør: funkbesk schema --out {argument(folder.as_posix())}")
    return 1 if stale else 0


def _stale(folder: Path) -> Iterator[Path]:
    for name, content in schema_files().items():
        try:
            # A checkout on Windows may have turned the line ends round.
            current = read_bytes(folder / name).replace(b"\r\n", b"\n") == content
        except FileProblem:
            current = False
        if not current:
            yield folder / name
