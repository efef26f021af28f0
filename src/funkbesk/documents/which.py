"""Which kind of document this is, a model or a plain one; without the import of a model."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeGuard

from funkbesk.documents.behaviour import CollectionSettings, RegisterParts, RoleSections, SectionHolder, UnitSections

if TYPE_CHECKING:
    from funkbesk.documents.description import Description, RoleDescription, UnitDescription
    from funkbesk.documents.register import Register
    from funkbesk.documents.settings import Settings


def is_description(document: object) -> TypeGuard[Description]:
    """Return whether the document is the description of a role or a unit."""
    return isinstance(document, SectionHolder)


def is_role(document: object) -> TypeGuard[RoleDescription]:
    """Return whether the document is the description of a role."""
    return isinstance(document, RoleSections)


def is_unit(document: object) -> TypeGuard[UnitDescription]:
    """Return whether the document is the description of a unit."""
    return isinstance(document, UnitSections)


def is_register(document: object) -> TypeGuard[Register]:
    """Return whether the document is the register."""
    return isinstance(document, RegisterParts)


def is_settings(document: object) -> TypeGuard[Settings]:
    """Return whether the document is the settings."""
    return isinstance(document, CollectionSettings)
