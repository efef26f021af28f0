"""English loan words."""

from __future__ import annotations

from typing import Any

import pytest

from funkbesk.lint.rules import spr_laaneord
from tests.support.texts import hits


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("kurs, koordinering og commitment", ["commitment"]),
        ("samler learnings og best practice", ["learnings", "best practice"]),
        ("levere forecasts", ["forecasts"]),
        ("facilitere workshops", ["workshops"]),
        ("onboardingen af nye", ["onboardingen"]),
        ("kommandoen UPDATE", []),
        ("team, job og it-systemer", []),
        ("skopet", []),
    ],
)
def test_hits(text: str, quotes: list[str]) -> None:
    assert [text[place.start : place.end] for place in hits(spr_laaneord, [text])] == quotes


@pytest.mark.parametrize(("term", "number"), [({"navn": "mindset"}, 1), ({"navn": "mindset", "definition": "d"}, 0)])
def test_what_the_register_explains_is_no_stranger(term: dict[str, Any], number: int) -> None:
    assert len(hits(spr_laaneord, ["det fælles mindset"], register={"begreber": {"mindset": term}})) == number
