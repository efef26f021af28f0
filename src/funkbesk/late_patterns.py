"""Regular expressions that are compiled when something is first sought: most files need few of those of all rules."""

from __future__ import annotations

import re
from typing import Any, cast


def late(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Return what can be used as the compiled pattern can, and is compiled at its first use."""
    return cast("re.Pattern[str]", _LatePattern(pattern, flags))


class _LatePattern:
    """Stands for a pattern; what has been asked for once is an attribute, and found without a detour."""

    def __init__(self, pattern: str, flags: int) -> None:
        self._given = (pattern, flags)

    def __getattr__(self, name: str) -> Any:
        """Return the attribute of the compiled pattern. The module `re` remembers what it has compiled."""
        found = getattr(re.compile(*self._given), name)
        setattr(self, name, found)
        return found
