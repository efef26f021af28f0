"""The format `concise`: one line for each finding, which editors and `grep` understand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from funkbesk.display import log_line, safe
from funkbesk.findings.finding import Finding
from funkbesk.findings.formats.style import Lines, Style


def concise_lines(findings: Sequence[Finding], sources: Mapping[str, Lines], style: Style) -> Iterator[str]:
    """Yield `path:line:column: level rule message` for each finding."""
    del sources
    for finding in findings:
        yield concise_line(finding, style.encoding)


def concise_line(finding: Finding, encoding: str) -> str:
    """Return the one line that tells of the finding."""
    return log_line(safe(f"{finding.shown_place}: {finding.level} {finding.rule} {finding.message}", encoding))
