"""A text in a message: between »…«, and no longer than a line of the terminal bears."""

from __future__ import annotations

_LONGEST = 60


def quoted(text: str, longest: int = _LONGEST) -> str:
    """Return the text as »…«, cut at a word and ended with " …" where it is longer than `longest` characters."""
    line = " ".join(text.split())
    if len(line) > longest:
        line = line[:longest].rsplit(" ", 1)[0].rstrip(",.;:– ") + " …"
    return f"»{line}«"
