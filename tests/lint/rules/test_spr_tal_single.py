"""What is said of a single thing, of several in a second verb, and several behind numbers and `intet`."""

from __future__ import annotations

import pytest

from funkbesk.lint.rules import spr_tal
from tests.support.texts import hits


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Indgangen er åbne for alle", "er åbne"),
        ("Du er ansvarlige for nøglerne", "er ansvarlige"),
        ("Hvis rapporten er mangelfulde, sendes den tilbage", "er mangelfulde"),
        ("Kontakten til de pårørende er vigtige", "er vigtige"),
        ("Ordningen skal være meget synlige for alle", "være meget synlige"),
        ("Det er svære at finde plads til alle", "er svære"),
        ("Et kort møde er effektive", "er effektive"),
        ("En bygning, som står tom, er farlige for børn", "er farlige"),
        ("Barnet, der har feber, bliver hurtigt sløve", "bliver hurtigt sløve"),
        ("Et budget skal være gennemsigtig", "budget skal være gennemsigtig"),
        ("Ethvert krav skal være saglig", "krav skal være saglig"),
        ("Sikrer, at gangene er tomt", "gangene er tomt"),
        ("De kommer tidligt og er fleksibel", "De kommer tidligt og er fleksibel"),
        ("Ser, om beholderne står i skygge og er tør", "beholderne står i skygge og er tør"),
        ("Låner ud, medmindre de kommer sent eller bliver støjsom", "de kommer sent eller bliver støjsom"),
        ("Giver adgang til 40 bruger i kælderen", "40 bruger"),
        ("Vejleder 300 ansøger om året", "300 ansøger"),
        ("Hjælper enkelte pensionist med computeren", "enkelte pensionist"),
        ("Vi har fem undersøger, der kører ud", "fem undersøger"),
        ("Tre ældre medarbejder går på pension", "Tre ældre medarbejder"),
        ("Holder en fælles øvelser med politiet", "en fælles øvelser"),
        ("Støtter en stormramt kommuner", "en stormramt kommuner"),
        ("Samarbejder med det tre foreninger i byen", "det tre foreninger"),
        ("Der er intet tæpper i lokalet", "intet tæpper"),
        ("Alle frivillig har en nøgle", "Alle frivillig"),
        ("Råder over flere tusinde lampe", "tusinde lampe"),
    ],
)
def test_hits(text: str, quote: str) -> None:
    (hit,) = hits(spr_tal, [text])
    assert text[hit.start : hit.end] == quote


@pytest.mark.parametrize(
    "text",
    [
        "Indgangen er åben, og du er ansvarlig for den",
        "Børnene er glade, og personalet er søde ved dem",
        "Lederen og souschefen er rolige og venlige",
        "Resten af borgerne er trygge ved ordningen",
        "En del er utrygge ved alarmen",
        "Det er gode kolleger, og det er unge uden job, vi hjælper",
        "Målet for indsatsen er sunde og raske børn",
        "Kendetegnet ved skolen er stærke, faglige profiler",
        "Familien, der bor her, er trygge, og en del, der er her, er glade",
        "En bygning, som står tom, er farlig, og børn, som leger der, er udsatte",
        "Lokalet er til de syge og svage",
        "Borgeren bor i den by, han er glad for",
        "Gruppen af pårørende er vrede",
        "Møderne er dagligt og varer en time, og borgerne er ofte alene",
        "Butikkerne er åbne, og de er godt i gang",
        "De møder tidligt, og bygningen er åben",
        "Når de ringer, og lederen er syg, svarer vagten",
        "Giver de ældre mulighed for at mødes",
        "Hjælper de pårørende samme dag og to ældre tirsdag og torsdag",
        "De 400 bruger tilbuddet hver uge, og af de 30 leder 5 en afdeling",
        "Sørger for, at de to leder, som de plejer",
        "Om det to gange lykkedes, ved vi ikke",
        "Fra hele kommunen og resten af verden",
        "Leverer et flerleverandør setup og en attribut",
        "En mange til mange relation",
        "De negative miljø og sundhedseffekter",
        "Har taget bestik af sagen og etableret enheder",
        "Mennesker med kroniske smerter og åndenød",
        "Hjælper den enkelte borger og enkelte borgere",
    ],
)
def test_silent(text: str) -> None:
    assert hits(spr_tal, [text]) == []
