"""`funkbesk import`: documents of other programs as draft descriptions."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from funkbesk.cli import console
from funkbesk.cli.importing.import_report import report
from funkbesk.cli.importing.import_targets import Targets
from funkbesk.cli.importing.imported_file import file_of
from funkbesk.cli.parameters import Quiet, Root, one_of, open_collection, target
from funkbesk.cli.rewriting import rewrite
from funkbesk.expected import Expected
from funkbesk.files import read_bytes, write_atomically
from funkbesk.private_data import mask_cpr
from funkbesk.reading.collection import Collection, load, shown_path

if TYPE_CHECKING:
    from funkbesk.importing.headings import Headings

_FAILED = 2


def import_files(
    files: Annotated[
        list[Path], typer.Argument(parser=Path, metavar="FIL", help="Dokumenter: .docx, .pdf, .txt, .md eller .html.")
    ],
    kind: Annotated[
        str | None,
        typer.Option(
            "--kind",
            parser=one_of("rolle", "enhed"),
            metavar="ART",
            help="rolle eller enhed, hvis det ikke fremgår af dokumentet.",
        ),
    ] = None,
    out: Annotated[
        Path | None,
        typer.Option(
            "--out",
            "-o",
            parser=target,
            metavar="STI",
            help="Mappe til beskrivelserne, eller filen til en enkelt (…yaml). Standard: samlingens descriptions.",
        ),
    ] = None,
    root: Root = None,
    quiet: Quiet = False,
) -> int:
    """Importér Word, PDF, tekst og HTML som udkast til beskrivelser.

    Intet ord går tabt: det, der ikke passer i skabelonen, lægges i øvrige_afsnit med besked. En PDF, som funkbesk har
    lavet, giver den fil, den blev lavet af. Er beskrivelsen der i forvejen, beholder punkterne deres id’er, så diff
    viser, hvad der er ændret i dokumentet.
    """
    from funkbesk.importing.headings import Headings

    collection = open_collection(root)
    headings = Headings({str(key): words for key, words in collection.settings().own_words.headings.items()})
    targets = Targets(collection, out, len(files))
    code = 0
    for file in files:
        try:
            _import(file, kind, collection, headings, targets, quiet=quiet)
        except Expected as problem:  # the other files are not to suffer for it
            console.say(mask_cpr(f"Fejl: {problem.message}"))
            console.say(problem.advice)
            code = _FAILED
    return code


def _import(
    file: Path, kind: str | None, collection: Collection, headings: Headings, targets: Targets, *, quiet: bool
) -> None:
    from funkbesk.importing.readers import MAX_BYTES

    data = read_bytes(file, MAX_BYTES)
    if attached := _attached(data, file):
        name, content = attached
        path = targets.path_of(name.removesuffix(".yaml"), content)
        _write(path, content)
        console.show(shown_path(path))
        if not quiet:
            console.say(f"{shown_path(file)}: filen, som PDF’en er lavet af, er hentet frem uændret.")
        return
    result = file_of(data, file, kind, collection, headings, targets)
    _write(result.path, result.data)
    console.show(shown_path(result.path))
    report(shown_path(file), result, quiet=quiet)


def _write(path: Path, data: bytes) -> None:
    if path.exists():
        rewrite(path, data)
    else:
        write_atomically(path, data)


def _attached(data: bytes, file: Path) -> tuple[str, bytes] | None:
    """Return name and bytes of the description in a PDF that funkbesk has made; None for every other file."""
    from funkbesk.importing.readers import is_pdf

    if not is_pdf(data):
        return None
    from funkbesk.importing.pdf_files import attached_source

    for name, content in attached_source(data, file.name):
        loaded = load(content, Path(name))
        if loaded.kind == "description" and loaded.document is not None and name == f"{loaded.document.id}.yaml":
            return name, content
    return None
