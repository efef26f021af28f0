"""placering-ansvar: responsibility among the tasks."""

from __future__ import annotations

import pytest

from funkbesk.lint.rules import placering_ansvar
from tests.support.marked import expected_and_found


@pytest.mark.parametrize(
    "bullets",
    [
        ["«At være ansvarlig for» arkivet", "«At være medansvarlig for» arkivet"],
        ["«At have ansvaret for» arkivet", "«Ansvar for» arkivet", "«Du har ansvaret for», at det sker"],
        ["At arkivere breve", "At vejlede unge mødre og fædre, der har ansvar for et barn"],
        ["At indgå i en gruppe, herunder tage medansvar for mødet", "At tage ansvar for mødet"],
    ],
)
def test_tasks(bullets: list[str]) -> None:
    expected, found = expected_and_found(placering_ansvar, bullets)
    assert found == expected


def test_only_tasks() -> None:
    assert expected_and_found(placering_ansvar, ["Ansvar for arkivet"], section_key="ansvar")[1] == []
