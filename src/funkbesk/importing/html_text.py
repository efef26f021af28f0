"""The text of a page, made harmless for the standard library's reader, which takes quadratic time for broken tags."""

from __future__ import annotations

import re

_LONGEST_TAG = 2_000
_BRACKET = re.compile("([<>])")
_DATA = ('"data:', "'data:")


def without_comments(text: str) -> str:
    """Return a text without the comments of HTML, which nobody sees who looks at the page."""
    return _without(text, "<!--", "-->")


def tamed(text: str) -> str:
    """Return a page without comments and pictures in the text; a `<` that begins no tag is written `&lt;`.

    All in time that is linear in the length of the page.
    """
    text = without_comments(text)
    for start in _DATA:
        text = _without(text, start, start[0])
    pieces = _BRACKET.split(text)
    for at, piece in enumerate(pieces):
        if piece == "<":
            is_tag = pieces[at + 2 : at + 3] == [">"] and len(pieces[at + 1]) <= _LONGEST_TAG
            pieces[at] = "<" if is_tag else "&lt;"
    return "".join(pieces)


def _without(text: str, start: str, end: str) -> str:
    kept: list[str] = []
    at = 0
    while (begin := text.find(start, at)) >= 0 and (close := text.find(end, begin + len(start))) >= 0:
        kept.append(text[at:begin])
        at = close + len(end)
    return "".join((*kept, text[at:]))
