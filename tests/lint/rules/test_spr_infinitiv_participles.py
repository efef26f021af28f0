"""Participles right behind a modal."""

from __future__ import annotations

import pytest

from funkbesk.lint.rules import spr_infinitiv
from tests.support.texts import hits


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Bolden skal afleveret i depotet, før hallen lukkes.", "afleveret"),
        ("Pakkerne kan hentet.", "hentet"),
        ("Fakturaer skal bogført og kan arkiveret efter et år.", "arkiveret"),
    ],
)
def test_hits(text: str, word: str) -> None:
    start = text.index(word)
    assert hits(spr_infinitiv, [text]) == [(0, start, start + len(word))]


@pytest.mark.parametrize(
    "text",
    [
        "Ferien skal planlagt i god tid godkendes af lederen.",
        "Kan samlet set vurderes højere.",
        "Holdet skal målrettet, koordineret og roligt arbejde videre.",
        "Alt, hvad der kan ordnet i tide, bør gøres.",
        "Posten skal være afleveret.",
        "Turen kan fortsat bestilles.",
        "Bussen skal afsted.",
    ],
)
def test_silent(text: str) -> None:
    assert hits(spr_infinitiv, [text]) == []
