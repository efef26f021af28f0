"""`funkbesk check`: everything that a pull request must hold, in one run."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Annotated

import typer

from funkbesk.cli import console
from funkbesk.cli.broken_files import broken_settings
from funkbesk.cli.ci_job import default_format
from funkbesk.cli.linting.lint_options import AUTOMATIC
from funkbesk.cli.linting.lint_run import rule_help
from funkbesk.cli.option_values import day_or_today
from funkbesk.cli.parameters import FailOn, Jobs, Quiet, Root, Today, one_of, open_collection
from funkbesk.cores import available_cores
from funkbesk.diff.pull_request import Judged, PullRequest
from funkbesk.display import cut
from funkbesk.findings import Level, worst_first
from funkbesk.findings.formats import FORMATS
from funkbesk.lint.engine.base import base_of
from funkbesk.lint.engine.check import CheckReport
from funkbesk.lint.engine.check import check as lint
from funkbesk.reading.collection import Collection
from funkbesk.reading.committed import collection_at
from funkbesk.reading.repository import HEAD, Repository


def check(
    base: Annotated[
        str, typer.Option("--base", metavar="GREN", help="Grenen, som ændringen skal flettes ind i, fx origin/main.")
    ],
    output_format: Annotated[
        str,
        typer.Option(
            "--format", "-f", parser=one_of(AUTOMATIC, *FORMATS), metavar="FORMAT", help="Som ved funkbesk lint."
        ),
    ] = AUTOMATIC,
    fail_on: FailOn = Level.FEJL,
    today: Today = None,
    jobs: Jobs = None,
    root: Root = None,
    quiet: Quiet = False,
) -> int:
    """Kontrollér alt det, en ændring skal leve op til, før den flettes.

    Vis nye fund i det, der er ændret, og om versionen er hævet nok siden den godkendte. En beskrivelse, der endnu
    ikke har en godkendt version, skal ikke have hævet sin version.
    """
    day = day_or_today(today)
    collection = open_collection(root)
    if (problem := broken_settings(collection)) is not None:
        raise problem
    request = _pull_request(collection, base, day)
    judged = list(request.judged())
    report = _new_findings(request, base, jobs or available_cores())
    findings = sorted([*report.findings, *(f for one in judged for f in one.findings)], key=worst_first)
    for notice in () if quiet else report.notices:
        console.say(notice)
    chosen = default_format() if output_format == AUTOMATIC else output_format
    console.write(FORMATS[chosen](findings, report.sources, console.style()._replace(help_of=rule_help)))
    if chosen in {"terminal", "github"}:
        for line in _reasons(judged):
            console.show(line)
    if not findings and not quiet and console.is_terminal():
        console.say("Alt er i orden.")
    return int(any(finding.level.rank <= fail_on.rank for finding in findings))


def _pull_request(collection: Collection, base: str, today: date) -> PullRequest:
    repository = Repository.at(collection.root)
    commit = repository.merge_base(base, HEAD)
    return PullRequest(repository, commit, collection_at(repository, commit, base), collection, today)


def _new_findings(request: PullRequest, base: str, jobs: int) -> CheckReport:
    known = base_of(request.after, base, today=request.today, jobs=jobs, before=request.before)
    return known.new(lint(request.after, today=request.today, jobs=jobs, before=known.notes), only_new=True)


def _reasons(judged: Sequence[Judged]) -> Iterable[str]:
    """Yield the changes that ask for a larger version, with what the settings would accept them by."""
    for one in judged:
        if not one.reasons:
            continue
        yield f"Det kræver en ny version af {one.identifier} (aftryk til godtagne_ændringer i parentes):"
        for reason in one.reasons:
            yield f"- {reason.bump}: {reason.rule} ({reason.fingerprint}) {cut(reason.text, 80)}"
        yield ""
