"""How findings are written: for people (terminal, concise) and for machines (json, github, gitlab, sarif, junit).

Each format is a function from findings and the sources they stand in to lines without line ends. None of them prints.
Findings are written in the order given; callers sort with `worst_first`.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence

from funkbesk.findings.finding import Finding
from funkbesk.findings.formats.concise import concise_lines
from funkbesk.findings.formats.github import github_lines
from funkbesk.findings.formats.gitlab import gitlab_lines
from funkbesk.findings.formats.json_format import findings_schema, json_lines
from funkbesk.findings.formats.junit import junit_lines
from funkbesk.findings.formats.sarif import sarif_lines
from funkbesk.findings.formats.style import Lines, RuleHelp, Style
from funkbesk.findings.formats.terminal import summary, terminal_lines

Format = Callable[[Sequence[Finding], Mapping[str, Lines], Style], Iterator[str]]

FORMATS: dict[str, Format] = {
    "terminal": terminal_lines,
    "concise": concise_lines,
    "json": json_lines,
    "github": github_lines,
    "gitlab": gitlab_lines,
    "sarif": sarif_lines,
    "junit": junit_lines,
}

__all__ = ["FORMATS", "Format", "Lines", "RuleHelp", "Style", "findings_schema", "summary"]
