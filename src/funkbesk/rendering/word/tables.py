"""Tables: their columns, their repeated heads, and what a screen reader is told of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from funkbesk.rendering.content.blocks import Blocks, Cell, Facts, Table
from funkbesk.rendering.content.grid import Place, grid
from funkbesk.rendering.content.words import words_of
from funkbesk.rendering.word.columns import columns_of, label_width
from funkbesk.rendering.word.markup import NOTHING, Xml, joined, w

Write = Callable[[Blocks], Xml]


def ruled_table(table: Table, text_width: int, write: Write) -> Xml:
    """Return the table over the whole width; `write` gives the paragraphs of a cell."""
    head = len(table.head)
    places = grid([*table.head, *table.body])
    widths, are_small = columns_of(places, text_width)
    row_headers = bool(table.body) and all(row and row[0].is_header for row in table.body)
    rows = [_row(row, widths, is_head=number < head, write=write) for number, row in enumerate(places)]
    looks = {"firstRow": int(head > 0), "firstColumn": int(row_headers)}
    style = "FunkbeskBredTabel" if are_small else "FunkbeskTabel"
    return _table(style, widths, rows, looks, words_of(table.caption).replace("\n", " "))


def facts_table(facts: Facts, text_width: int, write: Write) -> Xml:
    """Return labels with what is said of each as a table of two columns."""
    rows = [[Place(Cell(part), is_first=True) for part in pair] for pair in facts.pairs]
    label = label_width([label for label, _ in facts.pairs], text_width)
    widths = [label, text_width - label]
    made = [_row(row, widths, is_head=False, write=write) for row in rows]
    return _table("FunkbeskOplysninger", widths, made, {"firstRow": 0, "firstColumn": 1}, "")


def _table(style: str, widths: Sequence[int], rows: Sequence[Xml], looks: dict[str, int], caption: str) -> Xml:
    properties = w(
        "tblPr",
        w("tblStyle", val=style),
        w("tblW", w=sum(widths), type="dxa"),
        w("tblLayout", type="fixed"),
        w("tblLook", val=_look(looks), **looks, lastRow=0, lastColumn=0, noHBand=1, noVBand=1),
        w("tblCaption", val=caption) if caption else NOTHING,
    )
    columns = w("tblGrid", *(w("gridCol", w=width) for width in widths))
    after = w("p", w("pPr", w("pStyle", val="EfterTabel")))  # two tables in a row would become one
    return joined(w("tbl", properties, columns, *rows), after)


def _look(looks: dict[str, int]) -> str:
    """Return the same as Word 2007 writes it (17.4.55)."""
    return f"{0x0600 | 0x20 * looks['firstRow'] | 0x80 * looks['firstColumn']:04X}"


def _row(places: Sequence[Place], widths: Sequence[int], *, is_head: bool, write: Write) -> Xml:
    cells: list[Xml] = []
    column = 0
    for place in places:
        span = place.cell.columns
        width = sum(widths[column : column + span])
        merged = place.cell.rows > 1
        how = w("vMerge", val="restart" if place.is_first else "continue") if merged else NOTHING
        spanning = w("gridSpan", val=span) if span > 1 else NOTHING
        cells.append(_cell(write(place.cell.blocks if place.is_first else ()), width, joined(spanning, how)))
        column += span
    properties = w("trPr", w("cantSplit"), w("tblHeader") if is_head else NOTHING)
    return w("tr", properties, *cells)


def _cell(content: Xml, width: int, more: Xml = NOTHING) -> Xml:
    return w("tc", w("tcPr", w("tcW", w=width, type="dxa"), more), content)
