"""The format `junit`: XML as JUnit writes it, which Jenkins, GitLab and Azure DevOps show as test results.

A file is a suite, a finding a test that failed, whatever its level; `--level` says which findings there are.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from html import escape

from funkbesk.display import safe
from funkbesk.findings.finding import Finding
from funkbesk.findings.formats.style import Lines, Style


def junit_lines(findings: Sequence[Finding], sources: Mapping[str, Lines], style: Style) -> Iterator[str]:
    """Yield the lines of the document; nothing of the sources stands in it."""
    del sources
    for line in _lines(findings):
        # ASCII with character references is right in any encoding that a stream may have.
        yield line if style.encoding == "utf-8" else line.encode("ascii", "xmlcharrefreplace").decode("ascii")


def _lines(findings: Sequence[Finding]) -> Iterator[str]:
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    if not findings:  # a report without a single test counts as broken in some systems
        yield '<testsuites name="funkbesk" tests="1" failures="0">'
        yield '  <testsuite name="funkbesk" tests="1" failures="0">'
        yield '    <testcase name="Ingen fund" classname="funkbesk"/>'
        yield "  </testsuite>"
    else:
        yield f'<testsuites name="funkbesk" tests="{len(findings)}" failures="{len(findings)}">'
    by_path: dict[str, list[Finding]] = {}
    for finding in findings:
        by_path.setdefault(finding.path, []).append(finding)
    for path, of_path in by_path.items():
        yield f'  <testsuite name="{_text(path)}" tests="{len(of_path)}" failures="{len(of_path)}">'
        for finding in of_path:
            yield from _case(finding)
        yield "  </testsuite>"
    yield "</testsuites>"


def _case(finding: Finding) -> Iterator[str]:
    path, rule = _text(finding.path), _text(finding.rule)
    place = f"{finding.line}:{finding.column}"
    yield f'    <testcase name="{rule} {place}" classname="{path}" file="{path}" line="{finding.line}">'
    yield f'      <failure message="{_text(finding.message)}" type="{_text(str(finding.level))}">'
    yield f"        [{rule}] {path}:{place} {_text(finding.message)} {_text(finding.advice)}".rstrip()
    yield "      </failure>"
    yield "    </testcase>"


def _text(text: str) -> str:
    """Return a text from anywhere as it may stand in XML, in an attribute too, and in a log: on one line, harmless."""
    return escape(safe(text)).replace("##", "#&#35;")
