"""The settings and the register with errors: what depends on them must not look as if it were complete."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from funkbesk.cli.problem import Problem
from funkbesk.reading.collection import Collection, Loaded


def broken_settings(collection: Collection) -> Problem | None:
    """Return the problem of settings that can't be used: the version rules would silently be the built-in ones."""
    return _problem(collection.settings_file, "så reglerne for versioner kan ikke læses i den")


def broken_files(collection: Collection) -> Iterator[Problem]:
    """Yield the problem of the settings and that of the register, where they can't be used."""
    register = _problem(collection.register_file, "så ændringer i registret er ikke med")
    yield from (problem for problem in (broken_settings(collection), register) if problem is not None)


def unusable_files(collection: Collection) -> Iterator[Problem]:
    """Yield the problem of the settings and that of the register, for what is made of both of them."""
    made = "så der kan ikke laves noget ud fra den"
    found = (_problem(collection.settings_file, made), _problem(collection.register_file, made))
    yield from (problem for problem in found if problem is not None)


def broken_register(collection: Collection) -> list[str]:
    """Return the name of the register where it can't be used, for commands that do without: names become ids."""
    return _broken(collection.register_file)


def broken_settings_file(collection: Collection) -> list[str]:
    """Return the name of the settings where they can't be used, for commands that do without."""
    return _broken(collection.settings_file)


def _broken(loaded: Loaded[Any] | None) -> list[str]:
    return [loaded.shown] if loaded is not None and loaded.document is None else []


def _problem(loaded: Loaded[Any] | None, consequence: str) -> Problem | None:
    if loaded is None or loaded.document is not None:
        return None
    return Problem(f"{loaded.shown} har fejl, {consequence}.", "Ret filen. Fejlene vises af: funkbesk lint")
