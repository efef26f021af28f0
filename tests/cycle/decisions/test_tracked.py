"""The decisions of all meetings: which count, which are open or overdue, whom they concern, and their order."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funkbesk.cycle.decisions.tracked import TrackedDecision, all_decisions, by_deadline, open_about, open_for_forum
from funkbesk.documents.meeting import Meeting
from tests.support.meetings import meeting

MARCH = """\
id: 2027-03-10-chefgruppen
forum: chefgruppen
dato: 2027-03-10
status: {status}
punkter:
  evaluering:
    titel: Evaluering af funktionsbeskrivelsen
    om: [koordinator]
    beslutninger:
      klager:
        udfald: ændret
        ansvarlig: sekretariatet
        frist: 2027-05-01
        om: [koordinator#klager, sekretariatet#klager, koordinator#opgaver.sparring]
      gennemgang: {{ansvarlig: afdelingsleder, tilstand: åben}}
      oversigt: {{ansvarlig: afdelingsleder, frist: 2027-04-01, tilstand: bortfaldet}}
      orienteret: {{udfald: efterretning}}
  afstemning:
    titel: Forventningsafstemning
    anledning: forventningsafstemning
    om: [koordinator]
    afstemninger:
      sparring: {{aftale: Hver uge, ansvarlig: afdelingsleder, frist: 2027-04-15}}
      møder: {{uenighed: Hvor ofte}}
"""
JANUARY = """\
id: 2027-01-13-chefgruppen
forum: chefgruppen
dato: 2027-01-13
status: afholdt
punkter:
  budget:
    titel: Budget
    beslutning: {tekst: Lægges frem, frist: 2027-05-01}
"""
LEADERS = """\
id: 2027-02-01-ledere
forum: lederforum
dato: 2027-02-01
punkter:
  punkt:
    titel: Vagter
    om: [koordinator#vagter]
    beslutning: {ansvarlig: afdelingsleder, frist: 2027-02-15}
"""
MEETINGS = [meeting(MARCH.format(status="afholdt")), meeting(LEADERS), meeting(JANUARY)]
FOLLOWED_UP = "2027-03-10-chefgruppen#evaluering"


def addresses(decisions: list[TrackedDecision]) -> list[str]:
    return [tracked.address for tracked in decisions]


def one(address: str) -> TrackedDecision:
    return next(tracked for tracked in all_decisions(MEETINGS) if tracked.address == address)


def test_every_decision_in_the_order_it_was_taken() -> None:
    assert addresses(all_decisions(MEETINGS)) == [
        "2027-01-13-chefgruppen#budget",
        "2027-02-01-ledere#punkt",
        f"{FOLLOWED_UP}.klager",
        f"{FOLLOWED_UP}.gennemgang",
        f"{FOLLOWED_UP}.oversigt",
        f"{FOLLOWED_UP}.orienteret",
        "2027-03-10-chefgruppen#afstemning.sparring",
    ]


@pytest.mark.parametrize(("status", "count"), [("afholdt", 5), ("planlagt", 5), ("aflyst", 0)])
def test_a_cancelled_meeting_has_decided_nothing(status: str, count: int) -> None:
    assert len(all_decisions([meeting(MARCH.format(status=status))])) == count


@pytest.mark.parametrize(
    ("decision", "is_open"),
    [
        ("udfald: godkendt", False),  # nobody is to do anything
        ("tekst: Det gør vi", False),
        ("ansvarlig: sekretariatet", True),
        ("frist: 2027-05-01", True),
        ("tilstand: åben", True),
        ("{frist: 2027-05-01, tilstand: gennemført}", False),
        ("{frist: 2027-05-01, tilstand: bortfaldet}", False),
    ],
)
def test_open(decision: str, is_open: bool) -> None:
    decision = decision if decision.startswith("{") else f"{{{decision}}}"
    text = JANUARY.replace("{tekst: Lægges frem, frist: 2027-05-01}", decision)
    (tracked,) = all_decisions([meeting(text)])
    assert tracked.is_open is is_open
    assert tracked.is_overdue(date.max) is (is_open and "frist" in decision)


@pytest.mark.parametrize(("day", "overdue"), [("2027-04-30", False), ("2027-05-01", False), ("2027-05-02", True)])
def test_on_the_day_of_the_deadline_there_is_still_time(day: str, overdue: bool) -> None:
    assert one(f"{FOLLOWED_UP}.klager").is_overdue(date.fromisoformat(day)) is overdue


@pytest.mark.parametrize(
    ("address", "descriptions"),
    [
        (f"{FOLLOWED_UP}.klager", ("koordinator", "sekretariatet")),  # its own `om`, each description once
        (f"{FOLLOWED_UP}.gennemgang", ("koordinator",)),  # that of the point
        ("2027-03-10-chefgruppen#afstemning.sparring", ("koordinator",)),
        ("2027-01-13-chefgruppen#budget", ()),
    ],
)
def test_what_a_decision_concerns(address: str, descriptions: tuple[str, ...]) -> None:
    assert one(address).descriptions == descriptions


@pytest.mark.parametrize(
    ("reference", "concerned"),
    [
        ("koordinator", True),
        ("koordinator#klager", True),
        ("koordinator#opgaver.klager", True),
        ("koordinator#sparring", True),  # the decision names its section as well
        ("koordinator#opgaver", False),
        ("koord", False),
        ("koordinator#vagter", False),
        ("sekretariatet#sparring", False),
    ],
)
def test_whether_it_concerns(reference: str, concerned: bool) -> None:
    assert one(f"{FOLLOWED_UP}.klager").concerns(reference) is concerned


def test_an_agreement_is_about_its_task() -> None:
    assert one("2027-03-10-chefgruppen#afstemning.sparring").references == ("koordinator#sparring",)


def test_open_for_a_forum_before_a_day() -> None:
    before = date(2027, 3, 10)
    assert addresses(open_for_forum(MEETINGS, "chefgruppen", before)) == ["2027-01-13-chefgruppen#budget"]
    assert addresses(open_for_forum(MEETINGS, "chefgruppen", before + timedelta(1))) == [
        "2027-03-10-chefgruppen#afstemning.sparring",
        "2027-01-13-chefgruppen#budget",  # the same deadline as the next one, but decided before it
        f"{FOLLOWED_UP}.klager",
        f"{FOLLOWED_UP}.gennemgang",
    ]


def test_open_about_a_description() -> None:
    assert addresses(open_about(MEETINGS, "sekretariatet")) == [f"{FOLLOWED_UP}.klager"]
    assert addresses(open_about(MEETINGS, "koordinator")) == [
        "2027-02-01-ledere#punkt",
        "2027-03-10-chefgruppen#afstemning.sparring",
        f"{FOLLOWED_UP}.klager",
        f"{FOLLOWED_UP}.gennemgang",
    ]
    assert not open_about(MEETINGS, "koord")


def test_the_day_counts_and_not_the_id() -> None:
    later = LEADERS.replace("id: 2027-02-01-ledere", "id: a-ledere")
    assert addresses(all_decisions([meeting(later), meeting(JANUARY)])) == [
        "2027-01-13-chefgruppen#budget",
        "a-ledere#punkt",
    ]


@given(st.permutations(MEETINGS))
def test_the_order_of_the_files_counts_for_nothing(meetings: list[Meeting]) -> None:
    assert addresses(all_decisions(meetings)) == addresses(all_decisions(MEETINGS))
    assert addresses(by_deadline(all_decisions(meetings))) == addresses(by_deadline(all_decisions(MEETINGS)))
