"""The plan of a year: what is placed by day, week and month, what gives way to a meeting, and what is never guessed."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funkbesk.cycle.occasions.when import When
from funkbesk.cycle.year.data import year_data
from funkbesk.cycle.year.plan import YearPlan, plan_year
from tests.support.years import REGISTER, around

EVALUATION = "årlig: {{tekst: Drøftes i chefgruppen, anledning: evaluering, ansvarlig: leder{more}}}"
MEETING = """\
id: {id}
forum: chefgruppen
dato: {day}
status: {state}
punkter:
  evaluering:
    titel: Evaluering
    anledning: evaluering
    om: [koordinator#årlig, koordinator]
"""


def evaluation(more: str = "") -> str:
    return EVALUATION.format(more=more)


def held(day: str, state: str = "planlagt", name: str = "") -> str:
    return MEETING.format(id=name or f"{day}-chefgruppen", day=day, state=state)


def placed(plan: YearPlan) -> list[tuple[str, str]]:
    return [(event.kind, event.when.words) for event in plan.events]


@pytest.mark.parametrize(
    ("more", "meetings", "events", "unplaced"),
    [
        ("", [], [], ["rytme ikke angivet"]),
        (", gange_om_året: 1", [], [], ["1 gang om året"]),
        (", gange_om_året: 4", [], [], ["4 gange om året"]),
        (", måneder: [3]", [], [("anledning", "marts")], []),
        (", måneder: [12, 2, 2]", [], [("anledning", "februar"), ("anledning", "december")], []),
        (", måneder: [3], gange_om_året: 4", [], [("anledning", "marts")], ["3 af 4 gange om året"]),
        (", uger: [6]", [], [("anledning", "uge 6")], []),
        (", uger: [53]", [], [], ["uge 53 findes ikke i 2027"]),
        (", uger: [6, 53], gange_om_året: 2", [], [("anledning", "uge 6")], ["uge 53 findes ikke i 2027"]),
        (", måneder: [3], uger: [30]", [], [("anledning", "marts")], []),
        (", måneder: [3]", ["2027-03-31"], [("møde", "31. marts 2027 (uge 13)")], []),
        (", måneder: [3]", ["2027-04-01"], [("anledning", "marts"), ("møde", "1. april 2027 (uge 13)")], []),
        (", uger: [13]", ["2027-04-01"], [("møde", "1. april 2027 (uge 13)")], []),
        (", gange_om_året: 1", ["2027-12-31"], [("møde", "31. december 2027 (uge 52)")], []),
        (", gange_om_året: 4", ["2027-01-01"], [("møde", "1. januar 2027 (uge 53)")], ["3 af 4 gange om året"]),
        (", gange_om_året: 1", ["2027-02-01", "2027-02-02"], [("møde", "1. februar 2027 (uge 5)")] * 1, None),
        ("", ["2027-02-01"], [("møde", "1. februar 2027 (uge 5)")], []),
        (", gange_om_året: 1", ["2026-12-31"], [], ["1 gang om året"]),
    ],
)
def test_what_is_placed(
    more: str, meetings: list[str], events: list[tuple[str, str]], unplaced: list[str] | None
) -> None:
    plan = plan_year(2027, around(evaluation(more), map(held, meetings)))
    assert placed(plan)[: len(events)] == events
    assert len(plan.events) == max(len(events), len([day for day in meetings if day.startswith("2027")]))
    assert [one.note for one in plan.unplaced] == (unplaced or [])


def test_a_cancelled_meeting_is_shown_and_leaves_the_month_as_it_was_planned() -> None:
    scene = around(evaluation(", måneder: [3]"), [held("2027-03-10", "aflyst")])
    events = year_data(plan_year(2027, scene), scene.register)["events"]
    assert [(event["kind"], event["cancelled"], bool(event["deadlines"])) for event in events] == [
        ("anledning", False, False),
        ("møde", True, False),
    ]


def test_what_is_abolished_asks_for_nothing() -> None:
    assert plan_year(2027, around(evaluation(), status="ophævet\ngyldig_til: 2026-12-31")).unplaced == ()


@pytest.mark.parametrize("occasion", ["onboarding", "sparring"])
def test_what_is_held_as_needed_is_placed_only_by_a_rhythm_of_its_own(occasion: str) -> None:
    bullet = f"p: {{tekst: Gennemgås, anledning: {occasion}"
    without = plan_year(2027, around(bullet + "}"))
    assert (without.events, without.unplaced) == ((), ())
    assert len(plan_year(2027, around(bullet + ", måneder: [1, 8]}")).events) == 2


@pytest.mark.parametrize(
    ("rhythm", "meetings", "events", "unplaced"),
    [
        ("måneder: [2, 3]", ["2027-03-10"], [("forum", "februar"), ("møde", "10. marts 2027 (uge 10)")], []),
        ("gange_om_året: 10", ["2027-03-10"], [("møde", "10. marts 2027 (uge 10)")], ["9 af 10 gange om året"]),
    ],
)
def test_the_meetings_of_a_forum(
    rhythm: str, meetings: list[str], events: list[tuple[str, str]], unplaced: list[str]
) -> None:
    register = REGISTER.replace("medlemmer: [leder]", f"medlemmer: [leder]\n    {rhythm}")
    plan = plan_year(2027, around("", map(held, meetings), register=register))
    assert placed(plan) == events
    assert [one.note for one in plan.unplaced] == unplaced


@pytest.mark.parametrize(
    ("chosen", "found"),
    [
        ({}, ["chefgruppen", "lmu"]),
        ({"role": "leder"}, ["chefgruppen"]),
        ({"role": "koordinator"}, ["chefgruppen"]),  # its own description is evaluated there
        ({"role": "sekretariatet"}, ["lmu"]),  # takes the minutes
        ({"forum": "lmu"}, ["lmu"]),
        ({"forum": "chefgruppen"}, ["chefgruppen"]),
        ({"forum": "lmu", "role": "leder"}, []),
    ],
)
def test_the_year_of_a_role_or_a_forum(chosen: dict[str, str], found: list[str]) -> None:
    lmu = "id: 2027-05-03-lmu\nforum: lmu\ndato: 2027-05-03\nreferent: sekretariatet\n"
    plan = plan_year(2027, around(evaluation(", gange_om_året: 2"), [held("2027-03-10"), lmu]), **chosen)
    assert [event.fora[0] for event in plan.events] == found
    assert len(plan.unplaced) == ("chefgruppen" in found), "the evaluation names the forum in its text"


def test_a_meeting_says_what_it_holds_and_when_its_deadlines_are() -> None:
    scene = around(evaluation(), [held("2027-03-10")])
    [event] = year_data(plan_year(2027, scene), scene.register)["events"]
    assert (event["title"], event["notes"]) == ("Chefgruppen", ["Evaluering: faglig koordinator"])
    assert [(one["kind"], one["date"]) for one in event["deadlines"]] == [
        ("indkaldelse", "2027-02-10"),
        ("dagsorden", "2027-03-03"),
        ("referat", "2027-03-17"),
    ]


def test_a_deadline_in_another_year_has_its_year() -> None:
    scene = around(evaluation(), [held("2027-01-13")])
    [event] = year_data(plan_year(2027, scene), scene.register)["events"]
    assert [one["when"] for one in event["deadlines"]] == ["16. december 2026", "6. januar", "20. januar"]


def test_numbers_run_through_the_months() -> None:
    scene = around(evaluation(", måneder: [5, 2]"), [held("2027-03-10"), held("2027-05-10", name="andet")])
    events = year_data(plan_year(2027, scene), scene.register)["events"]
    assert [(event["month"], event["number"]) for event in events] == [(2, 1), (3, 2), (5, 3)]


@given(st.integers(1901, 2198), st.integers(1, 12), st.integers(1, 53))
def test_a_week_and_a_month_are_whole(year: int, month: int, week: int) -> None:
    whole = When.in_month(year, month)
    assert (whole.start.day, whole.end.day, (whole.end - whole.start).days >= 28) == (1, 1, True)
    assert (whole.month, whole.week) == (month, None)
    seven = When.in_week(year, week)
    if seven is None:
        assert (week, date(year, 12, 28).isocalendar().week) == (53, 52)
    else:
        assert (seven.week, seven.start.weekday(), (seven.end - seven.start).days) == (week, 0, 7)
        days = [seven.start + timedelta(days=number) for number in range(7)]
        assert all(map(seven.holds, days))
        assert sum(day.month == seven.month for day in days) >= 4
