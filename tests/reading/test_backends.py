"""The pure backend, where libyaml is missing: the same findings, and none of its own exceptions."""

from __future__ import annotations

import builtins
from typing import Any

import pytest

from funkbesk.reading import events
from funkbesk.reading.events import libyaml, pure
from funkbesk.reading.reader import read
from funkbesk.reading.source import Unreadable
from tests.reading.wrong_syntax import SYNTAX
from tests.reading.wrong_text import TEXT
from tests.reading.wrong_yaml import YAML
from tests.support.wrong_file import Wrong

# what the pure parser calls something else, or reports at another line; the file is refused all the same
READ = {"a colon before a bracket"}  # as a text that ends in a colon
OTHERWISE = {
    "directive": ("yaml-direktiv", 2),  # it says nothing of the directive itself
    "unknown directive": ("yaml-indrykning", 1),
    "an escape of half a character": ("yaml-styretegn", 12),
}


def refused(data: bytes, backend: events.Backend) -> tuple[str, int]:
    with pytest.raises(Unreadable) as caught:
        read(data, "x.yaml", backend)
    return caught.value.finding.rule, caught.value.finding.line


@pytest.mark.parametrize("row", [*TEXT, *YAML, *SYNTAX], ids=lambda row: row.what)
def test_the_same_findings(row: Wrong) -> None:
    try:
        read(row.content, "x.yaml", libyaml())
    except Unreadable:
        if row.what in READ:
            assert read(row.content, "x.yaml", pure()).data
            return
        assert refused(row.content, pure()) == OTHERWISE.get(row.what, (row.rule, row.expected[0]))
    else:  # it is the schema that has something to say
        assert read(row.content, "x.yaml", pure()).data == read(row.content, "x.yaml", libyaml()).data


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('a: b\nc: "\\U00110000"\n', ("yaml-skråstreg", 2)),  # chr() raises ValueError
        ('a: "\\ud800"\n', ("yaml-styretegn", 1)),  # half a character, which no file can hold
        ("[" * 5_000, ("yaml-dybde", 1)),
    ],
)
def test_exceptions_of_its_own(text: str, expected: tuple[str, int]) -> None:
    assert refused(text.encode(), pure()) == expected


def test_it_is_used_where_libyaml_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def without(name: str, *args: Any, **kwargs: Any) -> Any:
        if name.startswith("yaml"):
            raise ImportError(name)
        return real(name, *args, **kwargs)

    assert events.backend().name == "libyaml"
    monkeypatch.setattr(builtins, "__import__", without)
    assert events.backend.__wrapped__().name == "ruamel"
