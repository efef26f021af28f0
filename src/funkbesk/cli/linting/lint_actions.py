"""What `funkbesk lint` does beside showing findings: choose rules, apply fixes, keep known findings.

Most runs do none of this, so what it needs is imported where it is done (Typer alone is 40 ms).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from funkbesk.cli import console
from funkbesk.cli.chosen_files import STDIN
from funkbesk.cli.linting.lint_options import STATISTICS_FORMATS, Asked
from funkbesk.cli.rewriting import rewrite
from funkbesk.danish import count, did_you_mean
from funkbesk.files import FileProblem
from funkbesk.findings import Finding
from funkbesk.lint.engine.check import CheckReport
from funkbesk.lint.engine.selection import parts
from funkbesk.reading.collection import find_root, shown_path
from funkbesk.reading.source import Source

_REFUSED = 2
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
    style = console.style()._replace(colour=False)  # that of stdout
    console.say(*FORMATS["terminal"](findings, report.sources, style))
    return bool(findings)


def show_fixes(report: CheckReport) -> int:
    """Print what the fixes would change, as a unified diff; return how many there are."""
    from funkbesk.cli.unified_diff import show_difference
    from funkbesk.lint.engine.fixing import applied, as_typed, harmless

    number = 0
    for source, findings in _by_file(report):
        shown = source.masked or source.text  # a fix stands at the same place in both
        fixes = harmless(source, findings)
        number += len(fixes)
        if fixes:
            before, after = (source.mark + as_typed(source, text) for text in (shown, applied(shown, fixes)))
            show_difference(before, after, source.path)
    return number


def fix_all(report: CheckReport, check_again: Callable[[], CheckReport]) -> tuple[CheckReport, int]:
    """Apply all fixes to their files, until there are none; return the report of what is left, and the exit code.

    A file that can't be written is told, and the code is then 2: the other files are not to suffer for it.
    """
    number = 0
    refused: dict[str, FileProblem] = {}
    for _ in range(MAX_ROUNDS):
        here = 0
        for source, findings in _by_file(report):
            try:
                here += 0 if source.path in refused else _fix_file(source, findings)
            except FileProblem as problem:
                refused[source.path] = problem
        if not here:
            break
        number += here
        report = check_again()
    console.say(f"Lavede {count(number, 'rettelse', 'rettelser')}.")
    for one in refused.values():
        console.say(f"Fejl: {one.message}", one.advice)
    return report, _REFUSED if refused else 0


def write_known(report: CheckReport, file: Path | None, *, quiet: bool) -> int:
    """Write all findings as known, but those of files that no rule could look at, and return the exit code."""
    from funkbesk.lint.engine import baseline

    root = find_root(Path.cwd())
    path = file or root / baseline.NAME
    examined = [finding for finding in report.findings if finding.path not in report.unexamined]
    number = baseline.save(path, examined, root)
    if not quiet:
        console.say(f"Skrev {count(number, 'kendt fund', 'kendte fund')} i {shown_path(path)}.")
        if left := len(report.findings) - len(examined):
            console.say(f"{left} fund i filer, der ikke kan læses, er ikke med.", "Ret dem, og skriv filen på ny.")
    return 0


def without_known(report: CheckReport, file: Path, asked: Asked) -> CheckReport:
    """Return the report without the findings that `file` knows, and say how many they are.

    That a file can't be read is never known: nobody would be told that nothing in it is checked.
    """
    from funkbesk.lint.engine import baseline

    examined = [finding for finding in report.findings if finding.path not in report.unexamined]
    judged = baseline.judge(examined, baseline.load(file), find_root(Path.cwd()))
    if not asked.quiet:
        # what was not looked at may still be there
        whole = not (asked.paths or asked.select or asked.ignore or asked.compares or report.unexamined)
        gone = f" {judged.gone} findes ikke længere; skriv filen på ny med --write-baseline."
        gone = gone if whole and judged.gone else ""
        console.say(f"{count(judged.known, 'kendt fund', 'kendte fund')} vises ikke.{gone}")
    new = {id(finding) for finding in judged.new}
    findings = [one for one in report.findings if one.path in report.unexamined or id(one) in new]
    return report._replace(findings=findings)


def _fix_file(source: Source, findings: list[Finding]) -> int:
    from funkbesk.lint.engine.fixing import applied, as_typed, harmless

    fixes = harmless(source, findings)
    if fixes:
        rewrite(Path(source.path), (source.mark + as_typed(source, applied(source.text, fixes))).encode())
    return len(fixes)


def _by_file(report: CheckReport) -> Iterator[tuple[Source, list[Finding]]]:
    by_path: dict[str, list[Finding]] = {}
    for finding in report.findings:
        by_path.setdefault(finding.path, []).append(finding)
    for path, findings in sorted(by_path.items()):
        if path in report.sources:  # a file that can't be opened has none
            yield report.sources[path], findings
