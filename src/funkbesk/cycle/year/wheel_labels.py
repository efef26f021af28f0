"""Where the labels of the wheel stand: on both sides of it, none over another, as large as there is room for.

At best each label is tied to its mark by a line. Where a side has too many, or a line would run across the wheel, they
stand in two columns in the order of the year and are found by their numbers.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from math import cos, pi, sin
from typing import Any, NamedTuple

from funkbesk.cycle.year.data import short_date
from funkbesk.cycle.year.plan import Event
from funkbesk.cycle.year.text_width import words_of, wrap
from funkbesk.danish import capital

_GUTTER = 44.0
_SIDE, _EDGE = 18.0, 8.0  # free at the sides, for fonts that are wider than they should be; above and below
_LINE = 1.22
_ABOVE, _BELOW = 1.08, 0.32  # what a line takes above and below its baseline, in the tallest of the usual fonts
_BETWEEN = 0.4
_BOLD = 1.06
"""How much wider bold letters are."""


class Style(NamedTuple):
    """How labels are set: the font size, the most lines, whether the text goes on behind the date or begins a line.

    A `whole` style is only for texts that it neither cuts nor divides inside a word.
    """

    font: float
    most_lines: int
    goes_on: bool = False
    whole: bool = False


_LINES_OF_A_WHOLE_TEXT = 9
WHOLE = (
    *(Style(font, _LINES_OF_A_WHOLE_TEXT, whole=True) for font in (17.0, 16.0, 15.0, 14.0, 13.0)),
    *(Style(font, _LINES_OF_A_WHOLE_TEXT, goes_on=True, whole=True) for font in (14.5, 13.5, 12.5, 11.5)),
)
"""From the best to what is only just readable."""
CUT = (
    *(Style(font, lines) for font, lines in ((14.0, 6), (13.0, 5))),
    *(Style(font, lines, goes_on=True) for font, lines in ((12.5, 4), (11.5, 3), (11.5, 2))),
)
"""For texts that have no room otherwise; the table has all of them."""


class Spot(NamedTuple):
    """Where a line to a label begins: the number, angle and outer edge of the mark of an event."""

    number: int
    angle: float
    edge: float
    event: Event


class Canvas(NamedTuple):
    """What is drawn on: the size of the figure, and the radius of the wheel in its middle."""

    width: float
    height: float
    radius: float


@dataclass(frozen=True)
class _Label:
    """A label: its text in lines, how many of them are the head, and the height it takes."""

    spot: Spot
    lines: list[str]
    head: int
    height: float


@dataclass(frozen=True)
class _Sheet:
    """A canvas, and how labels are set on it."""

    canvas: Canvas
    style: Style

    @property
    def font(self) -> float:
        return self.style.font

    @property
    def gap(self) -> float:
        return _BETWEEN * self.style.font

    @property
    def column(self) -> float:
        """Return how wide a column of labels is."""
        return self.canvas.width / 2 - self.canvas.radius - _GUTTER - _SIDE

    def labels(self, spots: Sequence[Spot]) -> list[_Label] | None:
        """Return the labels of the marks, or None where the style is not for them."""
        found = [self._label(spot) for spot in spots]
        if self.style.whole and any(self._spoils(label) for label in found):
            return None
        return found

    def _label(self, spot: Spot) -> _Label:
        head, body = head_of(spot), _body(spot.event)
        if self.style.goes_on:
            heads, lines = [], wrap(f"{head}: {body}", self.column, self.font, self.style.most_lines)
        else:
            heads = wrap(head, self.column, self.font * _BOLD, self.style.most_lines)
            lines = [*heads, *wrap(body, self.column, self.font, self.style.most_lines - 1)]
        return _Label(spot, lines, len(heads), ((len(lines) - 1) * _LINE + _ABOVE + _BELOW) * self.font)

    def _spoils(self, label: _Label) -> bool:
        """Return whether the style has cut the label's text, or divided a word of it."""
        words = words_of(f"{head_of(label.spot)}{':' * self.style.goes_on} {_body(label.spot.event)}")
        return words_of(" ".join(label.lines)) != words

    def has_room_for(self, labels: Sequence[_Label]) -> bool:
        taken = sum(label.height for label in labels) + self.gap * (len(labels) - 1)
        return taken <= self.canvas.height - 2 * _EDGE


