"""What of the register the texts of a description name."""

from __future__ import annotations

import pytest

from funkbesk.cycle.named_in import named_in
from tests.support.texts import description, register_of, section

REGISTER = register_of(
    {
        "enheder": {"a": {"navn": "Afdelingen"}},
        "forkortelser": {"veu": {"navn": "VEU", "definition": "Voksen- og efteruddannelse"}, "eu": {"navn": "EU"}},
    }
)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("At samarbejde om VEU", ["veu"]),
        ("At samarbejde med VEU-centre", ["veu"]),
        ("At søge midler i EU-VEU-puljen", ["eu", "veu"]),
        ("At besvare neue-mails", []),
        ("At bruge veuer", ["veu"]),
    ],
)
def test_abbreviations(text: str, named: list[str]) -> None:
    assert list(named_in(description({"opgaver": section([text])}), REGISTER)["abbreviations"]) == named
