"""An unknown key gets the nearest of those that are known at its place."""

from __future__ import annotations

from pathlib import Path

import pytest
from pydantic import BaseModel

from funkbesk.documents.description import RoleDescription, UnitDescription
from funkbesk.documents.keys import nearest_key
from funkbesk.documents.register import Register
from funkbesk.documents.settings import Settings
from funkbesk.reading.collection import load

MODELS: dict[str, type[BaseModel]] = {
    "rolle": RoleDescription,
    "enhed": UnitDescription,
    "register": Register,
    "settings": Settings,
}


@pytest.mark.parametrize(
    ("model", "path", "nearest"),
    [
        ("rolle", ["formaal"], "formål"),
        ("rolle", ["Formål"], "formål"),
        ("rolle", ["hører til"], "hører_til"),
        ("rolle", ["kompetence"], "kompetencer"),
        ("rolle", ["forankring"], None),
        ("enhed", ["forankringen"], "forankring"),
        ("rolle", ["formål", "punkt"], "punkter"),
        ("rolle", ["formål", "overskift"], "overskrift"),
        ("rolle", ["formål", "punkter", "a", "erstater"], "erstatter"),
        ("rolle", ["formål", "punkter", "a", "fordeling"], None),
        ("rolle", ["opgaver", "punkter", "a", "fordelinger"], "fordeling"),
        ("rolle", ["opgaver", "punkter", "a", "fordeling", "udføres"], "udførende"),
        ("rolle", ["opgaver", "grupper", "a", "punkter", "b", "fordelng"], "fordeling"),
        ("rolle", ["opgaver", "grupper", "a", "overskrft"], "overskrift"),
        ("rolle", ["anvendelse", "punkter", "a", "gange om året"], "gange_om_året"),
        ("rolle", ["organisatorisk_reference", "refererer til"], "refererer_til"),
        ("rolle", ["øvrige_afsnit", "a", "punkt"], "punkter"),
        ("rolle", ["godkendt", "mode"], "møde"),
        ("rolle", ["drøftet", 0, "dat"], "dato"),
        ("rolle", ["udgået", "a", "afløst af"], "afløst_af"),
        ("register", ["rolle"], "roller"),
        ("register", ["roller", "a", "refererer"], "refererer_til"),
        ("register", ["fora", "a", "frister", "indkaldes"], "indkaldelse"),
        ("settings", ["udseende", "skriftstorrelse"], "skriftstørrelse"),
        ("settings", ["department"], None),
    ],
)
def test_nearest_key(model: str, path: list[str | int], nearest: str | None) -> None:
    assert nearest_key(MODELS[model], path)[0] == nearest


@pytest.mark.parametrize(
    ("text", "advice"),
    [
        ("art: rolle\nhører til: a\n", "Mente du hører_til?"),
        ("art: rolle\n1x: a\n", "Slet feltet, eller brug et af disse: "),
        ("art: rolle\n1x:\n", "Slet feltet, eller brug et af disse: "),
        ("art: rolle\ngodkendt: {møde: det første, 3. marts}\n", "Sæt hele teksten i anførselstegn"),
        ("art: rolle\ngodkendt: {møde: det første, mode }\n", "Sæt hele teksten i anførselstegn"),
        ("art: rolle\ngodkendt: {møde: 'det første', mode: }\n", "Mente du møde?"),
        ('art: rolle\ngodkendt: {møde: a, "mode" : b}\n', "Mente du møde?"),
    ],
)
def test_advice(text: str, advice: str) -> None:
    found = load(text.encode(), Path("descriptions/a.yaml")).findings
    assert [finding.advice.startswith(advice) for finding in found if finding.rule == "skema-ukendt-nøgle"] == [True]
