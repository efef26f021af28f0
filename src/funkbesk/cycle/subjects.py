"""Whom a description is about, as the register has it: its roles, and the name that it goes by."""

from __future__ import annotations

from funkbesk.documents.description import Description, RoleDescription
from funkbesk.documents.register import Register


def subject_of(description: Description, register: Register | None) -> str:
    """Return whom the description is about, as the register calls it, or else the words of its id.

    Not its title, which is a document's: "stillingen som Funktionsbeskrivelse for teamledere" is nobody's.
    """
    entries = () if register is None else (*register.roles.items(), *register.units.items())
    named = (entry.name for key, entry in entries if description.id in {key, entry.description})
    return next(named, description.id.replace("-", " "))


def roles_of(description: Description, register: Register | None) -> set[str]:
    """Return the ids of the roles that the description describes: by its own id, or as the register says."""
    if description.kind == "enhed":
        return set()
    known = register.roles.items() if register else ()
    return {description.id} | {role_id for role_id, role in known if role.description == description.id}


def superior_of(description: RoleDescription, register: Register | None) -> str | None:
    """Return the id of the role that it refers to: as the description says, or else the register; None: neither."""
    said = description.reference.refers_to if description.reference else None
    if said is not None or register is None:
        return said
    roles = (register.roles[role] for role in sorted(roles_of(description, register)) if role in register.roles)
    return next((role.refers_to for role in roles if role.refers_to is not None), None)
