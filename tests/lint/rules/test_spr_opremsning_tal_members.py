"""Where an enumeration of nouns ends and begins, and the one noun in the singular that stands in it."""

from __future__ import annotations

import pytest

from funkbesk.findings import Level
from funkbesk.lint.rules import spr_opremsning_tal
from tests.support.texts import certain_quotes, raw_hits, section


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        # what ends it names nothing more, or says whose it is
        ("Sørger for køb af bænke, lampe og lignende", "lampe"),
        ("Holder foredrag, kurser, workshop og meget mere", "workshop"),
        ("Bygger skure, udhuse, garage og lign.", "garage"),
        ("Samarbejder med forældre, træner og deres foreninger", "træner"),
        ("Udlejer telte, borde, stol og andet udstyr", "stol"),
        # an adjective in the singular before the last one
        ("Vi passer på fugle, sommerfugl, padder og genetisk variation", "sommerfugl"),
        ("Tilbuddet samler unge, pensionist og psykisk sårbare", "pensionist"),
        # what may stand before the first one
        ("Udvalget drøftede høringer, klagesag og udbud", "klagesag"),
        ("Bestiller de skruer, bolt og møtrikker, som mangler", "bolt"),
        ("Løser opgaver for både borgere, virksomhed og foreninger", "virksomhed"),
        # two are enough where a verb is done to many
        ("Planter busk og stauder langs vejen", "busk"),
        ("Afholder kurser og workshop for ledere", "workshop"),
        # the last noun has an article of its own
        ("Beredskabet har en bus, lastbil og to varebiler", "lastbil"),
        # persons that nobody has listed, and adjectives for persons
        ("Fører tilsyn med barberer, kosmetiker og solcentre", "kosmetiker"),
        ("Henvender sig til enlige, flygtning og familiesammenførte", "flygtning"),
        ("Kørsel af børn, ældre og handicappet til udflugter", "handicappet"),
    ],
)
def test_hits(text: str, quote: str) -> None:
    assert certain_quotes(spr_opremsning_tal, text) == [quote]


@pytest.mark.parametrize(
    "text",
    [
        "Hus, have og udhuse vurderes samlet",
        "Hun passer børn, hus og have, mens vi er ude",
        "Vi har café, butikker og værksteder",
        "Særlige vaner (allergener, vegetar eller andet) noteres",
        "Lægger vægt på omsorg, trivsel og lignende",
        "Prydplanter, lysthuse og anden udsmykning står i parken",
        "Behandler navn, kontaktoplysninger og beskrivelse af det anmeldte forhold",
        "Biler, hus og deres værdi indgår i formuen",
        "Møder med medarbejdere, tillidsrepræsentant og den lokale ledelse",
        "Kørsel af børn, ældre og handicappet personale",
        "Planter træer og hæk",
        "Sælger billetter og program",
        "Arrangerer ture og fællesspisning",
        "Indkøber rekvisitter og viser skolen rundt",
        "Skal vi selv købe tørklæde og mærker?",
        "Har erfaring med maskiner, god økonomi og personale",
        # one of each is handed in, is part of one thing, or leads one's colleagues
        "Ansøgeren skal vedlægge anbefalinger, ansøgning og eksamensbeviser.",
        "Cyklens lygter, lås og bremser efterses.",
        "Sparring med leder, kolleger og frivillige.",
    ],
)
def test_silent(text: str) -> None:
    found = raw_hits(spr_opremsning_tal, {"opgaver": section([text])})
    assert [hit for hit in found if hit.level in {None, Level.FEJL}] == []
