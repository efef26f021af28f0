"""`funkbesk lint`: check the files and show what was found."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from funkbesk.cli.linting.lint_answer import answer
from funkbesk.cli.linting.lint_options import AUTOMATIC, Asked
from funkbesk.cli.parameters import FailOn, Jobs, Quiet, Today, level, one_of
from funkbesk.findings import Level
from funkbesk.findings.formats import FORMATS
from funkbesk.lint.engine import baseline


def lint(  # noqa: PLR0913, PLR0917 (each is an option)
    paths: Annotated[
        list[Path] | None,
        typer.Argument(parser=Path, metavar="STI", help="Filer eller mapper. Med - læses teksten fra standardinput."),
    ] = None,
    output_format: Annotated[
        str,
        typer.Option(
            "--format",
            parser=one_of(AUTOMATIC, *FORMATS),
            metavar="FORMAT",
            help="terminal, concise, json, github, gitlab, sarif eller junit; "
            "auto er github i GitHub Actions og ellers terminal.",
        ),
    ] = AUTOMATIC,
    lowest: Annotated[
        Level,
        typer.Option(
            "--level", parser=level, metavar="NIVEAU", help="Det laveste niveau, der vises: fejl, advarsel, hint."
        ),
    ] = Level.HINT,
    fail_on: FailOn = Level.FEJL,
    select: Annotated[
        list[str] | None,
        typer.Option("--select", metavar="REGLER", help="Kun disse regler, med komma imellem."),
    ] = None,
    ignore: Annotated[
        list[str] | None,
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
    base: Annotated[
        str | None,
        typer.Option(
            "--base",
            metavar="GREN",
            help="Kun filer, der er ændret, siden grenen eller committen blev forladt, og nye fund i de andre.",
        ),
    ] = None,
    changed: Annotated[
        bool, typer.Option("--changed", help="Kun nye fund: punkter, der er ændret siden --base (standard: HEAD).")
    ] = False,
    statistics: Annotated[
        bool, typer.Option("--statistics", help="Vis antal fund pr. regel og lixtal i stedet for fundene.")
    ] = False,
    today: Today = None,
    jobs: Jobs = None,
    quiet: Quiet = False,
) -> int:
    """Kontrollér beskrivelser, register og indstillinger.

    Uden STI kontrolleres hele samlingen. Afslutningskoden er 1, når der er fejl, og ellers 0.
    """
    return answer(
        Asked(
            paths=paths,
            output_format=output_format,
            lowest=lowest,
            fail_on=fail_on,
            select=_together(select),
            ignore=_together(ignore),
            fix=fix,
            diff=diff,
            baseline_file=baseline_file,
            write_baseline=write_baseline,
            today=today,
            jobs=jobs,
            quiet=quiet,
            base=base,
            changed=changed,
            statistics=statistics,
        )
    )


def _together(lists: list[str] | None) -> str | None:
    """Return the lists of an option that was given several times as one, and None where it was not given."""
    return ",".join(lists) if lists else None
