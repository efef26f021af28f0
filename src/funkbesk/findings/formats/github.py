"""The format `github`: annotations in a pull request, and the full text in the log.

GitHub shows ten errors, ten warnings and ten notices of a step and drops the rest without a word
(https://github.com/actions/toolkit/pull/734). So all findings stand in the log as text, the worst of them are
annotated, and one notice says how many more there are.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from posixpath import join

from funkbesk.display import safe, without_hash_commands
from funkbesk.findings.finding import Finding, Level, worst_first
from funkbesk.findings.formats.style import Lines, Style
from funkbesk.findings.formats.terminal import terminal_lines

_SHOWN_OF_A_KIND = 10
_COMMANDS = {Level.FEJL: "error", Level.ADVARSEL: "warning", Level.HINT: "notice"}


def github_lines(findings: Sequence[Finding], sources: Mapping[str, Lines], style: Style) -> Iterator[str]:
    """Yield every finding as text for the log, then the workflow commands that make the annotations."""
    yield from terminal_lines(findings, sources, style)
    left_over = 0
    for level in Level:
        # The notice that counts the rest takes one place among the notices.
        places = _SHOWN_OF_A_KIND - (level is Level.HINT)
        of_level = sorted((finding for finding in findings if finding.level is level), key=worst_first)
        left_over += max(0, len(of_level) - places)
        for finding in of_level[:places]:
            yield _annotation(finding, style)
    if left_over:
        yield f"::notice title=funkbesk::Yderligere {left_over} fund står i loggen"


def _annotation(finding: Finding, style: Style) -> str:
    end_line, end_column = finding.end
    properties = {"file": join(style.folder, finding.path), "line": finding.line, "endLine": end_line}
    if end_line == finding.line:
        # GitHub drops the columns of a span over several lines, and warns of them.
        properties |= {"col": finding.column, "endColumn": end_column}
    properties["title"] = finding.rule
    written = ",".join(f"{key}={_property(str(value), style.encoding)}" for key, value in properties.items())
    text = "\n".join(safe(part, style.encoding) for part in (finding.message, finding.advice) if part)
    return without_hash_commands(f"::{_COMMANDS[finding.level]} {written}::{_data(text)}")


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str, encoding: str) -> str:
    return _data(safe(text, encoding)).replace(":", "%3A").replace(",", "%2C")
