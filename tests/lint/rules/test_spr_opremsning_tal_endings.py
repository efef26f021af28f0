"""Three words side by side of which one is bent otherwise, and nouns joined to verbs without an object."""

from __future__ import annotations

import pytest

from funkbesk.findings import Level
from funkbesk.lint.rules import spr_opremsning_tal
from tests.support.texts import certain_quotes, raw_hits, section


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        # adjectives
        ("Vi arbejder med fysiske, psykisk og sociale behov", "psykisk"),
        ("Opgaverne er administrative, faglig og praktiske", "faglig"),
        ("Kollegerne er venlige, fleksible og dygtig", "dygtig"),
        # passives
        ("Sagerne registreres, behandler og afsluttes i systemet", "behandler"),
        ("Mødet planlægges, afholde og evalueres af teamet", "afholde"),
        # owners
        ("Borgernes, pårørende og personalets ønsker bliver hørt", "pårørende"),
        ("Lederens, medarbejderne og brugernes behov er vigtige", "medarbejderne"),
        # definite plurals
        ("Rengør gulve, vinduerne og toiletter", "vinduerne"),
        ("Vejleder borgere, virksomhederne og foreninger", "virksomhederne"),
        ("Har kontakt til lærere, forældre og pædagogerne.", "pædagogerne"),
        # a noun behind verbs that have no object
        ("Du skal kunne lytte, spørge og vurdering", "vurdering"),
        ("Opgaver: skrive referat, mødeindkaldelse og sende post", "mødeindkaldelse"),
    ],
)
def test_hits(text: str, quote: str) -> None:
    assert certain_quotes(spr_opremsning_tal, text) == [quote]


@pytest.mark.parametrize(
    "text",
    [
        "Vi arbejder med fysiske, psykiske og sociale behov",
        "Støtter fysisk, psykisk og socialt udsatte",
        "Hjælper gamle, psykisk og fysisk handicappede borgere",
        "Kollegerne er venlige, fleksible og dygtig ledelse er en selvfølge",
        "Børnene hentes, leger og afleveres om eftermiddagen",
        "Deltagerne mødes, spiser og hygges",
        "Kunsten er at kunne undervises, lytte og berøres",
        "Borgerne, de pårørende og personalets tillidsfolk bliver hørt",
        "Samarbejder med borgere, kommunen og virksomheder",
        "Taler om planer, mål og resultaterne af dem",
        "De nye døre, vinduerne og lofter i salen males",
        "Filerne ligger i mapperne, Farver og Tekster",
        "At opspore, vejlede og støtte unge uden job",
        "Vi synger, danser og maden serveres bagefter",
    ],
)
def test_silent(text: str) -> None:
    found = raw_hits(spr_opremsning_tal, {"opgaver": section([text])})
    assert [hit for hit in found if hit.level in {None, Level.FEJL}] == []
