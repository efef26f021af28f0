"""Where a piece of a text stands in the file: in every way YAML has to write it, every character is found."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from ruamel.yaml import YAML
from ruamel.yaml.compat import StringIO
from ruamel.yaml.scalarstring import DoubleQuotedScalarString, FoldedScalarString, LiteralScalarString

from funkbesk.reading.reader import read
from funkbesk.reading.text_places import text_offsets, text_span
from tests.support.properties import few

SPELLINGS = {
    "plain": "a: At lede og fordele\n",
    "plain over two lines": "a: At lede\n  og fordele\n",
    "folded": "a: >-\n  At lede\n  og fordele\n",
    "folded with a blank line": "a: >\n\n  At lede\n\n  og fordele\n",
    "literal": "a: |\n  At lede\n  og fordele\n",
    "single quotes": "a: 'At lede ''her'' og\n  fordele'\n",
    "double quotes": 'a: "At lede \\"her\\" og\\\n   \\u00e5ret \\n fordele"\n',
    "windows line ends": "a: >-\r\n  At lede\r\n  og fordele\r\n",
    "double spaces": "a: At  lede  og\n",
    "hard spaces": "a: At\u00a0lede og\n",
    "a space at the end of a line": "a: >-\n  At lede \n  og \u00a0 \n  fordele\n",
    "the same in Windows": "a: >-\r\n  At lede \r\n  og fordele\r\n",
    "the same without a header": "a: At lede \n  og\u00a0 \n  fordele\n",
}


@pytest.mark.parametrize("text", SPELLINGS.values(), ids=SPELLINGS)
def test_every_character_is_found(text: str) -> None:
    parsed = read(text.encode(), "a.yaml")
    value = parsed.data["a"]
    offsets = text_offsets(parsed, ["a"])
    assert offsets is not None
    assert len(offsets) == len(value)
    assert offsets == sorted(set(offsets))
    for character, offset in zip(value, offsets, strict=True):
        found = parsed.source.text[offset]
        assert character == found or character.isspace() or found == "\\"


def test_a_span_over_a_line_end() -> None:
    parsed = read(b"a: >-\n  At lede\n  og fordele\n", "a.yaml")
    start = parsed.data["a"].index("lede")
    assert text_span(parsed, ["a"], start, start + len("lede og")) == ((2, 6), (3, 5))


@pytest.mark.parametrize(("start", "end"), [(0, 0), (3, 2), (0, 99)])
def test_what_is_no_piece_of_the_text_is_the_whole_value(start: int, end: int) -> None:
    parsed = read(b"a: At lede\n", "a.yaml")
    assert text_span(parsed, ["a"], start, end) == ((1, 4), (1, 11))


TEXTS = st.text(st.sampled_from("abcæøå ,.:-'\"#\\&*"), min_size=1, max_size=60).map(str.strip).filter(bool)


@given(TEXTS, st.sampled_from([str, DoubleQuotedScalarString, FoldedScalarString, LiteralScalarString]))
@few()
def test_texts_as_ruamel_writes_them(text: str, spelling: type[str]) -> None:
    stream = StringIO()
    writer = YAML()
    writer.width = 20
    writer.dump({"a": spelling(text)}, stream)
    parsed = read(stream.getvalue().encode(), "a.yaml")
    value = parsed.data["a"]
    offsets = text_offsets(parsed, ["a"]) if isinstance(value, str) else []
    assert offsets is not None
    for character, offset in zip(value if isinstance(value, str) else "", offsets, strict=True):
        assert character == parsed.source.text[offset] or character.isspace() or parsed.source.text[offset] in "\\'"
