"""The evaluation sheet: a row for each section, what speaks for a change, and what other fora have answered."""

from __future__ import annotations

import json
from collections.abc import Sequence

import pytest

from funkbesk.cycle.around import Around, ChangesSince
from funkbesk.cycle.sheets import Sheet, sheet_for
from funkbesk.documents.meeting import Meeting
from funkbesk.findings import Finding, Level
from funkbesk.findings.finding import About
from tests.support.around import around
from tests.support.descriptions import REAL
from tests.support.meetings import meeting

COORDINATOR, _ = REAL
EVALUATION = """\
id: {day}-{forum}
forum: {forum}
dato: {day}
status: {state}
punkter:
  evaluering:
    titel: Evaluering
    anledning: evaluering
    om: [{about}]
    vurderinger: {answers}
"""


def evaluation(
    day: str = "2027-03-10",
    forum: str = "chefgruppen",
    state: str = "planlagt",
    answers: str = "{}",
    about: str = "faglig-koordinator",
) -> Meeting:
    return meeting(EVALUATION.format(day=day, forum=forum, state=state, answers=answers, about=about))


def sheet(around_: Around | None = None, held: Meeting | None = None) -> Sheet:
    now = held or evaluation()
    found = sheet_for(now.points["evaluering"], COORDINATOR, around_ or around(), now)
    assert found is not None
    assert json.loads(json.dumps(found)) == found
    return found


def test_a_row_for_each_section_without_an_answer() -> None:
    rows = sheet()["sections"]
    assert [(row["key"], row["size"]) for row in rows] == [
        ("organisatorisk_reference", "tekst"),
        ("formål", "7 punkter"),
        ("opgaver", "16 punkter"),
        ("ansvar", "5 punkter"),
        ("kompetencer", "14 punkter"),
        ("kvalifikationskrav", "tekst"),
        ("anvendelse", "4 punkter"),
    ]
    assert {row["covers"] for row in rows} == {None}


@pytest.mark.parametrize("key", ["organisatorisk_reference", "organisatorisk-reference"])
def test_the_answers_of_the_minutes_stand_in_the_rows(key: str) -> None:
    answers = f"{{opgaver: {{dækkende: delvist, bemærkning: Tilsyn mangler}}, {key}: {{dækkende: ja}}}}"
    found = sheet(held=evaluation(state="afholdt", answers=answers))
    said = {row["key"]: (row["covers"], row["remark"]) for row in found["sections"] if row["covers"]}
    assert said == {"opgaver": ("delvist", "Tilsyn mangler"), "organisatorisk_reference": ("ja", None)}


def finding(level: Level, bullet: str = "", line: int = 1) -> Finding:
    return Finding("x.yaml", line, 1, (line, 2), "regel", level, f"{level} {line}", "ret det", about=About(bullet))


def test_findings_worst_first_and_no_more_than_can_be_talked_about() -> None:
    found = [finding(Level.HINT, line=line) for line in range(1, 12)] + [
        finding(Level.ADVARSEL, line=one) for one in (2, 3)
    ]
    linter = sheet(around(findings=[*found, finding(Level.FEJL, line=9)]))["linter"]
    assert linter["summary"] == "1 fejl, 2 advarsler og 11 hint"
    assert [one["level"] for one in linter["findings"]] == ["fejl", "advarsel", "advarsel", *["hint"] * 9]
    assert linter["more"] == 2


@pytest.mark.parametrize(
    ("advice", "shown"),
    [
        ("Skriv »om«.", "Skriv »om«."),
        ("Skriv en definition i descriptions/organisation.yaml.", None),
        ("Se dem med: funkbesk lint", None),
    ],
)
def test_advice_on_files_and_commands_stays_with_the_secretariat(advice: str, shown: str | None) -> None:
    found = finding(Level.HINT)._replace(advice=advice)
    [row] = sheet(around(findings=[found]))["linter"]["findings"]
    assert row["advice"] == shown


def test_what_is_said_of_many_places_is_told_once() -> None:
    found = [*[finding(Level.HINT, line=2)] * 3, finding(Level.FEJL)]
    linter = sheet(around(findings=found))["linter"]
    assert [(one["level"], one["elsewhere"]) for one in linter["findings"]] == [
        ("fejl", None),
        ("hint", "2 andre steder"),
    ]
    assert (linter["summary"], linter["more"]) == ("1 fejl og 3 hint", 0)


