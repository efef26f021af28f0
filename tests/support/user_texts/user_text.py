"""A text that a user may come to see, and where it stands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

GAP = "\N{OBJECT REPLACEMENT CHARACTER}"
"""Stands for what is filled in when the program runs; a word that touches it is no whole word."""


@dataclass(frozen=True, slots=True)
class UserText:
    """A text with its kind (»besked«, »side« …), its file from the root of the project, and its line."""

    kind: str
    path: str
    line: int
    text: str

    @property
    def shown(self) -> str:
        """Return the text on one line, with an ellipsis for each gap."""
        return " ".join(self.text.replace(GAP, "…").split())

    def __str__(self) -> str:
        """Return the place and the text, as an editor links them."""
        return f"{self.path}:{self.line}: {self.shown}"


Found: TypeAlias = Iterator[tuple[str, int, str]]
"""What one file yields: kind, line and text."""
