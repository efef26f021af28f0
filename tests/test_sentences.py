"""The measurement on single sentences: what counts as found and as false, and that neither figure sinks."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from benchmarks.planted import FITTING
from benchmarks.sentences import FOLDER, Sentence, Tally, judge, sentences, tallies
from funkbesk.lint.engine.registry import RULES
from funkbesk.reading.collection import Collection

FAMILY = "bestemt tillægsord"
WRONG = Sentence(FAMILY, "Holder øje med den grøn container", "den grøn container")
RIGHT = Sentence(FAMILY, "Holder øje med den grønne container", "")
ELSEWHERE = Sentence(FAMILY, "Holder øje med den grøn container på den store plads", "store plads")

LEAST_RECALL = {False: 0.90, True: 0.80}
"""Of the part that was read and of the part held back: less than is found, so that a rule can be mended."""
LEAST_PRECISION = 0.97


def counted(*given: Sentence) -> Tally:
    return tallies(judge(given, Collection(FOLDER)))[FAMILY]


@pytest.mark.parametrize(
    ("given", "tally"),
    [
        (WRONG, Tally(wrong=1, found=1)),
        (ELSEWHERE, Tally(wrong=1)),
        (RIGHT, Tally(right=1)),
        (Sentence(FAMILY, WRONG.text, ""), Tally(right=1, false=1)),
        (Sentence(FAMILY, 'Siger "ja" til den grøn container', "den grøn container"), Tally(wrong=1, found=1)),
    ],
)
def test_what_counts(given: Sentence, tally: Tally) -> None:
    assert counted(given) == tally
    assert counted(given, *[RIGHT] * 7) == tally + Tally(right=7)


def test_what_no_rule_reports_is_not_found(monkeypatch: pytest.MonkeyPatch) -> None:
    def nothing(*_: object) -> Iterator[object]:
        yield from ()

    monkeypatch.setitem(RULES, "spr-bestemt", (RULES["spr-bestemt"][0], nothing))
    assert counted(WRONG) == Tally(wrong=1)


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.jsonl")), ids=lambda path: path.stem)
def test_each_line_is_an_example(path: Path) -> None:
    for line in path.read_text("utf-8").splitlines():
        row = json.loads(line)
        assert row["familie"] in FITTING
        if "fælde" in row:
            assert row.keys() == {"familie", "fælde", "hvorfor"}
        else:
            assert row.keys() == {"familie", "forkert", "citat", "rigtig"}
            assert row["citat"] in row["forkert"] != row["rigtig"]


@pytest.mark.slow
@pytest.mark.parametrize("held_back", [False, True])
def test_what_is_found_does_not_sink(*, held_back: bool) -> None:
    total = sum(tallies(judge(sentences(held_back=held_back), Collection(FOLDER))).values(), Tally())
    assert total.found / total.wrong >= LEAST_RECALL[held_back]
    assert total.found / (total.found + total.false) >= LEAST_PRECISION
