"""Reading many files where one that can't be opened is not to stop the others."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from funkbesk.files import FileProblem
from funkbesk.reading.collection import Collection


def read_each(collection: Collection, paths: Sequence[Path]) -> Iterator[tuple[Path, bytes | None]]:
    """Yield the bytes of each file, None where it can't be opened; those of a commit are read by one process."""
    if not collection.is_on_disk:
        yield from zip(paths, collection.files.read(paths), strict=True)
        return
    for path in paths:
        try:
            yield path, collection.files.read([path])[0]
        except FileProblem:
            yield path, None
