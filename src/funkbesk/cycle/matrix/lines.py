"""The matrix as lines for a terminal: the letters first, so that a long task is cut and not the letters."""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import wrap

from funkbesk.cycle.matrix.data import LEGEND, cells_of, heading, remark_line
from funkbesk.cycle.matrix.matrix import Block, Column, Matrix
from funkbesk.cycle.matrix.remarks import Remarks
from funkbesk.danish import listing
from funkbesk.display import cut
from funkbesk.documents.entry_names import name_of

_BLANK = "·"
_GAP = 2


def matrix_lines(matrix: Matrix, remarks: Remarks, width: int) -> Iterator[str]:
    """Yield the lines, no wider than `width` columns as long as there is room for the letters."""
    for block in matrix.blocks:
        yield from _block_lines(block, matrix.columns_in(block), width)
        yield ""
    for mark, word, meaning in LEGEND:
        yield from wrap(f"{mark}  {word}: {meaning}", width, subsequent_indent="   ")
    for title, found in (
        ("Problemer", [remark_line(one) for one in remarks.remarks if one.problem]),
        ("Bemærkninger", [remark_line(one) for one in remarks.remarks if not one.problem]),
    ):
        if found:
            yield from ("", title)
            for line in found:
                yield from wrap(line, width, initial_indent="- ", subsequent_indent="  ", break_on_hyphens=False)
    if remarks.idle:
        yield ""
        names = listing(name_of(matrix.register, role) for role in remarks.idle)
        yield from wrap(f"Roller i registret uden opgaver: {names}.", width)


def _block_lines(block: Block, columns: list[Column], width: int) -> Iterator[str]:
    yield from wrap(f"{block.description.title} ({block.id})", width)
    if not block.rows:
        yield "Ingen opgaver."
        return
    for number, column in enumerate(columns, 1):
        yield cut(f"  {number}: {heading(column)}", width)
    yield ""
    table = [cells_of(row, columns) for row in block.rows]
    heads = [str(number) for number in range(1, len(columns) + 1)]
    room = [max(map(len, column)) for column in zip(heads, *table, strict=True)]
    yield _line(heads, room, "Opgave", width)
    group = ""
    for row, cells in zip(block.rows, table, strict=True):
        if row.group != group:
            group = row.group
            yield cut(f"-- {' '.join(group.split())}", width)
        yield _line([cell or _BLANK for cell in cells], room, row.text, width)


def _line(cells: list[str], room: list[int], text: str, width: int) -> str:
    start = "".join(one.ljust(size + _GAP) for one, size in zip(cells, room, strict=True))
    return start + cut(text, max(width - len(start), 20))
