"""The tables on the pages of a PDF: which lines stand in which cell, and which tables go on over a page break."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from funkbesk.importing.pdf.grids import Grid, grids_of
from funkbesk.importing.pdf.texts import Text

_SAME_BORDER = 6.0
"""Points by which the borders of a table may differ from page to page."""

Cells = list[list[Text]]


@dataclass(slots=True)
class PdfTable:
    """A table: its rows, each with the lines of all its columns. `columns` are their left edges.

    `taken` are the lines of the page that it was made of, `heads` the first rows that are headings for sure.
    """

    page: int
    top: float
    columns: list[float]
    rows: list[Cells]
    taken: list[Text]
    bottom: float = 0.0
    heads: int = 0

    @property
    def edges(self) -> list[float]:
        """Return where the texts of each column begin."""
        return [
            min((text.left for row in self.rows for text in row[at]), default=border)
            for at, border in enumerate(self.columns)
        ]

    @property
    def texts(self) -> list[Text]:
        """Return all lines."""
        return [text for row in self.rows for cell in row for text in cell]


def ruled_tables(page: Sequence[Text], rules: Sequence[Sequence[float]]) -> list[PdfTable]:
    """Return the tables of a page that are drawn with borders between their columns, from top to bottom."""
    if not page:
        return []
    grids = sorted(grids_of(rules, page[0].page_height), key=_area)
    inside: dict[int, list[Text]] = {}
    for text in page:
        middle = (text.top + text.bottom) / 2
        holder = next((at for at, grid in enumerate(grids) if grid.holds(text.left + 1, middle)), None)
        if holder is not None:
            inside.setdefault(holder, []).append(text)
    tables = (_table(grids[at], texts) for at, texts in inside.items())
    found = [
        table for table in tables if sum(any(row[at] for row in table.rows) for at in range(len(table.columns))) > 1
    ]
    return _with_rows_between(sorted(found, key=lambda table: table.top), page)


def _with_rows_between(tables: Sequence[PdfTable], page: Sequence[Text]) -> list[PdfTable]:
    """Return the tables, those as one between which only rows of the same columns stand: every other row is shaded."""
    found: list[PdfTable] = []
    for table in tables:
        before = found[-1] if found else None
        between = [text for text in page if before is not None and before.bottom <= text.top <= table.top]
        if before is None or not _has_same_columns(before, table) or not all(_fits(before, text) for text in between):
            found.append(table)
            continue
        row: Cells = [[] for _ in table.columns]
        cut = [piece for text in between for piece in text.cut_at(table.columns[1:])]
        for text in sorted(cut, key=lambda one: (round(one.bottom), one.left)):
            row[_column(table.columns, text)].append(text)
        before.rows += [*([row] if between else []), *table.rows]
        before.taken += [*between, *table.taken]
        before.bottom = table.bottom
    return found


def _column(columns: Sequence[float], text: Text) -> int:
    return max(bisect_right(columns, text.left + 1) - 1, 0)


def _fits(table: PdfTable, text: Text) -> bool:
    """Return whether a line stands in one of the columns of a table."""
    ends = [*table.columns[1:], float("inf")]
    pieces = text.cut_at(table.columns[1:])
    return all(
        piece.left >= table.columns[0] - 1 and piece.right <= ends[_column(table.columns, piece)] + 1
        for piece in pieces
    )


def _area(grid: Grid) -> float:
    left, top, right, bottom = grid.box
    return (right - left) * (bottom - top)


def _table(grid: Grid, texts: Sequence[Text]) -> PdfTable:
    columns = len(grid.columns) - 1
    rows: list[Cells] = [[[] for _ in range(columns)] for _ in grid.rows[1:]]
    cut = [piece for text in texts for piece in text.cut_at(grid.columns[1:-1])]
    for text in sorted(cut, key=lambda one: (round(one.bottom), one.left)):
        row, column = grid.cell(text.left + 1, (text.top + text.bottom) / 2)
        rows[row][column].append(text)
    return PdfTable(
        texts[0].page, grid.rows[0], grid.columns[:-1], [row for row in rows if any(row)], list(texts), grid.rows[-1]
    )


def goes_on(before: PdfTable, after: PdfTable) -> bool:
    """Return whether a table is the rest of the one right before it, which may stand at the end of the page before."""
    return after.page - before.page in {0, 1} and _has_same_columns(before, after)


def _has_same_columns(one: PdfTable, two: PdfTable) -> bool:
    """Return whether the borders of two tables stand at the same places, or the texts in their columns."""
    return _are_near(one.columns, two.columns) or _are_near(one.edges, two.edges)


def _are_near(one: Sequence[float], two: Sequence[float]) -> bool:
    return len(one) == len(two) and all(abs(left - right) <= _SAME_BORDER for left, right in zip(one, two, strict=True))


def joined(before: PdfTable, after: PdfTable) -> PdfTable:
    """Return one table of both; where a row is divided by the page break, its two parts are one again."""
    rows = [list(row) for row in after.rows]
    head = rows[:1] if _is_same(before.rows[0], rows[0]) else []
    rest = rows[len(head) :]
    whole = list(before.rows)
    if rest and after.page > before.page and _is_rest(whole, rest[0]):
        whole[-1] = [[*one, *two] for one, two in zip(whole[-1], rest[0], strict=True)]
        rest = rest[1:]
    return PdfTable(
        after.page, before.top, before.columns, [*whole, *head, *rest], before.taken, max(before.heads, len(head))
    )


def _is_same(one: Cells, two: Cells) -> bool:
    return [[text.text for text in cell] for cell in one] == [[text.text for text in cell] for cell in two]


def _is_rest(rows: Sequence[Cells], first: Cells) -> bool:
    """Return whether a row goes on with the one before.

    It has nothing in the first column, or texts only where that one has none, or it begins with small letters.
    """
    last = rows[-1]
    is_beside = not any(above and cell for above, cell in zip(last, first, strict=True))
    if is_beside or (not first[0] and all(row[0] for row in rows)):
        return True
    return any(begins_small(cell[0].text) and _has_capitals(rows, at) for at, cell in enumerate(first) if cell)


def _has_capitals(rows: Sequence[Cells], column: int) -> bool:
    """Return whether the cells of a column begin with capitals or numbers."""
    cells = [row[column] for row in rows if row[column]]
    return bool(cells) and sum(begins_small(cell[0].text) for cell in cells) * 5 <= len(cells)


def begins_small(text: str) -> bool:
    """Return whether the first letter of a text is a small one."""
    return next((character.islower() for character in text if character.isalnum()), False)
