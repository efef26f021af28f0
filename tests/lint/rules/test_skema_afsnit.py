"""skema-afsnit: the same section under different headings."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from funkbesk.lint.engine.rule import Noted, Outside
from funkbesk.lint.rules import skema_afsnit

SPAN = [[1, 1], [1, 2]]


@pytest.mark.parametrize(
    ("headings", "files"),
    [
        (["Opgaver", "Arbejde"], [0, 1]),
        (["Opgaver", "Opgaver", "Arbejde"], [2]),
        (["Opgaver", "Opgaver", "Arbejde", "Virke", "Opgaver"], [2, 3]),
        (["Opgaver", "Arbejde", "Virke"], []),
        (["Opgaver", "Opgaver"], []),
        (["Opgaver"], []),
    ],
)
def test_headings(headings: list[str], files: list[int]) -> None:
    noted = [Noted(str(number), [["opgaver", heading, SPAN]]) for number, heading in enumerate(headings)]
    assert [int(hit.shown) for hit in skema_afsnit.compare(noted, Outside(date(2027, 1, 1), Path()))] == files
