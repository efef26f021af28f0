"""The reader against ruamel's round-trip loader and against its own second backend, on the same texts."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.error import YAMLError
from ruamel.yaml.scalarfloat import ScalarFloat
from ruamel.yaml.scalarstring import LiteralScalarString

from funkbesk.reading.events import libyaml, pure
from funkbesk.reading.parsed import Parsed
from funkbesk.reading.reader import read
from funkbesk.reading.scalars import paragraphs
from funkbesk.reading.source import Unreadable
from tests.support.properties import few, many
from tests.support.yaml_text import REAL, REAL_TEXTS, SCRAPS, slipped, written

TEXTS = st.one_of(
    slipped(written().map(lambda pair: pair[1])),
    slipped(REAL_TEXTS.map(lambda text: text[:1500])),
    SCRAPS,
    SCRAPS.map(lambda scrap: f"a: {scrap}"),
)
Outcome = tuple[str, Any]


def outcome(text: str, events: Any) -> Outcome:
    """Return what the reader makes of the text: the data, or rule and line of what it refuses."""
    try:
        return "data", read(text.encode(), "x.yaml", events).data
    except Unreadable as problem:
        return "refused", (problem.finding.rule, problem.finding.line)


def plain(value: Any) -> Any:
    """Return ruamel's tree as the reader's data: paragraphs by the style of the scalar, dates as texts."""
    if isinstance(value, dict):
        return {plain(key): plain(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [plain(inner) for inner in value]
    if isinstance(value, str):
        text = str(value)
        return paragraphs(text, literal=isinstance(value, LiteralScalarString)) if "\n" in text else text
    if isinstance(value, date):
        return value.isoformat()
    return float(value) if isinstance(value, ScalarFloat) else value


def round_trip(text: str) -> Any:
    yaml = YAML(typ="rt")
    yaml.preserve_quotes = True
    try:
        return yaml.load(io.StringIO(text))
    except (YAMLError, ValueError, RecursionError, NotImplementedError):  # the last for comments at odd places
        return None


def assert_same_as_ruamel(text: str) -> None:
    try:
        parsed = read(text.encode(), "x.yaml")
    except Unreadable:
        return
    tree = round_trip(parsed.source.text)
    if tree is None:  # ruamel refuses some of what libyaml reads, as `>-#`; it refuses and never reads otherwise
        return
    assert repr(plain(tree)) == repr(parsed.data)  # repr: the order of keys, and 1 apart from True and 1.0
    assert list(places_in_ruamel(tree)) == list(places_in_reader(parsed, parsed.data, ()))


def places_in_ruamel(node: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[tuple[Any, ...], int, int]]:
    """Yield (path, line, column) of every key and item; `.lc` is not right for empty items, so they are left out."""
    if isinstance(node, CommentedMap):
        for key, value in node.items():
            line, column = node.lc.key(key)
            yield (*path, plain(key)), line + 1, column + 1
            yield from places_in_ruamel(value, (*path, plain(key)))
    elif isinstance(node, CommentedSeq):
        for index, value in enumerate(node):
            if value is not None:
                line, column = node.lc.item(index)
                yield (*path, index), line + 1, column + 1
            yield from places_in_ruamel(value, (*path, index))


def places_in_reader(parsed: Parsed, node: Any, path: tuple[Any, ...]) -> Iterator[tuple[tuple[Any, ...], int, int]]:
    if isinstance(node, dict):
        for key, value in node.items():
            yield (*path, key), *parsed.span([*path, key], key=True)[0]
            yield from places_in_reader(parsed, value, (*path, key))
    elif isinstance(node, list):
        for index, value in enumerate(node):
            if value is not None:
                yield (*path, index), *parsed.span([*path, index])[0]
            yield from places_in_reader(parsed, value, (*path, index))


def assert_backends_agree(text: str) -> None:
    """Both read the same data, or both refuse the text; `test_backends.py` holds them to the same rules and lines."""
    fast, slow = outcome(text, libyaml()), outcome(text, pure())
    if fast[0] == slow[0]:
        assert fast[0] == "refused" or repr(fast) == repr(slow)
    elif fast[0] == "data":
        # libyaml reads `>-#` as the header of a block and a comment; ruamel wants the first line of a block to be
        # indented as the next, and says so in words that no other mistake has
        assert slow[1][0] in {"yaml-blok", "yaml-syntaks"}
    else:  # ruamel reads `[a:]` as a list of the text "a:"
        assert fast[1][0] == "yaml-kolon"


@pytest.mark.parametrize(("name", "text"), REAL)
def test_real_files_are_read_alike(name: str, text: str) -> None:
    assert outcome(text, libyaml())[0] == "data"
    assert_same_as_ruamel(text)
    assert outcome(text, libyaml()) == outcome(text, pure())


def assert_read_as_written(data: dict[str, Any], text: str) -> None:
    assert repr(read(text.encode(), "x.yaml").data) == repr(data)
    assert_same_as_ruamel(text)


@given(written())
@few(80)
def test_what_is_written_is_read(pair: tuple[dict[str, Any], str]) -> None:
    assert_read_as_written(*pair)


@many(1_000)
@given(written())
def test_what_is_written_is_read_many(pair: tuple[dict[str, Any], str]) -> None:
    assert_read_as_written(*pair)


@given(TEXTS)
@few()
def test_same_as_ruamel(text: str) -> None:
    assert_same_as_ruamel(text)


@many(5_000)
@given(TEXTS)
def test_same_as_ruamel_many(text: str) -> None:
    assert_same_as_ruamel(text)


@given(TEXTS)
@few()
def test_backends_agree(text: str) -> None:
    assert_backends_agree(text)


@many(5_000)
@given(TEXTS)
def test_backends_agree_many(text: str) -> None:
    assert_backends_agree(text)
