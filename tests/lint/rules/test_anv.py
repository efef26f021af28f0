"""anv-ansvarlig, anv-frekvens and anv-forum: who uses the description, how often, and where."""

from __future__ import annotations

from typing import Any

import pytest

from funkbesk.findings import Level
from funkbesk.lint.rules import anv_ansvarlig, anv_forum, anv_frekvens
from tests.support.texts import raw_hits

REGISTER = {
    "roller": {"leder": {"navn": "leder", "former": ["lederen"]}, "medarbejder": {"navn": "medarbejder"}},
    "fora": {"chefgruppen": {"navn": "chefgruppen"}},
}


def found(rule: Any, text: str, lead_in: str = "", **keys: Any) -> list[str]:
    """Return the words that the rule hits in an occasion."""
    section: dict[str, Any] = {"punkter": {"a": {"tekst": text, **keys}}}
    if lead_in:
        section["tekst"] = lead_in
    return [text[hit.start : hit.end] for hit in raw_hits(rule, {"anvendelse": section}, register=REGISTER)]


@pytest.mark.parametrize(
    ("text", "keys", "words"),
    [
        ("Beskrivelsen gennemgås ved onboarding af nye medarbejdere", {}, ["gennemgås"]),
        ("Den anvendes som pejlemærke", {}, ["anvendes"]),
        ("Drøftes årligt i chefgruppen", {}, ["Drøftes"]),
        ("Beskrivelsen gennemgås af lederen", {}, []),
        ("Gennemgås ved onboarding", {"ansvarlig": "leder"}, []),
        ("Lederen gennemgår beskrivelsen", {}, []),
        ("Fordeling af opgaver", {}, ["Fordeling af opgaver"]),
        ("Fordeling af opgaver", {"deltagere": ["leder"]}, []),
        ("Vi fordeler opgaver", {}, []),
        ("Introduktion ved lederen", {}, []),
    ],
)
def test_who(text: str, keys: dict[str, Any], words: list[str]) -> None:
    assert found(anv_ansvarlig, text, **keys) == words


def test_the_lead_in_names_who_acts() -> None:
    assert found(anv_ansvarlig, "fordeler opgaver", "Lederen:") == []
    assert found(anv_ansvarlig, "fordeler opgaver", "I det daglige:") == ["fordeler opgaver"]


EVALUATION = {"anledning": "evaluering"}


@pytest.mark.parametrize(
    ("text", "keys", "words"),
    [
        ("Den bruges til forventningsafstemning", {"anledning": "forventningsafstemning"}, ["forventningsafstemning"]),
        ("Lederen ser på den", EVALUATION, ["Lederen ser på den"]),
        ("Den drøftes", {"anledning": ["sparring", "evaluering"]}, ["drøftes"]),
        ("Den drøftes en gang årligt", EVALUATION, []),
        ("Den drøftes hvert forår", EVALUATION, []),
        ("Den drøftes i november", EVALUATION, []),
        ("Den drøftes", {**EVALUATION, "måneder": [3]}, []),
        ("Den gennemgås ved opstart", {"anledning": "onboarding"}, []),
        ("Den bruges i sparring", {"anledning": "sparring"}, []),
        ("Den bruges", {}, []),
        ("Fire gange årligt drøftes den", {**EVALUATION, "gange_om_året": 2}, ["Fire gange årligt"]),
        ("Den drøftes hvert kvartal", {**EVALUATION, "gange_om_året": 2}, ["hvert kvartal"]),
        ("Fire gange om året drøftes den", {**EVALUATION, "gange_om_året": 4}, []),
    ],
)
def test_how_often(text: str, keys: dict[str, Any], words: list[str]) -> None:
    assert found(anv_frekvens, text, **keys) == words


def test_two_numbers_are_wrong_for_certain() -> None:
    use = {"tekst": "To gange om året", "gange_om_året": 4}
    (hit,) = raw_hits(anv_frekvens, {"anvendelse": {"punkter": {"a": use}}})
    assert hit.level is Level.FEJL


@pytest.mark.parametrize(
    ("text", "keys", "words"),
    [
        ("Drøftes i relevante leder- og koordinatorfora", EVALUATION, ["relevante leder- og koordinatorfora"]),
        ("Drøftes på øvrige møder", EVALUATION, ["øvrige møder"]),
        ("Drøftes hvert år", EVALUATION, ["Drøftes hvert år"]),
        ("Drøftes hvert år i chefgruppen", EVALUATION, []),
        ("Lederen drøfter den", EVALUATION, []),
        ("Drøftes hvert år", {**EVALUATION, "ansvarlig": "leder"}, []),
        ("Drøftes hvert år", {**EVALUATION, "deltagere": ["leder"]}, []),
        ("Drøftes hvert år", {"anledning": "onboarding"}, []),
    ],
)
def test_where(text: str, keys: dict[str, Any], words: list[str]) -> None:
    assert found(anv_forum, text, **keys) == words
