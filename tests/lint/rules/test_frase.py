"""frase: the table of phrases."""

from __future__ import annotations

import pytest

from funkbesk.lint.rules import frase
from tests.support.marked import expected_and_found


@pytest.mark.parametrize(
    "bullets",
    [
        ["At «samarbejde med lederen omkring» mål", "At samarbejde med lederen om mål"],
        ["«Orientering af lederen omkring» sager"],
        ["«Opfølgning, udvikling og afklaring af» snitflader", "«opfølgning og formidling af» tiltag"],
        ["Opfølgning på og formidling af tiltag"],
        ["Systemernes «sammenhæng til» drift", "Sammenhæng med drift"],
        ["At «deltage på» møder og «deltager aktivt på» møder", "Deltage på lige fod", "Deltage i møder"],
        ["Være «opdateret på» loven og «opsøgende på» viden"],
        ["Vi «forventningsafstemmer chef, leder og medarbejder at» opgaver løses"],
        ["Vi forventningsafstemmer med lederen for at få ro"],  # an exception of the table
        ["«Klagebesvarelser over» afgørelser"],
        ["«Betjening og servicering» af chefer"],
        ["Støtte, «herunder også» jura", "Støtte, herunder jura"],
        ["«Udover chefer, leder og medarbejdere i Staben samarbejder vi også» med andre"],
        ["«Hele organisationen på tværs af» kommunen"],
        ["Udover chefer. Vi hjælper også andre"],  # never across sentences
        ["Videndeling ved møder", "Grundlæggende forståelse for loven"],
    ],
)
def test_table(bullets: list[str]) -> None:
    expected, found = expected_and_found(frase, bullets)
    assert found == expected


def test_a_collection_adds_its_own() -> None:
    own = {
        "vendinger": {"mål": {"mønster": "mål … ramme*|*hjælp", "besked": "b", "råd": "r", "undtagelser": ["mål på"]}}
    }
    bullets = ["«mål i den givne ramme»", "«mål og borgerhjælp»", "mål på en ramme"]
    expected, found = expected_and_found(frase, bullets, own=own)
    assert found == expected
