"""The built-in Danish words of the comparison (`words/*.yaml`), read like any document."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from funkbesk.files import read_bytes
from funkbesk.reading.reader import read

FOLDER = Path(__file__).resolve().parent / "words"


@cache
def table(name: str) -> dict[str, Any]:
    """Return the content of the file `name` (without ending)."""
    path = FOLDER / f"{name}.yaml"
    return read(read_bytes(path), path.name).data


@cache
def words(name: str) -> frozenset[str]:
    """Return the words of the file `name`: those of all its groups where `ord` has groups."""
    found = table(name)["ord"]
    groups = found.values() if isinstance(found, dict) else [found]
    return frozenset(word for group in groups for word in group)
