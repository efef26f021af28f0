"""How wide a text will be before a font has set it, and where its lines break: a careful estimate, never too narrow.

A figure is drawn by a browser in a font that nobody knows beforehand. The widths are those of Helvetica's letters in
classes, rounded up.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

_NARROW = frozenset("iljtfrI.,:;’'!|()[]- \N{NO-BREAK SPACE}")
_WIDE = frozenset("mwæœMWÆŒ@%—…")
_WIDTHS = {"narrow": 0.32, "normal": 0.57, "capital": 0.72, "wide": 0.9}


@lru_cache(maxsize=8192)  # the same words are tried in many widths and places
def text_width(text: str, size: float) -> float:
    """Return how wide the text may become, in the unit of the font size."""
    return size * sum(_letter(letter) for letter in text)


def wrap(text: str, width: float, size: float, most: int) -> list[str]:
    """Return the text in at most `most` lines of that width; what has no room ends in an ellipsis.

    A word that is wider than a line is divided by a hyphen.
    """
    lines: list[str] = []
    for word in _words(text, width, size):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and text_width(longer, size) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    if len(lines) <= most:
        return lines
    last = lines[most - 1]
    while last and text_width(f"{last}…", size) > width:
        last = last[:-1]
    return [*lines[: most - 1], f"{last.rstrip(' ,;:–-')}…"]


def words_of(text: str) -> list[str]:
    """Return what a line may break between; a no-break space keeps its words together."""
    return [word for word in re.split(r"[ \t\n]+", text) if word]


def _words(text: str, width: float, size: float) -> Iterator[str]:
    for word in words_of(text):
        rest = word
        while text_width(rest, size) > width:
            part = _beginning(rest, width, size)
            yield f"{part}-"
            rest = rest[len(part) :]
        yield rest


def _beginning(word: str, width: float, size: float) -> str:
    """Return as much of the word as fits in front of a hyphen: one letter at least."""
    end = 1
    while end < len(word) - 1 and text_width(f"{word[: end + 1]}-", size) <= width:
        end += 1
    return word[:end]


def _letter(letter: str) -> float:
    if letter in _NARROW:
        return _WIDTHS["narrow"]
    if letter in _WIDE or ord(letter) > 0x24F:
        return _WIDTHS["wide"]
    return _WIDTHS["capital" if letter.isupper() else "normal"]
