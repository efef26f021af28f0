"""The questions of tests/data/find, which were written by someone who had not seen the search (see its README.md)."""

from __future__ import annotations

import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
import yaml

from funkbesk.reading.collection import Collection
from funkbesk.search.collection import index_collection
from funkbesk.search.find import find
from funkbesk.search.index import Index

ROOT = Path(__file__).resolve().parent.parent.parent
FOLDER = ROOT / "tests" / "data" / "find"
MOST_WRONG = 2
"""Of all 40: at least 38 have their answer among the first three."""
SHOWN = 3


@pytest.fixture(scope="module")
def index() -> Index:
    return index_collection(Collection(ROOT)).index


def questions(text: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = yaml.safe_load(text)
    return found


def open_questions() -> list[dict[str, Any]]:
    return questions((FOLDER / "sporgsmaal.yaml").read_text("utf-8"))


def sealed_questions() -> list[dict[str, Any]]:
    with zipfile.ZipFile(FOLDER / "forseglet.zip") as packed:
        return questions(packed.read("forseglet/sporgsmaal.yaml").decode())


def wrong(index: Index, asked: Sequence[dict[str, Any]]) -> dict[str, list[str]]:
    """Return the questions without an answer among the first three, with what came instead."""
    answers = {row["spørg"]: [hit.entry.address for hit in find(index, row["spørg"])][:SHOWN] for row in asked}
    return {row["spørg"]: answers[row["spørg"]] for row in asked if not set(answers[row["spørg"]]) & set(row["svar"])}


@pytest.mark.parametrize("question", ["klage", "borgersamtale", "onboarding", "dagsorden"])
def test_what_a_person_would_name_first_stands_first(index: Index, question: str) -> None:
    [answers] = [row["svar"] for row in open_questions() if row["spørg"] == question]
    assert find(index, question)[0].entry.address in answers


def test_the_open_questions(index: Index) -> None:
    asked = open_questions()
    assert len(asked) == 27
    assert wrong(index, asked) == {}


def test_all_forty_questions(index: Index) -> None:
    asked = [*open_questions(), *sealed_questions()]
    assert len(asked) == 40
    missed = wrong(index, asked)
    assert len(missed) <= MOST_WRONG, missed
