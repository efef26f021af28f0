"""When an occasion was last held, is next and had to be held: from meetings and the description alone."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funkbesk.cycle.occasions.timing import Timing, timing
from funkbesk.cycle.occasions.when import When
from funkbesk.documents.bullets import Use
from funkbesk.documents.meeting import Meeting

TODAY = date(2027, 6, 15)


def held(*days: str, state: str = "afholdt") -> list[Meeting]:
    return [Meeting.model_validate({"id": f"møde-{day}", "dato": day, "status": state}) for day in days]


def judged(
    rhythm: dict[str, Any], meetings: list[Meeting] | None = None, since: str | None = None, today: date = TODAY
) -> Timing:
    use = Use.model_validate({"tekst": "Evaluering", **rhythm})
    return timing(use, meetings or [], date.fromisoformat(since) if since else None, today)


def due(*arguments: Any, **named: Any) -> str | None:
    day = judged(*arguments, **named).due
    return None if day is None else day.isoformat()


@pytest.mark.parametrize(
    ("times", "begin", "expected"),
    [
        (1, "2026-06-15", "2027-06-15"),
        (2, "2026-12-15", "2027-06-15"),
        (4, "2027-03-15", "2027-06-15"),
        (12, "2027-05-31", "2027-06-30"),
        (4, "2027-11-30", "2028-02-29"),  # a leap year
        (4, "2026-11-30", "2027-02-28"),
        (1, "2024-02-29", "2025-02-28"),
        (4, "2026-10-31", "2027-01-31"),
        (5, "2027-01-01", "2027-03-15"),  # 73 days: five times a year is no whole number of months
        (52, "2027-01-01", "2027-01-08"),
    ],
)
def test_so_many_times_a_year(times: int, begin: str, expected: str) -> None:
    rhythm = {"gange_om_året": times}
    assert due(rhythm, since=begin) == expected
    assert due(rhythm, held(begin), today=date(2030, 1, 1)) == expected


@pytest.mark.parametrize(
    ("rhythm", "since", "expected"),
    [
        ({"måneder": [2, 5, 8, 11]}, "2027-02-01", "2027-02-28"),  # the whole month is in force
        ({"måneder": [2, 5, 8, 11]}, "2027-02-02", "2027-05-31"),
        ({"måneder": [11, 2]}, "2027-11-02", "2028-02-29"),
        ({"måneder": [12]}, "2027-01-01", "2027-12-31"),
        ({"uger": [6, 34]}, "2027-02-08", "2027-02-14"),
        ({"uger": [6, 34]}, "2027-02-09", "2027-08-29"),
        ({"uger": [1]}, "2026-12-01", "2027-01-10"),
        ({"uger": [53]}, "2027-01-01", "2033-01-02"),  # 2032 is the next year that has one
        ({"gange_om_året": 4, "måneder": [3]}, "2027-01-01", "2027-03-31"),  # what is named goes before the number
        ({}, "2020-01-01", None),
        ({"gange_om_året": 1}, None, None),
        ({"måneder": [1]}, None, None),
    ],
)
def test_since_the_description_took_effect(rhythm: dict[str, Any], since: str | None, expected: str | None) -> None:
    assert due(rhythm, since=since) == expected


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        (["2027-02-10"], "2027-05-31"),
        (["2027-02-28"], "2027-05-31"),
        (["2027-03-01"], "2027-05-31"),
        (["2027-01-31"], "2027-02-28"),
        (["2026-11-10", "2027-02-10", "2026-08-10"], "2027-05-31"),
    ],
)
def test_since_it_was_last_held_in_its_months(days: list[str], expected: str) -> None:
    assert due({"måneder": [2, 5, 8, 11]}, held(*days), since="2020-01-01") == expected


@pytest.mark.parametrize(("today", "overdue"), [("2027-06-14", False), ("2027-06-15", False), ("2027-06-16", True)])
def test_on_the_last_day_there_is_still_time(today: str, overdue: bool) -> None:
    day = date.fromisoformat(today)
    assert judged({"gange_om_året": 4}, held("2027-03-15"), today=day).is_overdue(day) is overdue


def test_only_meetings_that_were_held_count_as_held() -> None:
    meetings = [
        *held("2027-03-01"),
        *held("2027-04-01", state="aflyst"),
        *held("2027-05-01", state="planlagt"),  # past, and nobody has said that it was held
        *held("2027-07-01"),  # still to come, whatever its file says
    ]
    found = judged({"gange_om_året": 4}, meetings)
    assert found.last is meetings[0]
    assert (found.next, found.due) == (None, date(2027, 6, 1))


def test_the_nearest_planned_meeting_is_next() -> None:
    later, sooner = held("2027-09-01", "2027-06-15", state="planlagt")
    assert judged({"måneder": [6]}, [later, sooner]).next is sooner
    assert judged({"måneder": [6]}, held("2027-07-01", state="aflyst")).next == When.in_month(2027, 6)


@pytest.mark.parametrize(
    ("rhythm", "days", "expected"),
    [
        ({"måneder": [2, 6]}, [], When.in_month(2027, 6)),
        ({"måneder": [2, 6]}, ["2027-06-01"], When.in_month(2028, 2)),
        ({"måneder": [5]}, [], When.in_month(2028, 5)),
        ({"uger": [24, 30]}, [], When.in_week(2027, 24)),
        ({"uger": [24, 30]}, ["2027-06-14"], When.in_week(2027, 30)),
        ({"uger": [23]}, [], When.in_week(2028, 23)),
        ({"gange_om_året": 4}, [], None),  # how often is no month
        ({}, [], None),
    ],
)
def test_else_the_month_or_week_that_the_description_names(
    rhythm: dict[str, Any], days: list[str], expected: When | None
) -> None:
    assert judged(rhythm, held(*days)).next == expected


def test_a_month_before_the_description_takes_effect_is_not_next() -> None:
    assert judged({"måneder": [8, 11]}, since="2027-09-01").next == When.in_month(2027, 11)


@given(
    st.fixed_dictionaries(
        {},
        optional={
            "gange_om_året": st.integers(1, 53),
            "måneder": st.lists(st.integers(1, 12), min_size=1, max_size=3),
            "uger": st.lists(st.integers(1, 53), min_size=1, max_size=3),
        },
    ),
    st.dates(),
    st.none() | st.dates(),
    st.none() | st.dates(),
)
def test_any_days(rhythm: dict[str, Any], today: date, since: date | None, day: date | None) -> None:
    meetings = held(day.isoformat()) if day else []
    found = judged(rhythm, meetings, since.isoformat() if since else None, today)
    begin = found.last.date if found.last else since
    assert found.due is None or (begin is not None and begin <= found.due)
    assert found.due is None or rhythm
    assert not isinstance(found.next, When) or found.next.end > today
    if found.due and found.due < date.max - timedelta(days=1):
        assert not found.is_overdue(found.due)
        assert found.is_overdue(found.due + timedelta(days=1))
