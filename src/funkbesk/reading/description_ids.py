"""Which description a file holds: by its id, which stays while files are renamed and moved."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

from funkbesk.reading.collection import Collection

# the reader decides what a document is; this only looks for the line that every description has
_ID = re.compile(rb"""^(?:\xef\xbb\xbf)?id[ \t]*:[ \t]*["']?([^\s"'#]+)""", re.MULTILINE)


def written_id(data: bytes) -> str | None:
    """Return the id that stands in a file, without reading the rest of it; None where there is no such line."""
    found = _ID.search(data)
    return unicodedata.normalize("NFC", found[1].decode("utf-8", "replace")) if found else None


def named_id(path: Path) -> str:
    """Return the id that a file of that name should hold (macOS gives file names in decomposed letters)."""
    return unicodedata.normalize("NFC", path.stem)


def find_description(collection: Collection, identifier: str) -> Path | None:
    """Return the file of the description with that id, or None.

    It is the one named after the id, also where another file holds the same id; else the first that holds it. Raises
    `FileProblem` or `GitProblem` where a file can't be read.
    """
    paths = collection.description_paths()
    named = [path for path in paths if named_id(path) == identifier]
    for some in (named, paths):
        for path, data in zip(some, collection.files.read(some), strict=True):
            if written_id(data) == identifier:
                return path
    return None
