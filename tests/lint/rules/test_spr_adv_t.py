"""Adverbs that have lost their -t."""

from __future__ import annotations

import pytest

from funkbesk.lint.rules import spr_adv_t
from tests.support.texts import hits


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("At være faglig faciliterende ift. medarbejderne", "faglig"),
        ("Faglig velbegrundede afgørelser", "Faglig"),
        ("Du kan forklare den rolig.", "rolig"),
        ("At arbejde selvstændig og præcist med tal", "selvstændig"),
        ("Vejleder venlig og grundigt om databaser", "venlig"),
        ("Arbejder præcist og selvstændig med tal", "selvstændig"),
        ("At kommunikere tydeligt og venlig", "venlig"),
        ("Formulerer sig klart og tydelig over for børn", "tydelig"),
        ("At kommunikere klar og præcist", "klar"),
        ("Løser opgaverne hurtig og effektivt", "hurtig"),
        ("At deltage aktiv i møder", "aktiv"),
        ("Løser opgaver selvstændig", "selvstændig"),
        ("Kommunikerer tydelig med borgere", "tydelig"),
        ("At formidle afgørelserne venlig.", "venlig"),
        ("Faglig stærke kolleger", "Faglig"),
        ("At være faglig kompetent", "faglig"),
        ("Miljømæssig forsvarlig bortskaffelse af affald", "Miljømæssig"),
        ("At svare høflig på alle henvendelser", "høflig"),
        ("At sætte sig grundig ind i sagen", "grundig"),
        ("Sagerne afgøres saglig og uden forskel", "saglig"),
        ("Medarbejderen arbejder struktureret og grundig", "grundig"),
        ("At optræde venlig og imødekommende", "venlig"),
        ("Gulvet vaskes grundig hver dag", "grundig"),
        ("At føre regnskab nøjagtig og til tiden", "nøjagtig"),
        ("Du kommunikerer åben, også når det er svært", "åben"),
        ("At udføre arbejdet sikkerhedsmæssig forsvarligt", "sikkerhedsmæssig"),
        ("Digital understøttede arbejdsgange", "Digital"),
        ("At give sproglig tydelige svar", "sproglig"),
        ("Et sproglig korrekt referat", "sproglig"),
        ("En faglig velfunderet vejledning", "faglig"),
        ("En indholdsmæssig stærk rapport", "indholdsmæssig"),
    ],
)
def test_hits(text: str, word: str) -> None:
    start = text.index(word)
    assert hits(spr_adv_t, [text]) == [(0, start, start + len(word))]


@pytest.mark.parametrize(
    "text",
    [
        "At medarbejderne er fagligt klædt på",
        "Fagligt velbegrundede afgørelser",
        "Faglig udvikling og faglig sparring",
        "At styrke faglig kvalitet",
        "En personlig udfordrende opgave",
        "en ledig studerende",
        "særlig udpegede medarbejdere",
        "en daglig opdateret liste",
        "Hurtig og fagligt funderet sagsbehandling",
        "At være ansvarlig for udarbejdelse",
        "At blive enig med borgeren",
        "At behandle personlig og fortrolig information",
        "Et tal, der er lig med nul",
        "At være rolig og venlig",
        "tilgængelig startende i maj",
        "At gøre borgeren selvstændig",
        "En faglig dygtig leder",
        "skriv kort og præcist",
        "skabeloner klar til brug",
        "at holde lageret åben for medarbejderne",
        "At stå stærk, blive rolig og føle sig sikker",
        "At forholde sig kritisk til data",
        "En medarbejder ansvarlig for drift",
        "Vi søger selvstændig, erfaren leder",
        "En hensigtsmæssig digital løsning",
        "En hensigtsmæssig tydelig struktur",
        "Brugeren trykker på knappen Aktiv.",
        "Vælg Usynlig i feltet, og klik præcis på kanten",
        "at bruge den formel, der vises",
        "Teamet mødes ugentlig hver mandag og starter tidlig om morgenen",
        "et særlig godt samarbejde",
    ],
)
def test_silent(text: str) -> None:
    assert hits(spr_adv_t, [text]) == []
