"""The grids that the lines drawn on a page of a PDF make: the rows and columns of ruled tables."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

_NEAR = 3.0
"""Points by which lines may miss each other; a border drawn as a thin box has two edges."""
_MOST_LINES = 200
"""Lines of a page, those that belong together counted as one; a drawing of more is no table."""

Span = tuple[float, float]


@dataclass(slots=True)
class _Ruled:
    """Lines at one height (or at one distance from the left), and from where to where each goes."""

    at: float
    spans: list[Span]

    def covers(self, place: float) -> bool:
        return any(start - _NEAR <= place <= end + _NEAR for start, end in self.spans)


@dataclass(slots=True)
class Grid:
    """A table's borders in points from the left and from the top; `levels` are the lines between its rows."""

    columns: list[float]
    rows: list[float]
    levels: list[_Ruled] = field(default_factory=list)

    @property
    def box(self) -> tuple[float, float, float, float]:
        """Return left, top, right and bottom."""
        return self.columns[0], self.rows[0], self.columns[-1], self.rows[-1]

    def holds(self, x: float, y: float) -> bool:
        """Return whether a place lies in the table."""
        left, top, right, bottom = self.box
        return left - _NEAR <= x <= right + _NEAR and top - _NEAR <= y <= bottom + _NEAR

    def cell(self, x: float, y: float) -> tuple[int, int]:
        """Return row and column of the cell at a place; one that spans several rows is that of its first row."""
        column = _index(self.columns, x)
        row = _index(self.rows, y)
        middle = (self.columns[column] + self.columns[column + 1]) / 2
        while row > 0 and not self._is_ruled(self.rows[row], middle):
            row -= 1
        return row, column

    def _is_ruled(self, height: float, x: float) -> bool:
        return any(abs(line.at - height) <= _NEAR and line.covers(x) for line in self.levels)


def _index(borders: Sequence[float], place: float) -> int:
    return min(max(bisect_right(borders, place) - 1, 0), len(borders) - 2)


def grids_of(rules: Iterable[Sequence[float]], height: float) -> list[Grid]:
    """Return the grids of two columns and more among the lines of a page, given as `rules` finds them."""
    rules = list(rules)
    flat = [rule for rule in rules if rule[2] - rule[0] >= rule[3] - rule[1]]
    upright = [rule for rule in rules if rule[2] - rule[0] < rule[3] - rule[1]]
    levels = _merged((height - rule[1], (rule[0], rule[2])) for rule in flat)
    dividers = _merged((rule[0], (height - rule[3], height - rule[1])) for rule in upright)
    if len(levels) + len(dividers) > _MOST_LINES:
        return []
    found = [_grid(*group) for group in _groups(_each_span(levels), _each_span(dividers))]
    return [grid for grid in found if grid is not None]


def ruled_heights(rules: Iterable[Sequence[float]], height: float) -> list[float]:
    """Return the heights, from the top, of all level lines of a page."""
    flat = (rule for rule in rules if rule[2] - rule[0] >= rule[3] - rule[1])
    return [line.at for line in _merged((height - rule[1], (rule[0], rule[2])) for rule in flat)]


def _merged(lines: Iterable[tuple[float, Span]]) -> list[_Ruled]:
    """Return the lines, those at one place as one, with the pieces that touch each other joined."""
    found: list[_Ruled] = []
    for at, span in sorted(lines):
        if found and at - found[-1].at <= _NEAR:
            found[-1].spans.append(span)
        else:
            found.append(_Ruled(at, [span]))
    for line in found:
        line.spans = _joined(line.spans)
    return found


def _joined(spans: Iterable[Span]) -> list[Span]:
    found: list[Span] = []
    for start, end in sorted(spans):
        if found and start <= found[-1][1] + _NEAR:
            found[-1] = (found[-1][0], max(found[-1][1], end))
        else:
            found.append((start, end))
    return found


def _each_span(lines: Sequence[_Ruled]) -> list[_Ruled]:
    return [_Ruled(line.at, [span]) for line in lines for span in line.spans][:_MOST_LINES]


def _groups(levels: list[_Ruled], dividers: list[_Ruled]) -> list[tuple[list[_Ruled], list[_Ruled]]]:
    """Return the lines in groups of those that cross or touch each other."""
    groups: list[tuple[list[_Ruled], list[_Ruled]]] = []
    left = list(dividers)
    waiting = list(levels)
    while left:
        crossing: list[_Ruled] = []
        standing = [left.pop()]
        new = list(standing)
        while new:
            met = [line for line in waiting if any(_cross(line, one) for one in new)]
            waiting = [line for line in waiting if line not in met]
            crossing += met
            new = [one for one in left if any(_cross(line, one) for line in met)]
            left = [one for one in left if one not in new]
            standing += new
        groups.append((crossing, standing))
    return groups


def _cross(level: _Ruled, divider: _Ruled) -> bool:
    return level.covers(divider.at) and divider.covers(level.at)


def _grid(levels: list[_Ruled], dividers: list[_Ruled]) -> Grid | None:
    """Return the grid of lines that belong together; its outer borders need not be drawn."""
    across = [place for line in levels for span in line.spans for place in span]
    down = [place for line in dividers for span in line.spans for place in span]
    columns = _apart([*(line.at for line in dividers), *((min(across), max(across)) if across else ())])
    rows = _apart([*(line.at for line in levels), min(down), max(down)])
    if len(columns) < 3 or len(rows) < 2:
        return None
    return Grid(columns, rows, levels)


def _apart(places: Iterable[float]) -> list[float]:
    """Return the places in order, of those near each other the first."""
    in_order = sorted(places)
    return [two for one, two in pairwise([float("-inf"), *in_order]) if two - one > _NEAR]
