"""Relative clauses without a comma at their end."""

from __future__ import annotations

import pytest

from funkbesk.lint.rules import spr_slutkomma
from tests.support.texts import hits

RIGHT = "At understøtte de mål, som afdelingen arbejder ud fra, og de enkelte teams planer"


@pytest.mark.parametrize(
    ("text", "found"), [(RIGHT.replace("fra,", "fra"), [(0, 23, 59)]), (RIGHT, []), ("Mål, som vi har og når", [])]
)
def test_hits(text: str, found: list[object]) -> None:
    assert hits(spr_slutkomma, [text]) == found


def test_is_on_request() -> None:
    assert spr_slutkomma.RULE.on_request
