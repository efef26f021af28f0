"""Which file holds which document type: said by its name, without loading any model."""

from __future__ import annotations

from pathlib import PurePath
from typing import Literal

FileKind = Literal["description", "register", "settings"]
SETTINGS_NAME = "funkbesk.yaml"
REGISTER_NAME = "organisation.yaml"
DESCRIPTIONS_FOLDER = "descriptions"


def kind_of(path: PurePath) -> FileKind:
    """Return the document type that the file's name says; every other name is a description.

    `descriptions/funkbesk.yaml` is the description with the id `funkbesk`.
    """
    if path.name == SETTINGS_NAME and path.parent.name != DESCRIPTIONS_FOLDER:
        return "settings"
    return "register" if path.name == REGISTER_NAME else "description"
