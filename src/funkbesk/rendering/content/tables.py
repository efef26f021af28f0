"""A `<table>` as rows of cells."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from funkbesk.rendering.content.blocks import Blocks, Cell, Line, Paragraph, Table
from funkbesk.rendering.content.blocks import Break as LineBreak
from funkbesk.rendering.content.grid import MAX_COLUMNS
from funkbesk.rendering.content.tree import Node

_MOST_ROWS = 1000
Row = tuple[Cell, ...]
Read = Callable[[Node], Blocks]


def table_of(table: Node, role: str | None, read: Read) -> Table:
    """Return the table; `read` gives the blocks of its caption and of a cell."""
    caption: Line = ()
    head: list[Row] = []
    body: list[Row] = []
    for part in _elements(table):
        if part.tag == "caption":
            caption = _line_of(read(part))
        elif part.tag == "thead":
            head += _rows(part, read)
        else:
            body += _rows(part, read)
    while not head and len(body) > 1 and all(cell.is_header for cell in body[0]):
        head.append(body.pop(0))
    return Table(caption, tuple(row for row in head if row), tuple(row for row in body if row), role)


def _rows(part: Node, read: Read) -> list[Row]:
    """Return the rows of a part of the table; what is no row stands in one of its own, so that nothing is lost."""
    rows = [part] if part.tag not in {"tbody", "thead", "tfoot"} else list(_elements(part))
    return [
        tuple(_cells(row, read)) if row.tag == "tr" else (Cell(read(row)),) for row in rows if row.tag != "colgroup"
    ]


def _cells(row: Node, read: Read) -> Iterator[Cell]:
    for node in _elements(row):
        columns, rows = node.number("colspan", 1, MAX_COLUMNS), node.number("rowspan", 1, _MOST_ROWS)
        yield Cell(read(node), node.tag == "th", columns, rows)


def _elements(node: Node) -> Iterator[Node]:
    """Yield the elements within; a text that stands where none may be is an element of its own."""
    for child in node.children:
        if not isinstance(child, str):
            yield child
        elif child.strip():
            yield Node("p", {}, [child])


def _line_of(blocks: Blocks) -> Line:
    """Return the blocks of a caption as one line."""
    line: Line = ()
    for block in blocks:
        if isinstance(block, Paragraph):
            line += (LineBreak(), *block.line) if line else block.line
    return line
