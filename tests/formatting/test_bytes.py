"""Line ends, byte order mark, letters typed as two; and what is never touched or takes forever."""

from __future__ import annotations

from typing import Any

import pytest

from funkbesk.formatting import format as formatting
from funkbesk.formatting.format import MeaningChanged, format_file
from funkbesk.formatting.printing import printed
from funkbesk.reading.reader import MAX_VALUES
from funkbesk.reading.source import MAX_BYTES, Unreadable

HEAD = "id: rolle\nart: rolle\n"
HALF = MAX_VALUES // 2 - 10  # with their ids as many values as the reader takes
LIST = HEAD + "opgaver:\n  punkter:\n"


def formatted(data: bytes) -> bytes:
    return format_file(data, "x.yaml", "description").data


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b"art: rolle\r\nid: x\r\n", b"id: x\r\nart: rolle\r\n"),
        (b"art: rolle\r\nid: x\n", b"id: x\nart: rolle\n"),
        (b"art: rolle\r\nid: x", b"id: x\r\nart: rolle\r\n"),
        (b"art: rolle\nid: x", b"id: x\nart: rolle\n"),
        (b"\xef\xbb\xbfart: rolle\nid: x\n", b"\xef\xbb\xbfid: x\nart: rolle\n"),
        (b"\n\nid: x\nart: rolle\n\n\n", b"id: x\nart: rolle\n"),
        (b"id: x  \nart:    rolle   # ved  \n", b"id: x\nart: rolle   # ved\n"),
        ("titel: Tv\u0061\u030ar # a\u030a\n".encode(), "titel: Tvår # å\n".encode()),
        (b"{art: rolle, id: x}\r\n", b"{art: rolle, id: x}\r\n"),
        (b"titel: >-\r\n   a\r\n   b\r\n# slut", b"titel: a b\r\n\r\n# slut\r\n"),
    ],
)
def test_bytes(before: bytes, after: bytes) -> None:
    assert formatted(before) == after
    assert formatted(after) == after


def test_settings_may_be_nothing_but_comments() -> None:
    assert format_file(b"\n# intet\n\n\n# endnu\n", "funkbesk.yaml", "settings").data == b"# intet\n\n# endnu\n"
    assert format_file(b"", "funkbesk.yaml", "settings").data == b""


@pytest.mark.parametrize(
    "data",
    [
        b"id: x\n\tart: y\n",
        b"id: \xe6\n",
        b"id: x\nid: y\n",
        b"id: [\n",
        b"a: &b c\n",
        b"? # a\n  id\n",
        b"",
        b"- a\n",
        b"x" * (MAX_BYTES + 1),
    ],
)
def test_what_the_reader_refuses(data: bytes) -> None:
    with pytest.raises(Unreadable):
        formatted(data)


LONG = {
    "line": "titel: " + "ord " * 50_000,
    "word": "titel: " + "x" * 200_000,
    "word without an id": LIST + "    - " + "a-" * 100_000 + "a\n",
    "comment": "id: x # " + "x" * 200_000,
    "list in brackets": HEAD + "esco: [" + "a," * 5_000 + "a]\n",
    "levels": "".join(" " * depth + "a:\n" for depth in range(23)) + " " * 23 + "a: b\n",
    "blank lines": "id: x\n" + "\n" * 200_000 + "art: rolle\n",
}
MANY = {
    "comments": "id: x\n" + "# a\n\n" * 40_000,
    "bullets without ids": LIST + "    - At lede\n" * HALF,
    "bullets of one letter": LIST + "    - a\n" * HALF,
    "bullets of many words": LIST + "".join(f"    - {number} ord\n" for number in range(HALF)),
    "placeholders": LIST + "".join(f"    ny-{number}: At lede\n" for number in range(HALF)),
    "lines in brackets": HEAD + "esco: [" + "a,\n " * 19_000 + "a]\n",
    "comments at many depths": LIST + "".join(f"    a{number}: x\n      # c\n   # d\n" for number in range(6_000)),
}


@pytest.mark.parametrize("text", LONG.values(), ids=LONG)
def test_long_things(text: str) -> None:
    once = formatted(text.encode())
    assert formatted(once) == once


@pytest.mark.slow
@pytest.mark.parametrize("text", MANY.values(), ids=MANY)
def test_many_things(text: str) -> None:
    once = formatted(text.encode())
    assert formatted(once) == once


@pytest.mark.parametrize(
    "broken",
    [
        lambda text: text.replace("b: 2", "b: 3"),
        lambda text: text.replace("  b: 2\n", ""),
        lambda text: text.replace("  a: 1 # ved a\n  b: 2\n", "  b: 2\n  a: 1 # ved a\n"),
        lambda text: text.replace("a: 1", "a: '1'"),
        lambda text: text.replace("a: 1", "a: true"),
        lambda text: text.replace(" # ved a", ""),
        lambda text: text.replace(" # ved a", "").replace("b: 2", "b: 2 # ved a"),
        lambda text: text + "x: [\n",
    ],
)
def test_a_printer_that_is_wrong_writes_nothing(monkeypatch: pytest.MonkeyPatch, broken: Any) -> None:
    """The result is read again: other data, another order of bullets, a lost or moved comment are all refused."""
    before = b"art: rolle\nx:\n  a: 1 # ved a\n  b: 2\nid: x\n"
    assert formatted(before) == b"id: x\nart: rolle\nx:\n  a: 1 # ved a\n  b: 2\n"
    monkeypatch.setattr(formatting, "printed", lambda tree, parts: broken(printed(tree, parts)))
    with pytest.raises(MeaningChanged):
        formatted(before)
