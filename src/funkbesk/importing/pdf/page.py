"""The coordinates of a page of a PDF as it is looked at: turned upright, from its lower left corner.

Runs in the process that reads PDFs and imports nothing of the package.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

Box = tuple[float, float, float, float]
"""Left, bottom, right and top, in points."""


@dataclass(frozen=True, slots=True)
class Upright:
    """How a page is turned: by 0, 90, 180 or 270 degrees clockwise, and which part of its plane is shown."""

    degrees: int
    shown: Box

    @classmethod
    def of(cls, page: Any) -> Upright:
        """Return how that page is turned (ISO 32000-1, 7.7.3.3: Rotate, CropBox)."""
        return cls(page.get_rotation(), tuple(page.get_cropbox()))

    def turned(self, box: Box) -> Box:
        """Return where a box is seen."""
        left, bottom, right, top = self.shown
        if self.degrees == 90:
            seen = (box[1] - bottom, right - box[2], box[3] - bottom, right - box[0])
        elif self.degrees == 180:
            seen = (right - box[2], top - box[3], right - box[0], top - box[1])
        elif self.degrees == 270:
            seen = (top - box[3], box[0] - left, top - box[1], box[2] - left)
        else:
            seen = (box[0] - left, box[1] - bottom, box[2] - left, box[3] - bottom)
        return (round(seen[0], 1), round(seen[1], 1), round(seen[2], 1), round(seen[3], 1))
