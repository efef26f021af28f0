"""The end of a text that YAML takes for a comment: `Svar på sag #2` is read as `Svar på sag`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from funkbesk.findings import Finding, Level
from funkbesk.reading.parsed import Parsed

# A comment that someone meant as one has a space behind its sign; a number or a name has none.
_HASH = re.compile(r"(?<=[^\s#]) +#(?=\w).*")


def lost_texts(parsed: Parsed) -> Iterator[Finding]:
    """Yield the comments that begin right behind a text without quotes and look like the rest of it."""
    text = parsed.source.text
    if " #" not in text:
        return
    spans: list[tuple[int, int]] | None = None
    for match in _HASH.finditer(text):
        if spans is None:
            spans = parsed.scalar_spans()
        start = text.index("#", match.start())
        if any(begin <= start < end for begin, end in spans):
            continue
        if any(end == match.start() for _, end in spans):
            line, column = parsed.source.place(start)
            yield parsed.source.finding(
                "yaml-havelåge",
                "Teksten fra # og frem læses som en kommentar og kommer ikke med.",
                "Skriv teksten under >- på en ny linje, eller sæt den i anførselstegn. "
                "Er det en kommentar, så skriv et mellemrum efter #.",
                (line, column),
                (line, column + match.end() - start),
                Level.ADVARSEL,
            )
