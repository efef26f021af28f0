"""term-variant: an -ering and its -ation in one description."""

from __future__ import annotations

import pytest

from funkbesk.lint.rules import term_variant
from tests.support.marked import expected_and_found


@pytest.mark.parametrize(
    "bullets",
    [
        ["At koordinere koordinering", "Ved «koordination» på tværs", "Om koordineringen"],
        ["Ved «koordinationen» og «koordination»", "Koordinering, koordineringens mål og koordineringer"],
        ["Om implementering", "Om implementering", "Den lokale «implementation»"],
        ["Om optimering og optimering", "Om «optimation»"],
        ["Koordinering", "Koordineringen"],
        ["Organisering af møder", "Organisationens mål"],  # not the same thing
        ["Information til borgere", "Informering af borgere"],
        ["Visitation af borgere", "Evaluering af visitationen"],
        ["Station nord", "Stering"],
    ],
)
def test_pairs(bullets: list[str]) -> None:
    expected, found = expected_and_found(term_variant, bullets)
    assert found == expected


@pytest.mark.parametrize(
    ("term", "bullets"),
    [
        ("koordinering", ["Om «koordination»", "Om «koordination»"]),
        ("koordination", ["Om «koordinering»", "Om koordination"]),
        ("faglig koordinering og sparring", ["Om «koordination»"]),
        ("sparring", ["Om koordination"]),
    ],
)
def test_the_register_decides(term: str, bullets: list[str]) -> None:
    register = {"begreber": {"a": {"navn": term, "definition": "d"}}}
    expected, found = expected_and_found(term_variant, bullets, register=register)
    assert found == expected
