"""Adjectives without -e that stand for a field or a person, and those joined before a noun."""

from __future__ import annotations

import pytest

from funkbesk.lint.rules import spr_bestemt
from tests.support.texts import hits


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Sørger for det praktisk omkring møderne", "det praktisk omkring"),
        ("Står for alt det teknisk ved festen", "det teknisk ved"),
        ("Tager sig af det økonomisk", "det økonomisk"),
        ("Taler for det høj faglig niveau", "det høj faglig"),
        ("Fastholder den god social tone", "den god social"),
        ("Modtager den gravid og hendes partner", "den gravid og"),
        ("Træner den handicappet i at bruge kørestol", "den handicappet i"),
        ("Bestyrer hallens lille, men hyggelig café", "hallens lille, men hyggelig café"),
        ("Kontakter borgerens nærmest pårørende", "borgerens nærmest pårørende"),
        ("Den erfaren, men travl leder svarer", "Den erfaren, men"),
        ("Det rummelig og lys køkken bruges", "Det rummelig og"),
        ("Vi tilbyder den sygemeldt en samtale", "den sygemeldt en"),
        ("Hjælp den ung med at søge", "den ung med"),
        ("Vi skal overveje det samlet billede", "det samlet billede"),
        ("Indhenter brugerens eksplicit samtykke", "brugerens eksplicit samtykke"),
        ("I det lavvandet område er der fisk", "det lavvandet område"),
        ("Man må ikke fjerne det ildfast mærke", "det ildfast mærke"),
        ("Den tykvægget kasse løftes af to", "Den tykvægget kasse"),
    ],
)
def test_fields_persons_and_joined_adjectives(text: str, quote: str) -> None:
    start = text.index(quote)
    assert hits(spr_bestemt, [text]) == [(0, start, start + len(quote))]


@pytest.mark.parametrize(
    "text",
    [
        "Sørger for det praktisk talt hver dag",
        "I det følgende benævnt arbejdsrum",
        "Gælder for den enkelte og størst mulig mobilitet",
        "Vi tager det roligt og gør det praktisk",
        "Derfor er det teknisk muligt",
        "Byens gamle, men stærkt trafikerede bro",
        "Om det praktisk kan lade sig gøre",
        "Skolen har den, men god plads er der ikke",
        "Brevet går til de pårørende, særlig ægtefæller",
        "Skal det lavvandede område afmærkes, og vil det trofast hjælpe",
        "Den venlig og rolig",
        "Hold den åben med en kile",
        "Vi gør det hurtigt, men godt arbejde tager tid",
        "I dag er den varm, men blæst følger",
        "Vi skal vurdere det samlet",
        "Derfor skal det korrekt udfyldte skema sendes",
    ],
)
def test_silent_fields_persons_and_joined_adjectives(text: str) -> None:
    assert hits(spr_bestemt, [text]) == []
