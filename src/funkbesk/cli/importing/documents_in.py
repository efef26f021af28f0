"""Which documents are to be imported: those named, and those in the folders named."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from funkbesk.cli import console
from funkbesk.cli.problem import Problem
from funkbesk.danish import count, listing
from funkbesk.importing.readers import ENDINGS, KNOWN
from funkbesk.reading.collection import shown_path

MOST = 1_000
"""Documents that one folder may hold; more is a folder that nobody meant."""
_HIDDEN = (".", "~$")
"""How the names of hidden files begin, and of those that Word keeps beside an open document."""
_SHOWN = 5


def documents_in(paths: Iterable[Path], *, quiet: bool) -> list[Path]:
    """Return the documents, a folder as those in it and in the folders below, in the order of their names.

    A document of a kind that has to be saved as another one first is among them: it is refused by name. What else lies
    there is told on stderr, unless `quiet`. Raises `Problem` for a folder without documents.
    """
    return [document for path in paths for document in (_in_folder(path, quiet=quiet) if path.is_dir() else [path])]


def _in_folder(folder: Path, *, quiet: bool) -> list[Path]:
    found: list[Path] = []
    others: list[str] = []
    for path in _files(folder):
        if path.suffix.lower() in KNOWN:
            found.append(path)
        else:
            others.append(path.name)
        if len(found) > MOST:
            raise Problem(
                f"I mappen {shown_path(folder)} er der over {count(MOST, 'dokument', 'dokumenter')}.",
                "Angiv de mapper, der kun har beskrivelser i sig.",
            )
    if not found:
        raise Problem(
            f"I mappen {shown_path(folder)} er der ingen dokumenter.", f"Der kan importeres {listing(ENDINGS)}."
        )
    if others and not quiet:
        shown = [*others[:_SHOWN], "…"] if len(others) > _SHOWN else others
        console.say(f"Sprunget over i {shown_path(folder)}, da det ikke er dokumenter: {', '.join(shown)}")
    return found


def _files(folder: Path) -> Iterator[Path]:
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith(_HIDDEN))
        yield from (Path(place, name) for name in sorted(names) if not name.startswith(_HIDDEN))
