"""How wide the columns of a table are. Word would find out by itself; LibreOffice and printers take what is written."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from funkbesk.rendering.content.blocks import Blocks
from funkbesk.rendering.content.grid import Place
from funkbesk.rendering.content.words import longest_line, longest_word

_CHARACTER = 155
"""Twentieths of a point for a bold letter of usual size in DejaVu Sans, the widest font that stands in for Calibri."""
_SMALL_CHARACTER = 125
"""The same in a table that is set in small letters."""
_PADDING = 2
_LONGEST_LINE, _LONGEST_WORD = 60, 20
_TO_WRITE = 16
"""Letters that a column without text gets: it is to be filled in."""


class Columns(NamedTuple):
    """The widths of columns, and whether they are so many that the table must be set in small letters."""

    widths: list[int]
    are_small: bool


def columns_of(rows: Sequence[Sequence[Place]], text_width: int) -> Columns:
    """Return the columns, in all `text_width`: room for the longest word of each, the rest by the longest texts.

    `rows` is a grid. What reaches over several columns plays no part.
    """
    columns = _columns(rows)
    least = [_PADDING + min(max(map(longest_word, texts)), _LONGEST_WORD) for texts in columns]
    wanted = [_PADDING + min(max(map(longest_line, texts)), _LONGEST_LINE) for texts in columns]
    for number, texts in enumerate(columns):
        if sum(map(bool, texts)) < 2:  # nothing but its head
            wanted[number] = max(wanted[number], _TO_WRITE)
    are_small = sum(least) * _CHARACTER > text_width
    spare = text_width // (_SMALL_CHARACTER if are_small else _CHARACTER) - sum(least)
    more = [after - before for before, after in zip(least, wanted, strict=True)]
    if 0 < spare < sum(more):
        wanted = [before * sum(more) + spare * extra for before, extra in zip(least, more, strict=True)]
    elif spare <= 0:
        wanted = least
    return Columns(_filling(wanted, text_width), are_small)


def label_width(labels: Sequence[Blocks], text_width: int) -> int:
    """Return the width of the labels of some facts: that of the longest, within a fifth and two fifths of the sheet."""
    longest = max(map(longest_line, labels), default=0) + _PADDING
    return min(max(longest * _CHARACTER, text_width // 5), 2 * text_width // 5)


def _columns(rows: Sequence[Sequence[Place]]) -> list[list[Blocks]]:
    """Return what stands in each column alone, from above."""
    columns: list[list[Blocks]] = [[()] for _ in range(sum(place.cell.columns for place in rows[0]))] if rows else []
    for row in rows:
        column = 0
        for place in row:
            if place.cell.columns == 1 and place.is_first:
                columns[column].append(place.cell.blocks)
            column += place.cell.columns
    return columns


def _filling(shares: Sequence[int], text_width: int) -> list[int]:
    total = sum(shares)
    widths = [text_width * share // total for share in shares]
    return [*widths[:-1], text_width - sum(widths[:-1])] if widths else []
