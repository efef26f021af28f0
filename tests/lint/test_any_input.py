"""Whatever the bytes, checking a file ends in findings or in nothing to say: never in an exception, and never late."""

from __future__ import annotations

import time
from datetime import date
from functools import cache
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from funkbesk.findings import Finding
from funkbesk.findings.formats import FORMATS, Style
from funkbesk.lint.engine.check import CheckReport, check_data
from funkbesk.reading.collection import Collection
from tests.support.properties import few, many
from tests.support.yaml_text import REAL, REAL_TEXTS, ROOT, SCRAPS, slipped, written

ANYTHING = st.one_of(
    st.binary(max_size=400),
    st.text(max_size=200).map(str.encode),
    SCRAPS.map(str.encode),
    slipped(REAL_TEXTS).map(str.encode),
    slipped(written().map(lambda pair: pair[1])).map(str.encode),
    st.builds(lambda text, junk: text.encode() + junk, REAL_TEXTS, st.binary(max_size=40)),
)
NAMES = st.sampled_from([*(name for name, _ in REAL), "meetings/2027-03-10-chefgruppen.yaml"])


@cache
def collection() -> Collection:
    return Collection(ROOT)


def checked(data: bytes, name: str) -> CheckReport:
    return check_data(collection(), data, ROOT / name, name, today=date(2027, 1, 1))


def assert_sound(report: CheckReport) -> None:
    for finding in report.findings:
        assert_placed(finding, report)
        assert finding.message
        assert finding.advice
        assert "\n" not in finding.message + finding.advice
    for lines in FORMATS.values():
        assert all("\n" not in line for line in lines(report.findings, report.sources, Style()))


def assert_placed(finding: Finding, report: CheckReport) -> None:
    source = report.sources[finding.path]
    assert 1 <= finding.line <= max(1, len(source.lines))
    assert 1 <= finding.column <= len(source.line(finding.line)) + 1
    assert finding.end > (finding.line, finding.column)


@given(ANYTHING, NAMES)
@few()
def test_any_bytes(data: bytes, name: str) -> None:
    assert_sound(checked(data, name))


@many(10_000)
@given(ANYTHING, NAMES)
def test_any_bytes_in_time(data: bytes, name: str) -> None:
    begun = time.process_time()
    report = checked(data, name)
    spent = time.process_time() - begun
    assert spent < 2
    assert_sound(report)


def test_real_files_are_clean_but_for_what_drafts_lack() -> None:
    for name, text in REAL:
        report = checked(text.encode(), name)
        found = {finding.rule for finding in report.findings}
        assert "status-krav" in found or "organisation" in name or "funkbesk" in name
        assert not {rule for rule in found if rule.startswith(("yaml-", "skema-t", "id-", "reference-", "register-"))}


def test_paths_of_the_real_files() -> None:
    assert all((ROOT / Path(name)).is_file() for name, _ in REAL)
