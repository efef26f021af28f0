"""The onboarding sheet: everything of the description to walk through, its words, its fora, and what is left blank."""

from __future__ import annotations

import json

import pytest

from funkbesk.cycle.around import Around
from funkbesk.cycle.named_in import texts_of
from funkbesk.cycle.sheets import Sheet, sheet_for
from funkbesk.documents.description import Description
from funkbesk.documents.register import Register
from tests.support.around import about, around, real_register
from tests.support.descriptions import REAL
from tests.support.meetings import meeting

COORDINATOR, SECRETARIAT = REAL


def sheet(description: Description, around_: Around | None = None) -> Sheet:
    held = meeting(
        f"id: m\ndato: 2027-03-10\npunkter:\n  p: {{titel: Start, anledning: onboarding, om: [{description.id}]}}\n"
    )
    found = sheet_for(about(held), description, around_ or around(), held)
    assert found is not None
    assert json.loads(json.dumps(found)) == found
    return found


@pytest.mark.parametrize("description", REAL, ids=lambda one: one.id)
def test_every_text_of_the_description_is_walked_through(description: Description) -> None:
    printed = json.dumps(sheet(description)["sections"], ensure_ascii=False)
    texts = [line for text in texts_of(description) for line in text.split("\n")]
    assert [text for text in texts if text not in printed] == [description.title]


def test_who_is_responsible_comes_from_the_description_or_is_blank() -> None:
    facts = {one["label"]: one["value"] for one in sheet(COORDINATOR)["facts"]}
    assert facts == {
        "Ansvarlig for gennemgangen": "Afdelingsleder",
        "Deltagere": "Afdelingsleder og faglig koordinator",
    }
    assert [one["value"] for one in sheet(SECRETARIAT)["facts"]] == [None, None]


@pytest.mark.parametrize(("description", "signs"), [(COORDINATOR, "Afdelingsleder"), (SECRETARIAT, "Leder")])
def test_who_signs(description: Description, signs: str) -> None:
    assert sheet(description)["signatures"] == [
        {"label": signs, "name": None},
        {"label": "Ny medarbejder", "name": None},
    ]


def test_words_are_those_that_occur_and_open_ones_are_blanks() -> None:
    found = sheet(SECRETARIAT)
    names = [word["name"] for word in found["words"]]
    assert names == [
        *("forventningsafstemning", "kernefortællingen", "kurs, koordinering og commitment", "mål-middel-hierarki"),
        *("AI", "LMU", "OMU"),
    ], "terms, then abbreviations, in alphabetical order; »lærings- og ledelsestilsyn« is the coordinators'"
    assert [f"forklaring af »{name}«" for name in names] == found["blanks"][-len(names) :]


def test_an_explained_word_is_no_blank() -> None:
    register = Register.model_validate(
        {"kommune": "K", "forkortelser": {"omu": {"navn": "OMU", "definition": "Områdets MED-udvalg"}}}
    )
    found = sheet(SECRETARIAT, around(register=register))
    assert found["words"] == [{"name": "OMU", "definition": "Områdets MED-udvalg"}]
    assert [blank for blank in found["blanks"] if blank.startswith("forklaring")] == []


@pytest.mark.parametrize(
    ("forum", "planned", "blanks"),
    [
        ({}, False, ["hvor ofte", "næste møder"]),
        ({"gange_om_året": 4}, False, ["næste møder"]),
        ({}, True, ["hvor ofte"]),
        ({"gange_om_året": 4}, True, []),
    ],
)
def test_blanks_of_the_fora_are_named(forum: dict[str, int], blanks: list[str], *, planned: bool) -> None:
    register = Register.model_validate(
        {"kommune": "K", "fora": {"lmu": {"navn": "LMU", "medlemmer": [COORDINATOR.id], **forum}}}
    )
    meetings = [meeting("id: lmu\nforum: lmu\ndato: 2027-08-01\n")] if planned else []
    found = sheet(COORDINATOR, around(register=register, meetings=meetings))
    assert [blank.partition(" (")[0] for blank in found["blanks"] if "Fora" in blank] == blanks


def test_fora_of_a_role_are_those_it_is_a_member_of_and_those_its_description_names() -> None:
    register = real_register()
    links = {forum["name"]: forum["link"] for forum in sheet(COORDINATOR, around(register=register))["fora"]}
    assert links == {
        "Koordinatorgruppe": "Medlem",
        "Koordinatormøderne": "Nævnes i beskrivelsen",
        "Leder- og koordinatorfora": "Nævnes i beskrivelsen",
    }


def test_a_role_belongs_to_a_forum_by_the_register_alone_too() -> None:
    register = Register.model_validate(
        {
            "kommune": "K",
            "roller": {"koordinator": {"navn": "koordinator", "beskrivelse": COORDINATOR.id}},
            "fora": {
                "a": {"navn": "a-forum", "medlemmer": ["koordinator"], "gange_om_året": 4, "måneder": [2, 5]},
                "b": {"navn": "b-forum", "medlemmer": ["leder"]},
            },
        }
    )
    (forum,) = sheet(COORDINATOR, around(register=register))["fora"]
    assert (forum["name"], forum["link"], forum["rhythm"]) == ("A-forum", "Medlem", "4 gange om året: i februar og maj")
    assert forum["dates"] == []


PLANNED = """\
id: {day}-{forum}
forum: {forum}
dato: {day}
status: {state}
punkter:
  p: {{titel: Forventningsafstemning, anledning: forventningsafstemning, om: [faglig-koordinator#klagebesvarelser]}}
"""


@pytest.mark.parametrize(
    ("day", "state", "dates"),
    [
        ("2027-03-11", "planlagt", ["11. marts 2027 (uge 10)"]),
        ("2027-03-09", "planlagt", []),
        ("2027-03-11", "aflyst", []),
        ("2027-03-11", "afholdt", []),
    ],
)
def test_only_meetings_that_are_still_to_come_give_dates(day: str, state: str, dates: list[str]) -> None:
    planned = meeting(PLANNED.format(day=day, forum="koordinatormøderne", state=state))
    found = sheet(COORDINATOR, around(meetings=[planned]))
    assert {forum["id"]: forum["dates"] for forum in found["fora"]}["koordinatormøderne"] == dates
    alignment = next(one for one in found["dates"] if one["label"] == "Forventningsafstemning")
    assert (alignment["rhythm"], alignment["dates"]) == ("4 gange om året", dates)


def test_without_a_register_nothing_is_invented() -> None:
    bare = around()
    empty = Around(None, bare.settings, bare.descriptions, bare.meetings, bare.findings, bare.changes, today=bare.today)
    found = sheet(COORDINATOR, empty)
    assert (found["words"], found["fora"]) == ([], [])
    assert found["facts"][0]["value"] == "Afdelingsleder", "an id that has no name stands as it is"
