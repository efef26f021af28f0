"""The wheel: true angles, every event once, labels that never lie over another, text that breaks where it may."""

from __future__ import annotations

import itertools
import math
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funkbesk.cycle.occasions.when import When
from funkbesk.cycle.year.plan import Event, YearPlan
from funkbesk.cycle.year.text_width import text_width, words_of, wrap
from funkbesk.cycle.year.wheel import MOST_MARKS, wheel
from funkbesk.cycle.year.wheel_labels import spread
from funkbesk.cycle.year.wheel_tracks import angle_of

YEARS = st.integers(2000, 2199)
TITLES = st.text(st.sampled_from("abcdeæøå mW.,"), min_size=1, max_size=300).filter(str.strip)


def plan(*events: Event, year: int = 2027, avoid: tuple[int, ...] = ()) -> YearPlan:
    return YearPlan(year, events, (), avoid)


def meetings(
    number: int, *, year: int = 2027, first: int = 0, step: int = 9, title: str = "Chefgruppen"
) -> list[Event]:
    days = (date(year, 1, 1) + timedelta(days=first + index * step) for index in range(number))
    return [Event("møde", str(day), title, When.on(day), "x") for day in days]


def boxes(drawn: dict[str, Any]) -> list[tuple[float, float, float, float]]:
    """Return the boxes of the labels as a careful reader measures them: left, top, right, bottom."""
    found = []
    for label in drawn["labels"]:
        width = max(text_width(row["text"], drawn["font"]) for row in label["rows"])
        left = label["x"] if label["anchor"] == "start" else label["x"] - width
        ys = [row["y"] for row in label["rows"]]
        found.append((left, ys[0] - drawn["font"], left + width, ys[-1] + 0.3 * drawn["font"]))
    return found


def overlapping(found: list[tuple[float, float, float, float]]) -> list[tuple[int, int]]:
    return [
        (i, j)
        for (i, one), (j, other) in itertools.combinations(enumerate(found), 2)
        if one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
    ]


@pytest.mark.parametrize(
    ("year", "day", "degrees"),
    [(2027, "2027-01-01", 0), (2027, "2028-01-01", 360), (2028, "2028-07-01", 179.016), (2027, "2027-07-02", 179.507)],
)
def test_a_day_has_its_true_angle(year: int, day: str, degrees: float) -> None:
    assert math.degrees(angle_of(year, date.fromisoformat(day))) == pytest.approx(degrees, abs=0.001)


@given(YEARS)
def test_the_weeks_of_a_year_are_all_there_once(year: int) -> None:
    numbers = [week["number"] for week in wheel(plan(year=year))["weeks"] if week["number"] is not None]
    assert sorted(numbers) == list(range(1, date(year, 12, 28).isocalendar().week + 1))


def test_weeks_to_avoid_are_marked() -> None:
    weeks = wheel(plan(avoid=(7, 42)))["weeks"]
    assert [week["number"] for week in weeks if week["avoided"]] == [7, 42]


def test_what_has_a_day_is_a_disc_and_what_has_none_is_a_band() -> None:
    month = Event("anledning", "a", "Evaluering", When.in_month(2027, 3), "x")
    week = Event("anledning", "b", "Evaluering", When.in_week(2027, 34) or When.in_month(2027, 8), "x")
    drawn = wheel(plan(month, *meetings(1, first=99), week))
    assert [mark["path"] is None for mark in drawn["marks"]] == [False, True, False]


@pytest.mark.parametrize("beside", [False, True])
@pytest.mark.parametrize(("number", "step"), [(1, 1), (4, 80), (12, 30), (16, 20), (40, 9), (40, 1), (52, 7)])
def test_labels_stand_clear_of_each_other_and_of_the_wheel(number: int, step: int, *, beside: bool) -> None:
    drawn = wheel(plan(*meetings(number, step=step, title="Opfølgning på budgettet i ledergruppen")), beside=beside)
    found = boxes(drawn)
    assert len(found) == number
    assert overlapping(found) == []
    radius = drawn["radii"][0]
    assert all(right < drawn["x"] - radius or left > drawn["x"] + radius for left, _, right, _ in found)
    assert all(
        left >= 0 and top >= 0 and right <= drawn["width"] and bottom <= drawn["height"]
        for left, top, right, bottom in found
    )


