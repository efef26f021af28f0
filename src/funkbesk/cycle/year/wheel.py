"""The wheel of a year as plain data for drawing: rings of quarters, months, ISO weeks and events, and their labels.

The year begins at the top and runs clockwise; a day has its true angle. Lengths are units of the figure.
What is known by its day is a disc at that day; what is only known by its week or month is a band over all of it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from itertools import product
from math import pi
from typing import Any

from funkbesk.cycle.occasions.when import When
from funkbesk.cycle.year.figure import Point, band, pair, point_at, short, text_at
from funkbesk.cycle.year.plan import Event, YearPlan
from funkbesk.cycle.year.text_width import text_width
from funkbesk.cycle.year.wheel_labels import CUT, WHOLE, Canvas, Spot, Style, in_columns, tied
from funkbesk.cycle.year.wheel_tracks import Mark, angle_of, number_of_tracks, on_tracks
from funkbesk.danish import MONTHS

MOST_MARKS = 150
"""Of more events no figure can be read; the table has them."""
FEW = 16
"""So many events leave room for a larger wheel, and for something beside it."""

_EMPTY = Canvas(700.0, 690.0, 310.0)
_NARROW = Canvas(1000.0, 690.0, 262.0)
_BROAD = Canvas(1150.0, 690.0, 290.0)
_DENSE = (Canvas(1250.0, 690.0, 250.0), Canvas(1330.0, 740.0, 250.0))

_WEEKS, _MONTHS, _QUARTERS = 24.0, 48.0, 34.0
_TRACKS = (24.0, 19.0, 15.0, 12.0, 9.0, 6.0)
_MOST_FOR_TRACKS = 96.0
_GAP = 2.0


@dataclass(frozen=True)
class _Ring:
    """The canvas with its middle, and the marks of the events on their tracks."""

    canvas: Canvas
    year: int
    events: Sequence[Event]

    @property
    def centre(self) -> Point:
        return self.canvas.width / 2, self.canvas.height / 2

    @cached_property
    def marks(self) -> list[Mark]:
        """Return the marks on their tracks: as high ones as have room."""
        for height in _TRACKS[:-1]:
            marks = on_tracks(self.year, self.events, height / self._innermost)
            if number_of_tracks(marks) * height <= _MOST_FOR_TRACKS:
                return marks
        return on_tracks(self.year, self.events, _TRACKS[-1] / self._innermost)

    @property
    def inner(self) -> float:
        """Return the radius that the ring of events ends at."""
        return max(self.canvas.radius - number_of_tracks(self.marks) * _TRACKS[0] - 4, self._innermost)

    @property
    def height(self) -> float:
        """Return the height of a track."""
        return (self.canvas.radius - self.inner - 4) / number_of_tracks(self.marks)

    @property
    def _innermost(self) -> float:
        return self.canvas.radius - _MOST_FOR_TRACKS - 4

    def middle(self, mark: Mark) -> float:
        """Return the radius of the middle of a mark's track."""
        return self.canvas.radius - 2 - (mark.track + 0.5) * self.height

    def spots(self) -> list[Spot]:
        edge = self.height / 2 - _GAP / 2
        return [Spot(mark.number, mark.middle, self.middle(mark) + edge, mark.event) for mark in self.marks]


def wheel(plan: YearPlan, *, beside: bool = False) -> dict[str, Any]:
    """Return what there is to draw; the numbers of the marks are those of `year_data`.

    With `beside`, the figure is narrower, because something is to stand beside it.
    """
    events = plan.events if len(plan.events) <= MOST_MARKS else ()
    ring, style, labels = _laid_out(plan.year, events, beside=beside)
    centre, months = ring.centre, ring.inner - _WEEKS
    quarters = months - _MONTHS
    return {
        "width": short(ring.canvas.width),
        "height": short(ring.canvas.height),
        "x": short(centre[0]),
        "y": short(centre[1]),
        "radii": [short(one) for one in (ring.canvas.radius, ring.inner, months, quarters, quarters - _QUARTERS)],
        "square": _square(ring),
        "weeks": list(_weeks(plan, centre, ring.inner)),
        "months": list(_months(plan.year, centre, months, quarters)),
        "quarters": list(_quarters(plan.year, centre, quarters)),
        "lines": list(_lines(plan.year, centre, ((quarters - _QUARTERS, months), (ring.inner, ring.canvas.radius)))),
        "marks": [_drawn(mark, ring) for mark in ring.marks],
        "labels": labels,
        "font": short(style.font),
        "numbers_only": bool(events) and not labels,
        "left_out": len(plan.events) - len(events),
    }


