"""The story of a comparison, with the names that the register gives its ids."""

from __future__ import annotations

from funkbesk.diff.pairs import Compared
from funkbesk.diff.story import Story, tell
from funkbesk.documents.entry_names import names_by_id


def story_of(result: Compared) -> Story:
    """Return what a comparison tells people."""
    names = names_by_id(result.collection.register())
    return tell(result.before, result.after, result.comparison, result.requirement, names)
