"""First parts that are no words by themselves."""

from __future__ import annotations

import pytest

from funkbesk.lint.rules import spr_bindestreg_led
from tests.support.texts import raw_hits, section


@pytest.mark.parametrize(
    "text",
    [
        "Servicerer fyrings og ventilationsanlæg",
        "Udfører sikkerheds og funktionstests",
        "Leder stabs og indsatsledelsen",
        "Fører dæks og maskinjournal",
        "Booker endags og weekendrejser",
        "Fornyer gravsteds og vedligeholdelsesaftaler",
        "Strategi for cyber og informationssikkerhed",
        "Systemet har stam og relationsdata",
        "Vælger open source-udviklings og forretningsmodel",
    ],
)
def test_forms_that_only_first_parts_have(text: str) -> None:
    (hit,) = raw_hits(spr_bindestreg_led, {"opgaver": section([text])})
    assert hit.replacement == f"{text[hit.start : hit.end]}-"
