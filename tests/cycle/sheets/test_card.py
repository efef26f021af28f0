"""The card for daily sparring: tasks and limits, every word of it from the description."""

from __future__ import annotations

import json

import pytest

from funkbesk.cycle.named_in import texts_of
from funkbesk.cycle.sheets import Sheet, sheet_for
from funkbesk.documents.description import Description, RoleDescription
from funkbesk.documents.meeting import Point
from tests.support.around import around
from tests.support.descriptions import REAL
from tests.support.meetings import meeting

COORDINATOR, SECRETARIAT = REAL


def card(description: Description) -> Sheet:
    held = meeting(
        f"id: m\ndato: 2027-03-10\npunkter:\n  p: {{titel: Sparring, anledning: sparring, om: [{description.id}]}}\n"
    )
    found = sheet_for(held.points["p"], description, around(), held)
    assert found is not None
    return found


def test_the_coordinators_tasks_and_limits() -> None:
    found = card(COORDINATOR)
    assert [part["key"] for part in found["parts"]] == ["ansvar", "opgaver"]
    assert found["facts"] == [{"label": "Refererer til", "value": "Afdelingsleder"}]
    assert found["others"] == [
        "Afdelingslederen har det formelle ledelsesansvar i forhold til både personale og den faglige opgaveløsning."
    ]
    assert [text[:24] for text in found["limits"]] == ["At kunne - efter aftale ", "At understøtte sagsbehan"]
    assert found["parts"][0]["paragraphs"] == ["Den faglige koordinator har ansvar for:"]


def test_the_units_card_says_whom_it_is_anchored_under_and_invents_no_limits() -> None:
    found = card(SECRETARIAT)
    assert found["facts"] == [{"label": "Forankret under", "value": "Områdechef"}]
    assert (found["others"], found["limits"]) == ([], [])


@pytest.mark.parametrize("description", REAL, ids=lambda one: one.id)
def test_no_word_is_added(description: Description) -> None:
    found = card(description)
    own = {line for text in texts_of(description) for line in text.split("\n")}
    printed = {*found["others"], *found["limits"]}
    for part in found["parts"]:
        for one in (part, *part["groups"]):
            printed |= {one["heading"], *one["paragraphs"], *(bullet["text"] for bullet in one["bullets"])}
    assert printed <= own


def role(**sections: object) -> RoleDescription:
    data = {"id": "r", "art": "rolle", "titel": "R", "hører_til": "e", "version": "0.1.0", "status": "udkast"}
    return RoleDescription.model_validate({**data, **sections})


@pytest.mark.parametrize(
    ("text", "is_limit"),
    [
        ("At godkende indkøb efter aftale med lederen", True),
        ("Rollen må ikke træffe afgørelser", True),
        ("At handle kun på lederens vegne", True),
        ("At godkende klager, medmindre de er principielle", True),
        ("At give sparring, også hvor der ikke er en koordinator", False),
        ("At kunne det hele", False),
    ],
)
def test_what_counts_as_a_limit(text: str, *, is_limit: bool) -> None:
    assert card(role(opgaver={"punkter": {"a": text}}))["limits"] == ([text] if is_limit else [])
    assert card(role(kompetencer={"punkter": {"a": text}}))["limits"] == [], "a competence limits nobody"


def test_whom_it_refers_to_is_a_blank_where_nobody_says() -> None:
    found = card(role())
    assert (found["facts"][0]["value"], found["blanks"]) == (None, ["Refererer til"])


@pytest.mark.parametrize(
    ("bullets", "size", "fits"), [(2, 10, True), (18, 9, True), (22, 8, True), (29, 7, True), (70, 7, False)]
)
def test_much_text_is_set_in_smaller_letters(bullets: int, size: int, *, fits: bool) -> None:
    tasks = {f"p{number}": "At koordinere og kvalitetssikre opgaver " * 4 for number in range(bullets)}
    found = card(role(opgaver={"punkter": tasks}))
    assert (found["size"], found["fits"]) == (size, fits)


def test_a_point_without_an_occasion_has_no_sheet() -> None:
    held = meeting("id: m\ndato: 2027-03-10\npunkter:\n  p: {titel: Eventuelt}\n")
    point: Point = held.points["p"]
    assert sheet_for(point, COORDINATOR, around(), held) is None


def test_cards_are_plain_data() -> None:
    for description in REAL:
        found = card(description)
        assert json.loads(json.dumps(found)) == found
