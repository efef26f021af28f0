"""The source line of a finding with a caret under the exact span."""

from __future__ import annotations

from typing import NamedTuple

from funkbesk.display import is_plain, shown, width
from funkbesk.findings.finding import Finding

_CUT = "..."
_CONTEXT_BEFORE = 30  # columns of the line that are kept before the span where the line is cut
_FEWEST_COLUMNS = 20


class Excerpt(NamedTuple):
    """A line of source made harmless, and the marks that stand under it; both fit the width asked for."""

    text: str
    marks: str


def excerpt(line: str, finding: Finding, columns: int, encoding: str) -> Excerpt:
    """Return the finding's source line, cut around its span to `columns`, with `^` under each column of the span.

    A span over several lines is marked to the end of its first line, an empty one with a single caret. Marks follow the
    width that each character takes on a terminal, not the number of characters.
    """
    start, end = _span(line, finding)
    columns = max(columns, _FEWEST_COLUMNS)
    if len(line) <= columns and is_plain(line, encoding):
        return Excerpt(line, " " * start + "^" * max(end - start, 1))
    # A line may be as long as a file: what is far from the span is not looked at. No character is shown in less than
    # zero columns, so a window of characters can only be too small where it is full of combining marks.
    window_start = max(0, start - 4 * columns)
    window_end = min(len(line), start + 4 * columns)
    pieces = [shown(character, encoding) for character in line[window_start:window_end]]
    widths = [width(piece) for piece in pieces]
    first, last = _visible(widths, start - window_start, columns, at_start=window_start == 0)
    cut_before = window_start + first > 0
    cut_after = window_start + last < len(line)
    text = (_CUT if cut_before else "") + "".join(pieces[first:last]) + (_CUT if cut_after else "")
    before = sum(widths[first : start - window_start]) + (len(_CUT) if cut_before else 0)
    marked = sum(widths[start - window_start : min(end - window_start, last)])
    return Excerpt(text, " " * before + "^" * max(marked, 1))


def _span(line: str, finding: Finding) -> tuple[int, int]:
    """Return the span within its first line as 0-based half-open positions, held within the line."""
    start = min(max(finding.column - 1, 0), len(line))
    end_line, end_column = finding.end
    end = len(line) if end_line > finding.line else min(end_column - 1, len(line))
    return start, max(start, end)


def _visible(widths: list[int], start: int, columns: int, *, at_start: bool) -> tuple[int, int]:
    """Return which pieces are shown: all when they fit, else those from a little before `start` as far as they fit."""
    if at_start and sum(widths) <= columns:
        return 0, len(widths)
    first = 0
    if not at_start or sum(widths[:start]) > columns - _FEWEST_COLUMNS:
        first, room = start, min(_CONTEXT_BEFORE, columns // 3)
        while first > 0 and room >= widths[first - 1]:
            first -= 1
            room -= widths[first]
    room = columns - len(_CUT) * 2
    last = first
    while last < len(widths) and room >= widths[last]:
        room -= widths[last]
        last += 1
    return first, last
