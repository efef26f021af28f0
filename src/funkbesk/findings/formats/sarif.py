"""The format `sarif`: SARIF 2.1.0, which GitHub's code scanning, Azure DevOps and editors read.

https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html; the numbers below are its sections.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from urllib.parse import quote

from funkbesk import __version__
from funkbesk.display import json_lines
from funkbesk.findings.finding import Finding, Level
from funkbesk.findings.formats.identity import path_in_repository, with_fingerprints
from funkbesk.findings.formats.style import Lines, Style

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS = {Level.FEJL: "error", Level.ADVARSEL: "warning", Level.HINT: "note"}


def sarif_lines(findings: Sequence[Finding], sources: Mapping[str, Lines], style: Style) -> Iterator[str]:
    """Yield the lines of a log with one run; nothing of the sources stands in it."""
    del sources
    rules = sorted({finding.rule for finding in findings})
    places = {rule: index for index, rule in enumerate(rules)}
    results = [
        _result(finding, places[finding.rule], mark, style.folder)
        for finding, mark in with_fingerprints(findings, style.folder)
    ]
    driver = {"name": "funkbesk", "version": __version__, "rules": [_rule(rule, style) for rule in rules]}
    run = {"tool": {"driver": driver}, "language": "da", "columnKind": "unicodeCodePoints", "results": results}
    yield from json_lines({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, style.encoding)


def _rule(name: str, style: Style) -> dict[str, Any]:
    title, text = style.help_of(name)
    return {"id": name, "shortDescription": {"text": _plain(title)}, "help": {"text": _plain(text)}}


def _result(finding: Finding, rule_index: int, fingerprint: str, folder: str) -> dict[str, Any]:
    end_line, end_column = finding.end
    region = {
        "startLine": finding.line,
        "startColumn": finding.column,
        "endLine": end_line,
        "endColumn": end_column,  # the place behind the last character, as in `Finding.end` (3.30.8)
    }
    artifact = {"uri": _uri(path_in_repository(finding, folder))}
    return {
        "ruleId": finding.rule,
        "ruleIndex": rule_index,
        "level": _LEVELS[finding.level],
        "message": {"text": _plain(f"{finding.message} {finding.advice}".rstrip())},
        "locations": [{"physicalLocation": {"artifactLocation": artifact, "region": region}}],
        "partialFingerprints": {"funkbesk/v1": fingerprint},
    }


def _uri(path: str) -> str:
    """Return the path as a relative reference: æ and spaces percent-encoded, a colon too, so that it is no scheme."""
    return quote(path.encode("utf-8", "surrogatepass"), safe="/")


def _plain(text: str) -> str:
    """Return the text so that no `[…](…)` in it becomes a link (3.11.6)."""
    return text.replace("[", r"\[").replace("]", r"\]") if "](" in text else text
