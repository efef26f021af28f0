"""The fields for people, which take the ids of roles: what is said where somebody has written a name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from funkbesk.reading.sentences import Said

_PEOPLE = frozenset(
    {
        *("afbud", "ansvarlig", "deltagere", "forventninger", "konsulteres", "informeres", "medlemmer"),
        *("mødeleder", "overdraget_til", "referent", "refererer_til", "udførende"),
    }
)
_WRITTEN_AS_NAME = re.compile(r"[A-ZÆØÅ]|\w \w")
_FULL_NAME = re.compile(r"[^\W\d_]\S* +(?:\S+ +)*[A-ZÆØÅ]")


def no_role(path: Sequence[str | int], value: Any, *, on_key: bool = False) -> Said | None:
    """Return the sentence for a name in a field for people at `path`; None for every other field and value.

    The name is not repeated, and where it looks like a person's, it is masked in the line that is shown.
    """
    fields = [step for step in path[:-1] if isinstance(step, str)] if on_key else path
    field = next((str(step) for step in reversed(fields) if isinstance(step, str)), "")
    if field not in _PEOPLE or not isinstance(value, str) or not _WRITTEN_AS_NAME.search(value):
        return None
    return Said(
        "id-form",
        f"I {field} står et navn og ikke id’et på en rolle.",
        "Skriv rollens id fra registret, fx afdelingsleder. Navne på personer hører ikke til i filen.",
        on_key=on_key,
        private=_FULL_NAME.match(value) is not None,
    )
