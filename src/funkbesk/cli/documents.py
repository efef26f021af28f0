"""Make a document, and say what documents were made and what went wrong with the others."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, cast

from funkbesk.cli import console
from funkbesk.reading.collection import shown_path
from funkbesk.rendering.cache import save_beside
from funkbesk.rendering.outputs import choose_outputs
from funkbesk.rendering.problems import gathered
from funkbesk.rendering.report import RenderReport
from funkbesk.rendering.worker_process import Format

INCOMPLETE = 2


def make(root: Path, name: str, wanted: str, out: Path | None, *, quiet: bool, **page: Any) -> int:
    """Make one document about no single description, say so, and return the exit code.

    `page` is what `Studio.document` takes, `name` what the file is called where `out` is no file. Raises `FileProblem`.
    """
    from funkbesk.rendering.single import Studio, Wanted  # reads the models, which `render` seldom needs

    output_format = cast("Format", wanted)
    outputs, _ = choose_outputs(out, root, (output_format,))
    studio = Studio(root)
    target = Wanted(outputs.path(name, output_format), output_format, studio.document(**page), b"")
    return told(studio.make([target]), root, quiet=quiet)


def told(report: RenderReport, root: Path, *, quiet: bool) -> int:
    """Write the paths to stdout and the problems to stderr; return the exit code, 2 where something is missing."""
    show_written(report, quiet=quiet)
    say_problems(report, root)
    say_lost(report)
    return 0 if report.complete else INCOMPLETE


def show_written(report: RenderReport, *, quiet: bool) -> None:
    """Write the paths to stdout, unless it is to be quiet."""
    if not quiet:
        for path in report.written:
            console.show(shown_path(path))


def say_lost(report: RenderReport) -> None:
    """Write to stderr, also where it is to be quiet, whose changes are gone."""
    if said := [line for line in (report.lost_changes, report.perhaps_lost_changes) if line]:
        console.say(*said, "Ret i stedet i samlingens filer; rettelser i det færdige dokument går tabt.")


@contextmanager
def report_of_lost() -> Iterator[RenderReport]:
    """Yield a report to be filled, of which is told whose changes are gone also where the run ends early."""
    report = RenderReport()
    try:
        yield report
    except BaseException:
        say_lost(report)
        raise


def say_problems(report: RenderReport, root: Path) -> None:
    """Write to stderr what was not made and why; what only helps to mend the tool goes into a file below `root`."""
    for problem in gathered(report.problems):
        console.say(f"Fejl: {problem.message}", problem.advice)
    details = "\n".join(problem.detail for problem in report.problems if problem.detail)
    if details and (place := save_beside(root, "render-fejl.txt", details)):
        console.say(f"Teknisk rapport: {shown_path(place)}")
