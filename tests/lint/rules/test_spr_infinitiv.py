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
        ("At lytte til borgeren og svarer på spørgsmål", "svarer"),
        ("At rense filtre og skifter pærer i hallen", "skifter"),
        ("At møde borgeren i hjemmet og taler med de pårørende", "taler"),
        ("At hjælpe med lektier og læser højt", "læser"),
        ("At læse målere af og derefter indtaster tallene", "indtaster"),
        ("At vejlede nye kolleger, herunder introducerer dem til reglerne", "introducerer"),
        ("At komme op om morgenen og kommer af sted", "kommer"),
        ("At bade børn, skifter bleer og putte dem", "skifter"),
        ("Lederen skal ansætte, oplærer og afskedige medarbejdere", "oplærer"),
        ("Du skal kunne tænke i helheder og arbejder selvstændigt", "arbejder"),
        ("Biblioteket skal udlåne bøger og formidler litteratur", "formidler"),
        ("Besøge borgere og drøfter hjælpen", "drøfter"),
        ("Opgaven er at skrive nyheder og opdaterer hjemmesiden", "opdaterer"),
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
        ("Opgaver:", [(0, 17, 24)]),
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
        "At kende lovgivningen og regler for området",
        "At lave aftaler og møder årligt",
        "At optræde som lytter og læser",
        "At være tovholder for gruppen og vejleder i huset",
        "At læse målere af og derefter indtaste tallene",
        "At samarbejde med skolens leder og vejleder",
        "At udlåne biler og cykler til medarbejdere",
        "At spørge, om borgeren er hjemme og åbner selv",
        "At tilføje indekser og potenser til tegnene",
        "Teamet kan tilkalde en vejleder og mødes hver uge",
        "Knappen kan blive overset og fylder meget",
        "Vælg den fil, du vil indsætte og klikker på",
        "Lederen gennemgår de sager, teamet skal løse og sender videre",
        "Du kan angive modtager og afsender, placering og format",
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
    text = ["At kontrollere bilag og zumber om fredagen"]
    assert hits(spr_infinitiv, text) == []
    assert hits(spr_infinitiv, text, own={"udsagnsord": ["zumbe"]}) == [(0, 24, 30)]
