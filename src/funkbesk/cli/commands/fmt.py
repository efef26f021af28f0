"""`funkbesk fmt`: write the files in their canonical form."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated, NamedTuple

import typer

from funkbesk.cli import console
from funkbesk.cli.chosen_files import STDIN, chosen_files
from funkbesk.cli.parameters import Quiet
from funkbesk.cli.rewriting import rewrite
from funkbesk.cli.unified_diff import show_difference
from funkbesk.danish import count, listing
from funkbesk.documents.names import kind_of
from funkbesk.files import FileProblem
from funkbesk.findings.formats import FORMATS
from funkbesk.formatting.format import Formatted, MeaningChanged, format_file
from funkbesk.lint.engine.masking import masked_sources
from funkbesk.private_data import mask_cpr
from funkbesk.reading.collection import read_inside, shown_path
from funkbesk.reading.source import MAX_BYTES, Unreadable

_CHANGED, _REFUSED = 1, 2


class Given(NamedTuple):
    """A file to format: where it lies, what users see of that, and its bytes."""

    path: Path
    shown: str
    data: bytes


def fmt(
    paths: Annotated[
        list[Path] | None,
        typer.Argument(
            parser=Path, metavar="STI", help="Filer eller mapper. Med - læses standardinput, og resultatet skrives ud."
        ),
    ] = None,
    check: Annotated[
        bool, typer.Option("--check", help="Skriv intet, men vis de filer, der ville blive ændret.")
    ] = False,
    diff: Annotated[bool, typer.Option("--diff", help="Skriv intet, men vis, hvad der ville blive ændret.")] = False,
    quiet: Quiet = False,
) -> int:
    """Skriv filerne i fast form: rækkefølge, tekster og nye id’er.

    Uden STI er det hele samlingen. Felter og afsnit får skabelonens rækkefølge, lange tekster skrives under >-, og
    punkter uden id får et. Ord, kommentarer og rækkefølgen af punkterne ændres ikke.
    """
    code = 0
    changed = 0
    files = 0
    for given in _given(paths):
        files += 1
        if isinstance(given, FileProblem):
            code = _refuse(given)
            continue
        try:
            result = _formatted(given)
            if result is None:
                code = max(code, _CHANGED)
                continue
            differs = result.data != given.data
            changed += differs
            if differs and diff:
                _show_difference(given, result)
            elif differs and check:
                console.show(given.shown)
            elif not check and not diff:
                _write(given, result, quiet=quiet)
        except FileProblem as problem:  # the other files are not to suffer for it
            code = _refuse(problem)
    if check or diff:
        code = max(code, int(changed > 0))
    if check and changed and not quiet:
        console.say(f"{count(changed, 'fil er', 'filer er')} ikke i fast form. Ret med: funkbesk fmt")
    if not changed and not code and not quiet and console.is_terminal() and STDIN not in (paths or ()):
        console.write([f"{count(files, 'fil', 'filer')} er i fast form."])
    return code


def _refuse(problem: FileProblem) -> int:
    """Say what is wrong and return the exit code."""
    console.say(f"Fejl: {problem.message}", problem.advice)
    return _REFUSED


def _given(paths: list[Path] | None) -> list[Given | FileProblem]:
    """Return the files in turn, or why one can't be opened. Raises `FileProblem` where that one was named."""
    named = paths or []
    found: list[Given | FileProblem] = []
    if STDIN in named:
        found.append(Given(STDIN, str(STDIN), sys.stdin.buffer.read(MAX_BYTES + 1)))
    for path in chosen_files(paths):
        try:
            found.append(Given(path, shown_path(path), read_inside(path)))
        except FileProblem as problem:
            if path in named:
                raise
            found.append(problem)
    return found


def _formatted(given: Given) -> Formatted | None:
    """Return the file's new form, or None where it can't be read, which is then told.

    Raises `FileProblem` for a file that would come out as another document.
    """
    try:
        return format_file(given.data, given.shown, kind_of(given.path))
    except Unreadable as problem:
        sources = masked_sources([problem.finding], {given.shown: problem.source})
        style = console.style()._replace(colour=False)  # that of stdout; this goes to stderr, without any escapes
        console.say(*FORMATS["terminal"]([problem.finding], sources, style))
        return None
    except MeaningChanged:
        raise FileProblem(
            f"{given.shown} kan ikke skrives i fast form, uden at indholdet ændres. Filen er ikke rørt.",
            "Del usædvanlige steder op på flere linjer: én nøgle på hver linje og kommentarer på deres egen.",
        ) from None


def _show_difference(given: Given, result: Formatted) -> None:
    """Print the diff, with the letters as they are typed; a CPR number is masked, as everywhere else."""
    before, after = (mask_cpr(data.decode()) for data in (given.data, result.data))
    show_difference(before, after, given.shown)


def _write(given: Given, result: Formatted, *, quiet: bool) -> None:
    if given.path == STDIN:
        console.write_raw(result.data)
    elif result.data != given.data:
        rewrite(given.path, result.data)
        console.show(given.shown)
    if result.new_ids and not quiet:
        ids = count(len(result.new_ids), "nyt id", "nye id’er")
        console.say(f"{given.shown}: {ids}: {listing(result.new_ids)}")
    if result.unnamed:
        console.say(f"{given.shown}: {listing(result.unnamed)} fik ikke id’er, fordi et led ikke er en ren tekst.")
        console.say("Er der et kolon i teksten, så skriv >- efter bindestregen og teksten på næste linje, rykket ind.")
