"""How old and new were paired: the values that stand in JSON output."""

from __future__ import annotations

from enum import StrEnum


class Basis(StrEnum):
    """How it is known that old and new belong together."""

    STATED = "forfatter"
    ID = "id"
    SAME_TEXT = "samme-tekst"
    SIMILAR_TEXT = "lignende-tekst"
