"""What a forum has to take up: named in the bullet's own words, due by its rhythm, held, planned or with time left."""

from __future__ import annotations

from datetime import date

import pytest

from funkbesk.cycle.occasions.due import NamedFora, due_in, is_one_forum, without_forum
from tests.support.around import around as real
from tests.support.years import REGISTER, around

BULLET = "a: {{tekst: Drøftes i {where}, anledning: {occasion}{more}}}"
MEETING = """\
id: {id}
forum: {forum}
dato: {day}
status: {state}
punkter:
  evaluering: {{titel: Evaluering, anledning: evaluering, om: [koordinator]}}
"""


def bullet(more: str = "", where: str = "chefgruppen", occasion: str = "evaluering") -> str:
    return BULLET.format(where=where, occasion=occasion, more=more)


def meeting(day: str, state: str = "afholdt", forum: str = "chefgruppen") -> str:
    return MEETING.format(id=f"{day}-{forum}", day=day, state=state, forum=forum)


@pytest.mark.parametrize(
    ("where", "occasion", "taken"),
    [
        ("chefgruppen", "evaluering", True),
        ("chefgruppen", "forventningsafstemning", True),
        ("Chefgruppens møde", "evaluering", True),
        ("chefgruppen", "onboarding", False),
        ("chefgruppen", "sparring", False),
        ("LMU", "evaluering", False),
        ("den øverste chefgruppering", "evaluering", False),
    ],
)
def test_a_forum_takes_what_names_it(where: str, occasion: str, taken: bool) -> None:
    found = list(due_in("chefgruppen", date(2027, 3, 10), around(bullet(where=where, occasion=occasion))))
    assert bool(found) is taken


@pytest.mark.parametrize(
    ("more", "meetings", "day", "state"),
    [
        ("", [], "2027-03-10", "mangler"),
        (", gange_om_året: 1", [], "2027-03-10", "mangler"),
        (", gange_om_året: 1", [meeting("2026-11-10")], "2027-01-13", "holdt"),
        (", gange_om_året: 1", [meeting("2026-11-10")], "2027-10-09", "holdt"),
        (", gange_om_året: 1", [meeting("2026-11-10")], "2027-10-10", "mangler"),  # due a month later, to the day
        (", gange_om_året: 1", [meeting("2026-11-10")], "2028-03-01", "mangler"),
        (", gange_om_året: 1", [meeting("2026-11-10", forum="lmu")], "2027-01-13", "mangler"),
        (", gange_om_året: 1", [meeting("2027-05-05", "planlagt")], "2027-03-10", "planlagt"),
        (", gange_om_året: 1", [meeting("2027-05-05", "aflyst")], "2027-03-10", "mangler"),
        (", gange_om_året: 1", [meeting("2027-03-10", "planlagt")], "2027-03-10", "mangler"),  # the meeting itself
        (", gange_om_året: 1", [meeting("2026-05-05", "planlagt")], "2027-03-10", "mangler"),  # never said to be held
        ("", [meeting("2027-02-10")], "2027-03-10", "mangler"),  # no rhythm: left to the forum
        (", måneder: [3]", [], "2027-03-10", "mangler"),
        (", måneder: [9]", [], "2027-03-10", "senere"),
        (", måneder: [4]", [], "2027-03-10", "mangler"),  # before the forum meets again
        (", måneder: [3, 9]", [meeting("2027-03-10")], "2027-05-10", "holdt"),
        (", måneder: [3, 9]", [meeting("2027-03-10")], "2027-09-10", "mangler"),
        (", gange_om_året: 4", [meeting("2027-01-10")], "2027-04-20", "mangler"),
        ("", [], "9999-12-31", "mangler"),
    ],
)
def test_when_it_is_due(more: str, meetings: list[str], day: str, state: str) -> None:
    [found] = due_in("chefgruppen", date.fromisoformat(day), around(bullet(more), meetings))
    assert found.state == state
    assert (found.meeting is not None) is (state in {"holdt", "planlagt"})


def test_a_forum_that_meets_often_takes_it_nearer_to_the_day() -> None:
    register = REGISTER.replace("navn: chefgruppen", "navn: chefgruppen\n    gange_om_året: 52")
    asked = around(bullet(", gange_om_året: 1"), [meeting("2026-11-10")], register=register)
    assert [one.state for one in due_in("chefgruppen", date(2027, 10, 20), asked)] == ["holdt"]
    assert [one.state for one in due_in("chefgruppen", date(2027, 11, 5), asked)] == ["mangler"]


def test_the_real_descriptions() -> None:
    known = real()
    assert [(one.description.id, one.listed.bullet) for one in due_in("chefgruppen", date(2027, 3, 10), known)] == [
        ("ledelsessekretariatet", "årlig-drøftelse")
    ]
    assert [description.id for description, _ in without_forum(known)] == ["faglig-koordinator"]


def test_a_collective_name_is_no_one_forum() -> None:
    fora = NamedFora(real().register)
    named = fora.of("drøftes i relevante leder- og koordinatorfora og i chefgruppen")
    assert {key: is_one_forum(forum) for key, forum in named.items()} == {
        "leder-og-koordinatorfora": False,
        "chefgruppen": True,
    }
    assert NamedFora(None).of("chefgruppen") == {}


def test_what_is_abolished_asks_for_nothing() -> None:
    abolished = around(bullet(), status="ophævet")
    assert list(due_in("chefgruppen", date(2027, 3, 10), abolished)) == []
    assert list(without_forum(around(bullet(where="ingen steder"), status="ophævet"))) == []