@pytest.mark.parametrize(
    ("bullet", "place"),
    [
        (
            "opgaver.klagebesvarelser",
            "Væsentligste arbejdsopgaver: »At kvalificere og godkende klagebesvarelser over afgørelser«",
        ),
        ("kompetencer.facilitere-møder", "Kompetencer: »Kan facilitere møder«"),
        ("kvalifikationskrav", "Kvalifikationskrav"),
        ("opgaver.findes-ikke", "Væsentligste arbejdsopgaver"),
        ("status", "Oplysninger om beskrivelsen"),
        ("", "Oplysninger om beskrivelsen"),
    ],
)
def test_where_a_finding_stands(bullet: str, place: str) -> None:
    (found,) = sheet(around(findings=[finding(Level.FEJL, bullet, 7)]))["linter"]["findings"]
    assert found["place"] == place


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        (None, {"version": None, "lines": [], "approved": False}),
        (ChangesSince("1.0.0", ("Ny opgave",)), {"version": "1.0.0", "lines": ["Ny opgave"], "approved": True}),
    ],
)
def test_what_changed_since_the_last_approved_version(changes: ChangesSince | None, told: Sheet) -> None:
    assert sheet(around(changes=lambda _id: changes))["changes"] == told


DECIDED = """\
id: m
forum: ledergruppen
dato: {day}
status: afholdt
punkter:
  p:
    titel: Klager
    om: [{about}]
    beslutning: {{tekst: Ret punktet, ansvarlig: afdelingsleder, frist: 2027-02-28, tilstand: {state}}}
"""


@pytest.mark.parametrize(
    ("day", "about", "state", "shown"),
    [
        ("2027-02-01", "faglig-koordinator#klagebesvarelser", "åben", True),
        ("2027-02-01", "faglig-koordinator", "gennemført", False),
        ("2027-02-01", "ledelsessekretariatet", "åben", False),
        ("2027-03-11", "faglig-koordinator", "åben", False),
    ],
)
def test_open_decisions_about_the_description(day: str, about: str, state: str, *, shown: bool) -> None:
    decided = meeting(DECIDED.format(day=day, about=about, state=state))
    decisions = sheet(around(meetings=[decided]))["decisions"]
    assert [one["address"] for one in decisions] == (["m#p"] if shown else [])
    if shown:
        (one,) = decisions
        assert (one["taken"], one["responsible"]) == ("Ledergruppen, 1. februar 2027", "Afdelingsleder")
        assert (one["deadline"], one["overdue"]) == ("28. februar 2027 (uge 8)", True)


YES = "{opgaver: {dækkende: ja}}"


@pytest.mark.parametrize(
    ("others", "fora"),
    [
        ([evaluation("2027-02-01", "ledergruppen", "afholdt", YES)], ["Ledergruppen, 1. februar 2027"]),
        ([evaluation("2027-02-01", "ledergruppen", "planlagt", YES)], []),
        ([evaluation("2027-02-01", "ledergruppen", "afholdt", YES, "ledelsessekretariatet")], []),
        ([evaluation("2026-03-01", "ledergruppen", "afholdt", YES)], []),
        (
            [
                evaluation("2026-10-01", "ledergruppen", "afholdt", YES),
                evaluation("2026-11-01", "chefgruppen", "afholdt", YES),
                evaluation("2026-12-01", "koordinatorgruppen", "afholdt", YES),
                evaluation("2027-01-04", "ledergruppen", "afholdt", YES),
            ],
            ["Koordinatorgruppe, 1. december 2026", "Ledergruppen, 4. januar 2027"],
        ),
    ],
    ids=["another forum", "not held", "another description", "a year ago", "since this forum's own"],
)
def test_answers_of_other_fora_in_this_round(others: Sequence[Meeting], fora: list[str]) -> None:
    found = sheet(around(meetings=[*others, evaluation(answers=YES)]))
    assert [one["where"] for one in found["answers"]] == fora
    assert {(one["heading"], one["covers"]) for one in found["answers"]} <= {("Væsentligste arbejdsopgaver", "ja")}


def test_what_is_not_known_is_blank_and_said() -> None:
    found = sheet()
    assert found["blanks"] == ["Deltagere", "Næste revision"]
    facts = {one["label"]: one["value"] for one in found["facts"]}
    assert (facts["Hvor ofte"], facts["Seneste evaluering"]) == ("1 gang om året", "Ingen er holdt endnu")


def test_the_last_evaluation_is_told_whatever_the_forum() -> None:
    last = evaluation("2026-03-01", "ledergruppen", "afholdt")
    facts = {one["label"]: one["value"] for one in sheet(around(meetings=[last]))["facts"]}
    assert facts["Seneste evaluering"] == "1. marts 2026"
