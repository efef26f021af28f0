"""Singular and plural that do not fit."""

from __future__ import annotations

import pytest

from funkbesk.lint.rules import spr_tal
from tests.support.texts import hits


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Tilsyn med de entreprenør, der arbejder for kommunen", "de entreprenør"),
        ("Betjening af hovednummeret på alle hverdag", "alle hverdag"),
        ("Skaffer titler fra andre bibliotek", "andre bibliotek"),
        ("Vejledning af alle konsulent i huset", "alle konsulent"),
        ("Møder med andre inspektør", "andre inspektør"),
        ("Samarbejde med flere faglige afdeling om sagen", "flere faglige afdeling"),
        ("Samarbejde med andre forvaltning", "andre forvaltning"),
        ("At forny disse kontrakt", "disse kontrakt"),
        ("Øvelser mindst ti gang om året", "ti gang"),
        ("Møder 4 gang om året", "4 gang"),
        ("Giver nye kollega en mentor", "nye kollega"),
        ("Arbejder med faglige udfordring", "faglige udfordring"),
        ("Vigtige beslutning", "Vigtige beslutning"),
        ("Sørger for to ugentlig møder", "ugentlig møder"),
        ("Holder et månedligt møder", "et månedligt møder"),
        ("En opgaver for huset", "En opgaver"),
        ("Hver medarbejdere får en plan", "Hver medarbejdere"),
        ("Hjælper faglig medarbejdere", "faglig medarbejdere"),
    ],
)
def test_words_for_several(text: str, quote: str) -> None:
    start = text.index(quote)
    assert hits(spr_tal, [text]) == [(0, start, start + len(quote))]


@pytest.mark.parametrize(
    ("bullets", "lead_in", "found"),
    [
        (["At være ambassadør for kurs", "At være ambassadører for samarbejdet"], None, [(1, 8, 20)]),
        (["kan lede projekter uden at være personaleledere"], "Det kræves, at konsulenten:", [(0, 32, 47)]),
        (["At være ambassadører for samarbejdet"], "De faglige koordinatorer skal:", []),
        (["At være ambassadør for kurs"], "En faglig koordinator skal:", []),
    ],
)
def test_said_of_one(bullets: list[str], lead_in: str | None, found: list[object]) -> None:
    assert hits(spr_tal, bullets, lead_in=lead_in) == found


@pytest.mark.parametrize(
    "text",
    [
        "alle hverdage",
        "de øvrige faglige koordinatorer",
        "alle afdelings- og enhedsledere",
        "flere tilbud og andre råd",
        "når de leder projekter",
        "mange gange om året",
        "tre tilsyn om året",
        "de arbejdede dag og nat",
        "de bliver vist på listen, og alle anvist plads",
        "alle permanent ansatte og de konsekvent for høje tal",
        "aftale alle før ferien",
        "to sent ankomne borgere",
        "det samlede digitale serviceniveau",
        "den nye kollega og kommunens nye leder",
        "i hele kommunen, på åben gade og ti mand høj",
        "1 gang om året og gang på gang",
        "de følgende skærmbilleder og de udskrevne sider",
        "typisk opgaver og særlig udfordringer",
        "en leder, et hold og et møde",
        "fire standard fejlværdier",
        "Moderne teknologi",
        "Denne knap opfører sig pænt",
        "Her skal alle møde til tiden, og begge aftale det med lederen",
        "for polynomiske regression kurver",
    ],
)
def test_silent(text: str) -> None:
    assert hits(spr_tal, [text]) == []
