"""The classes of a version raise as they are written in an option."""

from __future__ import annotations

from funkbesk.cli.usage import WrongValue
from funkbesk.danish import did_you_mean
from funkbesk.diff.changes import Bump

_CLASSES = {"større": Bump.MAJOR, "storre": Bump.MAJOR, "mindre": Bump.MINOR, "rettelse": Bump.PATCH}


def bump_named(text: str) -> Bump:
    """Return the class of that name, in any case of letters. Raises `WrongValue` for every other word."""
    word = text.strip().lower()
    if word not in _CLASSES:
        raise WrongValue(f"Skriv større, mindre eller rettelse. {did_you_mean(word, list(_CLASSES))}".rstrip())
    return _CLASSES[word]
