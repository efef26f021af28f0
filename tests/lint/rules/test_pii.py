"""Personal data: a table for each rule, and the figures on sentences by somebody who had not seen the rules."""

from __future__ import annotations

import json
from pathlib import Path
from types import ModuleType

import pytest

from funkbesk.findings import Level
from funkbesk.lint.engine.rule import Subject
from funkbesk.lint.rules import pii_adresse, pii_cpr, pii_mail, pii_navn, pii_tlf
from tests.support.texts import raw_hits, register_of, section, surroundings

RULES = {"cpr": pii_cpr, "e-mail": pii_mail, "telefon": pii_tlf, "adresse": pii_adresse, "navn": pii_navn}


def quotes(rule: ModuleType, text: str, accepted: tuple[str, ...] = ()) -> list[str]:
    found = raw_hits(rule, {"opgaver": section([text])}, own={"godtaget": list(accepted)})
    assert all(hit.private for hit in found)
    return [text[hit.start : hit.end] for hit in found]


@pytest.mark.parametrize(
    ("rule", "text", "expected"),
    [
        (pii_cpr, "Sagen om 070761-4285 og 0101651234", ["070761-4285", "0101651234"]),
        (pii_cpr, "Sagen om 010180 - 1234", ["010180 - 1234"]),
        (pii_cpr, "Sag 15.20.00-P35-1-24, tlf. 26004119, CVR 10203040, EAN 5798001234567, 2026-01-01", []),
        (pii_mail, "Send til hanne.holm@eksempel.dk i dag", ["hanne.holm@eksempel.dk"]),
        (pii_mail, "Send til hbl@eksempel.dk.", ["hbl@eksempel.dk"]),
        (pii_mail, "Send til hun123@gmail.com", ["hun123@gmail.com"]),
        (pii_mail, "borgerservice@eksempel.dk, hr-loen@eksempel.dk, it@eksempel.dk, social.service@eksempel.dk", []),
        (pii_tlf, "Ring til 26 00 41 19 eller +45 26004119", ["26 00 41 19", "+45 26004119"]),
        (pii_tlf, "telefon 26004119", ["26004119"]),
        (pii_tlf, "hovednummer 87 94 70 00, CVR-nummer 10203040, sag 2026-004518, 12.345.678 kroner", []),
        (pii_tlf, "Skoleårene 2026 2027 og EAN 5798 0012 3456 7", []),
        (pii_adresse, "Borgeren bor på Klokkelyngvej 12B, 1. th., og", ["Klokkelyngvej 12B, 1. th."]),
        (pii_adresse, "privat på Lindeskrænten 14, 2. tv., hvis", ["Lindeskrænten 14, 2. tv."]),
        (pii_adresse, "i Lokale 14, 2. sal", []),
        (pii_adresse, "familien på Strandengen 4, 9995 Nordby", ["Strandengen 4, 9995 Nordby"]),
        (pii_adresse, "carporten på Nørre Hegn 8, hvor ejeren er rejst", ["Nørre Hegn 8"]),
        (pii_adresse, "Mødet er på rådhuset, Rådhuspladsen 1, 9995 Nordby", []),
        (pii_adresse, "Nordby Bibliotek, Havnegade 3", []),
        (pii_adresse, "Materielgården 4 biler og Streng 2, afsnit 3", []),
        (pii_navn, "I marts kommer Hanne Al-Holmi Birk til", ["Hanne Al-Holmi Birk"]),
        (pii_navn, "Spørg Ali bin Holmi og Peter van der Holm", ["Ali bin Holmi", "Peter van der Holm"]),
        (pii_navn, "Hanne O’Birk, Peter McHolm og Anna El Holmi", ["Hanne O’Birk", "Peter McHolm", "Anna El Holmi"]),
        (pii_navn, "Stil om til Bos mobil, men ikke til kommunens mobil", ["Bos"]),
        (pii_navn, "om natten af Ruben på 52 00 18 47", ["Ruben"]),
        (pii_navn, "Ring til Vagten på 52 00 18 47 eller Mads Ø. på 3. sal", ["Mads Ø."]),
        (pii_navn, "Hans mobil, Danmarks adresse og Per måned", []),
        (
            pii_tlf,
            "Kan træffes på 51234567, kald 5123-4567 eller (+45) 20 12 34 56",
            ["51234567", "5123-4567", "(+45) 20 12 34 56"],
        ),
        (pii_tlf, "Lægevagten på 70 11 31 31 og 87 65 43 21 i kommunens omstilling", []),
        (pii_mail, "mettehansen@eksempel.dk og lindakrav@eksempel.dk", ["mettehansen@eksempel.dk"]),
        (pii_adresse, "Leverer til Violvej nr. 7 hver dag, men ikke til Landevej 505", ["Violvej nr. 7"]),
        (pii_tlf, "Ring til Borgerservice på 99 00 10 00, hvis du vil bestille tid", []),
        (pii_tlf, "Vagtcentralen kan kontaktes døgnet rundt på telefon 99 00 11 20.", []),
        (pii_tlf, "Kommunens leder kan fanges på 99 00 11 20.", ["99 00 11 20"]),
        (pii_navn, "Spørg Hanne Birk Lauge om det", ["Hanne Birk Lauge"]),
        (pii_navn, "hos pedel Svend-Åge Kjærulf", ["Svend-Åge Kjærulf"]),
        (pii_navn, "aftalt med L. Brandsgård i går", ["L. Brandsgård"]),
        (pii_navn, "Richard M. Holm skrev det", ["Richard M. Holm"]),
        (pii_navn, "Anna-programmet, August-gruppen og Skanderborg Kommune", []),
        (pii_navn, "Anna Holms Skole og Peter Holms Vej ved Sankt Hans Aften", []),
        (pii_navn, "Per Borger gives der støtte; Mark er ikke et navn her", []),
        (pii_navn, "se bilag A. Ansøgning og kolonne B. De andre", []),
        (pii_navn, "Spørg Bettina i løn, eller ring til Torkil", ["Bettina", "Torkil"]),
        (pii_navn, "Karla afløser i ferien, og Dagny og Ejnar er vagter", ["Karla", "Dagny", "Ejnar"]),
        (pii_navn, "Passer Ludvigs kørestol, og taler med Lars’ mor", ["Ludvigs", "Lars"]),
        (pii_navn, "hos frk. Magnolie Rist, dr. Rist og hr. Rist", ["Magnolie Rist", "Rist", "Rist"]),
        (pii_navn, "Støtter Sølvi Arnadóttir og visiterer Kestutis Zukas", ["Sølvi Arnadóttir", "Kestutis Zukas"]),
        (pii_navn, "Læses af O.P. Rugholm og af jordemoder Aynur Tezel", ["O.P. Rugholm", "Aynur Tezel"]),
        (pii_navn, "Ansvarlig: Benthe. Referent (Gurli)", ["Benthe", "Gurli"]),
        (pii_navn, "Line Birk har nøglen, og Line hentes af Nguyen Van Minh", ["Line Birk", "Nguyen Van Minh"]),
        (pii_navn, "Afskedigelsen af Jørn Vestermo er sket", ["Jørn Vestermo"]),
        (pii_navn, "Færgerne Margrethe Nord og Ane Nord, skibet Ane, projekt Viggo og stuen Karla", []),
        (pii_navn, "Emil og Ingeborg Birks Legat, Peter B. Birks Gade-projektet, Hanne Birk A/S", []),
        (pii_navn, "Journaliserer i Edith, logger på Frida og bruger Ida. Kører til Sofia", []),
        (pii_navn, "Synger sange af Ib Birk, uddeler legatet efter Ib Birk, køber ind hos Ib Birk", []),
        (pii_navn, "Rengør Nørre Hald og Vester Hald. Kontakt Nordby Forsyning og Marielyst Strand", []),
        (pii_navn, "Henvendelse til Erhvervsstyrelsen. Beskrivelsen er lang. Vælg Mine Sager", []),
        (pii_navn, "Følger Nordby Kommunes politik hos Statens It, ses i HR Strategisk Tavle og hr. Vang", ["Vang"]),
        (pii_navn, "bogen »Emma« og filmen »Emma Birk går«", ["Emma Birk"]),
    ],
)
def test_hits(rule: ModuleType, text: str, expected: list[str]) -> None:
    assert quotes(rule, text) == expected


