"""placering-type: abilities among the tasks, tasks among the competences."""

from __future__ import annotations

import pytest

from funkbesk.lint.rules import placering_type
from tests.support.marked import expected_and_found


@pytest.mark.parametrize(
    ("section", "bullets"),
    [
        ("opgaver", ["«At kunne» - efter aftale - uddelegere", "«Kendskab til» loven", "At uddelegere"]),
        ("kompetencer", ["«Give» ejerskab til andre", "Kunne arbejde strategisk, men også «sikre» resultater"]),
        ("kompetencer", ["Kan facilitere møder", "Evne til at give ejerskab", "Sikre resultater er godt at kunne"][:2]),
        ("ansvar", ["At kunne uddelegere", "Give ejerskab"]),
    ],
)
def test_types(section: str, bullets: list[str]) -> None:
    expected, found = expected_and_found(placering_type, bullets, section_key=section)
    assert found == expected
