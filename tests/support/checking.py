"""The rules on the structure of a collection, for tests that are not about language."""

from __future__ import annotations

from funkbesk.lint.engine.selection import Selection

FAMILIES = ("id", "register", "status", "datoer", "indstillinger", "møder")
STRUCTURE = Selection(select=frozenset(FAMILIES))
SELECT = ("--select", ",".join(FAMILIES))
"""The same, as options of `funkbesk lint`."""
