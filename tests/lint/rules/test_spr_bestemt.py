"""Adjectives behind den, det, de."""

from __future__ import annotations

import pytest

from funkbesk.lint.rules import spr_bestemt
from tests.support.texts import hits


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("At understøtte det fælles fagligt mindset.", "det fælles fagligt mindset"),
        ("Du begrunder den faglig vurdering", "den faglig vurdering"),
        ("kende det kommunal overenskomstsystem", "det kommunal overenskomstsystem"),
        ("arbejder efter den fælles digital retning", "den fælles digital retning"),
        ("ansvaret for det samlede digital serviceniveau", "det samlede digital serviceniveau"),
        ("at løse de kommunal opgaver", "de kommunal opgaver"),
        ("Sikre kommunens faglig niveau", "kommunens faglig niveau"),
        ("Bidrage til vores digital løsninger", "vores digital løsninger"),
        ("At følge denne vigtigt opgave", "denne vigtigt opgave"),
        ("Svarer på borgernes skriftlig henvendelser", "borgernes skriftlig henvendelser"),
    ],
)
def test_hits(text: str, quote: str) -> None:
    start = text.index(quote)
    assert hits(spr_bestemt, [text]) == [(0, start, start + len(quote))]


@pytest.mark.parametrize(
    "text",
    [
        "Der sikres fagligt niveau i afdelingens daglige drift",
        "Samtidig bygger den visuelt bro mellem de to",
        "Den valgfri parameter",
        "Den tomme streng opfattes som nul",
        "Vores fagligt stærke team, og deres særligt kendskab",
        "borgernes individuelt tilpassede forløb",
        "det fælles faglige mindset",
        "At gøre det muligt at følge med",
        "Det er vigtigt, at borgerne får svar",
        "når det naturligt opstår",
        "som det tydeligt fremgår af aftalen",
        "de politisk besluttede mål",
        "den fagligt velbegrundede afgørelse",
        "de social- og sundhedsfaglige opgaver",
        "det antal borgere, der venter",
        "den direkte kontakt med borgerne",
        "Måske bliver det nødvendigt senere",
        "de selvstændigt løser opgaver",
        "den økonomisk mest fordelagtige løsning",
        "det særlig gode samarbejde",
        "den bolig borgeren har",
        "det formodentligt bedst at spørge",
        "det umuligt hurtigst mulige svar",
    ],
)
def test_silent(text: str) -> None:
    assert hits(spr_bestemt, [text]) == []
