"""The documents of a collection that can be used, and a word about the files that can't."""

from __future__ import annotations

import gc
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from funkbesk.cli import console
from funkbesk.cli.lint_command import lint_command
from funkbesk.danish import count
from funkbesk.files import FileProblem
from funkbesk.reading.collection import Collection, load

_NAMED = 3
"""Broken files that are named; of more, the first ones lead the way."""


def usable(collection: Collection, paths: Sequence[Path]) -> tuple[dict[str, Any], list[str]]:
    """Return the documents of the files by the names of the files, in their order, and the names of those without one.

    The files are read one by one and only their documents kept: to keep what else is known of a thousand files takes
    longer than to read them.
    """
    documents: dict[str, Any] = {}
    broken = []
    with _without_garbage_collection():
        for path, data in read_each(collection, paths):
            shown = collection.files.shown(path)
            document = None if data is None else load(data, path, shown).document
            if document is None:
                broken.append(shown)
            else:
                documents[shown] = document
    return documents, broken


@contextmanager
def _without_garbage_collection() -> Iterator[None]:
    """Leave the garbage alone: reading makes no cycles, and to look for them again and again takes half of the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


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


def say_broken(broken: Sequence[str]) -> None:
    """Write to stderr which files can't be read, if any, and how to see why."""
    if broken:
        files = count(len(broken), "fil", "filer")
        console.say(f"{files} kan ikke læses. Se hvorfor: {lint_command(*broken[:_NAMED])}")
