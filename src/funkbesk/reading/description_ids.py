"""Which description a file holds: by its id, which stays while files are renamed and moved."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from pathlib import Path

from funkbesk.reading.collection import Collection
from funkbesk.reading.readable import read_each

# the reader decides what a document is; this only looks for the line that every description has
_ID = re.compile(rb"""^(?:\xef\xbb\xbf)?id[ \t]*:[ \t]*["']?([^\s"'#]+)""", re.MULTILINE)


def written_id(data: bytes) -> str | None:
    """Return the id that stands in a file, without reading the rest of it; None where there is no such line."""
    found = _ID.search(data)
    return unicodedata.normalize("NFC", found[1].decode("utf-8", "replace")) if found else None


def named_id(path: Path) -> str:
    """Return the id that a file of that name should hold (macOS gives file names in decomposed letters)."""
    return unicodedata.normalize("NFC", path.stem)


def doubles(ids: Mapping[str, str]) -> dict[str, str]:
    """Return of files and their ids those that are left out because another one, which each leads to, has the same id.

    The one named after the id counts, else the first.
    """
    named_first = sorted(ids.items(), key=lambda pair: named_id(Path(pair[0])) != pair[1])
    counts: dict[str, str] = {}
    for path, identifier in named_first:
        counts.setdefault(identifier, path)
    return {path: counts[identifier] for path, identifier in ids.items() if counts[identifier] != path}


def doubles_of(collection: Collection, identifier: str) -> dict[str, str]:
    """Return the files that hold the id besides the one that it leads to, as `doubles` does. Raises `GitProblem`."""
    each = read_each(collection, collection.description_paths())
    holding = [path for path, data in each if data and written_id(data) == identifier]
    return doubles({collection.files.shown(path): identifier for path in holding})


def find_description(collection: Collection, identifier: str) -> Path | None:
    """Return the file of the description with that id, or None.

    It is the one named after the id, also where another file holds the same id; else the first that holds it. Raises
    `FileProblem` where the file of that name can't be read, and `GitProblem`; what is wrong with a file of another name
    says nothing of this id.
    """
    paths = collection.description_paths()
    named = [path for path in paths if named_id(path) == identifier]
    for path, data in zip(named, collection.files.read(named), strict=True):
        if written_id(data) == identifier:
            return path
    holding = (path for path, data in read_each(collection, paths) if data and written_id(data) == identifier)
    return next(holding, None)
