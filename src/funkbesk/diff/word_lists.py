"""The built-in Danish words of the comparison (`words/*.yaml`), read like any document."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from funkbesk.reading.word_files import word_file

FOLDER = Path(__file__).resolve().parent / "words"


@cache
def table(name: str) -> dict[str, Any]:
    """Return the content of the file `name` (without ending)."""
    return word_file(FOLDER, name)


@cache
def words(name: str) -> frozenset[str]:
    """Return the words of the file `name`: those of all its groups where `ord` has groups."""
    found = table(name)["ord"]
    groups = found.values() if isinstance(found, dict) else [found]
    return frozenset(word for group in groups for word in group)
