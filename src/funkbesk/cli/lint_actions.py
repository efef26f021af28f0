"""What `funkbesk lint` does beside showing findings: choose rules, apply fixes, keep known findings."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from funkbesk.cli import console
from funkbesk.cli.usage import WrongValue
from funkbesk.danish import count, did_you_mean
from funkbesk.files import write_atomically
from funkbesk.findings import Finding
from funkbesk.lint import baseline
from funkbesk.lint.check import CheckReport
from funkbesk.lint.fixing import fixed, unified
from funkbesk.lint.names import canonical, selectable
from funkbesk.lint.selection import parts
from funkbesk.reading.collection import find_root, shown_path
from funkbesk.reading.source import Source

STDIN = Path("-")
MAX_ROUNDS = 10
"""A fix may make room for one that overlapped it; every round is one pass over all files."""


def rules(text: str | None) -> frozenset[str]:
    """Return the rules and families named in an option, each by its own name. Raises `WrongValue` for unknown ones."""
    found = set()
    for word in parts(text or ""):
        name = canonical(word)
        if name is None:
            raise WrongValue(f"Reglen {word} findes ikke. {did_you_mean(word, sorted(selectable()))}".rstrip())
        found.add(name)
    return frozenset(found)


def show_fixes(report: CheckReport) -> int:
    """Print what the fixes would change, as a unified diff; return how many there are."""
    number = 0
    for source, findings in _by_file(report):
        shown = source.masked or source.text  # a fix stands at the same place in both
        text, here = fixed(shown, findings)
        number += here
        if here:
            console.write(unified(shown, text, source.path))
    return number


def fix_all(report: CheckReport, check_again: Callable[[], CheckReport]) -> CheckReport:
    """Apply all fixes to their files, until there are none; return the report of what is left.

    Raises `FileProblem` where a file can't be written. A text from standard input has no file and stays as it is.
    """
    number = 0
    for _ in range(MAX_ROUNDS):
        here = sum(_fix_file(source, findings) for source, findings in _by_file(report) if source.path != str(STDIN))
        if not here:
            break
        number += here
        report = check_again()
    console.say(f"Lavede {count(number, 'rettelse', 'rettelser')}.")
    return report


def write_known(report: CheckReport, file: Path | None, *, quiet: bool) -> int:
    """Write all findings as known and return the exit code."""
    root = find_root(Path.cwd())
    path = file or root / baseline.NAME
    number = baseline.save(path, report.findings, root)
    if not quiet:
        console.say(f"Skrev {count(number, 'kendt fund', 'kendte fund')} i {shown_path(path)}.")
    return 0


def without_known(report: CheckReport, file: Path, *, quiet: bool) -> CheckReport:
    """Return the report without the findings that `file` knows, and say how many they are."""
    judged = baseline.judge(report.findings, baseline.load(file), find_root(Path.cwd()))
    if not quiet:
        gone = f" {judged.gone} findes ikke længere; skriv filen på ny med --write-baseline." if judged.gone else ""
        console.say(f"{count(judged.known, 'kendt fund', 'kendte fund')} vises ikke.{gone}")
    return replace(report, findings=judged.new)


def _fix_file(source: Source, findings: list[Finding]) -> int:
    text, number = fixed(source.text, findings)
    if number:
        write_atomically(Path(source.path), (source.mark + text).encode())
    return number


def _by_file(report: CheckReport) -> Iterator[tuple[Source, list[Finding]]]:
    by_path: dict[str, list[Finding]] = {}
    for finding in report.findings:
        by_path.setdefault(finding.path, []).append(finding)
    for path, findings in sorted(by_path.items()):
        yield report.sources[path], findings
