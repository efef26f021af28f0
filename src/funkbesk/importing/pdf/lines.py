"""The lines of a PDF in reading order: how wide and how strong each is, and which space stands above it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median

from funkbesk.importing.lines import Line, Table
from funkbesk.importing.pdf.tables import PdfTable
from funkbesk.importing.pdf.texts import Text

_LARGER = 1.12
_GAP = 1.5
"""Lines that lie further apart than so many usual distances belong to two blocks."""
_LEADING = 1.7
"""No line of a paragraph lies further below the one before, in sizes of the font."""
_LETTER = 0.5
"""How wide a letter is on average, in heights of the font."""
_FULL = 0.1
"""The edge of a narrow cell: every line of it is full."""
_WIDE_CELL = 40
"""Letters in the lines of a cell that is no narrow one: there a short line ends a paragraph."""


def lines_of(flow: Sequence[Text | PdfTable]) -> list[Line]:
    """Return the lines of a document; a table is one line with all its cells."""
    texts = [one for one in flow if isinstance(one, Text)]
    look = _Look(texts or [text for table in flow if isinstance(table, PdfTable) for text in table.texts])
    found: list[Line] = []
    before: Text | None = None
    for one in flow:
        if isinstance(one, Text):
            found.append(look.line(one, before))
            before = one
        else:
            found.append(_table_line(one, look))
            before = None
    return found


def _table_line(table: PdfTable, look: _Look) -> Line:
    rows: list[Sequence[Sequence[Line]]] = [[list(look.lines_of_cell(cell)) for cell in row] for row in table.rows]
    first = table.texts[0]
    return Line(first.text, f"side {first.page}", gap=True, table=Table(rows, table.heads))


class _Look:
    """How the lines of a document look: the usual size and distance, and where columns end."""

    def __init__(self, texts: Sequence[Text]) -> None:
        self._body = _body_size(texts) if texts else 0.0
        self._sizes = sorted({round(one.size) for one in texts if self._is_strong(one)}, reverse=True)
        self._has_strong = bool(self._sizes)
        self._usual = _usual_distance(texts)
        self._edges: dict[int, float] = {}
        for one in texts:
            self._edges[one.column] = max(one.right, self._edges.get(one.column, one.right))

    def line(self, one: Text, before: Text | None) -> Line:
        """Return a line of running text; `before` is the one above it."""
        letter = max(one.size * _LETTER, 1.0)
        strong = self._is_strong(one)
        return Line(
            one.text,
            f"side {one.page}",
            one.left / letter,
            one.right / letter,
            self._edges[one.column] / letter,
            gap=before is None or _is_apart(before, one, self._usual),
            strong=strong if self._has_strong else None,
            rank=self._sizes.index(round(one.size)) + 1 if strong else 0,
            is_note=one.is_note,
        )

    def lines_of_cell(self, cell: Sequence[Text]) -> Iterator[Line]:
        """Yield the lines of a cell: each goes on in the next one, unless that has a sign or stands apart."""
        distance = _usual_distance(cell) or self._usual
        widest = max((_letters(one) for one in cell), default=0.0)
        for before, one in zip([None, *cell], cell, strict=False):
            gap = before is not None and before.page == one.page and _is_apart(before, one, distance)
            edge = widest if widest >= _WIDE_CELL else _FULL
            yield Line(one.text, f"side {one.page}", 0.0, _letters(one), edge, gap=gap, strong=False)

    def _is_strong(self, one: Text) -> bool:
        return one.is_bold or one.size > self._body * _LARGER


def _letters(one: Text) -> float:
    """Return how wide a line is, in widths of a letter."""
    return (one.right - one.left) / max(one.size * _LETTER, 1.0)


def _body_size(texts: Sequence[Text]) -> float:
    """Return the size that most letters have; bold ones count only where there are no others."""
    sizes: Counter[float] = Counter()
    for one in [one for one in texts if not one.is_bold] or texts:
        sizes[round(one.size, 1)] += len(one.text)
    return sizes.most_common(1)[0][0]


def _usual_distance(texts: Sequence[Text]) -> float:
    """Return how far the tops of two lines of a paragraph usually are apart."""
    steps = [
        two.top - one.top
        for one, two in pairwise(texts)
        if one.page == two.page and one.column == two.column and 0 < two.top - one.top < 4 * one.size
    ]
    low = sorted(steps)[: max(1, len(steps) // 2 + 1)]
    return median(low) if low else 0.0


def _is_apart(before: Text, one: Text, usual: float) -> bool:
    """Return whether there is more space above a line than between the lines of a paragraph."""
    if before.page != one.page:
        return True
    step = one.top - before.top
    if before.column != one.column and not (step > 0 and before.left - 1 <= one.left <= before.right):
        return True
    return usual > 0 and step > max(usual * _GAP, one.size * _LEADING)
