"""Danish words around values."""

from __future__ import annotations

from datetime import date

import pytest

from funkbesk.danish import (
    capital,
    count,
    date_words,
    date_words_with_week,
    did_you_mean,
    listing,
    nearest,
    shortened,
    uncapital,
)


@pytest.mark.parametrize(
    ("day", "words", "with_week"),
    [
        (date(2027, 3, 10), "10. marts 2027", "10. marts 2027 (uge 10)"),
        (date(2027, 1, 1), "1. januar 2027", "1. januar 2027 (uge 53)"),  # the last week of 2026
        (date(2024, 12, 30), "30. december 2024", "30. december 2024 (uge 1)"),
    ],
)
def test_dates(day: date, words: str, with_week: str) -> None:
    assert date_words(day) == words
    assert date_words_with_week(day) == with_week


@pytest.mark.parametrize(
    ("number", "expected"),
    [(0, "0 filer"), (1, "1 fil"), (2, "2 filer"), (1000, "1.000 filer"), (1234567, "1.234.567 filer")],
)
def test_count(number: int, expected: str) -> None:
    assert count(number, "fil", "filer") == expected


@pytest.mark.parametrize(
    ("words", "expected"), [([], ""), (["a"], "a"), (["a", "b"], "a og b"), (["a", "b", "c"], "a, b og c")]
)
def test_listing(words: list[str], expected: str) -> None:
    assert listing(words) == expected
    assert listing(words, "eller") == expected.replace(" og ", " eller ")


KNOWN = ["formål", "opgaver", "hører_til", "ansvar", "kvalifikationskrav"]


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("formal", "formål"),
        ("formaal", "formål"),
        ("forma\u030al", "formål"),
        ("OPGAVER", "opgaver"),
        ("opgave", "opgaver"),
        ("hoerer_til", "hører_til"),
        ("kvalifikation", "kvalifikationskrav"),
        ("xyz", None),
        ("", None),
        ("formål" * 10_000, None),
    ],
)
def test_nearest(word: str, expected: str | None) -> None:
    assert nearest(word, KNOWN) == expected
    assert did_you_mean(word, KNOWN) == (f"Mente du »{expected}«?" if expected else "")


@pytest.mark.parametrize(("small", "large"), [("ændret", "Ændret"), ("aI-løsning", "AI-løsning"), ("", "")])
def test_the_letter_in_front(small: str, large: str) -> None:
    assert (capital(small), uncapital(large)) == (large, small)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Møder, referater", "Møder, referater"),
        ("Møder, referater og opfølgning", "Møder …"),
        ("Sagsbehandlingsvejledningen", "Sagsbehandlings…"),
        ("", ""),
    ],
)
def test_a_text_is_cut_between_words(text: str, expected: str) -> None:
    assert shortened(text, 16) == expected
