"""`funkbesk lint`: check the files and show what was found."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Annotated, NamedTuple

import typer

from funkbesk.cli import console
from funkbesk.cli.lint_actions import STDIN, fix_all, rules, show_fixes, without_known, write_known
from funkbesk.cli.parameters import Jobs, Quiet, Today, level, one_of
from funkbesk.cli.problem import Problem, no_collection
from funkbesk.cores import available_cores
from funkbesk.danish import count
from funkbesk.findings import Finding, Level, worst_first
from funkbesk.findings.formats import FORMATS, RuleHelp
from funkbesk.lint import baseline
from funkbesk.lint.check import CheckReport, check, check_data
from funkbesk.lint.selection import Selection
from funkbesk.reading.collection import Collection, find_root
from funkbesk.reading.source import MAX_BYTES

_YAML = {".yaml", ".yml"}


class How(NamedTuple):
    """How files are checked: the day that counts as today, the number of processes, the rules."""

    today: date
    jobs: int
    selection: Selection


def lint(  # noqa: PLR0913, PLR0917 (each is an option)
    paths: Annotated[
        list[Path] | None,
        typer.Argument(parser=Path, metavar="STI", help="Filer eller mapper; - er teksten fra standard-input."),
    ] = None,
    output_format: Annotated[
        str,
        typer.Option(
            "--format",
            parser=one_of("auto", *FORMATS),
            metavar="FORMAT",
            help="terminal, concise, json, github, gitlab, sarif eller junit; "
            "auto er github i GitHub Actions og ellers terminal.",
        ),
    ] = "auto",
    lowest: Annotated[
        Level,
        typer.Option(
            "--level", parser=level, metavar="NIVEAU", help="Det laveste niveau, der vises: fejl, advarsel, hint."
        ),
    ] = Level.HINT,
    fail_on: Annotated[
        Level,
        typer.Option(
            "--fail-on", parser=level, metavar="NIVEAU", help="Det laveste niveau, der giver afslutningskode 1."
        ),
    ] = Level.FEJL,
    select: Annotated[
        str | None,
        typer.Option("--select", metavar="REGLER", help="Kun disse regler, med komma imellem."),
    ] = None,
    ignore: Annotated[
        str | None,
        typer.Option("--ignore", metavar="REGLER", help="Ikke disse regler, med komma imellem."),
    ] = None,
    fix: Annotated[bool, typer.Option("--fix", help="Ret det, der kan rettes, uden at meningen ændres.")] = False,
    diff: Annotated[bool, typer.Option("--diff", help="Vis, hvad --fix ville rette; skriv intet.")] = False,
    baseline_file: Annotated[
        Path | None,
        typer.Option("--baseline", parser=Path, metavar="FIL", help="Vis ikke de kendte fund i filen."),
    ] = None,
    write_baseline: Annotated[
        bool,
        typer.Option("--write-baseline", help=f"Skriv alle fund som kendte fund. Standard: {baseline.NAME}."),
    ] = False,
    today: Today = None,
    jobs: Jobs = None,
    quiet: Quiet = False,
) -> int:
    """Kontrollér beskrivelser, register og indstillinger.

    Uden STI kontrolleres hele samlingen. Afslutningskoden er 1, når der er fejl, og ellers 0.
    """
    day = today or date.today()  # noqa: DTZ011 (the user's own calendar day is what counts)
    how = How(day, jobs or available_cores(), Selection(rules(select), rules(ignore)))
    report = _check(paths, how)
    if diff:
        return int(show_fixes(report) > 0)
    if fix:
        report = fix_all(report, lambda: _check(paths, how))
    if write_baseline:
        return write_known(report, baseline_file, quiet=quiet)
    if baseline_file is not None:
        report = without_known(report, baseline_file, quiet=quiet)
    shown = [finding for finding in report.findings if finding.level.rank <= lowest.rank]
    chosen = _automatic() if output_format == "auto" else output_format
    style = replace(console.style(), folder=_folder_in_repository(), help_of=_help_of)
    console.write(FORMATS[chosen](shown, report.sources, style))
    if not shown and not quiet and console.is_terminal() and chosen == "terminal":
        console.write([f"Ingen fund i {count(report.files, 'fil', 'filer')}."])
    return int(any(finding.level.rank <= fail_on.rank for finding in report.findings))


def _check(paths: list[Path] | None, how: How) -> CheckReport:
    """Return one report of everything asked for, which may lie in several collections. Raises `FileProblem`."""
    if not paths:
        report = _check_files(find_root(Path.cwd()), None, how)
        if report.files == 0:
            raise no_collection()
        return report
    reports = []
    if STDIN in paths:
        data = sys.stdin.buffer.read(MAX_BYTES + 1)
        here = Collection(find_root(Path.cwd()))
        reports.append(check_data(here, data, STDIN, str(STDIN), today=how.today, selection=how.selection))
    by_root: dict[Path, list[Path]] = {}
    for path in _files(path for path in paths if path != STDIN):
        by_root.setdefault(find_root(path), []).append(path)
    reports += [_check_files(root, files, how) for root, files in by_root.items()]
    return _joined(reports)


def _check_files(root: Path, files: list[Path] | None, how: How) -> CheckReport:
    return check(Collection(root), files, today=how.today, selection=how.selection, jobs=how.jobs)


def _files(paths: Iterable[Path]) -> Iterator[Path]:
    """Yield the files, each once; a folder stands for the files of its collection that lie in it."""
    seen: set[Path] = set()
    for given in paths:
        for path in _in_folder(given) if given.is_dir() else [given]:
            if _absolute(path) not in seen:
                seen.add(_absolute(path))
                yield path


def _in_folder(folder: Path) -> list[Path]:
    collection = Collection(find_root(folder))
    of_collection = [collection.settings_path, collection.register_path, *collection.description_paths()]
    found = [path for path in of_collection if path.is_relative_to(_absolute(folder)) and path.is_file()]
    if not found:
        raise Problem(
            f"I mappen {folder.as_posix()} er der ingen beskrivelser.", "Angiv en fil eller samlingens mappe."
        )
    return found


def _absolute(path: Path) -> Path:
    return Path(os.path.abspath(path))  # noqa: PTH100 (a link is not followed out of the collection)


def _joined(reports: list[CheckReport]) -> CheckReport:
    findings: list[Finding] = [finding for report in reports for finding in report.findings]
    sources = {path: source for report in reports for path, source in report.sources.items()}
    return CheckReport(sorted(findings, key=worst_first), sources, sum(report.files for report in reports))


def _help_of(rule: str) -> RuleHelp:
    from funkbesk.lint.manual import page, pages  # the manual loads every rule; only one format shows it

    return RuleHelp(pages()[rule].title, page(rule)) if rule in pages() else RuleHelp(rule, rule)


def _automatic() -> str:
    return "github" if os.environ.get("GITHUB_ACTIONS") == "true" else "terminal"


def _folder_in_repository() -> str:
    """Return the working folder below the repository that GitHub or GitLab checked out; "" at its root or elsewhere."""
    workspace = os.environ.get("GITHUB_WORKSPACE") or os.environ.get("CI_PROJECT_DIR")
    here = Path.cwd()
    if not workspace or not here.is_relative_to(workspace):
        return ""
    folder = here.relative_to(workspace).as_posix()
    return "" if folder == "." else folder
