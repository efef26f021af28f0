"""Verbs, clauses and adjectives among nouns, and nouns among verbs."""

from __future__ import annotations

import pytest

from funkbesk.findings import Level
from funkbesk.lint.rules import spr_opremsning_tal
from tests.support.texts import certain_quotes, raw_hits, section


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        # a verb among nouns for what is done, though one who does so is spelled like it
        ("Omfatter udredning, vejleder i hjemmet og afslutning", "vejleder"),
        ("Dagsorden: orientering, vælge dirigent og eventuelt", "vælge"),
        ("Kurset handler om stress, at spise og søvn", "spise"),
        ("Tilbuddet kan bestå af træning, kost eller opsøge familien", "opsøge"),
        ("Opgaverne er rengøring, oprydning og vander blomster", "vander"),
        ("Ansvaret omfatter vagtplaner, sygefravær og følger op på klager", "følger"),
        ("Skemaet har rubrikker til højde, puls og at måle blodtryk", "højde, puls og at"),
        # beside a single noun for what is done, where no verb stands before
        ("Varsling af naboer og alarmere vagten", "alarmere"),
        ("Pleje af grønne områder og fjerne affald", "fjerne"),
        ("Ansvar for drift og vedligeholde bygninger", "vedligeholde"),
        ("Til beregning og opkræve bidrag bruges systemet", "opkræve"),
        ("Planlægning af ferie og sikrer bemanding i afdelingen", "sikrer"),
        ("Formålet er at skabe tryghed, overblik og forebygge fald", "forebygge"),
        ("Opgaverne omfatter rådgivning, besøge borgere, journalisering og arkivering", "besøge"),
        ("Opgaverne er at sy, reparation og at stryge", "reparation"),
        # a clause
        ("Vi tilbyder god løn, fleksible vagter og du får oplæring", "du"),
        ("Stedet har køkken, bad og der er adgang til haven", "der"),
        # a noun among infinitives
        ("Du skal hente børn, spise med de ældre og samarbejdet med skolen", "samarbejdet"),
        # an adjective among nouns
        ("Vores værdier er tillid, ansvarlig og respekt", "ansvarlig"),
        ("Værdier: tillid, ansvarlig og respekt", "ansvarlig"),
        ("Vi arbejder med åbenhed, omsorg og faglig", "faglig"),
        ("Vi vægter nærvær, ordentlig og humor", "ordentlig"),
        ("Sorterer papir, metal og keramiske på pladsen", "keramiske"),
    ],
)
def test_hits(text: str, quote: str) -> None:
    assert certain_quotes(spr_opremsning_tal, text) == [quote]


@pytest.mark.parametrize(
    "text",
    [
        "Omfatter udredning, vejledning i hjemmet og afslutning",
        "Jeg kan lide musik, mad og at rejse",
        "Interesse for mennesker, natur og at formidle",
        "Hjælp til økonomi, bolig og at finde job",
        "Hjælper borgeren med at få samtaler og medicin og finde ro",
        "Navnet må ikke indeholde mellemrum, specialtegn eller begynde med et tal",
        "Feltet består af fornavn, firma, afdeling og så videre",
        "Ved sygdom og ferie kontakter du lederen",
        "Efter indberetning og kontrol udbetaler kommunen beløbet",
        "Til fortrolig eller intern dialog bruges mødelokalet",
        "Dokumentation og ekstern synliggørelse af aktiviteter",
        "Brug en browser og gå til siden",
        "Information om valget, stemmestederne og brevstemmer",
        "Facilitere oplæring og lave referat",
        "Du henter børn, laver mad og du hjælper med lektier",
        "Hvis du har tid, lyst og du bor i nærheden, så ring",
        "Du får en mentor, en erfaren kollega og du kan ringe til ham",
        "Vi lægger vægt på omsorg, åbenhed og faglig dygtighed",
        "Han er pædagog, engageret og leder af huset",
        "Gruppen er for børn, unge og kreative",
        "Skal holde møder, tale om reglerne og samarbejde med politiet",
    ],
)
def test_silent(text: str) -> None:
    found = raw_hits(spr_opremsning_tal, {"opgaver": section([text])})
    assert [hit for hit in found if hit.level in {None, Level.FEJL}] == []
