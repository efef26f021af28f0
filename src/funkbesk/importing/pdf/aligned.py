"""Tables without borders: lines of a page that stand side by side, again and again at the same places."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median

from funkbesk.importing.pdf.tables import Cells, PdfTable, begins_small
from funkbesk.importing.pdf.texts import Text

_SAME_EDGE = 5.0
"""Points by which the left edges of lines in one column may differ."""
_SAME_HEIGHT = 0.5
"""How far the feet of lines that stand side by side may lie apart, in sizes of the font."""
_APART = 0.2
"""How much more space stands above a row than between its lines, in heights of a line."""
_LEADING = 0.35
"""The space between lines where the lines of the cells stand at different heights, so that it can't be measured."""
_SHORT = 0.55
"""How much of its column the lines of the first of two columns take at most in a table; in running text it is more."""
_LEAST_ROWS = 3
_NEAR = 4
"""How far below one line the next one of a table can stand, in sizes of the font."""
_SAME_START = 1.5
"""Points by which a word may stand beside the edge of its column."""

Strip = list[Text]
"""Lines that stand side by side, from left to right."""


def aligned_tables(
    page: Sequence[Text], ruled: Sequence[float], least: int, known: Sequence[float] = ()
) -> list[PdfTable]:
    """Return the tables without borders between their columns; `ruled` are the heights of level lines.

    `least` is how many columns a table has at least on this page, `known` the columns of one that may go on here.
    Lines that go over two cells are cut in two.
    """
    found: list[PdfTable] = []
    run: list[Strip] = []
    lines: list[Text] = []
    columns: list[float] = []
    for strip in [*_strips(page), []]:
        cut = _cut(strip, columns) if run else strip
        if run and (wider := _with(columns, cut, run[-1])):
            run.append(cut)
            lines += strip
            columns = wider
            continue
        if len(columns) >= least and (columns == list(known) or _is_table(run, columns)):
            known = columns
            found.append(_table(run, columns, ruled, lines))
        run, columns = _begun(strip, least, known)
        lines = list(strip)
    return found


def _begun(strip: Strip, least: int, known: Sequence[float]) -> tuple[list[Strip], list[float]]:
    """Return the first lines of a table and its columns: those of the table before, if the lines stand in them."""
    cut = _cut(strip, known) if known else []
    is_rest = len(cut) == 1 and (begins_small(cut[0].text) or bool(_column(known, cut[0])))
    if (len(cut) > 1 or is_rest) and _with(known, cut, cut):
        return [cut], list(known)
    return ([strip], [text.left for text in strip]) if len(strip) >= least else ([], [])


def _cut(strip: Strip, columns: Sequence[float]) -> Strip:
    """Return the lines, those cut that hold the beginning of a further column."""
    found: Strip = []
    for text in strip:
        rest = text
        while (word := _first_of_column(rest, columns)) is not None:
            first, rest = rest.cut_before(word)
            found.append(first)
        found.append(rest)
    return found


def _first_of_column(text: Text, columns: Sequence[float]) -> int | None:
    """Return the number of a word that stands where a column begins, with more space before it than between words."""
    for number, (left, space) in enumerate(text.starts, 1):
        if any(abs(column - left) <= _SAME_START for column in columns) and text.is_wide(space):
            return number
    return None


def _strips(page: Sequence[Text]) -> list[Strip]:
    found: list[Strip] = []
    for text in sorted(page, key=lambda one: one.bottom):
        if found and text.bottom - found[-1][0].bottom <= _SAME_HEIGHT * text.size:
            found[-1].append(text)
        else:
            found.append([text])
    return [sorted(strip, key=lambda one: one.left) for strip in found]


def _with(columns: Sequence[float], strip: Strip, above: Strip) -> list[float]:
    """Return the columns of a table that goes on with these lines, nothing where it ends."""
    wider = list(columns)
    for text in strip:
        column = _column(wider, text)
        if column is None and text.left > wider[-1] + _SAME_EDGE and len(strip) > 1:
            wider.append(text.left)
        elif column is None or (column + 1 < len(wider) and text.right > wider[column + 1]):
            return []
    if len(strip) == 1 and not _is_near(above[0], strip[0]):
        return []
    return wider if strip else []


def _column(columns: Sequence[float], text: Text) -> int | None:
    return next((at for at, left in enumerate(columns) if abs(left - text.left) <= _SAME_EDGE), None)


def _is_near(above: Text, text: Text) -> bool:
    """Return whether a line can belong to the cell above it."""
    return text.bottom - above.bottom <= _NEAR * text.size and (above.is_bold or not text.is_bold)


def _is_table(run: Sequence[Strip], columns: Sequence[float]) -> bool:
    full = [strip for strip in run if len(strip) > 1]
    if len(full) < _LEAST_ROWS or len(columns) < 2:
        return len(full) == 2 and len(columns) > 2
    if len(columns) > 2:
        return True
    first = [text.right - text.left for strip in full for text in strip if _column(columns, text) == 0]
    return median(first) < (columns[1] - columns[0]) * _SHORT


def _table(run: list[Strip], columns: list[float], ruled: Sequence[float], taken: list[Text]) -> PdfTable:
    height = _height(run)
    spaces = _spaces(run, height)
    smallest = min(spaces, default=0.0)
    least = smallest + _APART * height if smallest > -_APART * height else _LEADING * height
    is_spaced = any(space > least for space in spaces)
    top, bottom = run[0][0].top, run[-1][0].bottom
    lines = [height for height in ruled if top < height < bottom]
    rows: list[Cells] = []
    for at, strip in enumerate(run):
        if at == 0:
            begins = True
        elif len(lines) > 1:
            begins = any(run[at - 1][0].bottom - 1 <= height <= strip[0].bottom for height in lines)
        else:
            begins = spaces[at - 1] > least if is_spaced else _begins_row(strip, columns)
        if begins:
            rows.append([[] for _ in columns])
        for text in strip:
            rows[-1][_column(columns, text) or 0].append(text)
    return PdfTable(run[0][0].page, top, columns, rows, taken)


def _height(run: Sequence[Strip]) -> float:
    texts = [text for strip in run for text in strip]
    return min(median(text.bottom - text.top for text in texts), median(text.size for text in texts))


def _spaces(run: Sequence[Strip], height: float) -> list[float]:
    """Return the space above each line but the first: that to the lowest one before, which may stand beside it."""
    found: list[float] = []
    lowest = run[0][0].bottom
    for strip in run[1:]:
        found.append(strip[0].bottom - height - lowest)
        lowest = max(lowest, *(text.bottom for text in strip))
    return found


def _begins_row(strip: Strip, columns: Sequence[float]) -> bool:
    """Return whether lines begin a row of a table whose lines all stand equally close."""
    first = strip[0]
    is_first = _column(columns, first) == 0 and not begins_small(first.text)
    return is_first and (len(strip) > 1 or first.text[:1].isupper())
