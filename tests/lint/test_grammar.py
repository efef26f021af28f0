"""Adjectives and participles, known by list and by ending."""

from __future__ import annotations

import pytest

from funkbesk.lint.language.grammar import base_of_adjective, is_participle, is_singular_participle


@pytest.mark.parametrize(
    ("word", "base"),
    [
        ("faglig", "faglig"),
        ("fagligt", "faglig"),
        ("juridisk", "juridisk"),
        ("historisk", "historisk"),
        ("geografisk", "geografisk"),
        ("ligeværdigt", "ligeværdig"),
        ("rettidig", "rettidig"),
        ("hensynsfuldt", "hensynsfuld"),
        ("faglige", None),
        ("bolig", None),
        ("pligt", None),
        ("oversigt", None),
        ("aldrig", None),
        ("borgerkrig", None),
        ("harddisk", None),
        ("havfisk", None),
    ],
)
def test_base_of_adjective(word: str, base: str | None) -> None:
    assert base_of_adjective(word) == base


@pytest.mark.parametrize("word", ["afsluttede", "uløste", "nyansatte", "indkomne", "genåbnede"])
def test_participles_of_several(word: str) -> None:
    assert is_participle(word)


@pytest.mark.parametrize("word", ["spændende", "kvalitet", "siddende", "toppe"])
def test_no_participles_of_several(word: str) -> None:
    assert not is_participle(word)


@pytest.mark.parametrize(
    ("word", "expected"),
    [("afsluttet", True), ("anerkendt", True), ("adskilt", True), ("budget", False), ("ret", False), ("møde", False)],
)
def test_participles_of_one(word: str, expected: bool) -> None:
    assert is_singular_participle(word) is expected
