"""What `funkbesk lint` does beside showing findings: choose rules, apply fixes, keep known findings.

Most runs do none of this, so what it needs is imported where it is done (Typer alone is 40 ms).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from funkbesk.cli import console
from funkbesk.cli.chosen_files import STDIN
from funkbesk.cli.linting.lint_options import STATISTICS_FORMATS, Asked
from funkbesk.cli.rewriting import rewrite
from funkbesk.danish import count, did_you_mean
from funkbesk.findings import Finding
from funkbesk.lint.engine.check import CheckReport
from funkbesk.lint.engine.selection import parts
from funkbesk.reading.collection import find_root, shown_path
from funkbesk.reading.source import Source

MAX_ROUNDS = 10
"""A fix may make room for one that overlapped it; every round is one pass over all files."""


def rules(text: str | None) -> frozenset[str]:
    """Return the rules and families named in an option, each by its own name. Raises `WrongUsage` for unknown ones."""
    if text is None:
        return frozenset()
    from funkbesk.cli.usage import WrongUsage
    from funkbesk.lint.engine.names import canonical, selectable

    found = set()
    for word in parts(text):
        name = canonical(word)
        if name is None:
            near = did_you_mean(word, sorted(selectable()))
            raise WrongUsage(f"Reglen »{word}« findes ikke. {near}".rstrip(), "Se reglerne med: funkbesk explain --all")
        found.add(name)
    return frozenset(found)


def refuse_contradictions(asked: Asked) -> None:
    """Raise `WrongUsage` for options that can't be followed together."""
    fixes_stdin = asked.fix and not asked.diff and STDIN in (asked.paths or ())
    if not (asked.statistics or asked.write_baseline or fixes_stdin):
        return
    from funkbesk.cli.usage import WrongUsage

    if fixes_stdin:
        raise WrongUsage(
            "--fix kan ikke rette standardinput, for der er ingen fil at skrive i.",
            "Angiv filen, eller se rettelserne med --diff.",
        )
    if asked.write_baseline and asked.compares:
        raise WrongUsage(
            "--write-baseline kan ikke bruges sammen med --base og --changed.",
            "Skriv de kendte fund uden at sammenligne.",
        )
    if asked.statistics and asked.output_format not in STATISTICS_FORMATS:
        raise WrongUsage(
            f"--statistics kan ikke skrives som {asked.output_format}.",
            f"Vælg --format {' eller '.join(STATISTICS_FORMATS)}.",
        )
    if asked.statistics and (asked.fix or asked.diff or asked.write_baseline):
        raise WrongUsage(
            "--statistics kan ikke bruges sammen med --fix, --diff og --write-baseline.",
            "Kør først det ene og så det andet.",
        )


def say_unexamined(report: CheckReport) -> bool:
    """Write to stderr what is wrong with the files that no fix can be sought in; return whether there are any.

    What goes to stdout is a diff, which may be applied.
    """
    from funkbesk.findings.formats import FORMATS

    findings = [finding for finding in report.findings if finding.path in report.unexamined]
    style = replace(console.style(), colour=False)  # that of stdout
    console.say(*FORMATS["terminal"](findings, report.sources, style))
    return bool(findings)


def show_fixes(report: CheckReport) -> int:
    """Print what the fixes would change, as a unified diff; return how many there are."""
    from funkbesk.lint.engine.fixing import applied, harmless, unified

    number = 0
    for source, findings in _by_file(report):
        # Lines without a fix are written as they stood, so composed letters serve here for both sides.
        shown = source.masked or source.text  # a fix stands at the same place in both
        fixes = harmless(source, findings)
        number += len(fixes)
        if fixes:
            console.write(unified(shown, applied(shown, fixes), source.path))
    return number


def fix_all(report: CheckReport, check_again: Callable[[], CheckReport]) -> CheckReport:
    """Apply all fixes to their files, until there are none; return the report of what is left.

    Raises `FileProblem` where a file can't be written.
    """
    number = 0
    for _ in range(MAX_ROUNDS):
        here = sum(_fix_file(source, findings) for source, findings in _by_file(report))
        if not here:
            break
        number += here
        report = check_again()
    console.say(f"Lavede {count(number, 'rettelse', 'rettelser')}.")
    return report


def write_known(report: CheckReport, file: Path | None, *, quiet: bool) -> int:
    """Write all findings as known and return the exit code."""
    from funkbesk.lint.engine import baseline

    root = find_root(Path.cwd())
    path = file or root / baseline.NAME
    number = baseline.save(path, report.findings, root)
    if not quiet:
        console.say(f"Skrev {count(number, 'kendt fund', 'kendte fund')} i {shown_path(path)}.")
    return 0


def without_known(report: CheckReport, file: Path, *, quiet: bool) -> CheckReport:
    """Return the report without the findings that `file` knows, and say how many they are."""
    from funkbesk.lint.engine import baseline

    judged = baseline.judge(report.findings, baseline.load(file), find_root(Path.cwd()))
    if not quiet:
        gone = f" {judged.gone} findes ikke længere; skriv filen på ny med --write-baseline." if judged.gone else ""
        console.say(f"{count(judged.known, 'kendt fund', 'kendte fund')} vises ikke.{gone}")
    return replace(report, findings=judged.new)


def _fix_file(source: Source, findings: list[Finding]) -> int:
    from funkbesk.lint.engine.fixing import harmless, written

    fixes = harmless(source, findings)
    if fixes:
        rewrite(Path(source.path), written(source, fixes))
    return len(fixes)


def _by_file(report: CheckReport) -> Iterator[tuple[Source, list[Finding]]]:
    by_path: dict[str, list[Finding]] = {}
    for finding in report.findings:
        by_path.setdefault(finding.path, []).append(finding)
    for path, findings in sorted(by_path.items()):
        if path in report.sources:  # a file that can't be opened has none
            yield report.sources[path], findings
