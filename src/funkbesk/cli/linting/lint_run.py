"""The work of `funkbesk lint`: check the files, do what was asked with the findings, and write them out."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from funkbesk.cli import console
from funkbesk.cli.chosen_files import STDIN, chosen_files
from funkbesk.cli.linting.finding_counts import keep_counts, last_counts
from funkbesk.cli.linting.last_answer import Answer
from funkbesk.cli.linting.lint_actions import (
    fix_all,
    refuse_contradictions,
    rules,
    say_unexamined,
    show_fixes,
    without_known,
    write_known,
)
from funkbesk.cli.linting.lint_options import Asked
from funkbesk.cli.option_values import day_or_today
from funkbesk.cli.problem import no_collection, no_descriptions
from funkbesk.cores import available_cores
from funkbesk.danish import count
from funkbesk.findings import Finding, worst_first
from funkbesk.findings.formats import FORMATS, RuleHelp, Style
from funkbesk.lint.engine.check import CheckReport, check, check_data
from funkbesk.lint.engine.selection import Selection
from funkbesk.reading.collection import Collection, find_root
from funkbesk.reading.source import MAX_BYTES


class How(NamedTuple):
    """How files are checked: the day that counts as today, the number of processes, the rules.

    Only what is new since the commit `base` is kept, where there is one; with `only_new` in changed files too.
    """

    today: date
    jobs: int
    selection: Selection
    base: str | None
    only_new: bool


class Outcome(NamedTuple):
    """What is to be printed, the exit code, and the paths outside of the collection's files that it depends on.

    It is not `lasting` where it depends on more than those.
    """

    answer: Answer
    outside: Sequence[str]
    lasting: bool = False


def run(asked: Asked, style: Style) -> Outcome:
    """Check what was asked for, in a format with a name of its own.

    Raises `FileProblem`, `GitProblem`, `Problem` and `WrongUsage`.
    """
    refuse_contradictions(asked)
    how = How(
        day_or_today(asked.today),
        asked.jobs or available_cores(),
        Selection(rules(asked.select), rules(asked.ignore)),
        asked.earlier,
        asked.changed,
    )
    report = _check(asked.paths, how)
    for notice in () if asked.quiet else report.notices:
        console.say(notice)
    if asked.diff:
        unexamined = say_unexamined(report)
        return _silent(int(show_fixes(report) > 0 or unexamined))
    refused = 0
    if asked.fix:
        report, refused = fix_all(report, lambda: _check(asked.paths, how))
    if asked.write_baseline:
        return _silent(max(refused, write_known(report, asked.baseline_file, quiet=asked.quiet)))
    if asked.baseline_file is not None:
        report = without_known(report, asked.baseline_file, asked)
    shown = [finding for finding in report.findings if finding.level.rank <= asked.lowest.rank]
    lines = list(_lines(asked, style, report, shown))
    fails = any(finding.level.rank <= asked.fail_on.rank for finding in report.findings)
    code = max(refused, int(fails))
    return Outcome(Answer("".join(f"{line}\n" for line in lines), code), report.outside, report.lasting)


def _lines(asked: Asked, style: Style, report: CheckReport, shown: Sequence[Finding]) -> Iterator[str]:
    if asked.statistics:
        from funkbesk.cli.linting.lint_statistics import statistics_lines

        yield from statistics_lines(shown, report, asked.output_format, style.encoding)
        return
    yield from FORMATS[asked.output_format](shown, report.sources, style._replace(help_of=rule_help))
    if not shown and not asked.quiet and console.is_terminal() and asked.output_format == "terminal":
        new = "nye " if asked.compares else ""
        yield f"Ingen {new}fund i {count(report.files, 'fil', 'filer')}."


def _silent(code: int) -> Outcome:
    return Outcome(Answer("", code), ())


def _check(paths: list[Path] | None, how: How) -> CheckReport:
    """Return one report of everything asked for, which may lie in several collections. Raises `FileProblem`."""
    if not paths:
        collection = Collection(find_root(Path.cwd()))
        if collection.settings_path.exists() and not os.path.lexists(collection.descriptions_folder):
            raise no_descriptions(collection.descriptions_folder)
        counted = last_counts(collection, how.today) if how.base is None and how.selection.is_usual else None
        report = _check_files(collection.root, None, how)
        if counted is not None:
            keep_counts(counted, report)
        if report.files == 0:
            raise no_collection()
        return report
    reports = []
    if STDIN in paths:
        data = sys.stdin.buffer.read(MAX_BYTES + 1)
        here = Collection(find_root(Path.cwd()))
        reports.append(check_data(here, data, STDIN, str(STDIN), today=how.today, selection=how.selection))
    by_root: dict[Path, list[Path]] = {}
    for path in chosen_files(paths):
        by_root.setdefault(find_root(path), []).append(path)
    reports += [_check_files(root, files, how) for root, files in by_root.items()]
    return _joined(reports)


def _check_files(root: Path, files: list[Path] | None, how: How) -> CheckReport:
    collection = Collection(root)
    if how.base is None:
        return check(collection, files, today=how.today, selection=how.selection, jobs=how.jobs)
    from funkbesk.lint.engine.base import base_of  # git: only where it is asked for

    base = base_of(collection, how.base, today=how.today, selection=how.selection, jobs=how.jobs)
    report = check(collection, files, today=how.today, selection=how.selection, jobs=how.jobs, before=base.notes)
    return base.new(report, only_new=how.only_new)


def _joined(reports: list[CheckReport]) -> CheckReport:
    findings: list[Finding] = [finding for report in reports for finding in report.findings]
    sources = {path: source for report in reports for path, source in report.sources.items()}
    notes: dict[str, dict[str, Any]] = {}
    for report in reports:
        for rule, noted in report.notes.items():
            notes.setdefault(rule, {}).update(noted)
    notices = dict.fromkeys(notice for report in reports for notice in report.notices)
    return CheckReport(
        sorted(findings, key=worst_first),
        sources,
        sum(report.files for report in reports),
        lasting=all(report.lasting for report in reports),
        notices=tuple(notices),
        notes=notes,
        unexamined=frozenset().union(*(report.unexamined for report in reports)),
    )


def rule_help(rule: str) -> RuleHelp:
    """Return what the manual says of a rule; its name alone where it is none of the linter's."""
    from funkbesk.lint.engine.manual import page, pages  # the manual loads every rule; only one format shows it

    return RuleHelp(pages()[rule].title, page(rule)) if rule in pages() else RuleHelp(rule, rule)