def _laid_out(year: int, events: Sequence[Event], *, beside: bool) -> tuple[_Ring, Style, list[dict[str, Any]]]:
    """Return the first arrangement that has room for every label, or the wheel with numbers alone."""
    first = _NARROW if beside else _BROAD
    canvases = ((first, *_DENSE) if len(events) <= FEW else _DENSE) if events else (_EMPTY,)
    rings = [_Ring(canvas, year, events) for canvas in canvases]
    for arrange, styles, ring in product((tied, in_columns), (WHOLE, CUT), rings):
        for style in styles:
            labels = arrange(ring.spots(), ring.canvas, style)
            if labels is not None:
                return ring, style, labels
    return rings[-1], CUT[-1], []


def _drawn(mark: Mark, ring: _Ring) -> dict[str, Any]:
    radius, half = ring.middle(mark), ring.height / 2 - _GAP / 2
    x, y = point_at(ring.centre, radius, mark.middle)
    size = min(12.0, ring.height * 0.52)
    drawn = {
        "number": mark.number,
        "kind": "aflyst" if mark.event.cancelled else mark.event.kind,
        "x": short(x),
        "y": short(y),
        "baseline": short(y + size * 0.36),
        "size": short(size),
        "r": short(min(half, 11)),
        "path": None,
    }
    if mark.event.when.kind != "dag":
        drawn["path"] = band(ring.centre, radius - half, radius + half, mark.start + 0.006, mark.end - 0.006)
    return drawn


def _weeks(plan: YearPlan, centre: Point, outer: float) -> Iterator[dict[str, Any]]:
    """Yield the ISO weeks; those at the turn of the year are cut, and have no number where less than half is left."""
    first, behind = date(plan.year, 1, 1), date(plan.year + 1, 1, 1)
    monday = first - timedelta(days=first.weekday())
    while monday < behind:
        start, end = max(monday, first), min(monday + timedelta(days=7), behind)
        week = monday.isocalendar()
        begin, stop = angle_of(plan.year, start), angle_of(plan.year, end)
        yield {
            "number": week.week if (end - start).days > 3 else None,
            "path": band(centre, outer - _WEEKS, outer, begin, stop),
            "avoided": week.week in plan.weeks_to_avoid,
            **text_at(centre, outer - _WEEKS / 2, (begin + stop) / 2, min(12.0, outer * 0.055)),
        }
        monday += timedelta(days=7)


def _months(year: int, centre: Point, outer: float, inner: float) -> Iterator[dict[str, Any]]:
    size = min(17.0, 0.85 * (inner + outer) / 2 * pi / 6 / max(text_width(name, 1) for name in MONTHS))
    for month, name in enumerate(MONTHS, 1):
        whole = When.in_month(year, month)
        start, end = angle_of(year, whole.start), angle_of(year, whole.end)
        yield {
            "name": name,
            "path": band(centre, inner, outer, start, end),
            "shaded": month % 2 == 0,
            **text_at(centre, (inner + outer) / 2, (start + end) / 2, size),
        }


def _quarters(year: int, centre: Point, outer: float) -> Iterator[dict[str, Any]]:
    for quarter in range(4):
        first, last = When.in_month(year, 3 * quarter + 1), When.in_month(year, 3 * quarter + 3)
        start, end = angle_of(year, first.start), angle_of(year, last.end)
        yield {
            "name": f"{quarter + 1}. kvartal",
            "path": band(centre, outer - _QUARTERS, outer, start, end),
            **text_at(centre, outer - _QUARTERS / 2, (start + end) / 2, min(14.0, outer * 0.11)),
        }


def _lines(year: int, centre: Point, rings: Sequence[tuple[float, float]]) -> Iterator[dict[str, Any]]:
    """Yield the lines at which the months begin, across the last ring; those of the quarters cross all of them."""
    for month in range(1, 13):
        angle = angle_of(year, date(year, month, 1))
        quarter = month % 3 == 1
        for inner, outer in rings if quarter else rings[-1:]:
            path = f"M{pair(point_at(centre, inner, angle))}L{pair(point_at(centre, outer, angle))}"
            yield {"path": path, "quarter": quarter}


def _square(ring: _Ring) -> str:
    """Return the part of the figure (viewBox) that holds the wheel without its labels."""
    (x, y), side = ring.centre, ring.canvas.radius + 4
    return f"{short(x - side)} {short(y - side)} {short(2 * side)} {short(2 * side)}"
