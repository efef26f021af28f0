"""The problem of a description that is asked for by its id and can't be had: there is none, or its file is broken."""

from __future__ import annotations

from pathlib import Path

from funkbesk.advised_command import lint_command
from funkbesk.cli.problem import Problem
from funkbesk.danish import did_you_mean
from funkbesk.reading.collection import Collection
from funkbesk.reading.description_ids import find_description, named_id


def file_of(collection: Collection, identifier: str) -> Path | None:
    """Return the file with that id; else the one named after it, which is broken or has another id; else None.

    Raises as `find_description` does.
    """
    named = (path for path in collection.description_paths() if named_id(path) == identifier)
    return find_description(collection, identifier) or next(named, None)


def no_description(collection: Collection, identifier: str) -> Problem:
    """Return what is said of the id; a file that is named after it but broken is better seen to than looked for."""
    path = file_of(collection, identifier)
    if path is not None:
        shown = collection.files.shown(path)
        return Problem(f"{shown} har fejl.", f"Se dem med: {lint_command(shown)}")
    return Problem(
        f"Beskrivelsen »{identifier}« findes ikke.",
        did_you_mean(identifier, [named_id(one) for one in collection.description_paths()])
        or "Se listen med: funkbesk list",
    )
