"""Commas before clauses, in descriptions that have them elsewhere."""

from __future__ import annotations

import pytest

from funkbesk.lint.rules import spr_startkomma
from tests.support.texts import hits

WITH = [
    "At sikre, at lederen får besked",
    "At hjælpe borgere, der er i tvivl",
    "At svare, når en borger spørger",
    "At ringe til borgere, som venter",
    "At skrive, hvis fristen er kort",
    "At følge op, når sagen er slut",
]


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Her mødes chefer og koordinatorerne at opgavefordelingen sker", "koordinatorerne at"),
        ("Prioritering af skader som borgerne indberetter", "skader som"),
        ("inddrage chefen i sager der kan ende i en strid", "sager der"),
        ("oversætter behov til krav som leverandører kan svare på", "krav som"),
        ("Du giver planlæggerne besked så snart en ydelse bliver ændret", "besked så"),
        ("Kontrollerer regnskaber inden tilskuddet bliver udbetalt", "regnskaber inden"),
        ("Ringer til borgerne før sagen bliver lukket", "borgerne før"),
        ("Der er adgang for alle medmindre dørene er låst", "alle medmindre"),
        ("Beregning efter det tidsforbrug der er registreret", "tidsforbrug der"),
    ],
)
def test_hits(text: str, quote: str) -> None:
    start = text.index(quote)
    assert hits(spr_startkomma, [*WITH, text]) == [(len(WITH), start, start + len(quote))]


@pytest.mark.parametrize("number", range(4))
def test_too_few_to_know(number: int) -> None:
    assert hits(spr_startkomma, [*WITH[:number], "At rette fejl som borgerne melder"]) == []


def test_mixed_is_let_be() -> None:
    assert hits(spr_startkomma, [*WITH, "At rette fejl der er fundet", "At lukke sager som er afgjort"]) == []


@pytest.mark.parametrize(
    "text",
    [
        "Du orienterer de pårørende – dog kun når borgeren har givet samtykke",
        "Beskrivelsen bruges som pejlemærke",
        "At lede projekter som projektleder fra idé til drift",
        "At hjælpe, både når det er let og når det er svært",
        "At samarbejde om, at afdelingen når sine mål",
        "Her findes der en aftale",
        "At gøre det let for borgeren at forstå afgørelsen",
        "hvilken hjælp der er bevilget",
        "Sagen løses som følger",
        "Du indkalder til møde hvis nødvendigt",
        "Sagen deles op, således at borgeren får svar",
        "Det kan ske, for eksempel hvis borgeren flytter",
        "Det er en frist, man som designer skal overholde",
        "Borgeren kan ringe når som helst",
        "Sagen lukkes eftersom der er svaret",
        "Beløbet betales som angivet ved starten",
        "Sager gemmes som pakker (er det muligt)",
    ],
)
def test_silent(text: str) -> None:
    assert hits(spr_startkomma, [*WITH, text]) == []
