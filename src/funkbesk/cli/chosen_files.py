"""Which files a command works on: those named, those in the folders named, or the whole collection."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from funkbesk.cli.problem import Problem, no_collection
from funkbesk.reading.collection import Collection, find_root

STDIN = Path("-")


def chosen_files(paths: Iterable[Path] | None) -> list[Path]:
    """Return the files, each once; a folder stands for the files of its collection that lie in it.

    Without paths it is every file of the collection around the working folder. Raises `Problem` where there is none.
    Whether a file that was named is there is not looked at, and `-` is left out.
    """
    if not paths:
        found = Collection(find_root(Path.cwd())).paths()
        if not found:
            raise no_collection()
        return found
    return list({_absolute(path): path for given in paths if given != STDIN for path in _below(given)}.values())


def _below(path: Path) -> Iterator[Path]:
    if not path.is_dir():
        yield path
        return
    found = [one for one in Collection(find_root(path)).paths() if one.is_relative_to(_absolute(path))]
    if not found:
        raise Problem(f"I mappen {path.as_posix()} er der ingen beskrivelser.", "Angiv en fil eller samlingens mappe.")
    yield from found


def _absolute(path: Path) -> Path:
    return Path(os.path.abspath(path))  # noqa: PTH100 (a link is not followed out of the collection)
