"""The order in which the lines of a page are read where they stand in two columns."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median

from funkbesk.importing.pdf.texts import Text

_COLUMN = 0.55
"""How much of its column a line of running text at least takes, half of the lines being longer."""
_ROW = 3
"""Points by which the lines of one row may differ in height."""
_FEWEST = 3
"""Lines that stand side by side on a page of two columns."""
_SIGN = 3
"""Letters of what is no line of text but the sign of one."""
_OVERHANG = 12
"""Points by which a heading may reach into the right column."""
_MARGIN = 4
"""Points from the left edge of a column in which its lines begin."""
_MIDDLE = (0.3, 0.7)
"""Where the right column can begin, in widths of the text."""


def is_two_columns(page: Sequence[Text]) -> bool:
    """Return whether a page is running text in two columns, side by side."""
    halves = _halves(page)
    return halves is not None and not _is_short(page, halves)


def in_columns(page: Sequence[Text]) -> list[Text]:
    """Return the lines of a page with the left column before the right one, where there are two.

    There are two where lines end before the middle, others begin behind it, and they stand side by side.
    """
    halves = _halves(page)
    if halves is None:
        return list(page)
    if _is_short(page, halves):  # a table with headings in its first column: row by row
        return sorted(page, key=lambda one: (round(one.top / _ROW), one.left))
    for one, half in zip(page, halves, strict=True):
        one.column = half
    return _by_bands(page)


def _halves(page: Sequence[Text]) -> list[int] | None:
    """Return for each line its column, 1 or 2, or 0 where it stands over both; None where there are no columns."""
    if not page:
        return None
    gutter = _gutter(page)
    halves = [1 if one.right <= gutter + _OVERHANG else 2 if one.left >= gutter else 0 for one in page]
    right = [one for one, half in zip(page, halves, strict=True) if half == 2]
    beside = sum(
        half == 1 and len(one.text) > _SIGN and any(abs(two.top - one.top) < one.size for two in right)
        for one, half in zip(page, halves, strict=True)
    )
    return halves if beside >= _FEWEST else None


def _gutter(page: Sequence[Text]) -> float:
    """Return where the right column begins: near the middle, across few lines, at the edge of many."""
    left, right = min(one.left for one in page), max(one.right for one in page)
    first, last = (left + part * (right - left) for part in _MIDDLE)
    places = {round(one.left) - 2.0 for one in page if first <= one.left <= last} | {(left + right) / 2}

    def unlikely(place: float) -> tuple[int, int, float]:
        across = sum(one.left < place < one.right for one in page)
        return across, -sum(place <= one.left <= place + _MARGIN for one in page), place

    return min(places, key=unlikely)


def _is_short(page: Sequence[Text], halves: Sequence[int]) -> bool:
    """Return whether the lines of the left column are too short for running text."""
    lines = [one for one, half in zip(page, halves, strict=True) if half == 1 and len(one.text) > _SIGN]
    width = _gutter(page) - min(one.left for one in page)
    return median(one.right - one.left for one in lines) < width * _COLUMN


def _by_bands(page: Sequence[Text]) -> list[Text]:
    """Return the lines from top to bottom, between two lines over the whole width the left column first."""
    found: list[Text] = []
    band: list[Text] = []
    for one in sorted(page, key=lambda one: (round(one.top), one.left)):
        if one.column == 0:
            found += sorted(band, key=lambda line: line.column)
            band = []
            found.append(one)
        else:
            band.append(one)
    return found + sorted(band, key=lambda line: line.column)
