"""What an unquoted scalar means, and how the lines of a text become paragraphs."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funkbesk.reading.scalars import AmbiguousScalar, paragraphs, resolve
from tests.support.properties import few


@pytest.mark.parametrize(
    ("text", "value"),
    [
        *[(text, None) for text in ("", "~", "null", "Null", "NULL")],
        *[(text, True) for text in ("true", "True", "TRUE")],
        *[(text, False) for text in ("false", "False", "FALSE")],
        *[("0", 0), ("7", 7), ("-12", -12), ("999999999999999", 10**15 - 1), ("1.5", 1.5), ("-0.25", -0.25)],
        # words of YAML 1.1, and what only looks like a number
        *[
            (text, text)
            for text in ("yes", "no", "on", "off", "y", "nUll", "ja", "-", "--", "+", ".", "..", "-a", "1a", "1-2")
        ],
        *[
            (text, text)
            for text in ("0.1.0", "1.0.0", "15.20.00", "12.000,50", "1,5", "10 %", "§ 5", "+45 12", "1:75", "e5")
        ],
        *[
            (text, text)
            for text in ("2027-01-31", "2024-02-29", "0001-01-01", "2027-01-31 og", "2027-W05", "20270131a")
        ],
    ],
)
def test_resolve(text: str, value: Any) -> None:
    assert repr(resolve(text)) == repr(value)


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        *[
            (text, "yaml-tal")
            for text in ("00", "017", "-0", "+1", "1_000", "0x1F", "0o17", "0b11", "1:30", "1:30:00", "1.")
        ],
        *[
            (text, "yaml-tal")
            for text in (".5", "1.0", "1.10", "-1.50", "1e3", "1E-3", ".inf", "-.Inf", ".NaN", "1000000000000000")
        ],
        *[(text, "yaml-tal") for text in ("1.0000001", "1234567890.5")],  # a float may round them
        *[
            (text, "yaml-dato")
            for text in ("2027-02-29", "2027-13-01", "0000-01-01", "2027-1-31", "2027-01-31T10:00:00")
        ],
        *[
            (text, "yaml-dato")
            for text in ("2027-01-31 10:00:00", "2027-01-31t10:00:00.5Z", "2027-01-31 10:00:00 +01:00")
        ],
    ],
)
def test_ambiguous(text: str, rule: str) -> None:
    with pytest.raises(AmbiguousScalar) as caught:
        resolve(text)
    assert caught.value.rule == rule


@given(st.floats(allow_nan=False, allow_infinity=False) | st.integers())
@few()
def test_a_number_that_is_read_is_the_number_that_is_written(number: float) -> None:
    try:
        value = resolve(repr(number))
    except AmbiguousScalar:
        return
    assert repr(value) in {repr(number), repr(repr(number))}
    assert not (isinstance(value, float) and value.is_integer())  # a schema would take it for a whole number


@pytest.mark.parametrize(
    ("text", "literal", "expected"),
    [
        ("a\nb\n", True, "a b"),
        ("a\nb\n", False, "a\nb"),
        ("a\n\nb", True, "a\nb"),
        ("a\n\nb", False, "a\nb"),
        ("a\n   \n\n  b\n c\n", True, "a\nb c"),
        ("\n\na\n", True, "a"),
        ("a  b\nc", True, "a  b c"),  # spaces inside a line are the author's
        ("1.  a\n2.  b", False, "1.  a\n2.  b"),
        ("a\n\n\xa0b\xa0", True, "a\n\xa0b\xa0"),  # so are spaces that do not break
        ("\n", True, ""),
        ("\n \n", False, ""),
    ],
)
def test_paragraphs(text: str, *, literal: bool, expected: str) -> None:
    assert paragraphs(text, literal=literal) == expected


@given(text=st.text(alphabet="ab \n\xa0", max_size=30), literal=st.booleans())
@few()
def test_paragraphs_keep_every_word_and_are_stable(text: str, *, literal: bool) -> None:
    once = paragraphs(text, literal=literal)
    assert once.split() == text.split()
    assert paragraphs(once, literal=False) == once
    assert "\n\n" not in once
    assert once == once.strip("\n ")
