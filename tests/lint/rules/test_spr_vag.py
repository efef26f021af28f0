"""Vague words."""

from __future__ import annotations

import pytest

from funkbesk.lint.rules import spr_vag
from tests.support.texts import hits


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("Du deltager i diverse relevante temadage efter behov.", ["diverse relevante", "efter behov"]),
        ("sparring til andre, hvor det er relevant – også", ["hvor det er relevant"]),
        ("øvrige relevante digitale tilbud", ["øvrige relevante"]),
        ("løbende kommunikation mv.", ["løbende", "mv."]),
        ("de øvrige faglige koordinatorer", []),
        ("Respekt for forskellige meninger", []),
        ("irrelevante forhold", []),
    ],
)
def test_hits(text: str, quotes: list[str]) -> None:
    assert [text[place.start : place.end] for place in hits(spr_vag, [text])] == quotes


def test_the_collections_own_words() -> None:
    text = ["relevante og rettidige svar"]
    own = {"vage_ord": ["rettidige"], "godtaget": ["relevante"]}
    assert hits(spr_vag, text, own=own) == [(0, 13, 22)]
