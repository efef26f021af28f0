"""Words that stand for themselves beside a compound, and the same words where a last part is lacking."""

from __future__ import annotations

import pytest

from funkbesk.findings import Level
from funkbesk.lint.rules import spr_bindestreg_led
from tests.support.texts import raw_hits, section


@pytest.mark.parametrize(
    "text",
    [
        # the plural of the word is spelled like its singular
        "Fremviser film og teaterdragter",
        "Medbringer film og lydbånd",
        "Udlåner film, spil og lydbøger",
        # the verb takes each by itself
        "Montering af tag er dyr; monterer vaske og blandingsbatterier",
        "Skifter dæk og bremseskiver på busserne",
        "Efterser rør og ventilationsriste",
        "Udsorterer metal og kabelrester",
        "Opgraver sten og træstubbe",
        "Svejser jern og stålplader",
        "Skifter olie og luftfiltre",
        "Sælger is og souvenirkort",
        "Tømmer brønd og kloakkar",
        "Undersøger grundvand og drikkevandsboringer",
        "Installerer hardware og softwarepakker",
        "Booker taxa og togbilletter",
        "Bruger maske og engangshandsker",
        "Anvender computer og tekstbehandlingsprogrammer",
        "Lindrer eksem og hudirritation",
        # persons, and who speaks for them
        "Drøfter trivslen med forældre og skolepsykolog",
        "Inddrager forældre og skoleledelse",
        "Underretter politi og miljøstyrelse",
        "Samarbejder med kommune og lokalråd",
        "Sender tal til stat og kommuneforening",
        # what one talks about with somebody
        "Taler med kollegerne om løn og pensionsordninger",
        # two fields of a form, two kinds of rooms, two plurals
        "Retter navn og mailadresse",
        "Gør rent i kantine og mødelokaler",
        "Fører tilsyn med strande og badebroer",
        # these take an -s- there: »orlovsdage«
        "Registrerer orlov og seniordage",
        "Øvelsen er nødvendig for evakuering og redningsberedskabets indsats",
        "Opførelse, til- og ombygning af skure",
        "Værker, som de kaldes, bade- og svømmehaller",
    ],
)
def test_silent(text: str) -> None:
    assert list(raw_hits(spr_bindestreg_led, {"opgaver": section([text])})) == []


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Arbejder med løn og personalesager", "løn og personalesager"),
        ("Holder øje med vand og varmeforbrug", "vand og varmeforbrug"),
        ("Inddrager forældre og skolebestyrelse", "forældre og skolebestyrelse"),
        ("Udbedrer tag og facadeplader", "tag og facadeplader"),
        ("Tegner kort og lokalplanbilag", "kort og lokalplanbilag"),
        ("Hjælper med cv og jobansøgninger", "cv og jobansøgninger"),
        ("Finder job og praktikpladser", "job og praktikpladser"),
        ("Aflægger regnskab og kvartalsrapporter", "regnskab og kvartalsrapporter"),
        ("Sorterer glas og papkasser", "glas og papkasser"),
    ],
)
def test_perhaps_by_itself(text: str, quote: str) -> None:
    (hit,) = raw_hits(spr_bindestreg_led, {"opgaver": section([text])})
    assert (text[hit.start : hit.end], hit.level) == (quote, Level.ADVARSEL)


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Arbejder med løn og personalesagerne", "løn og personalesagerne"),
        ("Arbejder med natur og miljøprojekter", "natur og miljøprojekter"),
        ("Sorterer metal og plastaffald", "metal og plastaffald"),
        ("Udbedrer tag og vinduesskader", "tag og vinduesskader"),
        ("Udlåner film og lydudstyr", "film og lydudstyr"),
        ("Bekæmper olie og kemikalieforurening", "olie og kemikalieforurening"),
        ("Følger løn og personalesager", "løn og personalesager"),
        ("Holder øje med vand og varmeforbruget", "vand og varmeforbruget"),
        ("Tømmer glas og papircontainere", "glas og papircontainere"),
        ("Afholder forældre og elevsamtaler", "forældre og elevsamtaler"),
        ("Deltager i bruger og pårørenderåd", "bruger og pårørenderåd"),
        ("Besigtiger alle tag og facadeskader", "tag og facadeskader"),
        ("Gennemgår film og billedarkiverne", "film og billedarkiverne"),
        ("Undersøger jord og vandprøver", "jord og vandprøver"),
        ("Behandler astma og allergipatienter", "astma og allergipatienter"),
        ("Rydder op efter olie og kemikalieuheld", "olie og kemikalieuheld"),
        ("Vejleder om hånd og overfladedesinfektion", "hånd og overfladedesinfektion"),
        ("Passer bade og toiletbygninger", "bade og toiletbygninger"),
    ],
)
def test_lacks_its_last_part(text: str, quote: str) -> None:
    (hit,) = raw_hits(spr_bindestreg_led, {"opgaver": section([text])})
    assert (text[hit.start : hit.end], hit.level or Level.FEJL) == (quote, Level.FEJL)
