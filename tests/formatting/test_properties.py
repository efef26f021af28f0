"""What holds for every file: formatting twice is formatting once, the meaning stays, comments stay with their keys."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funkbesk.documents.key_order import in_order
from funkbesk.documents.meeting import Meeting
from funkbesk.formatting.format import format_file
from funkbesk.reading.parsed import Parsed
from funkbesk.reading.reader import read
from funkbesk.reading.source import Unreadable
from tests.documents.schema_values import allowed
from tests.support.commented import Commented, commented, misplaced
from tests.support.properties import few, many
from tests.support.yaml_text import REAL_TEXTS, SCRAPS, slipped, written


def formatted(text: str) -> Parsed:
    """Return the document in the file's canonical form, which must be canonical itself."""
    data = format_file(text.encode(), "x.yaml", "description").data
    assert format_file(data, "x.yaml", "description").data == data
    return read(data, "x.yaml")


def meaning(data: Any) -> Any:
    """Return what a reader sees: texts and the order of lists and of bullets, but not where a bullet has no id yet."""
    if isinstance(data, dict):
        return {key: texts(value) if key in {"punkter", "grupper"} else meaning(value) for key, value in data.items()}
    return data


def texts(data: Any) -> Any:
    if isinstance(data, (dict, list)):
        return [meaning(value) for value in (data.values() if isinstance(data, dict) else data)]
    return data


def keeps_everything(made: Commented) -> None:
    before, after = read(made.text.encode(), "x.yaml"), formatted(made.text)
    if not any(isinstance(value, list) for value in lists(before.data)):  # an item has no key to look for
        assert misplaced(made.comments, before) == []
    assert misplaced(made.comments, after) == []
    assert meaning(after.data) == meaning(before.data)


def lists(data: Any) -> list[Any]:
    if not isinstance(data, dict):
        return []
    inner = [found for value in data.values() for found in lists(value)]
    return [*inner, *(value for key, value in data.items() if key in {"punkter", "grupper"})]


@few(60)
@given(commented())
def test_comments_stay_with_their_keys(made: Commented) -> None:
    keeps_everything(made)


@many(1_000)
@given(commented())
def test_comments_stay_with_their_keys_many(made: Commented) -> None:
    keeps_everything(made)


def is_stable(text: str) -> None:
    try:
        before = read(text.encode(), "x.yaml")
    except Unreadable:
        with pytest.raises(Unreadable):
            format_file(text.encode(), "x.yaml", "description")
        return
    assert meaning(formatted(text).data) == meaning(before.data)


ANYTHING = slipped(REAL_TEXTS) | slipped(written().map(lambda made: made[1])) | SCRAPS


@few(80)
@given(written().map(lambda made: made[1]) | ANYTHING)
def test_any_file_means_the_same(text: str) -> None:
    is_stable(text)


@many(1_500)
@given(written().map(lambda made: made[1]) | ANYTHING)
def test_any_file_means_the_same_many(text: str) -> None:
    is_stable(text)


@st.composite
def meetings(draw: st.DrawFn) -> str:
    """Return the file of a meeting that the schema allows, with its keys in any order."""
    data = draw(allowed("meeting.schema.json"))
    keys = draw(st.permutations(list(data)))
    return "".join(f"{key}: {json.dumps(data[key], ensure_ascii=False)}\n" for key in keys)


@few(40)
@given(meetings())
def test_a_meeting_means_the_same(text: str) -> None:
    try:
        before = read(text.encode(), "x.yaml")
    except Unreadable:
        return
    once = format_file(text.encode(), "x.yaml", "meeting").data
    assert read(once, "x.yaml").data == before.data
    assert format_file(once, "x.yaml", "meeting").data == once
    written_keys = list(read(once, "x.yaml").data)
    assert written_keys == in_order((Meeting,), written_keys)
