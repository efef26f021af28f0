"""White space as a browser shows it."""

from __future__ import annotations

import pytest

from funkbesk.rendering.content.blocks import Box, Break, Inline, Line, Text
from funkbesk.rendering.content.spaces import shown, tidied

BOLD = Text(" b ", frozenset({"strong"}))


@pytest.mark.parametrize(
    ("text", "expected"),
    [(" a \t\r\n b ", " a b "), ("a\u00a0b", "a\u00a0b"), ("a\x00\x0b\ud800b\uffff", "a\ufffd\ufffd\ufffdb\ufffd")],
)
def test_shown(text: str, expected: str) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize(
    ("pieces", "expected"),
    [
        ([Text(" a "), Text(" b ")], (Text("a b"),)),
        ([Text("a "), BOLD, Text(" c")], (Text("a "), Text("b ", BOLD.marks), Text("c"))),
        ([Text("a "), Break(), Text(" b"), Break(), Text(" ")], (Text("a"), Break(), Text("b"))),
        ([Break(), Text(" "), Box(), Text(" a")], (Box(), Text(" a"))),
        ([Text(" ")], ()),
    ],
)
def test_tidied(pieces: list[Inline], expected: Line) -> None:
    assert tidied(pieces) == expected
