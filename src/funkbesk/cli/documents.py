"""Say what documents were made and what went wrong with the others."""

from __future__ import annotations

from funkbesk.cli import console
from funkbesk.reading.collection import shown_path
from funkbesk.rendering.problems import gathered
from funkbesk.rendering.report import RenderReport

INCOMPLETE = 2


def told(report: RenderReport, *, quiet: bool) -> int:
    """Write the paths to stdout and the problems to stderr; return the exit code, 2 where something is missing."""
    if not quiet:
        for path in report.written:
            console.show(shown_path(path))
    for problem in gathered(report.problems):
        console.say(f"Fejl: {problem.message}\n{problem.advice}")
    return 0 if report.complete else INCOMPLETE
