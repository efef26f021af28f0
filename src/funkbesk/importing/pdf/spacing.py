"""Letter-spaced headings of a PDF: »F O R M Å L« is one word, and words stand further apart than letters.

Runs in the process that reads PDFs and imports nothing of the package.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from statistics import median

_FEWEST = 4
"""Letters of a line that can be called spaced."""
_WORD_GAP = 1.5
"""How much wider the space between two words is than that between two letters."""

Letter = tuple[str, float, float]
"""A character, its left and its right edge in points."""


def is_spaced(text: str) -> bool:
    """Return whether a line is read as single letters: »F O R M Å L«."""
    words = text.split()
    return len(words) >= _FEWEST and all(len(word) == 1 for word in words) and "".join(words).isalpha()


def unspaced(letters: Sequence[Letter]) -> str:
    """Return the words of a spaced line, found by the spaces between the letters."""
    gaps = [two[1] - one[2] for one, two in pairwise(letters)]
    usual = median(gaps)
    words = letters[0][0]
    for gap, (character, _, _) in zip(gaps, letters[1:], strict=True):
        words += f" {character}" if gap > usual * _WORD_GAP else character
    return words
