"""Text from a document in a terminal: harmless, measured, cut."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funkbesk.display import cut, log_line, safe, width


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("rød grød med fløde – 100 %", "rød grød med fløde – 100 %"),
        ("\x1b[31mrød\x1b[0m", r"\x1b[31mrød\x1b[0m"),
        ("a\tb\nc\rd\x00\x7f", r"a\tb\nc\rd\x00\x7f"),
        ("\x9b31m", r"\x9b31m"),  # CSI as one C1 character
        ("\u202edrejet\u2066", r"\u202edrejet\u2066"),
        ("linje\u2028skift\x85", r"linje\u2028skift\x85"),
        ("\ufeff\u200b\xad", r"\ufeff\u200b\xad"),
        ("\udcff", r"\udcff"),
        ("\U000e0041", r"\U000e0041"),
        ("[red]rød[/red]", "[red]rød[/red]"),
    ],
)
def test_safe(text: str, expected: str) -> None:
    assert safe(text) == expected


@given(st.text(st.characters(exclude_categories=())))
def test_safe_text_has_nothing_that_acts(text: str) -> None:
    shown = safe(text)
    shown.encode("utf-8")
    assert not [character for character in shown if unicodedata.category(character) in {"Cc", "Cf", "Cs", "Zl", "Zp"}]


@given(st.text(), st.sampled_from(["ascii", "cp1252", "cp850", "utf-8"]))
def test_safe_text_fits_its_encoding(text: str, encoding: str) -> None:
    safe(text, encoding).encode(encoding)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("::error::x", r"\::error::x"),
        ("  ::add-mask::x", r"  \::add-mask::x"),
        ("a ::error::x", "a ::error::x"),
        ("a ##[error]x", r"a #\#[error]x"),
        ("##vso[task.setvariable]x", r"#\#vso[task.setvariable]x"),
        ("### [x]", "### [x]"),
        ("###[x]", r"##\#[x]"),
        ("", ""),
    ],
)
def test_log_line(line: str, expected: str) -> None:
    assert log_line(line) == expected


@given(st.text(alphabet=":# []abc\\\u2003\xa0"))
def test_no_line_is_a_command(line: str) -> None:
    # As GitHub's runner reads a line: after the white space for "::", anywhere for "##[".
    shown = log_line(safe(line))
    assert not shown.lstrip().startswith("::")
    assert "##[" not in shown


@pytest.mark.parametrize(
    ("text", "expected"),
    [("æøå", 3), ("中文", 4), ("e\u0301", 1), ("👍", 2), ("한", 2), ("\u1112\u1161\u11ab", 2), ("", 0)],
)
def test_width(text: str, expected: int) -> None:
    assert width(text) == expected


@pytest.mark.parametrize(
    ("text", "columns", "expected"),
    [
        ("kort", 4, "kort"),
        ("for lang", 7, "for..."),
        ("for lang", 8, "for lang"),
        ("中文中文", 7, "中文..."),
        ("中文中文", 6, "中..."),
    ],
)
def test_cut(text: str, columns: int, expected: str) -> None:
    assert cut(text, columns) == expected


@given(st.text(), st.integers(3, 40))
def test_cut_text_fits(text: str, columns: int) -> None:
    assert width(cut(text, columns)) <= columns
