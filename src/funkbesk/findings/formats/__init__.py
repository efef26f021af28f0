"""How findings are written: for people (terminal, concise) and for machines (json, github, gitlab, sarif, junit).

Each format is a function from findings and the sources they stand in to lines without line ends. None of them prints.
Findings are written in the order given; callers sort with `worst_first`. A format is imported when it is used: a run
needs one of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from importlib import import_module
from typing import TYPE_CHECKING

from funkbesk.findings.formats.style import Lines, RuleHelp, Style

if TYPE_CHECKING:
    from funkbesk.findings.finding import Finding

Format = Callable[[Sequence["Finding"], Mapping[str, Lines], Style], Iterator[str]]


def _imported_when_used(module: str, function: str) -> Format:
    def lines(findings: Sequence[Finding], sources: Mapping[str, Lines], style: Style) -> Iterator[str]:
        made: Format = getattr(import_module(f"{__name__}.{module}"), function)
        return made(findings, sources, style)

    return lines


FORMATS: dict[str, Format] = {
    "terminal": _imported_when_used("terminal", "terminal_lines"),
    "concise": _imported_when_used("concise", "concise_lines"),
    "json": _imported_when_used("json_format", "json_lines"),
    "github": _imported_when_used("github", "github_lines"),
    "gitlab": _imported_when_used("gitlab", "gitlab_lines"),
    "sarif": _imported_when_used("sarif", "sarif_lines"),
    "junit": _imported_when_used("junit", "junit_lines"),
}

__all__ = ["FORMATS", "Format", "Lines", "RuleHelp", "Style"]
