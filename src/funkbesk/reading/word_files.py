"""The built-in Danish words that packages keep in a folder `words/`, read like any document."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from funkbesk.files import read_bytes
from funkbesk.reading.reader import read


def word_file(folder: Path, name: str) -> dict[str, Any]:
    """Return what the file `name` (without ending) in the folder holds, as plain data."""
    path = folder / f"{name}.yaml"
    return read(read_bytes(path), path.name).data
