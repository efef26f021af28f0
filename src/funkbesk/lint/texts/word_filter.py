"""Which words of a document a rule has to look at: found for all of them at once, and remembered.

Descriptions share most of their words, and hardly any of them matters to a given rule. So each different word is
tested once, and a document costs two operations on sets instead of a test for each word of each text.
"""

from __future__ import annotations

from collections.abc import Callable

_MAX_REMEMBERED = 50_000
"""Words; a collection of many languages must not fill the memory."""


class WordFilter:
    """Remembers of which words a test holds. The test may depend on nothing but the word."""

    def __init__(self, test: Callable[[str], bool]) -> None:
        self._test = test
        self._seen: set[str] = set()
        self._held: set[str] = set()

    def among(self, words: frozenset[str]) -> frozenset[str]:
        """Return those of the words that the test holds of."""
        if len(self._seen) > _MAX_REMEMBERED:
            self._seen.clear()
            self._held.clear()
        if not self._seen.issuperset(words):
            new = words - self._seen
            self._seen |= new
            self._held.update(filter(self._test, new))
        return words & self._held
