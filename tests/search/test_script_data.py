"""The data of the page's search: complete, and harmless wherever it stands."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.corpus import make_collection
from funkbesk.reading.collection import Collection
from funkbesk.search import weights
from funkbesk.search.collection import index_collection
from funkbesk.search.entries import Entry
from funkbesk.search.index import build_index
from funkbesk.search.script_data import _runs, address_of, script_of
from funkbesk.search.word_lists import frame_words, same_meaning, small_words


def entry(text: str, bullet: str = "punkt", owner: str = "en") -> Entry:
    return Entry(owner, "En rolle", bullet, "opgaver", "Opgaver", "", "", text)


def data_of(*entries: Entry) -> dict[str, Any]:
    script = script_of(build_index(entries), {"en": "en.html"}, {address_of(one): f"p-{one.bullet}" for one in entries})
    first, second = script.decode().removesuffix("\n").split("\n")
    assert first.startswith("globalThis.funkbesk")
    found: dict[str, Any] = json.loads(second.removeprefix("funkbesk.data = ").removesuffix(";"))
    return found


def test_each_text_has_its_page_and_its_place_there() -> None:
    data = data_of(entry("At skrive referat", "referat"), entry("At svare på klager", "klager"))
    assert data["owners"] == [["En rolle", "en.html"]]
    assert data["places"] == [[0, "opgaver", "Opgaver", ""]]
    assert data["entries"] == [
        [0, "referat", "p-referat", "At skrive referat"],
        [0, "klager", "p-klager", "At svare på klager"],
    ]


def test_every_number_of_the_score_and_the_words_are_in_the_data() -> None:
    data = data_of(entry("Tilsyn"))
    assert data["weights"] == {name.lower(): value for name, value in vars(weights).items() if name.isupper()}
    assert len(data["weights"]) > 20
    assert [data[key] for key in ("small_words", "frame_words")] == [sorted(small_words()), sorted(frame_words())]
    assert [tuple(group) for group in data["same_meaning"]] == list(same_meaning())


def test_nothing_in_a_text_can_end_the_script_or_a_line_of_it() -> None:
    hostile = '</script><!-- "\\ \u2028 \u2029 ${x}'
    script = script_of(build_index([entry(hostile)]), {"en": "en.html"}, {address_of(entry("")): "p"}).decode()
    assert len(script.splitlines()) == 2
    assert "<" not in script
    assert data_of(entry(hostile))["entries"][0][3] == hostile


def unrolled(runs: list[int]) -> list[int]:
    found: list[int] = []
    at = 0
    for left_out, following in zip(runs[::2], runs[1::2], strict=True):
        at += left_out
        found += range(at, at + following)
        at += following
    return found


@given(st.sets(st.integers(0, 60)))
def test_runs_give_back_the_numbers(numbers: set[int]) -> None:
    assert unrolled(_runs(sorted(numbers))) == sorted(numbers)


@pytest.mark.slow
def test_a_thousand_descriptions_are_less_than_two_megabytes(tmp_path: Path) -> None:
    paths = make_collection(tmp_path, 1000)
    index = index_collection(Collection(tmp_path)).index
    pages = {path.stem: f"beskrivelser/{path.stem}.html" for path in paths}
    anchors = {address_of(one): f"punkt-{one.bullet}" for one in index.entries}
    assert len(gzip.compress(script_of(index, pages, anchors))) < 2_000_000
