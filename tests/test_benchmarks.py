"""What `make bench` measures on is a clean collection of the size that the bars are meant for."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from benchmarks.corpus import description, make_collection
from benchmarks.cycle import make_meetings
from benchmarks.report import at_most, below, faster
from benchmarks.site import make_versions
from benchmarks.timing import Pair
from tests.support.checking import SELECT
from tests.support.command import Funkbesk

PAIR = Pair(ours=[1.0, 2.0, 9.0], theirs=[2.0, 4.0, 3.0])


def test_the_collection_is_clean(funkbesk: Funkbesk, tmp_path: Path) -> None:
    make_collection(tmp_path / "samling", 3)
    result = funkbesk("lint", "--format", "concise", *SELECT, cwd=tmp_path / "samling")
    assert (result.code, result.out) == (0, "")


def test_the_meetings_are_those_of_the_collection(funkbesk: Funkbesk, tmp_path: Path) -> None:
    root = tmp_path / "samling"
    make_collection(root, 3)
    assert make_meetings(root, 2, 3) == 2
    result = funkbesk("status", "--format", "json", cwd=root)
    assert (result.code, result.err) == (0, "")
    status = json.loads(result.out)
    assert status["decisions"]["open"] == 10
    assert sum(row["decisions"]["open"] for row in status["descriptions"]) == 10


@pytest.mark.slow
def test_the_descriptions_of_the_site_have_three_versions(funkbesk: Funkbesk, tmp_path: Path) -> None:
    root = tmp_path / "samling"
    file, _ = make_versions(root, 2)
    result = funkbesk("history", file.stem, "--format", "json", cwd=root)
    assert [row["version"] for row in json.loads(result.out)["versions"]] == ["0.3.0", "0.2.0", "0.1.0"]


def test_the_descriptions_are_of_the_usual_size_and_no_two_alike() -> None:
    sources = [description(number) for number in range(50)]
    assert len(set(sources)) == 50
    assert 6_000 < sum(len(source.encode()) for source in sources) / 50 < 9_000
    assert 55 < sum(source.count(": >-") for source in sources) / 50 < 70
    assert description(7) == description(7)


def test_nearly_all_bullets_differ_and_one_in_twenty_repeats_another() -> None:
    bullets = [
        " ".join(bullet.split())
        for number in range(100)
        for bullet in re.findall(r"At (.*?)\n(?! {6})", description(number), re.DOTALL)
    ]
    assert len(set(bullets)) > 5_000
    # who copies a bullet writes another verb, or leaves out its end: then it is not counted here
    behind_the_verb = [rest for bullet in bullets if (rest := bullet.partition(" ")[2]).count(" ") > 3]
    repeated = len(behind_the_verb) - len(set(behind_the_verb))
    assert 0.025 < repeated / len(behind_the_verb) < 0.06


@pytest.mark.parametrize(("bar", "held"), [(0.4, False), (0.5, True), (2, True)])
def test_a_ratio_is_taken_pair_by_pair(bar: float, held: bool) -> None:
    row = at_most("x", PAIR, bar)
    assert (row.ratio, row.held) == (0.5, held)


@pytest.mark.parametrize(("bar", "held"), [(1.5, True), (2, True), (3, False), (None, None)])
def test_faster_turns_the_ratio_round(bar: float | None, held: bool | None) -> None:
    assert faster("x", PAIR, bar).held is held


@pytest.mark.parametrize(("bar", "held"), [(300, False), (301, True), (None, None)])
def test_a_bar_in_bytes(bar: int | None, held: bool | None) -> None:
    row = below("x", 300, bar)
    assert row.held is held
    assert "0 MB" in str(row)
