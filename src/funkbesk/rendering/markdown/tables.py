"""Tables with pipes: https://github.github.com/gfm/#tables-extension-."""

from __future__ import annotations

from collections.abc import Iterator

from funkbesk.rendering.content.blocks import Blocks, Cell, Facts, Heading, Listing, Paragraph, Table, WritingLines
from funkbesk.rendering.content.grid import Place, grid
from funkbesk.rendering.markdown.lines import BLANK, lines_of

_BREAK = "<br>"


def pipe_table(table: Table) -> str:
    """Return the table, or nothing for one without cells; what reaches over several columns or rows stands once.

    A table of this kind has one head; further rows of the head are rows. One without a head gets an empty one.
    """
    rows = [_row(places) for places in grid([*table.head, *table.body])]
    if not rows or not rows[0]:
        return ""
    width = len(rows[0])
    head, body = (rows[0], rows[1:]) if table.head else ([""] * width, rows)
    return "\n".join(_piped(row) for row in (head, ["---"] * width, *body))


def _piped(cells: list[str]) -> str:
    return "".join(f"| {cell} " if cell else "| " for cell in cells) + "|"


def _row(places: list[Place]) -> list[str]:
    """Return the text of each column."""
    columns: list[str] = []
    for place in places:
        columns.append(_cell(place.cell) if place.is_first else "")
        columns += [""] * (place.cell.columns - 1)
    return columns


def _cell(cell: Cell) -> str:
    return _BREAK.join(_lines(cell.blocks))


def _lines(blocks: Blocks) -> Iterator[str]:
    """Yield the lines of a cell, in which nothing but lines can stand."""
    for block in blocks:
        match block:
            case Heading() | Paragraph():
                yield lines_of(block.line, line_break=_BREAK)
            case Listing():
                for number, item in enumerate(block.items):
                    sign = "•" if block.start is None else f"{block.start + number}."
                    first, *others = list(_lines(item)) or [""]
                    yield f"{sign} {first}"
                    yield from others
            case Facts():
                for label, said in block.pairs:
                    yield f"{' '.join(_lines(label))}: {_BREAK.join(_lines(said))}"
            case WritingLines():
                yield from [BLANK] * block.number
            case _:
                pass
