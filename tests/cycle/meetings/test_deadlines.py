"""Deadlines: counted back in calendar days (the minutes forward) and moved to working days."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funkbesk.cycle.meetings.deadlines import LABELS, deadlines
from funkbesk.cycle.working_days import WorkingDays
from funkbesk.documents.register import ForumEntry

WORKING = WorkingDays(("12-24", "12-31", "06-05"))
NUMBERS = st.none() | st.integers(0, 4) | st.integers(0, 365)  # a few days meet weekends and days off


def forum(**days: int | None) -> ForumEntry:
    given_days = {kind: number for kind, number in days.items() if number is not None}
    return ForumEntry.model_validate({"navn": "LMU", "frister": given_days})


@pytest.mark.parametrize(
    ("kind", "days", "meeting", "due", "moved"),
    [
        ("dagsorden", 7, "2027-03-10", "2027-03-03", False),
        ("dagsorden", 7, "2027-04-01", "2027-03-24", True),  # counted to skærtorsdag
        ("dagsorden", 7, "2024-05-03", "2024-04-26", False),  # no store bededag any more
        ("dagsorden", 7, "2023-05-12", "2023-05-04", True),  # but then there was one
        ("dagsorden", 0, "2027-03-13", "2027-03-12", True),  # a meeting on a Saturday
        ("indkaldelse", 28, "2027-01-20", "2026-12-23", False),
        ("indkaldelse", 28, "2027-01-21", "2026-12-23", True),  # 24 December is a day off
        ("forslag", 14, "2028-03-14", "2028-02-29", False),
        ("forslag", 14, "2027-01-15", "2026-12-30", True),  # over the year's end: 1 January, 31 December
        ("forslag", 21, "2026-06-26", "2026-06-04", True),  # grundlovsdag by the settings
        ("referat", 7, "2027-03-10", "2027-03-17", False),
        ("referat", 4, "2027-03-10", "2027-03-12", True),  # Sunday: Friday before
        ("referat", 2, "2027-03-11", "2027-03-12", True),  # Thursday to Saturday: the day in between
        ("referat", 2, "2027-03-12", "2027-03-15", True),  # Friday to Sunday: never the day of the meeting itself
        ("referat", 0, "2027-03-12", "2027-03-12", False),
        ("referat", 0, "2027-03-13", "2027-03-15", True),  # a meeting on a Saturday
        ("referat", 3, "2026-12-23", "2026-12-28", True),  # no working day between
        ("referat", 8, "2026-12-23", "2026-12-30", True),
    ],
)
def test_due(kind: str, days: int, meeting: str, due: str, *, moved: bool) -> None:
    [found] = deadlines(forum(**{kind: days}), date.fromisoformat(meeting), WORKING)
    assert (found.kind, found.day.isoformat(), found.moved) == (kind, due, moved)


def test_the_earliest_comes_first() -> None:
    found = deadlines(forum(referat=7, dagsorden=14, forslag=21, indkaldelse=28), date(2027, 3, 10), WORKING)
    assert [one.kind for one in found] == ["indkaldelse", "forslag", "dagsorden", "referat"]
    late_summons = deadlines(forum(dagsorden=14, indkaldelse=7), date(2027, 3, 10), WORKING)
    assert [one.kind for one in late_summons] == ["dagsorden", "indkaldelse"]


def test_a_forum_without_rules_has_no_deadlines() -> None:
    assert deadlines(ForumEntry.model_validate({"navn": "LMU"}), date(2027, 3, 10), WORKING) == []
    assert deadlines(forum(), date(2027, 3, 10), WORKING) == []


@pytest.mark.parametrize(("kind", "meeting"), [("dagsorden", date(1, 1, 2)), ("referat", date(9999, 12, 31))])
def test_what_the_calendar_lacks_is_left_out(kind: str, meeting: date) -> None:
    assert deadlines(forum(**{kind: 365}), meeting, WORKING) == []


@given(
    st.dates(date(1990, 1, 1), date(2100, 12, 31)),
    st.fixed_dictionaries(dict.fromkeys(LABELS, NUMBERS)),
    st.lists(st.dates(date(2000, 1, 1), date(2000, 12, 31)).map(lambda day: f"{day:%m-%d}"), max_size=100),
)
def test_every_deadline_is_a_working_day_and_keeps_what_was_promised(
    meeting: date, days: dict[str, int | None], days_off: list[str]
) -> None:
    working = WorkingDays(days_off)
    found = {one.kind: one for one in deadlines(forum(**days), meeting, working)}
    assert set(found) == {kind for kind, number in days.items() if number is not None}
    for kind, one in found.items():
        number = days[kind] or 0
        counted = meeting + timedelta(days=number if kind == "referat" else -number)
        assert working.is_working(one.day)
        assert one.moved is (one.day != counted)
        if kind != "referat":
            assert one.day == working.last_on_or_before(counted)
        else:
            assert one.day >= meeting + timedelta(days=min(number, 1))
            first = counted if number == 0 else meeting + timedelta(days=1)
            chances = [first + timedelta(days=d) for d in range((counted - first).days + 1)]
            assert (one.day <= counted) is any(map(working.is_working, chances))
