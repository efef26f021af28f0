"""Cells to places: spans, rows of unequal length, and more columns than a Word file can have."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funkbesk.rendering.content.blocks import Cell, Paragraph, Text
from funkbesk.rendering.content.grid import MAX_COLUMNS, grid
from tests.support.contents import words


def cell(text: str, columns: int = 1, rows: int = 1) -> Cell:
    return Cell((Paragraph((Text(text),)),), columns=columns, rows=rows)


def shown(rows: list[list[Cell]]) -> list[str]:
    """Return each row as one word for each place; a place that a cell reaches into from above is a ^."""
    return [
        " ".join(
            (words(place.cell.blocks) or ".") * place.cell.columns if place.is_first else "^" * place.cell.columns
            for place in places
        )
        for places in grid(rows)
    ]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([[cell("a"), cell("b")], [cell("c")]], ["a b", "c ."]),
        ([[cell("a", columns=2)], [cell("b"), cell("c")]], ["aa", "b c"]),
        ([[cell("a", rows=2), cell("b")], [cell("c")]], ["a b", "^ c"]),
        (
            [[cell("a"), cell("b", rows=3)], [cell("c")], [cell("d")], [cell("e"), cell("f")]],
            ["a b", "c ^", "d ^", "e f"],
        ),
        ([[cell("a", columns=2, rows=2), cell("b")], [cell("c")]], ["aa b", "^^ c"]),
        ([[cell("a"), cell("b", rows=2)], [cell("c", columns=3)]], ["a b", "c ^"]),
        ([[cell("a", rows=9)]], ["a"]),
        ([[cell("a"), cell("b", rows=2), cell("c")], []], ["a b c", ". ^ ."]),
        ([], []),
    ],
)
def test_places(rows: list[list[Cell]], expected: list[str]) -> None:
    assert shown(rows) == expected


@pytest.mark.parametrize("above", [[], [cell("x", columns=MAX_COLUMNS, rows=3)], [cell("x", rows=3)] * MAX_COLUMNS])
def test_what_has_no_column_left_stands_in_the_last(above: list[Cell]) -> None:
    places = grid([above, [cell(f"t{number}") for number in range(100)], []])
    assert sum(place.cell.columns for place in places[1]) == MAX_COLUMNS
    assert places[2] == [] or places[2][-1].is_first
    said = " ".join(words(place.cell.blocks) for place in places[1] if place.is_first).split()
    assert said == [f"t{number}" for number in range(100)]


CELLS = st.builds(cell, st.from_regex("[a-z]{2}", fullmatch=True), st.integers(1, 70), st.integers(1, 5))


@given(st.lists(st.lists(CELLS, max_size=8), max_size=8))
def test_rows_are_equally_wide_and_every_text_stands_once(rows: list[list[Cell]]) -> None:
    made = grid(rows)
    assert len(made) == len(rows)
    assert len({sum(place.cell.columns for place in places) for places in made}) <= 1
    assert all(sum(place.cell.columns for place in places) <= MAX_COLUMNS for places in made)
    for row, places in zip(rows, made, strict=True):
        said = [words(place.cell.blocks) for place in places if place.is_first]
        assert " ".join(filter(None, said)) == " ".join(words(one.blocks) for one in row)
