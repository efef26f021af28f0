"""What the last run knows of a site: of which state it was made, and the names of what lies there."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from funkbesk import cache_folder
from funkbesk.rendering.fingerprint import digest
from funkbesk.rendering.own_files import InTheWay, in_the_way, is_as_made, somebody_elses

FORMAT = 3
NAME = "site"


class SiteRecord:
    """The record of the site in `folder`, empty where that is new. A collection may have several sites.

    One to look at and one on a file share, say; the pages of what is removed are to go from both.
    """

    def __init__(self, root: Path, folder: Path) -> None:
        self._folder = folder
        self._path = cache_folder.place(root, f"{NAME}-{digest(os.fsencode(folder.absolute()))[:16]}")
        self.state = ""
        self.keys: Mapping[str, str] = {}
        self._documents: Sequence[str] = ()
        self._begun: Sequence[str] = ()
        raw = cache_folder.load(self._path)
        if isinstance(raw, dict) and raw.get("format") == FORMAT:
            self.state, self.keys, self._documents = raw["state"], raw["keys"], raw["documents"]
            self._begun = raw["begun"]

    @property
    def names(self) -> set[str]:
        """Return the names of all files that the last run has made or found there as its own, or was about to make."""
        return {*self.keys, *self._documents, *self._begun}

    def claim(self, names: Iterable[str]) -> None:
        """Note that these files are about to be made: whatever ends the run, the next one knows them for its own.

        Raises `FileProblem`, before anything is noted, where somebody else's file has one of the names.
        """
        known = self.names
        new = [name for name in names if name not in known]
        for path in (self._folder / name for name in new):
            if in_the_way(path, b"", is_known=False) is InTheWay.EVERYTHING:
                raise somebody_elses(path)
        if new:
            self._begun = [*self._begun, *new]
            self._write(self._begun)

    def is_left_behind(self, name: str) -> bool:
        """Return whether a run that was killed has made the file, and nobody has changed it since."""
        return name in self._begun and is_as_made(self._folder / name)

    def save(self, state: str, keys: Mapping[str, str], documents: Sequence[str], *, is_done: bool = True) -> None:
        """Keep what this run knows: the key of each file by its name, and the names of the documents.

        Where it is not done, what it was about to make is kept as well.
        """
        self.state, self.keys, self._documents = state, dict(keys), documents
        self._write(() if is_done else self._begun)

    def _write(self, begun: Sequence[str]) -> None:
        record = {
            "format": FORMAT,
            "state": self.state,
            "keys": dict(self.keys),
            "documents": list(self._documents),
            "begun": list(begun),
        }
        cache_folder.save(self._path, record)
