"""The collection's own folders that rendering reads from and writes to."""

from __future__ import annotations

from pathlib import Path

from funkbesk.assets import built_in
from funkbesk.files import FileProblem


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

    Raises `FileProblem` where the collection's own leads out of it.
    """
    return own_folder(root, "templates", "Læg en kopi af mappen i stedet."), built_in("templates")
