"""The alignment sheet: a row for each task, a column for each role, which of the year's it is, what the last gave."""

from __future__ import annotations

import json
from collections.abc import Sequence

import pytest

from funkbesk.cycle.around import Around
from funkbesk.cycle.sheets import Sheet, sheet_for
from funkbesk.documents.bullets import Use
from funkbesk.documents.description import Description
from funkbesk.documents.meeting import Meeting
from tests.support.around import around
from tests.support.descriptions import REAL
from tests.support.meetings import meeting

COORDINATOR, SECRETARIAT = REAL
ALIGNMENT = """\
id: m-{day}
dato: {day}
status: {state}
punkter:
  p:
    titel: Forventningsafstemning
    anledning: forventningsafstemning
    om: [{about}]
    afstemninger: {said}
"""


def alignment(
    day: str = "2027-05-03", state: str = "planlagt", said: str = "{}", about: str = "faglig-koordinator"
) -> Meeting:
    return meeting(ALIGNMENT.format(day=day, state=state, said=said, about=about))


def sheet(description: Description = COORDINATOR, around_: Around | None = None, held: Meeting | None = None) -> Sheet:
    now = held or alignment()
    found = sheet_for(now.points["p"], description, around_ or around(), now)
    assert found is not None
    assert json.loads(json.dumps(found)) == found
    return found


def test_a_row_for_each_task_and_a_column_for_each_participant() -> None:
    found = sheet()
    assert found["columns"] == ["Områdechef", "Afdelingsleder", "Faglig koordinator"]
    (table,) = found["tables"]
    tasks = COORDINATOR.tasks
    assert tasks is not None
    assert [row["id"] for row in table["rows"]] == list(tasks.bullets)
    assert {tuple(row["expected"]) for row in table["rows"]} == {(None, None, None)}
    assert found["blanks"] == []


def test_a_table_for_each_group_and_columns_to_fill_in_where_nobody_is_named() -> None:
    found = sheet(SECRETARIAT)
    tasks = SECRETARIAT.tasks
    assert tasks is not None
    assert [table["heading"] for table in found["tables"]] == [group.heading for group in tasks.groups.values()]
    assert [len(table["rows"]) for table in found["tables"]] == [5, 5]
    assert found["columns"] == [None, None]
    assert found["blanks"] == ["Deltagere", "Hvor ofte"]


def test_what_the_minutes_say_is_filled_in() -> None:
    said = (
        "{klagebesvarelser: {forventninger: {områdechef: Færre klager, faglig-koordinator: Mere tid},"
        " uenighed: Tiden, aftale: To timer, ansvarlig: afdelingsleder, frist: 2027-06-01}}"
    )
    (table,) = sheet(held=alignment(state="afholdt", said=said))["tables"]
    row = next(row for row in table["rows"] if row["id"] == "klagebesvarelser")
    assert row["expected"] == ["Færre klager", None, "Mere tid"]
    assert (row["disagreement"], row["agreement"], row["responsible"]) == ("Tiden", "To timer", "Afdelingsleder")
    assert row["deadline"] == "1. juni 2027"


def test_minutes_name_the_roles_and_the_group_where_the_description_does_not() -> None:
    said = "{udvikling-strategi-og-drift: {forventninger: {områdechef: Mere data}, aftale: Ét mål om måneden}}"
    held = alignment(state="afholdt", said=said, about="ledelsessekretariatet")
    found = sheet(SECRETARIAT, held=held)
    assert found["columns"] == ["Områdechef"]
    assert [row["id"] for row in found["tables"][0]["rows"]][-1] == "beslutningsoplæg-og-præsentationer"
    last = found["tables"][1]["rows"][-1]
    assert (last["text"], last["expected"], last["agreement"]) == (
        "Gruppen som helhed",
        ["Mere data"],
        "Ét mål om måneden",
    )


@pytest.mark.parametrize(
    ("others", "number"),
    [
        ([], "Nr. 1 af 4 i 2027"),
        ([alignment("2027-02-01", "afholdt")], "Nr. 2 af 4 i 2027"),
        ([alignment("2027-02-01", "planlagt")], "Nr. 2 af 4 i 2027"),
        ([alignment("2027-02-01", "aflyst")], "Nr. 1 af 4 i 2027"),
        ([alignment("2026-12-31", "afholdt")], "Nr. 1 af 4 i 2027"),
        ([alignment("2027-08-02")], "Nr. 1 af 4 i 2027"),
        ([alignment("2027-02-01", about="ledelsessekretariatet")], "Nr. 1 af 4 i 2027"),
        ([alignment("2027-05-03", "planlagt")], "Nr. 1 af 4 i 2027"),
        (
            [alignment(f"2027-0{month}-01", "afholdt") for month in range(1, 5)],
            "Nr. 5 i 2027. Beskrivelsen siger 4 gange om året.",
        ),
    ],
)
def test_which_of_the_year_it_is(others: Sequence[Meeting], number: str) -> None:
    assert sheet(around_=around(meetings=others))["number"] == number


def test_without_a_rhythm_none_is_guessed() -> None:
    assert sheet(SECRETARIAT)["number"] == "Nr. 1 i 2027. Beskrivelsen siger ikke, hvor mange gange om året."


AGREED = (
    "{klagebesvarelser: {aftale: To timer, ansvarlig: afdelingsleder, frist: 2027-02-28TILSTAND},"
    " arbejdsgange: {uenighed: Hvem}}"
)


@pytest.mark.parametrize(
    ("state", "shown", "overdue"),
    [("", "Åben", True), (", tilstand: åben", "Åben", True), (", tilstand: gennemført", "Gennemført", False)],
)
def test_what_came_of_the_last_one(state: str, shown: str, *, overdue: bool) -> None:
    earlier = [
        alignment("2026-11-02", "afholdt", "{klagebesvarelser: {aftale: En time}}"),
        alignment("2027-02-01", "afholdt", AGREED.replace("TILSTAND", state)),
        alignment("2027-03-01", "planlagt"),
    ]
    last = sheet(around_=around(meetings=earlier))["last"]
    assert last["date"] == "1. februar 2027 (uge 5)"
    (agreement,) = last["agreements"]
    assert agreement["task"] == "At kvalificere og godkende klagebesvarelser over afgørelser"
    assert (agreement["agreement"], agreement["state"], agreement["overdue"]) == ("To timer", shown, overdue)


def test_there_is_no_last_one_before_the_first() -> None:
    later = alignment("2027-08-02", "afholdt", "{klagebesvarelser: {aftale: En time}}")
    assert sheet(around_=around(meetings=[later, alignment(state="afholdt")]))["last"] is None


def test_the_check_question_quotes_the_bullet() -> None:
    assert COORDINATOR.use is not None
    bullet = COORDINATOR.use.bullets["forventningsafstemning"]
    assert isinstance(bullet, Use)
    assert sheet()["says"] == bullet.text
