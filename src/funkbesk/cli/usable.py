"""The documents of a collection that can be used, and a word about the files that can't."""

from __future__ import annotations

import gc
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from funkbesk.advised_command import lint_command
from funkbesk.cli import console
from funkbesk.danish import count
from funkbesk.reading.collection import Collection, load
from funkbesk.reading.readable import read_each

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


def say_doubles(doubles: Mapping[str, str]) -> None:
    """Write to stderr which files are left out because another one has the same id."""
    for extra, kept in doubles.items():
        console.say(f"{extra} er ikke med: {kept} har samme id. Slet den ene, eller giv den et andet id.")


def say_broken(broken: Sequence[str]) -> None:
    """Write to stderr which files can't be read, if any, and how to see why."""
    if broken:
        files = count(len(broken), "fil", "filer")
        console.say(f"{files} kan ikke læses. Se hvorfor: {lint_command(*broken[:_NAMED])}")
