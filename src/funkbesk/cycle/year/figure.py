"""Shapes of a round figure: points, pieces of rings and texts along them, as numbers and SVG paths.

Angles are in radians clockwise from the top; lengths are units of the figure.
"""

from __future__ import annotations

from math import ceil, cos, degrees, pi, sin
from typing import Any

Point = tuple[float, float]

_LONGEST_ARC = pi / 2


def text_at(centre: Point, radius: float, angle: float, size: float) -> dict[str, Any]:
    """Return where a text along the ring stands; in the lower half it is turned, so that it reads from the left.

    "turn" is in degrees, "drop" from the middle of the letters to their baseline.
    """
    upside_down = pi / 2 < angle < 3 * pi / 2
    x, y = point_at(centre, radius, angle)
    turn = degrees(angle) - (180 if upside_down else 0)
    return {"x": short(x), "y": short(y), "turn": short(turn), "drop": short(size * 0.36), "size": short(size)}


def band(centre: Point, inner: float, outer: float, start: float, end: float) -> str:
    """Return the path of a piece of a ring; its arcs are cut into steps, so that half a circle has no two readings."""
    steps = max(1, ceil((end - start) / _LONGEST_ARC))
    angles = [start + (end - start) * step / steps for step in range(steps + 1)]
    there = [point_at(centre, outer, angle) for angle in angles]
    back = [point_at(centre, inner, angle) for angle in reversed(angles)]
    path = f"M{pair(there[0])}" + "".join(f"A{short(outer)} {short(outer)} 0 0 1 {pair(p)}" for p in there[1:])
    return (
        path + f"L{pair(back[0])}" + "".join(f"A{short(inner)} {short(inner)} 0 0 0 {pair(p)}" for p in back[1:]) + "Z"
    )


def point_at(centre: Point, radius: float, angle: float) -> Point:
    """Return the point at that distance and angle."""
    return centre[0] + radius * sin(angle), centre[1] - radius * cos(angle)


def pair(point: Point) -> str:
    """Return the point as it stands in a path."""
    return f"{short(point[0])} {short(point[1])}"


def short(number: float) -> float:
    """Return the number with as many decimals as can be seen."""
    return round(number, 2)
