"""The model that holds for the content of a file."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel

from funkbesk.documents.description import RoleDescription, UnitDescription
from funkbesk.documents.names import FileKind
from funkbesk.documents.register import Register
from funkbesk.documents.settings import Settings

KINDS: dict[str, type[RoleDescription | UnitDescription]] = {"rolle": RoleDescription, "enhed": UnitDescription}


def model_for(kind: FileKind, data: dict[str, Any]) -> type[BaseModel] | None:
    """Return the model that `data` must satisfy; None for a description whose `art` is missing or unknown."""
    if kind == "settings":
        return Settings
    if kind == "register":
        return Register
    if kind == "meeting":
        from funkbesk.documents.meeting import Meeting  # 6 ms, and most runs look at descriptions alone

        return Meeting
    art = data.get("art")
    return KINDS.get(art) if isinstance(art, str) else None