@pytest.mark.parametrize(("number", "step", "tied"), [(12, 30, True), (40, 9, True), (12, 1, False), (40, 1, False)])
def test_labels_are_tied_to_their_marks_where_no_line_crosses_the_wheel(number: int, step: int, *, tied: bool) -> None:
    drawn = wheel(plan(*meetings(number, step=step)))
    assert {label["line"] is not None for label in drawn["labels"]} == {tied}
    for label in drawn["labels"] if tied else ():
        points = [tuple(map(float, pair.split(" "))) for pair in label["line"].removeprefix("M").split("L")]
        (x1, y1), (x2, y2) = points[1:]
        along = [(x1 + (x2 - x1) * t / 50 - drawn["x"], y1 + (y2 - y1) * t / 50 - drawn["y"]) for t in range(51)]
        assert min(math.hypot(*point) for point in along) > drawn["radii"][0]


def test_no_mark_covers_another() -> None:
    drawn = wheel(plan(*meetings(40, step=1)))
    places = [(mark["x"], mark["y"], mark["r"]) for mark in drawn["marks"]]
    assert all(
        math.hypot(one[0] - other[0], one[1] - other[1]) >= one[2] + other[2]
        for one, other in itertools.combinations(places, 2)
    )


def test_marks_at_the_turn_of_the_year_do_not_meet() -> None:
    first, last = meetings(2, step=364)
    one, other = wheel(plan(first, last))["marks"]
    assert math.hypot(one["x"] - other["x"], one["y"] - other["y"]) >= one["r"] + other["r"]


@pytest.mark.slow
def test_of_very_many_events_the_table_has_the_texts() -> None:
    drawn = wheel(plan(*meetings(100, step=3, title="Et møde med en temmelig lang titel, som fylder en del")))
    assert (drawn["labels"], drawn["numbers_only"], drawn["left_out"]) == ([], True, 0)
    drawn = wheel(plan(*meetings(MOST_MARKS + 1, step=1)))
    assert (drawn["marks"], drawn["left_out"]) == ([], MOST_MARKS + 1)


@given(st.lists(TITLES, max_size=24), st.integers(0, 300), st.integers(1, 14))
def test_labels_are_clear_of_each_other_whatever_they_say(titles: list[str], first: int, step: int) -> None:
    days = [date(2027, 1, 1) + timedelta(days=(first + index * step) % 365) for index in range(len(titles))]
    events = [
        Event("møde", str(n), title, When.on(day), "x")
        for n, (day, title) in enumerate(zip(sorted(days), titles, strict=True))
    ]
    drawn = wheel(plan(*events))
    assert len(drawn["labels"]) == len(titles)
    assert overlapping(boxes(drawn)) == []


@given(st.lists(st.tuples(st.floats(0, 500), st.floats(1, 20)), min_size=1, max_size=20))
def test_spread_keeps_order_and_room(boxes_wanted: list[tuple[float, float]]) -> None:
    wanted, heights = [one for one, _ in boxes_wanted], [height for _, height in boxes_wanted]
    tops = spread(wanted, heights, 2, 0, 600)
    ends = [top + height for top, height in zip(tops, heights, strict=True)]
    assert tops[0] >= 0
    assert ends[-1] <= 600 + 1e-6
    assert all(later >= end + 2 - 1e-6 for end, later in zip(ends, tops[1:], strict=False))


def test_spread_leaves_what_has_room_where_it_was_wanted() -> None:
    assert spread([10, 50, 300], [20, 20, 20], 2, 0, 600) == [10, 50, 300]
    assert spread([100, 100], [20, 20], 2, 0, 600) == [89, 111]


@given(TITLES, st.integers(40, 300), st.integers(1, 6))
def test_wrap_keeps_every_letter_or_says_that_it_does_not(text: str, width: int, most: int) -> None:
    lines = wrap(text, width, 12, most)
    assert 1 <= len(lines) <= most
    assert all(text_width(line, 12) <= width for line in lines)
    shown = "".join(lines)
    if shown.endswith("…"):
        assert len(wrap(text, width, 12, 10_000)) > most
    else:
        assert shown.replace("-", "").replace(" ", "") == "".join(words_of(text)).replace("-", "")


def test_no_break_spaces_keep_words_together() -> None:
    assert wrap("10.\N{NO-BREAK SPACE}marts (uge\N{NO-BREAK SPACE}10)", 70, 12, 3) == [
        "10.\N{NO-BREAK SPACE}marts",
        "(uge\N{NO-BREAK SPACE}10)",
    ]
