"""`funkbesk render`: make the documents, say what was made and what was not."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer

from funkbesk.cli import console
from funkbesk.cli.documents import INCOMPLETE, report_of_lost, say_lost, say_problems, show_written
from funkbesk.cli.parameters import Jobs, Out, Quiet, Root, open_collection
from funkbesk.cli.problem import BEGIN_ONE, Problem
from funkbesk.cli.progress import progress
from funkbesk.cli.usage import WrongValue
from funkbesk.danish import count, did_you_mean, listing
from funkbesk.files import FileProblem
from funkbesk.findings import worst_first
from funkbesk.findings.formats import FORMATS as FINDING_FORMATS
from funkbesk.findings.formats import Style
from funkbesk.reading.collection import shown_path
from funkbesk.reading.git_problems import GitProblem
from funkbesk.reading.selection import UnknownDescription
from funkbesk.rendering.outputs import FORMATS, choose_outputs
from funkbesk.rendering.render import Renderer
from funkbesk.rendering.report import RenderReport
from funkbesk.rendering.worker_process import Format


@dataclass(frozen=True, slots=True)
class Formats:
    """The formats asked for; a class, because Typer takes a tuple for several values of one option."""

    names: tuple[Format, ...]


def _formats(text: str) -> Formats:
    known = {str(name): name for name in FORMATS}
    words = [word.strip().lower() for word in text.split(",")]
    for word in words:
        if word not in known:
            hint = did_you_mean(word, list(known))
            raise WrongValue(f"Skriv {listing(known, 'eller')}, eller flere: pdf,docx. {hint}".rstrip())
    return Formats(tuple(known[word] for word in words))


def render(  # noqa: PLR0913, PLR0917 (each is an option)
    ids: Annotated[
        list[str] | None,
        typer.Argument(metavar="ID", help="Beskrivelsernes id. Uden id: alle.", show_default=False),
    ] = None,
    formats: Annotated[
        list[Formats] | None,
        typer.Option(
            "--format",
            "-f",
            parser=_formats,
            metavar="FORMAT",
            help=f"{listing(FORMATS, 'eller')}, eller flere: pdf,docx. Standard: pdf,html.",
        ),
    ] = None,
    out: Out = None,
    force: Annotated[bool, typer.Option("--force", help="Lav også det, der ikke er ændret.")] = False,
    with_history: Annotated[
        bool, typer.Option("--with-history", help="Sæt en ændringslog bagest: versionerne, som de er gemt i git.")
    ] = False,
    watch: Annotated[
        bool, typer.Option("--watch", help="Bliv ved, og lav dokumenterne om, når en fil gemmes. Stop: Ctrl-C.")
    ] = False,
    jobs: Jobs = None,
    root: Root = None,
    quiet: Quiet = False,
) -> int:
    """Lav PDF, HTML, Word og Markdown af beskrivelser.

    Det, der ikke er ændret siden sidst, laves ikke om. Stien til hver fil, der er skrevet, bliver vist.
    En beskrivelse med fejl springes over, og så ender kommandoen med kode 2; fund om sproget standser intet.
    """
    folder = open_collection(root).root
    asked = dict.fromkeys(name for given in formats or () for name in given.names)
    outputs, chosen = choose_outputs(out, folder, tuple(asked))
    wanted = ids or []
    logs = None
    if with_history:
        from funkbesk.cli.comparing.change_logs import change_logs

        logs = change_logs(folder)
    with Renderer(folder, chosen, outputs, jobs=jobs, logs=logs) as renderer:
        if watch:
            return _watch(renderer, folder, wanted, force=force, quiet=quiet)
        with report_of_lost() as report, progress(quiet=quiet) as on_progress:
            renderer.render(wanted, force=force, on_progress=on_progress, report=report)
    if not report.written and not report.unchanged and report.complete:
        raise Problem("Der er ingen beskrivelser i samlingen.", BEGIN_ONE)
    _show(report, folder, quiet=quiet)
    return 0 if report.complete else INCOMPLETE


def _watch(renderer: Renderer, folder: Path, ids: list[str], *, force: bool, quiet: bool) -> int:
    """Render after every change until Ctrl-C, which ends it like every other command (130)."""
    from funkbesk.cli.watching import changes

    told: object = None
    for number, _ in enumerate(changes(folder)):
        try:
            with report_of_lost() as report:
                renderer.render(ids, force=force and number == 0, report=report)
        except (FileProblem, GitProblem) as problem:
            if number == 0 and isinstance(problem, UnknownDescription | GitProblem):
                raise
            console.say(problem.message, problem.advice)
            continue
        trouble = (report.broken, report.problems)
        if number == 0 or report.written or trouble != told:
            _show(report, folder, quiet=quiet)
            sys.stdout.flush()
        told = trouble
        if number == 0 and not quiet:
            console.say("Venter på ændringer. Stop med Ctrl-C.")
    return 0


def _show(report: RenderReport, root: Path, *, quiet: bool) -> None:
    """Write the paths to stdout, and to stderr what was not made and the summary."""
    show_written(report, quiet=quiet)
    style = Style(encoding="utf-8")
    findings = sorted((finding for broken in report.broken for finding in broken.findings), key=worst_first)
    for line, finding in zip(FINDING_FORMATS["concise"](findings, {}, style), findings, strict=True):
        console.say(f"{line} {finding.advice}".rstrip())
    say_problems(report, root)
    say_lost(report)
    if not quiet:
        for note in dict.fromkeys(report.notes):
            console.say(note)
        console.say(_summary(report))


def _summary(report: RenderReport) -> str:
    folders = listing(dict.fromkeys(shown_path(path.parent) + "/" for path in [*report.written, *report.unchanged]))
    unchanged = count(len(report.unchanged), "uændret", "uændrede")
    if report.written:
        rest = f" ({unchanged})" if report.unchanged else ""
        return f"Skrev {count(len(report.written), 'fil', 'filer')} i {folders}{rest}"
    if report.unchanged:
        return f"Intet at gøre: {count(len(report.unchanged), 'fil', 'filer')} i {folders} er uændret."
    return "Ingen filer er skrevet."
