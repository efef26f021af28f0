"""Which folders nobody means, who asks for results in a folder: they hold what must not be mixed with them."""

from __future__ import annotations

import os
from pathlib import Path

from funkbesk.documents.names import DESCRIPTIONS_FOLDER, MEETINGS_FOLDER, REGISTER_NAME, SETTINGS_NAME
from funkbesk.files import FileProblem
from funkbesk.reading.collection import find_root, shown_path

_OWN = (DESCRIPTIONS_FOLDER, MEETINGS_FOLDER, "templates", "schemas")
"""The folders of a collection that hold what its documents are made of, or what describes them."""
_MARKS = (Path(SETTINGS_NAME), Path(DESCRIPTIONS_FOLDER, REGISTER_NAME))
"""Where one of these files is, a collection is."""


def result_folder(folder: Path, root: Path, *, meant: str = "") -> Path:
    """Return the folder, which need not be there, for results made of the collection at `root`.

    `meant` is the folder of the collection that the command is there to fill, if it is one. Raises `FileProblem` for
    the top of a drive, the user's home itself, and what lies in `.git` or in another of the collection's own folders.
    """
    real = Path(os.path.realpath(folder))
    if real == Path(real.anchor):
        raise _refused(folder, "det er drevets øverste mappe", meant)
    if real == Path(os.path.realpath(os.path.expanduser("~"))):  # noqa: PTH111 (Path.home() raises without a home)
        raise _refused(folder, "det er din hjemmemappe", meant)
    return free_folder(folder, root, meant=meant)


def free_folder(folder: Path, root: Path, *, meant: str = "") -> Path:
    """Return the folder, in which a single file may lie also where many would be in the way: in the user's home.

    Raises `FileProblem` for what lies in `.git` or in one of the collection's own folders but `meant`, also where it
    lies in another collection.
    """
    real = Path(os.path.realpath(folder))
    if any(part.casefold() == ".git" for part in real.parts):  # Windows and macOS open .GIT as well
        raise _refused(folder, "den hører til git", meant)
    if _is_own(real, root, meant):
        raise _refused(folder, "den er til samlingens egne filer", meant)
    other = find_root(real)
    if any((other / mark).is_file() for mark in _MARKS) and _is_own(real, other, meant):
        raise _refused(folder, "den er til en anden samlings egne filer", meant)
    return folder


def apart_from(folder: Path, root: Path) -> Path:
    """Return the folder. Raises `FileProblem` where it is the collection itself, or another one."""
    real = Path(os.path.realpath(folder))
    if real == Path(os.path.realpath(root)):
        raise _refused(folder, "det er selve samlingen")
    if any((real / mark).is_file() for mark in _MARKS) or any((real / DESCRIPTIONS_FOLDER).glob("*.y*ml")):
        raise _refused(folder, "der ligger en anden samling")
    return folder


def _is_own(real: Path, root: Path, meant: str) -> bool:
    return any(real.is_relative_to(os.path.realpath(root / name)) for name in _OWN if name != meant)


def _refused(folder: Path, reason: str, meant: str = "") -> FileProblem:
    return FileProblem(
        f"Resultatet kan ikke lægges i mappen {shown_path(folder)}, for {reason}.",
        f"Angiv en anden mappe med --out, fx {meant or 'build'}.",
    )
