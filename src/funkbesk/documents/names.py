"""Which file holds which document type: said by its name, without loading any model."""

from __future__ import annotations

from pathlib import Path, PurePath
from typing import Literal

FileKind = Literal["description", "register", "settings", "meeting"]
SETTINGS_NAME = "funkbesk.yaml"
REGISTER_NAME = "organisation.yaml"
DESCRIPTIONS_FOLDER = "descriptions"
MEETINGS_FOLDER = "meetings"


def kind_of(path: PurePath) -> FileKind:
    """Return the document type that the file's name and folder say; every other name is a description.

    `descriptions/funkbesk.yaml` is the description with the id `funkbesk`, and every file in `meetings` is a meeting. A
    name without a folder is a file of the working folder; one without an ending (`-`) is no file.
    """
    folder = path.parent.name or (Path.cwd().name if path.suffix else "")
    if folder == MEETINGS_FOLDER:
        return "meeting"
    if path.name == SETTINGS_NAME and folder != DESCRIPTIONS_FOLDER:
        return "settings"
    return "register" if path.name == REGISTER_NAME else "description"
