"""term-tvetydig: a word that may be two units."""

from __future__ import annotations

from typing import Any

import pytest

from funkbesk.lint.rules import term_tvetydig
from tests.support.marked import expected_and_found

UNITS = {"a": {"navn": "Kommunen"}, "b": {"navn": "Staben"}}


@pytest.mark.parametrize(
    "bullets",
    [
        ["På tværs af «organisationen»", "I organisationen"],  # once for each section
        ["«Organisationens» mål"],
        ["I en politisk styret organisation"],
        ["De faglige organisationer"],
    ],
)
def test_ambiguous(bullets: list[str]) -> None:
    expected, found = expected_and_found(term_tvetydig, bullets, register={"enheder": UNITS})
    assert found == expected


@pytest.mark.parametrize(
    "register",
    [
        {"enheder": {"a": {"navn": "Kommunen"}}},
        {"enheder": UNITS, "begreber": {"o": {"navn": "organisationen", "definition": "Staben"}}},
        None,
    ],
)
def test_silent(register: dict[str, Any] | None) -> None:
    assert expected_and_found(term_tvetydig, ["I organisationen"], register=register)[1] == []
