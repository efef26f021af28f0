"""The problem of a description that is asked for by its id and can't be had: there is none, or its file is broken."""

from __future__ import annotations

from funkbesk.advised_command import lint_command
from funkbesk.cli.problem import Problem
from funkbesk.danish import did_you_mean
from funkbesk.reading.collection import Collection
from funkbesk.reading.description_ids import find_description, named_id


def no_description(collection: Collection, identifier: str) -> Problem:
    """Return what is said of the id; a file that is named after it but broken is better seen to than looked for."""
    by_name = {named_id(path): path for path in collection.description_paths()}
    path = find_description(collection, identifier) or by_name.get(identifier)
    if path is not None:
        shown = collection.files.shown(path)
        return Problem(f"{shown} har fejl.", f"Se dem med: {lint_command(shown)}")
    return Problem(
        f"Beskrivelsen »{identifier}« findes ikke.",
        did_you_mean(identifier, list(by_name)) or "Se listen med: funkbesk list",
    )
