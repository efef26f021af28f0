"""Which lines are a table of contents: headings with dots and the number of a page behind them."""

from __future__ import annotations

import re
from collections.abc import Sequence

_ENTRY = re.compile(r".*?\.(?:\s?\.){4,}\s*\d{1,3}")
_HEADING = re.compile(r"indhold|indholdsfortegnelse|indholdsoversigt", re.IGNORECASE)
_FEWEST = 2


def contents_among(lines: Sequence[str]) -> set[int]:
    """Return the places of the lines of a table of contents, that of its heading included."""
    entries = {at for at, line in enumerate(lines) if len(line) <= 500 and _ENTRY.fullmatch(line)}
    if len(entries) < _FEWEST:
        return set()
    before = min(entries) - 1
    return entries | ({before} if before >= 0 and _HEADING.fullmatch(lines[before].rstrip(":")) else set())
