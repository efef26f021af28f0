"""skema-min: requirements that name no education and no experience."""

from __future__ import annotations

from typing import Any

import pytest

from funkbesk.lint.rules import skema_min
from tests.support.texts import raw_hits


@pytest.mark.parametrize(
    ("section", "hit"),
    [
        ({"tekst": "Grundlæggende viden om loven."}, True),
        ({"punkter": {"a": "Viden om loven"}}, True),
        ({"tekst": "Uddannelse som gartner."}, False),
        ({"tekst": "Er uddannet socialrådgiver"}, False),
        ({"tekst": "To års erfaring med sager."}, False),
        ({"tekst": "Viden om loven. Lyst til mennesker."}, False),
        ({"tekst": "Rollen kræver:", "punkter": {"a": "Viden om loven"}}, False),
        ({}, False),
    ],
)
def test_requirements(section: dict[str, Any], *, hit: bool) -> None:
    assert bool(raw_hits(skema_min, {"kvalifikationskrav": section})) is hit
