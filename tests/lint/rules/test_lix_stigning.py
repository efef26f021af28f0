"""A section that becomes harder to read than it was: how much, how long, and against what."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from funkbesk.lint.engine.rule import Noted, Outside
from funkbesk.lint.rules import lix_stigning

NAME = "lix-stigning"
SPAN: Any = [[7, 1], [7, 8]]
Counts = tuple[int, int, int]


def hits(before: dict[str, Counts], now: dict[str, Counts], *, file: str = "fk.yaml") -> list[str]:
    """Return the messages for sections with (words, periods, long words) before and now."""
    old = {NAME: {"fk.yaml": [[key, *counts, *SPAN] for key, counts in before.items()]}}
    noted = [Noted(file, [[key, *counts, *SPAN] for key, counts in now.items()])]
    found = list(lix_stigning.compare(noted, Outside(date(2027, 1, 1), Path(), old)))
    assert all((hit.shown, hit.span) == (file, (SPAN[0], SPAN[1])) for hit in found)
    return [hit.message for hit in found]


@pytest.mark.parametrize(
    ("before", "now", "expected"),
    [
        ((100, 10, 30), (100, 10, 35), 1),  # 40 to 45
        ((100, 10, 30), (100, 10, 34), 0),  # 40 to 44
        ((100, 10, 35), (100, 10, 30), 0),  # easier
        ((100, 10, 30), (100, 5, 30), 1),  # longer sentences
        ((30, 3, 10), (30, 3, 20), 1),
        ((29, 3, 10), (100, 3, 50), 0),  # too short before
        ((100, 3, 10), (29, 3, 29), 0),  # too short now
        ((0, 0, 0), (100, 3, 50), 0),
    ],
)
def test_how_much(before: Counts, now: Counts, expected: int) -> None:
    assert len(hits({"opgaver": before}, {"opgaver": now})) == expected


def test_the_figures_are_named() -> None:
    [message] = hits({"opgaver": (100, 10, 30)}, {"opgaver": (100, 10, 42), "formål": (100, 10, 90)})
    assert "opgaver" in message
    assert "40,0" in message
    assert "52,0" in message


def test_what_was_not_there_before_is_not_compared() -> None:
    worse = (100, 1, 90)
    assert hits({"ansvar": (100, 10, 30)}, {"opgaver": worse}) == []
    assert hits({"opgaver": (100, 10, 30)}, {"opgaver": worse}, file="ny.yaml") == []
    nothing = Outside(date(2027, 1, 1), Path())
    assert list(lix_stigning.compare([Noted("fk.yaml", [["opgaver", *worse, *SPAN]])], nothing)) == []
