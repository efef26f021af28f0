"""Finds words and short expressions of a list in a text: whole words, the longest first, each place once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from funkbesk.lint.texts.text import Text, words_in


class Place(NamedTuple):
    """Where an expression of the list stands."""

    expression: str
    start: int
    end: int


def places(text: Text, expressions: frozenset[str]) -> Iterator[Place]:
    """Yield where the expressions (lower case) stand in the text, in their order."""
    by_first_word, firsts = _by_first_word(expressions)
    if firsts.isdisjoint(text.lower_words):
        return
    end = 0
    for index, lower in enumerate(text.lower_words):
        if lower not in by_first_word or (word := text.words[index]).start < end:
            continue
        for expression in by_first_word[lower]:
            if _stands_at(text.lower, word.start, expression):
                end = word.start + len(expression)
                yield Place(expression, word.start, end)
                break


def openers(expressions: frozenset[str]) -> frozenset[str]:
    """Return the first words of the expressions: a text that has none of them need not be looked at."""
    return _by_first_word(expressions)[1]


def _stands_at(text: str, start: int, expression: str) -> bool:
    end = start + len(expression)
    if not text.startswith(expression, start) or text[start - 1 : start] == "-":
        return False
    return not text[end : end + 1].isalnum() and not (text[end : end + 1] == "-" and text[end + 1 : end + 2].isalnum())


@lru_cache(maxsize=16)
def _by_first_word(expressions: frozenset[str]) -> tuple[Mapping[str, tuple[str, ...]], frozenset[str]]:
    found: dict[str, list[str]] = {}
    for expression in sorted(expressions, key=lambda one: (-len(one), one)):
        if first := words_in(expression):
            found.setdefault(first[0].text, []).append(expression)
    return {first: tuple(rest) for first, rest in found.items()}, frozenset(found)
