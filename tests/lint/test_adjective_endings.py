"""Adjectives that no list has, by their ending or by their last part."""

from __future__ import annotations

import pytest

from funkbesk.lint.language.adjective_endings import (
    definite_by_ending,
    is_derived_adjective,
    is_derived_in_e,
    last_part,
)
from funkbesk.lint.language.lexicon import adjectives

_DERIVED = {
    "ungarsk": "ungarske",
    "færøsk": "færøske",
    "seksårig": "seksårige",
    "37-årig": "37-årige",
    "trefarvet": "trefarvede",
    "kugleformet": "kugleformede",
    "regnvåd": "regnvåde",
    "stormklar": "stormklare",
    "vedholdsom": "vedholdsomme",
    "vaskbar": "vaskbare",
    "uvaskbar": "uvaskbare",
    "kontinental": "kontinentale",
    "sociokulturel": "sociokulturelle",
    "plausibel": "plausible",
    "psykosocial": "psykosociale",
    "rotationssymmetrisk": "rotationssymmetriske",
    "plantebaseret": "plantebaserede",
    "statsstøttet": "statsstøttede",
    "fejlfyldt": "fejlfyldte",
}


@pytest.mark.parametrize(("base", "definite"), _DERIVED.items())
def test_derived_adjectives_and_their_form_in_e(base: str, definite: str) -> None:
    assert is_derived_adjective(base)
    assert is_derived_in_e(definite)
    assert base in adjectives().definite or definite_by_ending(base) == definite


@pytest.mark.parametrize(
    "word",
    [
        "torsk", "marsk", "oversigt", "hensigt", "salatbar", "forklar", "ligesom", "eftersom", "softwaren", "bolig",
        "sverig", "redaktør", "godkendt", "snemobil", "understøttet", "udfyldt", "udformet",
    ],
)  # fmt: skip
def test_no_adjectives(word: str) -> None:
    assert not is_derived_adjective(word)


@pytest.mark.parametrize("word", ["beskadige", "menneske", "sverige", "kongerige", "medarbejdere", "klage"])
def test_no_forms_in_e(word: str) -> None:
    assert not is_derived_in_e(word)


@pytest.mark.parametrize(
    ("word", "part"),
    [
        ("regnvåd", "våd"),
        ("timelang", "lang"),
        ("uklar", "klar"),
        ("forklar", "klar"),
        ("redaktør", None),
        ("hus", None),
    ],
)
def test_last_part(word: str, part: str | None) -> None:
    assert last_part(word) == part
