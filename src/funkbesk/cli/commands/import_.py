"""`funkbesk import`: documents of other programs as draft descriptions."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from funkbesk.advised_command import argument, lint_command
from funkbesk.cli import console
from funkbesk.cli.importing.documents_in import documents_in
from funkbesk.cli.importing.import_findings import findings_of, refused
from funkbesk.cli.importing.import_report import Told, tell
from funkbesk.cli.importing.import_targets import Targets
from funkbesk.cli.importing.imported_file import ImportedFile, file_of
from funkbesk.cli.parameters import Quiet, Root, format_option, one_of, open_collection, target
from funkbesk.cli.rewriting import rewrite
from funkbesk.danish import count
from funkbesk.expected import Expected
from funkbesk.files import read_bytes, write_atomically
from funkbesk.private_data import mask_cpr
from funkbesk.reading.collection import Collection, find_root, load, shown_path

if TYPE_CHECKING:
    from funkbesk.importing.headings import Headings

_FAILED = 2


def import_files(
    files: Annotated[
        list[Path],
        typer.Argument(parser=Path, metavar="FIL", help="Dokumenter (.docx, .pdf, .txt, .md, .html) eller en mappe."),
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
            help="Mappe til beskrivelserne, eller fil til en enkelt (.yaml). Standard: mappen descriptions.",
        ),
    ] = None,
    output_format: Annotated[str, format_option(("terminal", "json"))] = "terminal",
    root: Root = None,
    quiet: Quiet = False,
) -> int:
    """Importér Word, PDF, tekst og HTML som udkast til beskrivelser.

    Intet ord går tabt: det, der ikke passer i skabelonen, lægges i øvrige_afsnit med besked. En PDF, som funkbesk har
    lavet, giver den fil tilbage, den blev lavet af. Er beskrivelsen der i forvejen, beholder punkterne deres id’er, så
    funkbesk diff viser, hvad der er ændret i dokumentet. Afslutningskoden er 1, hvis der mangler ord, og 2, hvis en fil
    ikke kan importeres.
    """
    from funkbesk.importing.headings import Headings

    collection = open_collection(root)
    headings = Headings({str(key): words for key, words in collection.settings().own_words.headings.items()})
    documents = documents_in(files, quiet=quiet)
    targets = Targets(collection, out, len(documents))
    everything: list[Told] = []
    code = 0
    for file in documents:
        try:
            told = _import(file, kind, collection, headings, targets)
            code = max(code, int(told.fails))
            if output_format == "terminal":
                console.show(shown_path(told.path or file))
                tell(told, quiet=quiet)
        except Expected as problem:  # the other files are not to suffer for it
            told = Told(shown_path(file), None, findings=[refused(problem, shown_path(file))])
            code = _FAILED
            if output_format == "terminal":
                console.say(mask_cpr(f"Fejl: {problem.message}"))
                console.say(mask_cpr(problem.advice))
        everything.append(told)
    if output_format == "json":
        console.write_json([told.as_data() for told in everything])
    return code


def _import(file: Path, kind: str | None, collection: Collection, headings: Headings, targets: Targets) -> Told:
    from funkbesk.importing.readers import MAX_BYTES

    data = read_bytes(file, MAX_BYTES)
    shown = shown_path(file)
    if attached := _attached(data, file):
        name, content = attached
        path = targets.path_of(name.removesuffix(".yaml"), content)
        _write(path, content)
        return Told(shown, path, notes=[f"{shown}: filen, som PDF’en er lavet af, er hentet frem uændret."])
    result = file_of(data, file, kind, collection, headings, targets)
    _write(result.path, result.data)
    findings = findings_of(result.draft, result.left_out, shown)
    return Told(shown, result.path, result.draft.balance.number, findings, list(_notes(shown, result, collection)))


def _notes(shown: str, result: ImportedFile, collection: Collection) -> Iterator[str]:
    """Yield whether all words are there, and what to do next."""
    balance = result.draft.balance
    if balance.is_even:
        yield f"{shown}: alle {count(balance.number, 'ord', 'ord')} er kommet med."
    if result.is_over:
        yield f"Se, hvad der er ændret: {_diff_command(result.path, result.draft.data['id'], collection)}"
    else:
        yield f"Læs udkastet igennem, og kontrollér det med: {lint_command(shown_path(result.path))}"


def _diff_command(path: Path, identifier: str, collection: Collection) -> str:
    """Return the `funkbesk diff` that shows, from the working folder, what the import has changed in the file.

    A file that lies in no collection is compared with the description in the one that was imported to.
    """
    home = Collection(find_root(path))
    if not home.paths():
        home = collection
    is_in_place = path.parent.resolve() == home.descriptions_folder.resolve()
    words = [identifier if is_in_place else argument(shown_path(path))]
    if home.root != find_root(Path.cwd()):
        words.append(f"--root {argument(shown_path(home.root))}")
    return f"funkbesk diff {' '.join(words)}"


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
    from funkbesk.importing.pdf.files import attached_source

    for name, content in attached_source(data, file.name):
        loaded = load(content, Path(name))
        if loaded.kind == "description" and loaded.document is not None and name == f"{loaded.document.id}.yaml":
            return name, content
    return None
