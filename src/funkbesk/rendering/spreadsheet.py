"""A workbook for Excel: sheets of text, ready to be printed, the same bytes for the same content."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xlsxwriter.workbook import Workbook

# A workbook has to say when it was made; here only the clock is known, and that would change its bytes.
_NO_DATE = datetime(2000, 1, 1)  # noqa: DTZ001 (the format has no time zone)
_PAPER_A4 = 9
_TURNED = 90


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: its name, the rows with the head first, and how wide the columns are (in letters).

    The heads of the columns whose numbers are in `turned` stand upright, so that narrow columns can have long names.
    The first `fixed` columns stay in sight.
    """

    name: str
    rows: Sequence[Sequence[str]]
    widths: Sequence[int]
    turned: range = range(0)
    fixed: int = 0


def make_workbook(title: str, author: str, sheets: Sequence[Sheet]) -> bytes:
    """Return the workbook. Every cell is text: nothing in it is run as a formula or made a link.

    What is longer than a cell may be (32,767 characters) is cut.
    """
    import xlsxwriter

    made = io.BytesIO()
    with xlsxwriter.Workbook(made, {"in_memory": True}) as book:
        book.set_properties({"title": title, "author": author, "created": _NO_DATE})
        for sheet in sheets:
            _write(book, sheet)
    return made.getvalue()


def _write(book: Workbook, sheet: Sheet) -> None:
    page = book.add_worksheet(sheet.name)
    bold = {"bold": True, "text_wrap": True, "valign": "bottom", "bottom": 1}
    level, upright = book.add_format(bold), book.add_format(bold | {"rotation": _TURNED, "align": "center"})
    text = book.add_format({"text_wrap": True, "valign": "top", "bottom": 4})
    letters = book.add_format({"valign": "top", "align": "center", "bottom": 4})
    for column, width in enumerate(sheet.widths):
        page.set_column(column, column, width, letters if column in sheet.turned else text)
    for number, row in enumerate(sheet.rows):
        for column, value in enumerate(row):
            if value:  # an empty cell has the look of its column
                head, below = (upright, letters) if column in sheet.turned else (level, text)
                page.write_string(number, column, value, below if number else head)
    page.freeze_panes(1, sheet.fixed)
    if sheet.rows and len(sheet.rows) > 1:
        page.autofilter(0, 0, len(sheet.rows) - 1, len(sheet.rows[0]) - 1)
    page.set_landscape()
    page.set_paper(_PAPER_A4)
    page.repeat_rows(0)
    page.fit_to_pages(1, 0)
    page.set_footer("&L&A&RSide &P af &N")
