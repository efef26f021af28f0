"""`funkbesk site`: the collection as pages to read in a browser, with a search, from any file share."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from funkbesk.cli import console
from funkbesk.cli.documents import INCOMPLETE, report_of_lost, say_lost, say_problems
from funkbesk.cli.option_values import LAST_YEAR, day_or_today
from funkbesk.cli.parameters import Jobs, Quiet, Root, Today, open_collection, target
from funkbesk.cli.problem import Problem
from funkbesk.cli.site_making.site_names import FOLDER, PAGES, START
from funkbesk.cli.usage import WrongUsage
from funkbesk.danish import count
from funkbesk.files import FileProblem
from funkbesk.reading.collection import Collection, shown_path
from funkbesk.rendering.folders import own_folder
from funkbesk.rendering.outputs import DEFAULT_FOLDER
from funkbesk.rendering.report import RenderReport
from funkbesk.rendering.result_folder import apart_from, result_folder

_ADVICE = "Angiv en mappe med --out."


def site(
    out: Annotated[
        Path | None,
        typer.Option("--out", "-o", parser=target, metavar="MAPPE", help="Mappe til siderne. Standard: build/site."),
    ] = None,
    without_pdf: Annotated[bool, typer.Option("--no-pdf", help="Lav ikke PDF’er til at hente.")] = False,
    serve: Annotated[
        bool,
        typer.Option("--serve", help="Vis siderne på denne computer, og lav dem om, når en fil gemmes. Stop: Ctrl-C."),
    ] = False,
    jobs: Jobs = None,
    today: Today = None,
    root: Root = None,
    quiet: Quiet = False,
) -> int:
    """Lav en hjemmeside af samlingen: alle beskrivelser, søgning, fora, årshjul, ansvarsmatrix og beslutninger.

    Mappen kan lægges på et fællesdrev og åbnes med index.html; den kræver ingen server og henter intet fra nettet.
    Det, der ikke er ændret siden sidst, laves ikke om.
    """
    if today is not None and today.year > LAST_YEAR:
        raise WrongUsage(
            f"Der kan ikke laves et årshjul for {today.year}.", f"Årstallet i --today er højst {LAST_YEAR}."
        )
    top = open_collection(root).root
    asked = _Asked(top, _folder(out, top), today, jobs, not without_pdf)
    if serve:
        return _serve(asked, quiet=quiet)
    return _show(_made(asked, quiet=quiet), asked, quiet=quiet)


@dataclass(frozen=True, slots=True)
class _Asked:
    """What the command line asked for: the collection, the folder of the site, the day (None: the one it is)."""

    root: Path
    folder: Path
    today: date | None
    jobs: int | None
    with_pdf: bool


def _show(made: RenderReport, asked: _Asked, *, quiet: bool) -> int:
    """Say what was made and what was not, and return the exit code."""
    say_problems(made, asked.root)
    say_lost(made)
    if not quiet:
        for note in made.notes:
            console.say(note)
        has_start = (asked.folder / START).exists()
        if has_start:
            console.show(shown_path(asked.folder / START))
        console.say(_summary(made, has_start=has_start))
    return 0 if made.complete else INCOMPLETE


def _serve(asked: _Asked, *, quiet: bool) -> int:
    """Show the site in a browser and make it anew after every change, until Ctrl-C ends it (130)."""
    from funkbesk.cli.site_making.site_preview import Preview
    from funkbesk.cli.watching import changes

    with Preview(asked.folder) as preview:
        for number, _ in enumerate(changes(asked.root)):
            try:
                made = _made(asked, quiet=quiet or number > 0)
            except (FileProblem, Problem) as problem:
                console.say(f"Fejl: {problem.message}", problem.advice)
            else:
                if number == 0 or made.written or not made.complete:
                    _show(made, asked, quiet=quiet)
                if made.written:
                    preview.tell()
            if number == 0:
                console.show(preview.address)
                console.say("Åbn adressen i en browser. Siderne følger med, når en fil gemmes. Stop med Ctrl-C.")
    return 0


def _made(asked: _Asked, *, quiet: bool) -> RenderReport:
    """Make what has changed and return what came of it. Raises `FileProblem` and `Problem` where nothing can be."""
    from funkbesk.cli.progress import progress
    from funkbesk.cli.site_making.site_sources import Sources, make_site
    from funkbesk.rendering.site import SiteMaker
    from funkbesk.rendering.site_record import SiteRecord

    sources = Sources(Collection(asked.root), day_or_today(asked.today))
    SiteRecord(asked.root, asked.folder).claim(sources.names(with_pdf=asked.with_pdf))
    with report_of_lost() as report, progress(quiet=quiet) as on_progress:
        if asked.with_pdf:
            sources.make_pdfs(asked.folder, report, asked.jobs, on_progress)
        maker = SiteMaker(asked.root, asked.folder, report, jobs=asked.jobs)
        state = maker.digest(*sources.state(report))
        unchanged = maker.unchanged(state) if report.complete else None
        if unchanged is not None:
            report.unchanged += unchanged
        else:
            make_site(sources, maker, report, state, on_progress)
    return report


def _folder(out: Path | None, root: Path) -> Path:
    if out is None:
        own_folder(root, f"{DEFAULT_FOLDER}/{FOLDER}/{PAGES}", _ADVICE)
        return own_folder(root, f"{DEFAULT_FOLDER}/{FOLDER}", _ADVICE)
    if out.suffix.lower() in {".html", ".htm", ".pdf", ".zip"} or out.is_file():
        raise WrongUsage(f"{out} er en fil, men siderne skal have en mappe.", _ADVICE)
    return apart_from(result_folder(out, root), root)


def _summary(report: RenderReport, *, has_start: bool) -> str:
    opened = " Åbn index.html i en browser." if has_start else ""
    unchanged = count(len(report.unchanged), "uændret", "uændrede")
    if report.written:
        rest = f" ({unchanged})" if report.unchanged else ""
        return f"Skrev {count(len(report.written), 'fil', 'filer')}{rest}.{opened}"
    if report.unchanged:
        return f"Intet at gøre: {count(len(report.unchanged), 'fil', 'filer')} er uændret."
    return "Ingen filer er skrevet."
