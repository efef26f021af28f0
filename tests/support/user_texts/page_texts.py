"""The texts of a page in Markdown: its lines, and the YAML, text and tables that it shows."""

from __future__ import annotations

import re

from tests.support.user_texts.user_text import Found

# What a terminal shows is a command and its output; the output is collected where it is made.
_NO_TEXT = {"console", "sh", "python"}
_CODE = re.compile(r"`[^`\n]+`")
_OWN_PLACE = re.compile(r"\[[^\]]*\]\(#[^)]*\)")
_LINK = re.compile(r"\]\([^)]*\)")


def markdown_texts(source: str) -> Found:
    """Yield the lines of a page, without code and addresses; an example that is wrong on purpose is left out."""
    fence: str | None = None
    last = ""
    for number, line in enumerate(source.splitlines(), 1):
        if line.startswith("```"):
            fence = line.removeprefix("```") if fence is None else None
        elif fence in _NO_TEXT or (fence is not None and last == "Forkert:"):
            continue
        elif line.strip():
            last = line if fence is None else last
            yield "side", number, re.sub(r"\\(?=\W)", "", _LINK.sub("]", _OWN_PLACE.sub("", _CODE.sub(" … ", line))))
