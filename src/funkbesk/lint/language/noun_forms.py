"""The forms of the listed nouns, sought where they lie.

There are fifty thousand. To make one table of them all takes as long as all else that is done with a small file, so
each is looked for in the line of those that begin like it, the first time it is asked for.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import NamedTuple

from funkbesk.files import read_bytes
from funkbesk.lint.language.inflection import DIGITS, SHARED, Reading
from funkbesk.lint.word_lists import NOUNS


class NounForm(NamedTuple):
    """What a word can be as a noun by itself, and what it is as the last part of a compound."""

    alone: Reading
    last: Reading


_NO_FORM = NounForm(Reading.NONE, Reading.NONE)
_READINGS = {digit: Reading(value) for value, digit in enumerate(DIGITS)}


@lru_cache(maxsize=200_000)
def noun_form(word: str) -> NounForm:
    """Return what the word (lower case) is as a listed noun; neither is anything where it is none."""
    line = _lines().get(word[:SHARED])
    start = -1 if line is None else line.find(f" {word}=")
    if line is None or start < 0:
        return _NO_FORM
    alone = start + len(word) + 2
    return NounForm(_READINGS[line[alone]], _READINGS[line[alone + 1]])


@cache
def _lines() -> dict[str, str]:
    lines = read_bytes(NOUNS).decode("utf-8").splitlines()
    return {line[: line.index(" ")]: line for line in lines}
