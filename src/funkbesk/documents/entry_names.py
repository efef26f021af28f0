"""The names of roles, units and fora as they are printed."""

from __future__ import annotations

from typing import overload

from funkbesk.danish import capital
from funkbesk.documents.register import Entry, Register


def everybody(register: Register | None) -> dict[str, Entry]:
    """Return by id whoever can answer for something: units, fora and roles; an id that two have is the role's."""
    return {**register.units, **register.fora, **register.roles} if register else {}


def names_by_id(register: Register | None) -> dict[str, str]:
    """Return the names of everybody by their ids."""
    return {identifier: entry.name for identifier, entry in everybody(register).items()}


def name_of(register: Register | None, identifier: str) -> str:
    """Return the name of a role, a unit or a forum; an id that the register does not know stands as it is."""
    entry = everybody(register).get(identifier)
    return entry.name if entry else identifier


@overload
def title_of(register: Register | None, identifier: str) -> str: ...
@overload
def title_of(register: Register | None, identifier: str | None) -> str | None: ...
def title_of(register: Register | None, identifier: str | None) -> str | None:
    """Return the name with a capital, as it stands alone in a cell or begins a sentence; None for None."""
    return None if identifier is None else capital(name_of(register, identifier))


def names_of(register: Register | None, identifiers: tuple[str, ...] | None) -> list[str]:
    """Return the names of several; none for None."""
    return [name_of(register, identifier) for identifier in identifiers or ()]
