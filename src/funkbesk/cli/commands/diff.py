"""`funkbesk diff`: what changed for the people, between two versions of a description or of the whole collection."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Annotated

import typer

from funkbesk.cli import console
from funkbesk.cli.broken_files import broken_files
from funkbesk.cli.comparing.bump_names import bump_named
from funkbesk.cli.option_values import day_or_today
from funkbesk.cli.parameters import Out, Quiet, Root, Today, format_option, open_collection
from funkbesk.cli.problem import Problem
from funkbesk.cli.usage import DOCUMENT_FORMATS, refuse_folder_for_text
from funkbesk.diff.changes import Bump, Comparison, bump_of
from funkbesk.diff.pairs import Compared, NotReadable, compared
from funkbesk.reading.source import MAX_BYTES
from funkbesk.reading.versions import Pair, Versions

FORMATS = ("terminal", "md", "json", "github", *DOCUMENT_FORMATS)
DIFFERENT = 1
INCOMPLETE = 2


@dataclass(frozen=True, slots=True)
class Classes:
    """The classes of changes to show; a class, because Typer takes a tuple for several values of one option."""

    names: frozenset[Bump]


def _classes(text: str) -> Classes:
    return Classes(frozenset(map(bump_named, text.split(","))))


def diff(  # noqa: PLR0913, PLR0917 (each is an option)
    first: Annotated[
        str,
        typer.Argument(metavar="A", help="Et id, ID@1.0.0, ID@2026-01-01, GREN:ID, en fil, en gren eller A..B."),
    ],
    second: Annotated[
        str | None,
        typer.Argument(metavar="B", help="Det, som A sammenlignes med. Standard: arbejdskopien.", show_default=False),
    ] = None,
    output_format: Annotated[
        str,
        format_option(FORMATS),
    ] = "terminal",
    out: Out = None,
    only: Annotated[
        list[Classes] | None,
        typer.Option(
            "--only", parser=_classes, metavar="KLASSE", help="Kun ændringer, der kræver større, mindre eller rettelse."
        ),
    ] = None,
    exit_code: Annotated[bool, typer.Option("--exit-code", help="Slut med kode 1, når der er forskelle.")] = False,
    today: Today = None,
    root: Root = None,
    quiet: Quiet = False,
) -> int:
    """Vis, hvad der er ændret fra en version til en anden.

    Et id alene sammenlignes med det, der sidst er gemt i git. En gren eller A..B sammenligner hele samlingen.
    """
    refuse_folder_for_text(out, output_format)
    collection = open_collection(root)
    pair = Versions(collection, lambda: sys.stdin.buffer.read(MAX_BYTES + 1)).pair(first, second)
    day = day_or_today(today)
    results, unknown = _with_decisions(compared(pair, day), pair, day)
    readable = [result for result in results if isinstance(result, Compared)]
    classes = frozenset[Bump]().union(*(one.names for one in only or ()))
    shown = [_only(result, classes) for result in readable] if only else readable
    shown = [result for result in shown if result.comparison.changes]
    complete = True
    if output_format in DOCUMENT_FORMATS:
        from funkbesk.cli.comparing.redlines import write_redlines

        complete = write_redlines(shown, output_format, out, collection.root, quiet=quiet)
    else:
        console.write(_WRITERS[output_format](shown))
    unreadable = (result for result in results if isinstance(result, NotReadable))
    for problem in (*broken_files(pair[1].collection), *unknown, *unreadable):
        console.say(f"Fejl: {problem.message}", problem.advice)
        complete = False
    if complete and not shown and not quiet and console.is_terminal():
        console.say("Der er ingen forskelle.")
    if not complete:
        return INCOMPLETE
    return DIFFERENT if exit_code and shown else 0


def _with_decisions(
    results: list[Compared | NotReadable], pair: Pair, today: date
) -> tuple[list[Compared | NotReadable], tuple[Problem, ...]]:
    """Return the comparisons with the decisions behind them, and the meetings that can't be read."""
    if not pair[1].collection.meeting_paths():
        return results, ()
    from funkbesk.cli.comparing.decided import with_meetings  # the models of meetings: only where there are any

    return with_meetings(results, pair, today)


def _only(result: Compared, classes: frozenset[Bump]) -> Compared:
    """Return the result with the changes of these classes alone; what they ask for together stays as it was."""
    comparison: Comparison = result.comparison
    kept = tuple(change for change in comparison.changes if bump_of(change) in classes)
    return replace(result, comparison=replace(comparison, changes=kept))


def _terminal(results: Sequence[Compared]) -> Iterable[str]:
    from funkbesk.cli.comparing.stories import story_of
    from funkbesk.diff.formats.terminal import Page, terminal_lines

    style = console.style()
    for number, result in enumerate(results):
        if number:
            yield ""
        yield from terminal_lines(story_of(result), Page(style.width, style.colour, style.encoding))


def _markdown(results: Sequence[Compared]) -> Iterable[str]:
    from funkbesk.cli.comparing.stories import story_of
    from funkbesk.diff.formats.markdown import markdown_lines

    return markdown_lines([story_of(result) for result in results])


def _json(results: Sequence[Compared]) -> Iterable[str]:
    from funkbesk.diff.as_data import as_data
    from funkbesk.display import json_lines

    return json_lines([as_data(result.comparison, result.requirement) for result in results], console.encoding())


def _github(results: Sequence[Compared]) -> Iterable[str]:
    from funkbesk.diff.formats.annotations import as_findings
    from funkbesk.findings.formats import FORMATS as FINDING_FORMATS

    findings, sources = [], {}
    for result in results:
        if result.new is not None and result.new.parsed is not None:
            findings += as_findings(result.comparison, result.new.shown, result.new.parsed)
            sources[result.new.shown] = result.new.source
    return FINDING_FORMATS["github"](findings, sources, console.style())


_WRITERS: dict[str, Callable[[Sequence[Compared]], Iterable[str]]] = {
    "terminal": _terminal,
    "md": _markdown,
    "json": _json,
    "github": _github,
}
