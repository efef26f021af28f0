"""What is said to whoever calls a meeting; nothing is refused."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from funkbesk.cycle.meetings.remarks import remarks
from funkbesk.documents.description import RoleDescription
from tests.support.descriptions import METADATA
from tests.support.meetings import meeting
from tests.support.years import around

SETTINGS = "kalender: {undgå_uger: [7, 42]}\n"


def said(day: str, today: str = "2020-01-01", forum: str = "", state: str = "planlagt") -> str:
    known = replace(around(settings=SETTINGS), today=date.fromisoformat(today))
    text = f"id: m\ndato: {day}\nstatus: {state}\n" + (f"forum: {forum}\n" if forum else "")
    return " ".join(remarks(meeting(text), known))


@pytest.mark.parametrize(
    ("day", "words"),
    [
        ("2027-03-10", []),
        ("2028-02-29", []),
        ("2027-03-13", ["lørdag"]),
        ("2027-03-14", ["søndag"]),
        ("2027-03-26", ["langfredag"]),
        ("2027-12-31", ["fridag"]),
        ("2027-12-25", ["juledag"]),
        ("2026-02-11", ["uge 7"]),
        ("2027-10-24", ["søndag", "uge 42"]),
        ("2023-05-05", ["store bededag"]),
        ("2024-04-26", []),
    ],
)
def test_days(day: str, words: list[str]) -> None:
    found = said(day)
    assert [word for word in words if word not in found] == []
    assert bool(found) is bool(words)


@pytest.mark.parametrize(
    ("today", "past"),
    [("2027-01-01", 0), ("2027-02-10", 0), ("2027-02-11", 1), ("2027-03-04", 2), ("2027-03-17", 2), ("2027-03-18", 3)],
)
def test_deadlines_that_are_past(today: str, past: int) -> None:
    assert said("2027-03-10", today, "chefgruppen").count("overskredet") == past


def test_a_forum_without_deadlines_is_said_to_have_none() -> None:
    assert "ingen frister for LMU" in said("2027-03-10", forum="lmu")


@pytest.mark.parametrize("state", ["afholdt", "aflyst"])
def test_what_was_held_or_cancelled_is_late_with_nothing(state: str) -> None:
    assert said("2027-03-10", "2027-04-01", "chefgruppen", state) == ""


@pytest.mark.parametrize(("tasks", "said_of_it"), [(3, 0), (60, 1)])
def test_a_card_that_is_more_than_a_page_is_said_to_be(tasks: int, said_of_it: int) -> None:
    bullets = {f"p{number}": "At koordinere og kvalitetssikre opgaver " * 4 for number in range(tasks)}
    described = RoleDescription.model_validate({**METADATA, "art": "rolle", "opgaver": {"punkter": bullets}})
    known = replace(around(), descriptions={described.id: described}, today=date(2020, 1, 1))
    text = f"id: m\ndato: 2027-03-10\npunkter:\n  p: {{titel: P, anledning: sparring, om: [{described.id}, ukendt]}}\n"
    assert len([line for line in remarks(meeting(text), known) if described.id in line]) == said_of_it
