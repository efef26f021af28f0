"""The built-in Danish words of the search (`words/*.yaml`)."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from funkbesk.reading.word_files import word_file

_FOLDER = Path(__file__).resolve().parent / "words"


@cache
def _table(name: str) -> dict[str, Any]:
    return word_file(_FOLDER, name)


@cache
def small_words() -> frozenset[str]:
    """Return the words without a meaning of their own."""
    return frozenset(_table("funktionsord")["ord"].split())


@cache
def frame_words() -> frozenset[str]:
    """Return the words that only ask who does something."""
    return frozenset(_table("spoergeord")["ord"].split())


@cache
def same_meaning() -> tuple[tuple[str, ...], ...]:
    """Return groups of words and expressions that can stand for each other."""
    return tuple(tuple(group) for group in _table("samme-betydning")["grupper"])
