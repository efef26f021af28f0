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
        ("Tilsyn med alle kommunens legeplads", "alle kommunens legeplads"),
        ("At lede et møder hver uge", "et møder"),
        ("At behandle indkomne ansøgning", "indkomne ansøgning"),
        ("At give børnene sunde måltid", "sunde måltid"),
        ("De nye leder får en mentor", "De nye leder"),
        ("De faglige vejleder mødes hver måned", "De faglige vejleder"),
        ("Antallet af fejlmelding falder", "Antallet af fejlmelding"),
        ("At tælle alle stemme på valgaftenen", "alle stemme"),
        ("At indkalde til relevant møder", "relevant møder"),
        ("At bruge anerkendt metoder", "anerkendt metoder"),
        ("At opsætte nyt skilte", "nyt skilte"),
        ("At formidle nye viden", "nye viden"),
        ("At sikre en tydelige ramme", "tydelige ramme"),
        ("Containerne er fuld.", "Containerne er fuld"),
        ("Rummene skal være ren om morgenen", "Rummene skal være ren"),
        ("Holder tænderne sund hos børn", "tænderne sund"),
        ("At få den enkelte medarbejdere med", "den enkelte medarbejdere"),
        ("Kræver en sund og positive indstilling", "positive indstilling"),
        ("At følge deres egne interesse", "egne interesse"),
        ("At holde ugentlig møder", "ugentlig møder"),
        ("At give korte og præcis svar", "præcis svar"),
        ("At vurdere hver enkelte ansøgning", "enkelte ansøgning"),
        ("Ruterne, så alle visiteret besøg bliver nået", "visiteret besøg"),
        ("Lederen skal være forbilleder for eleverne", "forbilleder"),
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
        "Fjern elementer, og løs konflikter",
        "Linjerne er alle adskilt med et tegn",
        "Specificer antallet af første post",
        "Antallet af personale og mængden af arbejde",
        "at have planlagt møder og at få løst opgaver",
        "flere af kommunens skoler og alle børnenes forældre",
        "en lille opgave, et eneste møde og en unge",
        "holder ugentlig møder",
        "genkendte dato og tids-tal",
    ],
)
def test_silent(text: str) -> None:
    assert hits(spr_tal, [text]) == []
