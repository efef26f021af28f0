"""The definite form of a name: from the register or not at all."""

from __future__ import annotations

import pytest

from funkbesk.documents.definite_names import definite_name
from funkbesk.documents.register import Register


@pytest.mark.parametrize(
    ("part", "name", "forms", "expected"),
    [
        ("roller", "centerchef", ["centerchefer", "centerchefens", "centerchefen"], "centerchefen"),
        ("roller", "Centerchef", ["centerchefen"], "centerchefen"),
        ("roller", "sekretær", ["sekretæren"], "sekretæren"),
        ("roller", "sagsbehandler", ["sagsbehandlere", "sagsbehandleren"], "sagsbehandleren"),
        ("roller", "rådgiverteam", ["rådgiverteammet", "rådgiverteamet"], "rådgiverteammet"),
        ("roller", "afsnitsleder", ["lederen"], None),
        ("roller", "centerchef", ["centerchefer"], None),
        ("roller", "centerchef", [], None),
        ("roller", "chef for Børn", ["chefen for Børn"], "chefen for Børn"),
        ("roller", "chef for Børn", ["chefen for Unge", "chefer for Børn"], None),
        ("roller", "faglig koordinator", ["den faglige koordinator"], "den faglige koordinator"),
        ("roller", "faglig koordinator", ["de øvrige faglige koordinatorer", "den", "en faglig koordinator"], None),
        ("roller", "medarbejder i afdelingen", [], None),
        ("enheder", "Arbejdsmarked og Social", [], "Arbejdsmarked og Social"),
        ("enheder", "Ledelsessekretariatet", ["sekretariatet"], "Ledelsessekretariatet"),
        ("fora", "LMU", ["LMU’er"], "LMU"),
        ("fora", "chefgruppen", [], "chefgruppen"),
        ("fora", "koordinatormøderne", [], "koordinatormøderne"),
        ("fora", "koordinatorgruppe", ["en samlet koordinatorgruppe"], None),
    ],
)
def test_definite_name(part: str, name: str, forms: list[str], expected: str | None) -> None:
    register = Register.model_validate({"kommune": "K", part: {"x": {"navn": name, "former": forms}}})
    assert definite_name(register, "x") == expected


def test_what_the_register_does_not_know_has_none() -> None:
    assert definite_name(None, "x") is None
    assert definite_name(Register.model_validate({"kommune": "K"}), "x") is None
