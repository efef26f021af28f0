"""The signs and numbers that bullets begin with."""

from __future__ import annotations

import re
from typing import NamedTuple

# The last row are what Word writes for signs of its fonts Symbol and Wingdings (private use area).
SIGNS = "•●○◦▪■□▫◆◇‣⁃∙·➢➤►▶✓✔❖☐☑☒\uf0b7\uf0a7\uf0d8\uf0fc\uf076\uf0a8\uf02d"
_SIGN = re.compile(rf"([{SIGNS}])\s*(?=\S)|([-–—*+]|o(?=\t| {{2}}))\s+(?=\S)")
_NUMBER = re.compile(r"((?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]?|[a-zæøå]\)|[ivx]{1,4}[.)]|\((?:\d{1,2}|[a-z])\)))\s+(?=\S)")
_BARE_NUMBER = re.compile(r"\d+")


class Marker(NamedTuple):
    """The sign or number that a line begins with."""

    sign: str
    written: str
    """With the spaces behind it."""

    @property
    def end(self) -> int:
        """Return where the text begins."""
        return len(self.written)


def marker_of(text: str) -> Marker | None:
    """Return the marker of a line, or None where it has none.

    A year, an amount or a date at the beginning of a line is no number of a bullet: one needs a full stop or a bracket.
    """
    if found := _SIGN.match(text):
        return Marker(found[1] or found[2], found[0])
    if (found := _NUMBER.match(text)) and not _BARE_NUMBER.fullmatch(found[1]):
        return Marker(found[1], found[0])
    return None
