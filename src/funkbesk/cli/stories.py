"""The story of a comparison, with the names that the register gives its ids."""

from __future__ import annotations

from funkbesk.diff.pairs import Compared
from funkbesk.diff.story import Story, tell
from funkbesk.documents.register import Register


def story_of(result: Compared) -> Story:
    """Return what a comparison tells people."""
    names = names_of(result.collection.register())
    return tell(result.before, result.after, result.comparison, result.requirement, names)


def names_of(register: Register | None) -> dict[str, str]:
    """Return the names of the units, fora and roles of a register by their ids."""
    if register is None:
        return {}
    entries = {**register.units, **register.fora, **register.roles}
    return {identifier: entry.name for identifier, entry in entries.items()}
