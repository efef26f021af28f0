"""forum-ukendt: fora that the register lacks or does not explain."""

from __future__ import annotations

import pytest

from funkbesk.lint.rules import forum_ukendt
from tests.support.marked import expected_and_found

KNOWN = {
    "fora": {
        "a": {"navn": "chefgruppen"},
        "b": {"navn": "chef- og ledergruppen", "former": ["den samlede chef- og ledergruppe"]},
        "c": {"navn": "driftsmøde", "definition": "d"},
        "d": {"navn": "byrådet"},
        "e": {"navn": "OMU"},
    }
}


@pytest.mark.parametrize(
    "bullets",
    [
        ["Sager til «ankegruppen»", "Møder i ankegruppen"],  # once for each section
        ["Møder i «Personalepolitisk Forum» og «koordinatormøderne»"],
        ["Støtte til «den samlede chef- og ledergruppe»", "Referat til «chefgruppen»"],  # open in the register
        ["Evaluering i «læringsforummet», «ledelsesforummets» punkter og «ankenævnet»"],
        ["Oplæg i «ledernetværket», men ikke om hovednetværket og mobilnetværket"],
        ["Oplæg på driftsmødet, driftsmøderne og til byrådet, OMU og fagudvalget"],
        ["Spørger «borgerpanelet», «elevpanelets» medlemmer og firmaet bag solpanelet og betjeningspanelet"],
        ["Indlæg på «morgenkonferencen», men ikke på årskonferencen og videokonferencen"],
        ["Arbejdsgrupper, teammøder og styregrupper"],  # not a certain forum
        ["Viden om målgruppen, faggrupperne og området"],
        ["Lovgivning på fagområdet og myndighedsområdets praksis"],
    ],
)
def test_fora(bullets: list[str]) -> None:
    expected, found = expected_and_found(forum_ukendt, bullets, register=KNOWN)
    assert found == expected
