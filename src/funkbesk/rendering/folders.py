"""The collection's own folders that rendering reads from and writes to."""

from __future__ import annotations

import os
from pathlib import Path

from funkbesk.assets import built_in
from funkbesk.files import FileProblem
from funkbesk.reading.collection import shown_path

_OTHERWISE = "Flyt eller omdøb den, hvis de indbyggede skabeloner skal bruges."


def own_folder(root: Path, name: str, advice: str) -> Path:
    """Return the folder `name` of the collection, whether it is there or not.

    Raises `FileProblem` with that advice where it is a link that leads out of the collection: a pull request could
    otherwise have files of the machine printed, or written to.
    """
    folder = root / name
    if not folder.resolve().is_relative_to(root.resolve()):
        raise FileProblem(f"Mappen {folder} er en genvej ud af samlingen.", advice)
    return folder


def theme_folders(root: Path) -> tuple[Path, Path]:
    """Return the folders of the templates: the collection's own, whether it is there or not, and the built-in one.

    Raises `FileProblem` where the collection's own leads out of it, is no folder, or may not be looked into: the
    documents would look otherwise than their owners mean, without a word.
    """
    own = own_folder(root, "templates", "Læg en kopi af mappen i stedet.")
    if os.path.lexists(own):
        if not own.is_dir():
            raise FileProblem(f"{shown_path(own)} er ikke en mappe.", _OTHERWISE)
        if not os.access(own, os.R_OK | os.X_OK):
            raise FileProblem(f"Der er ikke adgang til mappen {shown_path(own)}.", f"Giv adgang til den. {_OTHERWISE}")
    return own, built_in("templates")
