"""The open part of the suite that somebody else wrote: how many of its operations are told right."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest

from benchmarks.matching import BAR, FOLDER, VARIANTS, Score, measure, operations_of, scenarios
from funkbesk.diff.editorial import is_editorial
from tests.data.sammenligning.linjer import places_of

MOVES = ("flyttet", "flyttet-og-ændret")


@cache
def scores() -> dict[str, Score]:
    return measure()


@pytest.mark.parametrize("variant", VARIANTS)
def test_operations(variant: str) -> None:
    score = scores()[variant]
    assert score.true.total() >= 500
    assert score.f1()[2] >= BAR


def test_no_move_is_invented_where_bullets_resemble_each_other() -> None:
    twins = [operations_of(scenario) for scenario in scenarios() if scenario["name"].startswith("tvilling")]
    assert len(twins) > 50
    assert [op for found, true in twins for op in found - true if op[0] in MOVES] == []


def test_no_change_of_substance_is_called_editorial() -> None:
    pairs = json.loads((FOLDER / "par.json").read_text(encoding="utf-8"))
    by_class = {name: [pair for pair in pairs if pair["class"] == name] for name in ("editorial", "substantive")}
    assert min(map(len, by_class.values())) >= 40
    assert [pair for pair in by_class["substantive"] if is_editorial(pair["old"], pair["new"])] == []
    found = sum(is_editorial(pair["old"], pair["new"]) for pair in by_class["editorial"])
    assert found / len(by_class["editorial"]) > 0.75


def test_no_reworded_bullet_is_called_editorial() -> None:
    reworded = {pair for scenario in scenarios() for pair in _reworded(scenario)}
    assert len(reworded) >= 90
    assert [pair for pair in reworded if is_editorial(*pair)] == []


def _reworded(scenario: dict[str, Any]) -> Iterator[tuple[str, str]]:
    old, new = (
        {id_: text for bullets in places_of(scenario[side]).values() for id_, text in bullets}
        for side in ("old", "new")
    )
    for entry in scenario["truth"]:
        if entry.get("how") in {"rewording", "rewrite", "moved_changed"}:
            yield old[entry["old"][0]], new[entry["new"][0]]
