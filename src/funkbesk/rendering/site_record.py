"""What the last run knows of a site: of which state it was made, and the names of what lies there."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path

from funkbesk import cache_folder
from funkbesk.rendering.fingerprint import digest

FORMAT = 2
NAME = "site"


class SiteRecord:
    """The record of the site in `folder`, empty where that is new. A collection may have several sites.

    One to look at and one on a file share, say; the pages of what is removed are to go from both.
    """

    def __init__(self, root: Path, folder: Path) -> None:
        self._path = cache_folder.place(root, f"{NAME}-{digest(os.fsencode(folder.absolute()))[:16]}")
        self.state = ""
        self.keys: Mapping[str, str] = {}
        self._documents: Sequence[str] = ()
        raw = cache_folder.load(self._path)
        if isinstance(raw, dict) and raw.get("format") == FORMAT:
            self.state, self.keys, self._documents = raw["state"], raw["keys"], raw["documents"]

    @property
    def names(self) -> set[str]:
        """Return the names of all files that the last run has made or found there as its own."""
        return {*self.keys, *self._documents}

    def save(self, state: str, keys: Mapping[str, str], documents: Sequence[str]) -> None:
        """Keep what this run knows: the key of each file by its name, and the names of the documents."""
        record = {"format": FORMAT, "state": state, "keys": dict(keys), "documents": list(documents)}
        cache_folder.save(self._path, record)