def tied(spots: Sequence[Spot], canvas: Canvas, style: Style) -> list[dict[str, Any]] | None:
    """Return the labels with lines to their marks, or None where there is no room or a line would cross the wheel."""
    sheet = _Sheet(canvas, style)
    labels = sheet.labels(spots)
    if labels is None:
        return None
    found = []
    for side in (1, -1):
        here = [label for label in labels if (label.spot.angle < pi) is (side > 0)]
        here.sort(key=lambda label: side * label.spot.angle)
        if not sheet.has_room_for(here):
            return None
        middle = canvas.height / 2
        wanted = [middle - (middle - _EDGE) * cos(label.spot.angle) - label.height / 2 for label in here]
        tops = spread(wanted, [one.height for one in here], sheet.gap, _EDGE, canvas.height - _EDGE)
        for label, top in zip(here, tops, strict=True):
            line = _line(label, top, side, sheet)
            if line is None:
                return None
            found.append(_drawn(label, top, side, sheet, line))
    return sorted(found, key=lambda one: one["number"])


def in_columns(spots: Sequence[Spot], canvas: Canvas, style: Style) -> list[dict[str, Any]] | None:
    """Return the labels in two columns, as even as can be, or None where there is no room."""
    sheet = _Sheet(canvas, style)
    labels = sheet.labels(spots)
    if labels is None:
        return None
    half = sum(label.height for label in labels) / 2
    before = accumulate((label.height for label in labels), initial=0.0)
    first = [label for label, above in zip(labels, before, strict=False) if above < half]
    found = []
    for side, here in ((-1, first), (1, labels[len(first) :])):
        if not sheet.has_room_for(here):
            return None
        top = (canvas.height - sum(one.height for one in here) - sheet.gap * (len(here) - 1)) / 2
        for label in here:
            found.append(_drawn(label, top, side, sheet, None))
            top += label.height + sheet.gap
    return found


def head_of(spot: Spot) -> str:
    """Return the first line of a label: its number and when the event is."""
    when = spot.event.when
    cancelled = " – aflyst" if spot.event.cancelled else ""
    if when.kind == "dag":
        return f"{_together(f'{spot.number} · {short_date(when.start)}')} {_together(f'(uge {when.week})')}{cancelled}"
    return f"{_together(f'{spot.number} · {capital(when.words)}')}{cancelled}"


def _together(text: str) -> str:
    return text.replace(" ", "\N{NO-BREAK SPACE}")


def spread(wanted: Sequence[float], heights: Sequence[float], gap: float, top: float, bottom: float) -> list[float]:
    """Return the upper edges of boxes that stand as near as can be to the wanted ones, in order, none over another.

    Least squares under an order is isotonic regression, here by pooling adjacent violators; that all fit between `top`
    and `bottom` is the caller's care.
    """
    before = [0.0, *accumulate(height + gap for height in heights)]
    pools: list[tuple[float, int]] = []
    for place, offset in zip(wanted, before, strict=False):
        pools.append((place - offset, 1))
        while len(pools) > 1 and pools[-2][0] > pools[-1][0]:
            (first, few), (second, many) = pools[-2:]
            pools[-2:] = [((first * few + second * many) / (few + many), few + many)]
    starts = [start for start, number in pools for _ in range(number)]
    last = bottom - (before[-1] - gap)
    return [max(top, min(last, start)) + offset for start, offset in zip(starts, before, strict=False)]


def _line(label: _Label, top: float, side: int, sheet: _Sheet) -> str | None:
    """Return the path from the mark to the label's first line, or None where it would run across the wheel."""
    angle, canvas = label.spot.angle, sheet.canvas
    x, y, radius = canvas.width / 2, canvas.height / 2, canvas.radius
    out_x, out_y = (radius + 3) * sin(angle), -(radius + 3) * cos(angle)
    to_x = side * (radius + _GUTTER - 6)
    to_y = top + (_ABOVE - 0.33) * sheet.font - y
    if (to_x - out_x) * out_x + (to_y - out_y) * out_y < 0:
        return None
    from_x, from_y = label.spot.edge * sin(angle), -label.spot.edge * cos(angle)
    points = ((from_x, from_y), (out_x, out_y), (to_x, to_y))
    return "M" + "L".join(f"{round(x + one, 2)} {round(y + other, 2)}" for one, other in points)


def _drawn(label: _Label, top: float, side: int, sheet: _Sheet, line: str | None) -> dict[str, Any]:
    x = sheet.canvas.width / 2 + side * (sheet.canvas.radius + _GUTTER)
    return {
        "number": label.spot.number,
        "anchor": "start" if side > 0 else "end",
        "x": round(x, 2),
        "line": line,
        "rows": [
            {"text": text, "bold": number < label.head, "y": round(top + (_ABOVE + number * _LINE) * sheet.font, 2)}
            for number, text in enumerate(label.lines)
        ],
    }


def _body(event: Event) -> str:
    return " – ".join((event.title, *event.notes))
