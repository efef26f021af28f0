"""The straight lines and small boxes that are drawn on a page of a PDF: borders of tables, signs of bullets.

Runs in the process that reads PDFs and imports nothing of the package.
"""

from __future__ import annotations

import contextlib
import ctypes
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

MAX_OBJECTS = 20_000
"""Drawn things of a page that are looked at; a drawing of more is no table."""
MAX_RULES = 1_500
MAX_DOTS = 500
_DEEPEST = 4
"""Forms in forms that are looked into."""
_FARTHEST = 20_000.0
"""Points from the corner of the page; no page is larger (ISO 32000-1, annex C)."""
_SKEW = 1.0
"""Points by which the ends of a line may be out of line."""
_SHORTEST = 4.0
"""Points that a line has at least; what is shorter is part of a letter or a dash."""
_SMALLEST_DOT, _LARGEST_DOT = 1.0, 10.0
"""Points that the sign of a bullet is wide and high."""
_PATH = 2
"""FPDF_PAGEOBJ_PATH"""

Rule = tuple[float, float, float, float]
"""Left, bottom, right and top, in points from the lower left corner."""
Point = tuple[float, float]


def rules_of(page: Any) -> list[Rule]:
    """Return the horizontal and vertical lines of a page, edges of filled boxes included."""
    found: dict[Rule, None] = {}
    for drawn in _paths(page):
        found |= dict.fromkeys(_rules(drawn))
        if len(found) >= MAX_RULES:
            break
    return list(found)[:MAX_RULES]


def dots_of(page: Any) -> list[Rule]:
    """Return the boxes of what is drawn as small as the sign of a bullet; browsers draw their signs."""
    found: list[Rule] = []
    for drawn in _paths(page):
        left, bottom, right, top = drawn.get_bounds()
        (left, bottom), (right, top) = (_on_page(drawn, point) for point in ((left, bottom), (right, top)))
        is_square = abs(abs(right - left) - abs(top - bottom)) <= _SKEW
        if is_square and _SMALLEST_DOT <= abs(right - left) <= _LARGEST_DOT:
            found.append((min(left, right), min(bottom, top), max(left, right), max(bottom, top)))
        if len(found) >= MAX_DOTS:
            break
    return found


def _paths(page: Any) -> Iterator[Any]:
    """Yield what is drawn on a page with lines and curves, as far as the library can tell what it is."""
    from pypdfium2 import PdfiumError

    with contextlib.suppress(PdfiumError):
        for number, drawn in enumerate(page.get_objects(max_depth=_DEEPEST)):
            if number >= MAX_OBJECTS:
                break
            if drawn.type == _PATH:
                yield drawn


def _rules(drawn: Any) -> Iterator[Rule]:
    for (one, _), (two, is_line) in pairwise(_points(drawn)):
        left, right = sorted((one[0], two[0]))
        bottom, top = sorted((one[1], two[1]))
        is_level = top - bottom <= _SKEW < _SHORTEST <= right - left
        is_upright = right - left <= _SKEW < _SHORTEST <= top - bottom
        is_near = all(abs(place) <= _FARTHEST for place in (left, right, bottom, top))
        if is_line and is_near and (is_level or is_upright):
            yield (round(left, 1), round(bottom, 1), round(right, 1), round(top, 1))


def _points(drawn: Any) -> Iterator[tuple[Point, bool]]:
    """Yield the points of a path on the page, and of each whether a straight line leads to it."""
    from pypdfium2 import raw

    matrix = drawn.get_matrix()
    start: Point | None = None
    for number in range(min(raw.FPDFPath_CountSegments(drawn), MAX_RULES)):
        segment = raw.FPDFPath_GetPathSegment(drawn, number)
        x, y = ctypes.c_float(), ctypes.c_float()
        raw.FPDFPathSegment_GetPoint(segment, x, y)
        point = _on_page(drawn, matrix.on_point(x.value, y.value))
        kind = raw.FPDFPathSegment_GetType(segment)
        if kind == raw.FPDF_SEGMENT_MOVETO:
            start = point
        yield point, kind == raw.FPDF_SEGMENT_LINETO
        if raw.FPDFPathSegment_GetClose(segment) and start is not None:
            yield start, True


def _on_page(drawn: Any, point: Point) -> Point:
    """Return where a point of the form that something is drawn in lies on the page."""
    form = drawn.container
    while form is not None:
        point = form.get_matrix().on_point(*point)
        form = form.container
    return point
