"""What a format needs to know of the place it writes to, and of the sources that findings stand in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


class Lines(Protocol):
    """A source text by its lines; `funkbesk.reading.source.Source` is one."""

    def line(self, number: int) -> str:
        """Return the line of that number (from 1) without its line end."""
        ...


@dataclass(frozen=True, slots=True)
class Style:
    """The place that lines are written to.

    `width` counts columns. `encoding` is that of the stream: characters that it lacks are spelled out, so that a caret
    still stands right. `folder` is the working directory below the root of the repository ("" at the root), in which
    GitHub looks for the files that annotations name.
    """

    width: int = 120
    colour: bool = False
    encoding: str = "utf-8"
    folder: str = ""
