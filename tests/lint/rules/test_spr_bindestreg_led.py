"""First parts of shared compounds."""

from __future__ import annotations

import pytest

from funkbesk.findings import Level
from funkbesk.lint.rules import spr_bindestreg_led
from tests.support.texts import hits, raw_hits, section

HEADING = "2.  Udvikling, strategi- og driftsunderstøttelse"


def test_heading_with_its_replacement() -> None:
    data = {"opgaver": {"grupper": {"a": {"overskrift": HEADING, "punkter": {"b": "At hjælpe"}}}}}
    (hit,) = raw_hits(spr_bindestreg_led, data)
    assert hit.path[-1] == "overskrift"
    assert (hit.start, hit.end, hit.replacement) == (4, 13, "Udviklings-")


@pytest.mark.parametrize(
    ("text", "quote", "level"),
    [
        ("Ansvar for løn, personale- og budgetstyring", "løn", None),
        ("Samordning efter bygge og planlovgivningen", "bygge og planlovgivningen", Level.FEJL),
        ("At lave tidsplanen for budget og regnskabsprocessen", "budget og regnskabsprocessen", Level.FEJL),
        ("At følge elever med læse og skrivevanskeligheder", "læse og skrivevanskeligheder", Level.FEJL),
        ("Tilsyn med bygge og anlægsopgaver", "bygge og anlægsopgaver", Level.FEJL),
        ("Drift af skole og institutionskøkkener", "skole og institutionskøkkener", Level.FEJL),
        ("Budget og regnskabsopgaver", "Budget og regnskabsopgaver", Level.FEJL),
        ("Ansvar for løn og personalesager", "løn og personalesager", Level.FEJL),
        ("Ind og udskrivning af borgere", "Ind og udskrivning", Level.FEJL),
        ("At arbejde i for og eftermiddagstimerne", "for og eftermiddagstimerne", Level.FEJL),
        ("Rengøring af ude og indearealer", "ude og indearealer", Level.FEJL),
        ("At kende alle kultur og idrætsforeninger", "kultur og idrætsforeninger", Level.FEJL),
        ("Et nyt idræt og kulturcenter til alle", "idræt og kulturcenter", Level.FEJL),
        ("Behandling af pas og kørekortansøgninger", "pas og kørekortansøgninger", Level.FEJL),
        ("At undervise i efter og videreuddannelse", "efter og videreuddannelse", Level.FEJL),
        ("En natur og miljøfaglig uddannelse", "natur og miljøfaglig", Level.FEJL),
    ],
)
def test_hits(text: str, quote: str, level: Level | None) -> None:
    start = text.index(quote)
    (hit,) = raw_hits(spr_bindestreg_led, {"opgaver": section([text])})
    assert (hit.start, hit.end, hit.level, hit.replacement) == (start, start + len(quote), level, None)


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("Udviklings og driftsopgaver på havnen", ["Udviklings"]),
        ("At varetage drifts, anlægs og udviklingsopgaver", ["drifts", "anlægs"]),
        ("At samarbejde med børne og ungeforvaltningen", ["børne"]),
        ("Ansvar for kvalitets, drifts- og anlægsopgaver", ["kvalitets"]),
    ],
)
def test_forms_that_only_compounds_have(text: str, bare: list[str]) -> None:
    """They get their hyphen: nothing else can be meant."""
    found = raw_hits(spr_bindestreg_led, {"opgaver": section([text])})
    assert [(hit.start, hit.replacement) for hit in found] == [(text.index(word), f"{word}-") for word in bare]


@pytest.mark.parametrize(
    "text",
    [
        "Udviklings-, strategi- og driftsunderstøttelse",
        "chef- og ledergruppen",
        "Rådgivning, oplærings- og udviklingsopgaver og ledelse",
        "værdier, række- og kolonneoverskrifter",
        "numeriske, boolske, dato- og tidsfelter",
        "administrative, drifts- og udviklingsopgaver",
        "lønsager, personale- og budgetsager",
        "Behandling af pas og kørekort",
        "i drift og udvikling",
        "støtte til børn og familieafdelingens sager",
        "AI-løsninger, møder og fora",
        "At læse og skrive og at lede og fordele opgaver",
        "Ansvar for løn og personaleledelse",
        "Pasningen i dagtilbud og skolefritidsordning",
        "God økonomi og budgetstyring",
        "Viden om undervisning og kursusaktiviteter",
        "At bruge regneark og analyseværktøjer",
        "Et godt samarbejde og arbejdsmiljø",
        "En stærk kultur og et godt skolemiljø",
        "Piletasterne går op og ned",
        "At gå ind og udfylde skemaet",
        "Adgang til oprettelse af og tilgang til sagerne",
        "En borgers og en medarbejders rettigheder",
        "Kommunens og regionens opgaver",
        "via mail og telefonsamtaler",
        "aftaler med leder og medarbejderrepræsentanter",
        "fra top til bund og elementerne",
    ],
)
def test_silent(text: str) -> None:
    assert hits(spr_bindestreg_led, [text]) == []