def test_what_the_collection_accepts() -> None:
    assert quotes(pii_navn, "Modellen efter Hanne Holm", accepted=("Hanne Holm",)) == []


def test_names_in_the_register() -> None:
    register = register_of(
        {
            "enheder": {"a": {"navn": "Anna Holmsted"}},
            "roller": {"b": {"navn": "Hanne Holm"}, "c": {"navn": "chef", "definition": "Peter Holm i Anna Holmsted"}},
        }
    )
    around = surroundings({"enheder": {"a": {"navn": "Anna Holmsted"}}})
    found = [hit.path for hit in pii_navn.check(Subject(register, Path(), "r"), around)]
    assert found == [("roller", "b", "navn"), ("roller", "c", "definition")]


@pytest.mark.parametrize("key", ["titel", "sagsnr", "esdh_dokument_id"])
def test_every_text_of_the_file_counts(key: str) -> None:
    assert [hit.path for hit in raw_hits(pii_cpr, {key: "070761-4285"})] == [(key,)]


@pytest.mark.parametrize("rule", RULES.values())
def test_the_message_does_not_repeat_it(rule: ModuleType) -> None:
    text = "Hanne Holm, 070761-4285, bor på Pilebakken 31, telefon 26 00 41 19, hanne.holm@eksempel.dk."
    for hit in raw_hits(rule, {"opgaver": section([text])}):
        said = hit.message + hit.advice
        assert not any(secret in said for secret in ("Hanne", "4285", "Pilebakken", "26 00", "hanne.holm"))


def test_recall_and_false_hits_on_the_open_sentences(root: Path) -> None:
    sentences = json.loads((root / "tests/data/korpus/persondata.json").read_text(encoding="utf-8"))
    planted = {(number, one["art"], one["citat"]) for number, each in enumerate(sentences) for one in each["fund"]}
    found = {
        (number, name, quote)
        for number, each in enumerate(sentences)
        for name, rule in RULES.items()
        for quote in quotes(rule, each["tekst"])
    }
    assert (len(sentences), len(planted), len(planted & found), len(found - planted)) == (33, 22, 22, 0)


def test_initials_behind_no_word_are_a_guess() -> None:
    (hit,) = raw_hits(pii_navn, {"opgaver": section(["to gange, L. Brandsgård to gange"])})
    assert hit.level is Level.ADVARSEL
