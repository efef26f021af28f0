"""The format `terminal`: place, source line with a caret under the span, what is wrong, and what to do."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from funkbesk.danish import count, listing
from funkbesk.display import log_line, safe
from funkbesk.findings.finding import Finding, Level
from funkbesk.findings.formats.excerpt import excerpt
from funkbesk.findings.formats.style import Lines, Style

_NOUNS = {Level.FEJL: ("fejl", "fejl"), Level.ADVARSEL: ("advarsel", "advarsler"), Level.HINT: ("hint", "hint")}
_COLOURS = {Level.FEJL: "1;31", Level.ADVARSEL: "1;33", Level.HINT: "1;36"}


def terminal_lines(findings: Sequence[Finding], sources: Mapping[str, Lines], style: Style) -> Iterator[str]:
    """Yield a block of lines for each finding, with an empty line behind it, and last the summary."""
    for finding in findings:
        yield from _block(finding, sources.get(finding.path), style)
        yield ""
    if findings:
        yield safe(summary(findings), style.encoding)


def summary(findings: Sequence[Finding]) -> str:
    """Return how many findings there are of each level and in how many files: "2 fejl og 1 advarsel i 1 fil"."""
    numbers = {level: sum(finding.level is level for finding in findings) for level in Level}
    parts = [count(number, *_NOUNS[level]) for level, number in numbers.items() if number]
    files = len({finding.path for finding in findings})
    return f"{listing(parts)} i {count(files, 'fil', 'filer')}"


def _block(finding: Finding, source: Lines | None, style: Style) -> Iterator[str]:
    place = safe(finding.shown_place, style.encoding)
    level = _painted(str(finding.level), _COLOURS[finding.level], style)
    yield log_line(f"{place}  {level}  [{safe(finding.rule, style.encoding)}]")
    if source is not None:
        gutter = f"{finding.line:>4} | "
        part = excerpt(source.line(finding.line), finding, style.width - len(gutter), style.encoding)
        yield log_line(gutter + part.text)
        yield f"{'':>4} | {_painted(part.marks, _COLOURS[finding.level], style)}"
    yield log_line(f"  {safe(finding.message, style.encoding)}")
    if finding.advice:
        # A question ("Mente du …?") stands by itself.
        start = "" if finding.advice.startswith("Mente du") else "Gør sådan: "
        yield log_line(f"  {safe(start + finding.advice, style.encoding)}")


def _painted(text: str, colour: str, style: Style) -> str:
    return f"\x1b[{colour}m{text}\x1b[0m" if style.colour else text
