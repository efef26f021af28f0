"""Danish working days: holidays against known dates, days off in both spellings, the edges of the calendar."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from dateutil.easter import easter
from hypothesis import given
from hypothesis import strategies as st

from funkbesk.cycle.working_days import WorkingDays, easter_sunday, public_holidays

# Easter Sunday as printed calendars have it, 2016 to 2040.
EASTER = (
    *("2016-03-27", "2017-04-16", "2018-04-01", "2019-04-21", "2020-04-12", "2021-04-04", "2022-04-17", "2023-04-09"),
    *("2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16", "2029-04-01", "2030-04-21", "2031-04-13"),
    *("2032-03-28", "2033-04-17", "2034-04-09", "2035-03-25", "2036-04-13", "2037-04-05", "2038-04-25", "2039-04-10"),
    "2040-04-01",
)
DAYS = st.dates(date(1900, 1, 1), date(2200, 12, 31))
DAYS_OFF = st.lists(
    st.one_of(DAYS.map(date.isoformat), DAYS.map(lambda day: f"{day:%m-%d}"), st.just("02-30")), max_size=100
)


@pytest.mark.parametrize("day", EASTER)
def test_easter_is_when_calendars_say(day: str) -> None:
    assert easter_sunday(int(day[:4])) == date.fromisoformat(day)


def test_easter_of_every_gregorian_year_agrees_with_another_algorithm() -> None:
    assert [year for year in range(1583, 4100) if easter_sunday(year) != easter(year)] == []


def test_the_holidays_of_a_year() -> None:
    assert {day.isoformat(): name for day, name in public_holidays(2027).items()} == {
        "2027-01-01": "nytårsdag",
        "2027-03-25": "skærtorsdag",
        "2027-03-26": "langfredag",
        "2027-03-28": "påskedag",
        "2027-03-29": "2. påskedag",
        "2027-05-06": "Kristi himmelfartsdag",
        "2027-05-16": "pinsedag",
        "2027-05-17": "2. pinsedag",
        "2027-12-25": "juledag",
        "2027-12-26": "2. juledag",
    }


@pytest.mark.parametrize(("day", "free"), [("2022-05-13", True), ("2023-05-05", True), ("2024-04-26", False)])
def test_store_bededag_was_kept_until_2023(day: str, *, free: bool) -> None:
    found = date.fromisoformat(day)
    assert (public_holidays(found.year).get(found) == "store bededag") is free
    assert WorkingDays(()).is_working(found) is not free
    assert "store bededag" not in public_holidays(2024).values()


def test_a_caller_cannot_spoil_the_holidays_of_the_next() -> None:
    public_holidays(2026).clear()
    assert public_holidays(2026)


@pytest.mark.parametrize(
    ("days_off", "day", "working"),
    [
        ((), "2027-06-05", False),  # Saturday
        ((), "2026-06-05", True),
        (("06-05",), "2026-06-05", False),
        (("06-05",), "2026-06-04", True),
        (("2026-06-05",), "2026-06-05", False),
        (("2026-06-05",), "2028-06-05", False),  # 2. pinsedag
        (("2026-06-05",), "2025-06-05", True),
        (("02-29",), "2028-02-29", False),
        (("02-29",), "2027-03-01", True),
        (("02-30", "13-01", "2027-02-29"), "2027-03-01", True),
        (("12-24", "12-31"), "2026-12-31", False),
        (("12-24", "12-31"), "2026-12-30", True),
        ((), "2027-03-24", True),
        ((), "2027-03-25", False),
    ],
)
def test_working(days_off: tuple[str, ...], day: str, *, working: bool) -> None:
    assert WorkingDays(days_off).is_working(date.fromisoformat(day)) is working


@pytest.mark.parametrize(
    ("day", "before", "after"),
    [
        ("2027-03-10", "2027-03-10", "2027-03-10"),
        ("2027-03-28", "2027-03-24", "2027-03-30"),  # Easter
        ("2028-01-01", "2027-12-30", "2028-01-03"),  # the year's end
        ("2026-12-24", "2026-12-23", "2026-12-28"),
        ("2028-02-27", "2028-02-25", "2028-02-28"),
    ],
)
def test_the_nearest_working_days(day: str, before: str, after: str) -> None:
    working = WorkingDays(("12-24", "12-31", "06-05"))
    asked = date.fromisoformat(day)
    assert working.last_on_or_before(asked).isoformat() == before
    assert working.first_on_or_after(asked).isoformat() == after


def test_the_calendar_has_a_beginning_and_an_end() -> None:
    with pytest.raises(OverflowError):
        WorkingDays(()).last_on_or_before(date(1, 1, 1))
    with pytest.raises(OverflowError):
        WorkingDays(("12-31",)).first_on_or_after(date(9999, 12, 31))


@given(DAYS, DAYS_OFF)
def test_no_working_day_lies_between(day: date, days_off: list[str]) -> None:
    working = WorkingDays(days_off)
    before, after = working.last_on_or_before(day), working.first_on_or_after(day)
    assert before <= day <= after
    assert working.is_working(before)
    assert working.is_working(after)
    between = [before + timedelta(days=number) for number in range(1, (after - before).days)]
    assert not any(working.is_working(one) for one in between)
