"""Bytes to text: how marks, line ends and decomposed letters are handled."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funkbesk.reading.source import MAX_BYTES, MAX_MARKS, Unreadable, open_source
from tests.support.properties import few


@pytest.mark.parametrize(
    ("data", "lines"),
    [
        (b"", [""]),
        (b"a", ["a"]),
        (b"a\nb\n", ["a", "b", ""]),
        (b"\xef\xbb\xbfa\r\nb", ["a", "b"]),
        ("a\u030a\u0301".encode(), ["ǻ"]),
        ("a" + "\u0300" * MAX_MARKS, ["à" + "\u0300" * (MAX_MARKS - 1)]),
        ("한" * 40, ["한" * 40]),
        ("😀" * 40, ["😀" * 40]),
    ],
)
def test_lines(data: bytes | str, lines: list[str]) -> None:
    source = open_source(data if isinstance(data, bytes) else data.encode(), "x")
    assert source.lines == lines
    assert [source.line(number) for number in range(len(lines) + 2)] == ["", *lines, ""]


def test_bytes_are_kept_as_they_came() -> None:
    data = b"\xef\xbb\xbftitel: a\xcc\x8a\r\n"
    assert open_source(data, "x").data == data


@pytest.mark.parametrize(("size", "fits"), [(MAX_BYTES, True), (MAX_BYTES + 1, False)])
def test_size(size: int, *, fits: bool) -> None:
    if fits:
        open_source(b"#" * size, "x")
        return
    with pytest.raises(Unreadable):
        open_source(b"#" * size, "x")


@given(st.text())
@few()
def test_the_text_is_composed_or_refused(text: str) -> None:
    try:
        source = open_source(text.encode(), "x")
    except Unreadable:
        return
    assert source.text == unicodedata.normalize("NFC", text.removeprefix("\ufeff"))
    assert all(ord(character) >= 32 or character in "\r\n" for character in source.text)
