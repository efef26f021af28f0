"""The register as the search sees it: names, approved forms, and what an entry is said to be."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

PARTS = ("enheder", "roller", "fora", "begreber", "forkortelser")
_GENUS_END = re.compile(r"[,.;:()–]| (?:som|der|hvor) ")


class Known(NamedTuple):
    """An entry of the register: its part and id, its name and approved forms, and its definition (or nothing)."""

    part: str
    id: str
    names: tuple[str, ...]
    definition: str
    description: str

    @property
    def genus(self) -> str:
        """Return what the entry is: a definition says that first, then what sets it apart from others of its kind."""
        return _GENUS_END.split(self.definition, maxsplit=1)[0]


def known_entries(data: Mapping[str, Any]) -> Iterator[Known]:
    """Yield the entries of a register's data; what is not as it should be is left out."""
    for part in PARTS:
        found = data.get(part)
        for identifier, entry in found.items() if isinstance(found, dict) else ():
            if isinstance(entry, dict) and isinstance(entry.get("navn"), str):
                forms = entry.get("former")
                names = [entry["navn"], *(forms if isinstance(forms, list) else ())]
                yield Known(
                    part,
                    identifier,
                    tuple(name for name in names if isinstance(name, str)),
                    _text(entry.get("definition")),
                    _text(entry.get("beskrivelse")),
                )


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""
