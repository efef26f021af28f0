"""Presents that belong to an infinitive."""

from __future__ import annotations

import pytest

from funkbesk.lint.rules import spr_infinitiv
from tests.support.texts import hits


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("At indgå i gruppen, herunder tage medansvar for og deltager aktivt på møderne", "deltager"),
        ("Du gør det let for borgerne at forstår en afgørelse.", "forstår"),
        ("Evne til at træffe hurtige beslutninger og følger dem til dørs", "følger"),
        ("At kontrollere bilag og sender dem retur", "sender"),
        ("At vurdere ansøgninger og skriver afgørelser", "skriver"),
        ("Kan sikrer, at sagen bliver afsluttet", "sikrer"),
    ],
)
def test_hits(text: str, word: str) -> None:
    start = text.index(word)
    assert hits(spr_infinitiv, [text]) == [(0, start, start + len(word))]


@pytest.mark.parametrize(
    ("lead_in", "found"),
    [
        ("I det daglige skal partneren:", [(0, 17, 24)]),
        ("Partneren har ansvar for at:", [(0, 17, 24)]),
        ("Opgaver:", []),
    ],
)
def test_behind_a_lead_in(lead_in: str, found: list[object]) -> None:
    assert hits(spr_infinitiv, ["forhandle løn og skriver aftalen"], lead_in=lead_in) == found


@pytest.mark.parametrize(
    "text",
    [
        "At modtage bilag, som lederen kontrollerer og sender retur",
        "At sikre, at lederen modtager tallene og sender dem videre",
        "Lederen beder om at få tallene og sender dem videre",
        "At sikre, at leder og medarbejdere samarbejder",
        "At indgå kontrakter og aftaler",
        "At holde kurser og møder",
        "At udvikle analyser og prøver",
        "Vejledningen kan findes på nettet",
        "Det betyder, at når sagen er slut, får borgeren besked",
        "Det betyder, at udfylder du feltet, får borgeren svar, og at modtager du intet, sker der ikke noget",
        "For at komme i gang klikker du på listen og vælger en sag",
    ],
)
def test_silent(text: str) -> None:
    assert hits(spr_infinitiv, [text]) == []


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("At overvære timerne to gange om året og drøfter indtrykkene", "drøfter"),
        ("At modtage varer, kontrollerer fakturaer og bestille nyt", "kontrollerer"),
        ("At besøge hjem og fjerper dem", "fjerper"),  # a verb that no list has
        ("At overbejse træ og planlægger møderne", "planlægger"),  # nor the infinitive
    ],
)
def test_verbs_that_are_known_by_their_place(text: str, word: str) -> None:
    start = text.index(word)
    assert hits(spr_infinitiv, [text]) == [(0, start, start + len(word))]


def test_nouns_that_look_like_verbs() -> None:
    texts = [
        "At besøge elever og lærere",
        "At overbringe bilag og papirer",
        "At lede møder om budgettet og gruppers arbejde",
    ]
    assert hits(spr_infinitiv, texts) == []


def test_knows_the_collections_verbs() -> None:
    text = ["At kontrollere bilag og zumber nyt"]
    assert hits(spr_infinitiv, text) == []
    assert hits(spr_infinitiv, text, own={"udsagnsord": ["zumbe"]}) == [(0, 24, 30)]
