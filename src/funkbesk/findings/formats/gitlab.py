"""The format `gitlab`: a Code Quality report, which a job hands over as `artifacts: reports: codequality`.

The keys are those of https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from funkbesk.display import json_lines
from funkbesk.findings.finding import Finding, Level
from funkbesk.findings.formats.identity import path_in_repository, with_fingerprints
from funkbesk.findings.formats.style import Lines, Style

_SEVERITIES = {Level.FEJL: "major", Level.ADVARSEL: "minor", Level.HINT: "info"}


def gitlab_lines(findings: Sequence[Finding], sources: Mapping[str, Lines], style: Style) -> Iterator[str]:
    """Yield the lines of the report; nothing of the sources stands in it."""
    del sources
    issues = [_issue(finding, mark, style.folder) for finding, mark in with_fingerprints(findings, style.folder)]
    yield from json_lines(issues, style.encoding)


def _issue(finding: Finding, fingerprint: str, folder: str) -> dict[str, Any]:
    return {
        "description": f"{finding.message} {finding.advice}".rstrip(),
        "check_name": finding.rule,
        "fingerprint": fingerprint,
        "severity": _SEVERITIES[finding.level],
        "location": {
            "path": path_in_repository(finding, folder),
            "lines": {"begin": finding.line, "end": finding.end[0]},
        },
    }
