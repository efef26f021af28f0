"""The caret stands under the exact span, whatever the line holds."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funkbesk.display import width
from funkbesk.findings import Finding, Level
from funkbesk.findings.formats.excerpt import excerpt


def at(column: int, end: int, end_line: int = 1) -> Finding:
    return Finding("x.yaml", 1, column, (end_line, end), "regel", Level.FEJL, "Besked.", "Råd.")


TABLE = [
    # line, column, end column, text shown, marks
    ("titel: Noget", 1, 6, "titel: Noget", "^^^^^"),
    ("æøå: Noget", 6, 11, "æøå: Noget", "     ^^^^^"),
    ("a: 中文 x", 4, 6, "a: 中文 x", "   ^^^^"),
    ("a: 中文 x", 7, 8, "a: 中文 x", "        ^"),
    ("a: e\u0301e\u0301 x", 9, 10, "a: e\u0301e\u0301 x", "      ^"),
    ("a: 👍 x", 6, 7, "a: 👍 x", "      ^"),
    ("a:\tb", 3, 4, r"a:\tb", "  ^^"),
    ("a:\tb", 4, 5, r"a:\tb", "    ^"),
    ("a: \x1b[31mb", 4, 5, r"a: \x1b[31mb", "   ^^^^"),
    ("a: \u202eb", 5, 6, r"a: \u202eb", "         ^"),
    ("a:", 3, 4, "a:", "  ^"),  # behind the line's end
    ("a:", 99, 100, "a:", "  ^"),
    ("a: b", 3, 3, "a: b", "  ^"),  # nothing in the span
    ("", 1, 2, "", "^"),
]


@pytest.mark.parametrize(("line", "column", "end", "text", "marks"), TABLE)
def test_marks(line: str, column: int, end: int, text: str, marks: str) -> None:
    shown = excerpt(line, at(column, end), 80, "utf-8")
    assert (shown.text, shown.marks) == (text, marks)


def test_a_span_over_several_lines_is_marked_to_the_end_of_its_first() -> None:
    assert excerpt("tekst: >-", at(8, 3, end_line=4), 80, "utf-8").marks == "       ^^"


@pytest.mark.parametrize(
    ("encoding", "text", "marks"),
    [("utf-8", "åben – nu", "       ^^"), ("cp1252", "åben – nu", "       ^^"), ("ascii", "aaben - nu", "        ^^")],
)
def test_marks_follow_what_the_console_can_write(encoding: str, text: str, marks: str) -> None:
    shown = excerpt("åben – nu", at(8, 10), 80, encoding)
    assert (shown.text, shown.marks) == (text, marks)


@pytest.mark.parametrize("column", [1, 50, 100, 2000, 3950, 3996])
def test_a_long_line_is_cut_around_the_span(column: int) -> None:
    line = ("x" * (column - 1) + "FEJL").ljust(4000, "y")
    shown = excerpt(line, at(column, column + 4), 80, "utf-8")
    assert width(shown.text) <= 80
    assert shown.text[shown.marks.index("^") : shown.marks.rindex("^") + 1] == "FEJL"
    assert shown.text.startswith("...") == (column > 60)
    assert shown.text.endswith("...") == (column <= 3950)


def test_a_span_wider_than_the_terminal_is_cut() -> None:
    shown = excerpt("a: " + "x" * 4000, at(4, 4004), 80, "utf-8")
    assert width(shown.text) <= 80
    assert set(shown.marks.strip()) == {"^"}
    assert len(shown.marks) <= len(shown.text)


@given(
    st.text(st.characters(exclude_characters="\n"), max_size=300),
    st.integers(1, 320),
    st.integers(1, 320),
    st.integers(1, 200),
    st.sampled_from(["utf-8", "ascii", "cp1252"]),
)
def test_marks_stand_under_the_characters_of_the_span(
    line: str, column: int, length: int, columns: int, encoding: str
) -> None:
    shown = excerpt(line, at(column, column + length), columns, encoding)
    assert width(shown.text) <= max(columns, 20)
    assert shown.marks.strip(" ").strip("^") == ""
    assert "^" in shown.marks
    assert len(shown.marks) <= width(shown.text) + 1
