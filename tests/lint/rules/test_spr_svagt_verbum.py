"""Weak verbs."""

from __future__ import annotations

import pytest

from funkbesk.lint.rules import spr_svagt_verbum
from tests.support.texts import hits


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("Sekretariatet er med til at understøtte", ["er med til at"]),
        ("At medvirke til at sikre kurs", ["medvirke til"]),
        ("medvirker til at bidrage til test", ["medvirker til", "bidrage til"]),
        ("Medvirken til at understøtte", ["Medvirken til"]),
        ("At indgå i onboarding", ["indgå i"]),
        ("At indgå aftaler", []),
        ("At sikre kurs", []),
    ],
)
def test_hits(text: str, quotes: list[str]) -> None:
    assert [text[place.start : place.end] for place in hits(spr_svagt_verbum, [text])] == quotes


def test_the_collections_own_words() -> None:
    own = {"svage_udsagnsord": ["spille en rolle"], "godtaget": ["indgå i"]}
    assert hits(spr_svagt_verbum, ["Vi spiller en rolle og indgår i det, indgå i det"], own=own) == [(0, 3, 19)]
