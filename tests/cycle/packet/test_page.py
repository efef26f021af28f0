"""The data of a packet: what is known of the newcomer, the unit's description, the words, the year, the blanks."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import pytest

from funkbesk.cycle.around import Around
from funkbesk.cycle.packet.first_year import first_year
from funkbesk.cycle.packet.newcomers import Newcomer
from funkbesk.cycle.packet.page import Data, description_of_unit, own_unit, packet_data
from funkbesk.documents.description import Description
from funkbesk.documents.register import Register
from tests.support.around import around, real_register
from tests.support.descriptions import REAL
from tests.support.meetings import meeting

COORDINATOR, SECRETARIAT = REAL
START = date(2027, 1, 4)
NEW = Newcomer(COORDINATOR.id, "Anne Eksempel", START, "Bo Prøve")


def data(description: Description = COORDINATOR, newcomer: Newcomer = NEW, known: Around | None = None) -> Data:
    found = packet_data(description, newcomer, known or around())
    assert json.loads(json.dumps(found)) == found
    return found


def test_what_is_known_of_a_newcomer() -> None:
    assert {one["label"]: one["value"] for one in data()["facts"]} == {
        "Navn": "Anne Eksempel",
        "Stilling": "Faglig koordinator",
        "Enhed": "Arbejdsmarked og Social",
        "Første dag": "4. januar 2027 (uge 1)",
        "Refererer til": "Afdelingsleder",
        "Mentor": "Bo Prøve",
    }
    assert [one for one in data()["blanks"] if not one.startswith("forklaring") and "(under" not in one] == []


def test_what_is_not_known_is_blank_and_said() -> None:
    found = data(SECRETARIAT, Newcomer(SECRETARIAT.id))
    assert [one["label"].lower() for one in found["facts"] if one["value"] is None] == found["blanks"][:4]
    assert found["blanks"][:4] == ["navn", "stilling", "første dag", "mentor"]
    assert found["blanks"][4:6] == ["ansvarlig for gennemgangen", "deltagere"]
    where = [blank for blank in found["blanks"] if "(under" in blank]
    assert [blank.partition(" (")[0] for blank in where] == ["hvor ofte", "næste møder", "hvornår", "gælder fra"]
    assert (found["unit"], found["start"]) == ("Ledelsessekretariatet", None)
    assert {"label": "Enheden er forankret under", "value": "Områdechef"} in found["facts"]


def test_the_walk_through_has_the_new_name_on_its_receipt_and_no_part_twice() -> None:
    sheet = data()["sheet"]
    assert [one["name"] for one in sheet["signatures"]] == [None, "Anne Eksempel"]
    assert (sheet["words"], sheet["fora"], sheet["dates"]) == ([], [], [])
    assert len(sheet["sections"]) == 7


def _register(**units: str | None) -> Register:
    entries = {
        key: {"navn": key} | ({"del_af": up.removesuffix("!")} if up and up != "!" else {}) for key, up in units.items()
    }
    entries = {
        key: entry | ({"beskrivelse": SECRETARIAT.id} if (units[key] or "").endswith("!") else {})
        for key, entry in entries.items()
    }
    return Register.model_validate({"kommune": "K", "enheder": entries})


@pytest.mark.parametrize(
    ("units", "found"),
    [
        ({"a": "b!", "b": None}, True),
        ({"a": "b", "b": "!"}, True),
        ({"a": "b", "b": "a"}, False),
        ({"a": "b", "b": None, "c": "a!"}, False),
    ],
    ids=["own", "parent", "circle", "child"],
)
def test_the_description_of_the_unit_is_its_own_or_the_nearest_above(
    units: dict[str, str | None], *, found: bool
) -> None:
    role = COORDINATOR.model_copy(update={"unit": "a"})
    known = around(register=_register(**units))
    assert description_of_unit(role, known) is (SECRETARIAT if found else None)


def test_a_role_that_has_the_id_of_a_unit_does_not_describe_it() -> None:
    role = COORDINATOR.model_copy(update={"unit": COORDINATOR.id})
    assert description_of_unit(role, around(register=_register(**{COORDINATOR.id: None}))) is None


def test_a_unit_description_has_no_other_of_its_unit() -> None:
    assert description_of_unit(SECRETARIAT, around()) is None
    assert own_unit(SECRETARIAT, real_register()) == "ledelsessekretariatet"
    assert own_unit(COORDINATOR, real_register()) == "arbejdsmarked-og-social"


def test_words_of_both_descriptions_in_alphabetical_order() -> None:
    known = _register(a="!")
    full = Register.model_validate({**real_register().model_dump(by_alias=True, exclude_none=True), "enheder": {}})
    register = full.model_copy(update={"units": known.units})
    role = COORDINATOR.model_copy(update={"unit": "a"})
    found = data(role, known=around(register=register))
    assert [word["name"] for word in found["terms"]] == [
        *("det fælles faglige mindset", "forventningsafstemning", "kernefortællingen"),
        *("kurs, koordinering og commitment", "lærings- og ledelsestilsyn", "mål-middel-hierarki", "snitflader"),
    ]
    assert [word["name"] for word in found["abbreviations"]] == ["AI", "ift.", "LMU", "OMU"]


def test_the_documents_are_those_of_the_packet_and_those_they_name() -> None:
    found = data(SECRETARIAT)
    assert [(one["title"], one["in_packet"]) for one in found["documents"]] == [
        (SECRETARIAT.title, True),
        (COORDINATOR.title, False),
    ]
    assert found["documents"][0]["status"] == "Udkast"


def with_months(*months: int) -> Around:
    known = around()
    assert COORDINATOR.use is not None
    key = "forventningsafstemning"
    use = COORDINATOR.use.bullets[key].model_copy(update={"months": months})
    section = COORDINATOR.use.model_copy(update={"bullets": {key: use}})
    description = COORDINATOR.model_copy(update={"use": section})
    return replace(known, descriptions={description.id: description})


def when(start: date, known: Around) -> list[str | None]:
    return [row["when"] for row in first_year("faglig-koordinator", start, known)]


@pytest.mark.parametrize(
    ("start", "months"),
    [
        (date(2027, 1, 4), ["februar 2027", "maj 2027", "august 2027", "november 2027"]),
        (date(2027, 5, 31), ["maj 2027", "august 2027", "november 2027", "februar 2028", "maj 2028"]),
        (date(2027, 6, 1), ["august 2027", "november 2027", "februar 2028", "maj 2028"]),
        (date(2028, 2, 29), ["februar 2028", "maj 2028", "august 2028", "november 2028", "februar 2029"]),
        (date(2026, 12, 31), ["februar 2027", "maj 2027", "august 2027", "november 2027"]),
    ],
)
def test_a_month_stays_a_month_and_the_year_begins_on_the_first_day(start: date, months: list[str]) -> None:
    assert when(start, with_months(2, 5, 8, 11)) == months


def test_what_has_no_place_comes_last_and_once() -> None:
    rows = first_year("faglig-koordinator", date(2027, 6, 1), around())
    assert [(row["when"], row["title"], row["notes"]) for row in rows] == [
        (None, "Evaluering: faglig koordinator", ["1 gang om året"]),
        (None, "Forventningsafstemning: faglig koordinator", ["4 gange om året"]),
    ]


PLANNED = """\
id: 2027-02-03-koordinatorgruppen
forum: koordinatorgruppen
dato: {day}
tid: 9.00–10.30
sted: Mødelokale 2
status: {state}
punkter: {{p: {{titel: Orientering}}}}
"""


@pytest.mark.parametrize(
    ("day", "state", "shown"),
    [
        ("2027-02-03", "planlagt", ["3. februar 2027 (uge 5)"]),
        ("2027-01-04", "planlagt", ["4. januar 2027 (uge 1)"]),
        ("2027-01-03", "planlagt", []),
        ("2028-01-04", "planlagt", []),
        ("2027-02-03", "aflyst", []),
    ],
)
def test_meetings_of_its_fora_in_the_first_year(day: str, state: str, shown: list[str]) -> None:
    known = around(meetings=[meeting(PLANNED.format(day=day, state=state))])
    assert [one for one in when(START, known) if one] == shown


def test_the_last_year_of_the_calendar_has_an_end() -> None:
    assert when(date(9999, 12, 31), with_months(11, 12)) == []
    assert when(date(9998, 12, 1), with_months(1, 12)) == ["december 9998", None]
