"""A description becomes the plain data that templates see."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from funkbesk.documents.description import Description
from funkbesk.documents.register import Register
from funkbesk.documents.settings import Settings
from funkbesk.reading.collection import Collection, load, load_file
from funkbesk.rendering.page import build_page, unknown_ids

MINIMAL = """\
id: eksempel
art: rolle
titel: Et eksempel
hører_til: sekretariatet
version: 1.2.3
status: {status}
"""
REGISTER = Register.model_validate(
    {
        "kommune": "Eksempel Kommune",
        "enheder": {"sekretariatet": {"navn": "Sekretariatet"}},
        "roller": {"leder": {"navn": "leder"}},
        "fora": {"omu": {"navn": "OMU"}},
    }
)


def described(text: str) -> Description:
    loaded = load(text.encode(), Path("eksempel.yaml"))
    assert loaded.document is not None, loaded.findings
    document: Description = loaded.document
    return document


def page_of(text: str, register: Register | None = REGISTER) -> dict[str, Any]:
    return build_page(described(text), register, Settings(), text.encode(), "eksempel.yaml", Path())


def facts_of(text: str) -> dict[str, str]:
    return {fact["label"]: fact["value"] for fact in page_of(text)["facts"]}


@pytest.mark.parametrize(
    ("status", "label", "in_force"),
    [
        ("udkast", "Udkast", False),
        ("høring", "I høring", False),
        ("gældende", "Gældende", True),
        ("ophævet", "Ophævet", False),
    ],
)
def test_status(status: str, label: str, *, in_force: bool) -> None:
    page = page_of(MINIMAL.format(status=status))
    assert (page["status_label"], page["in_force"]) == (label, in_force)


def test_facts_are_only_those_that_the_description_has() -> None:
    assert list(facts_of(MINIMAL.format(status="udkast"))) == ["Version", "Status", "Kontrolsum (SHA-256)"]


@pytest.mark.parametrize(
    ("lines", "label", "value"),
    [
        ("gyldig_fra: 2027-01-01", "Gælder fra", "1. januar 2027"),
        ("gyldig_til: 2027-12-31", "Gælder til", "31. december 2027"),
        ("ejer: leder", "Ejer", "leder"),
        ("ejer: ukendt", "Ejer", "ukendt"),
        ("næste_revision: 2028-03-10", "Næste revision", "10. marts 2028"),
        ("godkendt: {af: leder, dato: 2026-12-01}", "Godkendt", "1. december 2026 af leder"),
        ("drøftet: [{i: omu, dato: 2026-11-02}]", "Drøftet", "OMU 2. november 2026"),
        ('sagsnr: "15.20.00-A00-1-26"', "Sagsnummer", "15.20.00-A00-1-26"),
        ('kle: "15.20.00"\nfacet: P35', "KLE-emne", "15.20.00 P35"),
    ],
)
def test_facts(lines: str, label: str, value: str) -> None:
    assert facts_of(MINIMAL.format(status="udkast") + lines + "\n")[label] == value


def test_names_come_from_the_register_and_unknown_ids_stay() -> None:
    text = MINIMAL.format(status="udkast") + "ejer: ukendt\n"
    assert page_of(text)["unit"] == "Sekretariatet"
    assert page_of(text, None)["unit"] == "sekretariatet"
    assert unknown_ids(described(text), REGISTER) == ["ukendt"]
    assert unknown_ids(described(text), None) == ["sekretariatet", "ukendt"]


def test_sections_keep_the_order_and_get_numbers_only_when_asked() -> None:
    text = MINIMAL.format(status="udkast") + (
        "formål:\n  tekst: |\n    Første\n    linje.\n\n    Andet afsnit.\n  punkter: {z: Sidst, a: Først}\n"
        "opgaver:\n  nummererede: true\n  grupper:\n    to: {overskrift: To, punkter: {p: P}}\n"
        "    en: {overskrift: En}\n"
        "ansvar:\n  grupper: {tre: {overskrift: Tre}}\n"
    )
    purpose, tasks, responsibilities = page_of(text)["sections"]
    assert purpose["heading"] == "Formål med stillingen"
    assert purpose["paragraphs"] == ["Første linje.", "Andet afsnit."]
    assert [bullet["text"] for bullet in purpose["bullets"]] == ["Sidst", "Først"]
    assert [(group["number"], group["heading"]) for group in tasks["groups"]] == [("1.", "To"), ("2.", "En")]
    assert responsibilities["groups"][0]["number"] is None


def test_anchors_are_unique_although_ids_meet() -> None:
    text = MINIMAL.format(status="udkast") + (
        "ansvar: {punkter: {p: P}, grupper: {g: {overskrift: G}}}\n"
        "øvrige_afsnit:\n  ansvar: {overskrift: A}\n  punkt-p: {overskrift: B}\n  gruppe-g: {overskrift: C}\n"
    )
    anchors = re.findall(r'"anchor": "([^"]+)"', json.dumps(page_of(text), ensure_ascii=False))
    assert len(anchors) == 6
    assert len(set(anchors)) == 6


def test_the_page_is_plain_data(root: Path) -> None:
    collection = Collection(root)
    for path in collection.description_paths():
        loaded = load_file(path)
        assert loaded.document is not None
        page = build_page(loaded.document, collection.register(), collection.settings(), loaded.data, path.name, root)
        assert json.loads(json.dumps(page)) == page
        assert page["municipality"] == "Skanderborg Kommune"
        assert page["unit"] == "Arbejdsmarked og Social"
        assert unknown_ids(loaded.document, collection.register()) == []
