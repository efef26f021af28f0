"""Every finding on the real descriptions and on the correct ones is expected: by the editor's table or with a reason.

`data/lint-findings.json` is what an editor found; `data/forventede-fund.yaml` is what the linter finds besides, read
and kept for the reason that stands there. A new finding makes these tests fail until somebody has read it.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from funkbesk.files import read_bytes
from funkbesk.findings import Finding, Level
from funkbesk.lint.engine.check import check
from funkbesk.lint.engine.names import rule_names
from funkbesk.reading.collection import Collection
from funkbesk.reading.reader import read
from tests.support.editor_table import ROOT, TODAY, findings, quotes, reported

EXPECTED = ROOT / "tests/data/forventede-fund.yaml"
CORRECT = ROOT / "tests/data/korpus/korrekt"
_SECTION = re.compile(r"([a-zæøå_]+):")
_SHORTEST_REASON = 40


class Place(NamedTuple):
    """A finding as a person would name it, which edits elsewhere in the file do not move."""

    rule: str
    file: str
    section: str
    quote: str


@cache
def rows(part: str) -> list[dict[str, Any]]:
    data: Any = read(read_bytes(EXPECTED), EXPECTED.name).data
    found: list[dict[str, Any]] = data[part]
    return found


def expected(part: str) -> Counter[Place]:
    return Counter(
        Place(row["regel"], one["fil"], one["afsnit"], one["citat"]) for row in rows(part) for one in row["fund"]
    )


def place_of(finding: Finding) -> Place:
    """Return the finding with the top-level key that it stands under and the words that it points at."""
    path = Path(finding.path) if Path(finding.path).is_absolute() else ROOT / finding.path
    lines = path.read_text(encoding="utf-8").splitlines()
    last, behind = finding.end
    above = [match[1] for line in lines[: finding.line] if (match := _SECTION.match(line))]
    pointed = lines[finding.line - 1 : last]
    pointed[-1] = pointed[-1][: behind - 1]
    pointed[0] = pointed[0][finding.column - 1 :]
    return Place(finding.rule, path.stem, above[-1], " ".join(" ".join(pointed).split()))


def test_the_real_descriptions() -> None:
    by_the_table = {
        (one.path, one.line, one.column, one.rule)
        for quote in quotes("AB")
        for rule in quote.rules
        if rule in rule_names()
        for one in reported(quote, rule)
    }
    beside = [one for one in findings() if (one.path, one.line, one.column, one.rule) not in by_the_table]
    assert Counter(map(place_of, beside)) == expected("descriptions")


def test_the_correct_descriptions() -> None:
    found = check(Collection(CORRECT), today=TODAY, cache=False).findings
    assert Counter(map(place_of, found)) == expected("korrekt")
    assert {finding.level for finding in found} == {Level.HINT}  # nothing in them breaks a norm


def test_every_reason_says_something() -> None:
    assert all(len(row["grund"]) >= _SHORTEST_REASON for part in ("descriptions", "korrekt") for row in rows(part))
