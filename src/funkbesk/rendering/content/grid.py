"""Where the cells of a table stand: each row with as many places as the table has columns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from funkbesk.rendering.content.blocks import Cell

MAX_COLUMNS = 60
"""Word has at most 63 columns in a table. What stands beyond goes into the last one."""


@dataclass(frozen=True, slots=True)
class Place:
    """A cell in a row; `is_first` is False where it only reaches down from a row above."""

    cell: Cell
    is_first: bool


def grid(rows: Sequence[Sequence[Cell]]) -> list[list[Place]]:
    """Return the places of each row, one for each cell that is in it or reaches into it, in their order.

    The columns of the places of each row add up to the same number; where cells are missing, empty ones stand.
    """
    made: list[list[Place]] = []
    reaching: dict[int, tuple[Cell, int]] = {}  # column -> the cell that begins there, and how many rows it still has
    for row in rows:
        places, reaching = _row(list(row), reaching)
        made.append(places)
    width = max((sum(place.cell.columns for place in places) for places in made), default=0)
    empty = Place(Cell(()), is_first=True)
    return [places + [empty] * (width - sum(place.cell.columns for place in places)) for places in made]


def _row(waiting: list[Cell], reaching: dict[int, tuple[Cell, int]]) -> tuple[list[Place], dict[int, tuple[Cell, int]]]:
    places: list[Place] = []
    further: dict[int, tuple[Cell, int]] = {}
    column = 0
    waiting.reverse()
    while waiting or any(begin >= column for begin in reaching):
        if column in reaching:
            cell, left = reaching[column]
            places.append(Place(cell, is_first=False))
        elif column >= MAX_COLUMNS:
            break
        else:
            room = min((begin for begin in reaching if begin > column), default=MAX_COLUMNS) - column
            cell = waiting.pop() if waiting else Cell(())
            cell = replace(cell, columns=min(cell.columns, room))
            left = cell.rows
            places.append(Place(cell, is_first=True))
        if left > 1:
            further[column] = (cell, left - 1)
        column += cell.columns
    if waiting:  # no room is left: they stand in the last place, whatever reaches there
        last = places[-1]
        kept = last.cell.blocks if last.is_first else ()
        rest = sum((cell.blocks for cell in reversed(waiting)), kept)
        places[-1] = Place(Cell(rest, last.cell.is_header, last.cell.columns), is_first=True)
        further.pop(column - last.cell.columns, None)
    return places, further
