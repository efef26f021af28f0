"""The measurement on planted mistakes: what counts as found, what as false, and that both bars are held."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from benchmarks.planted import FITTING, judge, judge_sentences
from benchmarks.precision import CORPUS, Score, score, table
from funkbesk.findings import Level
from funkbesk.lint.engine.names import rule_names
from funkbesk.lint.engine.registry import RULES


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """Return a copy of the corpus that has one description, without and with its mistakes."""
    for part in ("korrekt", "fejl"):
        (tmp_path / part / "descriptions").mkdir(parents=True)
        shutil.copy(CORPUS / part / "funkbesk.yaml", tmp_path / part)
        for name in ("visitator.yaml", "organisation.yaml"):
            shutil.copy(CORPUS / part / "descriptions" / name, tmp_path / part / "descriptions")
    entries = json.loads((CORPUS / "fejl/facit.json").read_text(encoding="utf-8"))
    own = [entry for entry in entries if entry["fil"] == "visitator.yaml"]
    (tmp_path / "fejl/facit.json").write_text(json.dumps(own), encoding="utf-8")
    return tmp_path


def nothing(*_: object) -> Iterator[object]:
    yield from ()


def test_the_bars_are_held() -> None:
    for outcome in (judge(CORPUS), judge_sentences(CORPUS)):
        assert score(outcome, level=Level.FEJL).held
        assert any(line.endswith("> 0.95 ok") for line in table(outcome))


def test_every_rule_that_fits_exists() -> None:
    assert {rule for rules in FITTING.values() for rule in rules} <= rule_names()
    assert {entry["familie"] for entry in json.loads((CORPUS / "fejl/facit.json").read_text("utf-8"))} <= set(FITTING)


def test_what_no_rule_reports_is_missed(corpus: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert score(judge(corpus), "bestemt tillægsord").recall == 1
    monkeypatch.setitem(RULES, "spr-bestemt", (RULES["spr-bestemt"][0], nothing))
    assert score(judge(corpus), "bestemt tillægsord") == Score(planted=1, found=0, weaker=0, false=0)


def test_what_no_mistake_explains_is_false(corpus: Path) -> None:
    before = score(judge(corpus), level=Level.FEJL)
    for part in ("korrekt", "fejl"):  # the same in both counts once
        replace(corpus / part, "Du afklarer, hvad", "Du afklarer til hanne.holm@eksempel.dk, hvad")
    once = score(judge(corpus), level=Level.FEJL)
    assert (once.false, once.found) == (before.false + 1, before.found)
    replace(corpus / "fejl", "Du behandler borgerne ens", "Du behandler borgerne det ens efter den faglig vurdering")
    assert score(judge(corpus), level=Level.FEJL).false == once.false + 1


def test_a_mistake_that_is_not_there_is_not_found(corpus: Path) -> None:
    replace(corpus / "fejl", "den faglig vurdering", "den faglige vurdering")
    assert score(judge(corpus), "bestemt tillægsord").found == 0


def replace(part: Path, old: str, new: str) -> None:
    file = part / "descriptions/visitator.yaml"
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")
