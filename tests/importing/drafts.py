"""An import in one line, and a draft as rows that a test can compare."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from funkbesk.documents.register import Register
from funkbesk.importing.headings import Headings
from funkbesk.importing.imported import Imported, Wanted, imported

REGISTER = Register.model_validate(
    {
        "kommune": "Prøvekommunen",
        "enheder": {
            "sekretariatet": {"navn": "Sekretariatet", "del_af": "forvaltningen"},
            "forvaltningen": {"navn": "Forvaltningen"},
        },
        "roller": {
            "afdelingsleder": {"navn": "afdelingsleder", "former": ["afdelingslederen", "afdelingslederens"]},
            "konsulent": {"navn": "konsulent", "former": ["konsulenter"]},
            "områdechef": {"navn": "områdechef"},
        },
    }
)


def draft(data: bytes | str, name: str = "prøve.txt", kind: str | None = "rolle") -> Imported:
    """Return the draft of a document, given as its bytes or its text."""
    content = data.encode() if isinstance(data, str) else data
    return imported(content, name, Wanted(kind, department="forvaltningen"), REGISTER, Headings())


def rows(data: Any, path: str = "") -> Iterator[tuple[str, str]]:
    """Yield (path without ids, text) of all texts of a draft: what it says, ids aside."""
    for key, value in data.items():
        if key in {"overskrift", "tekst", "titel"}:
            yield f"{path}{key}", value
        elif key in {"punkter", "grupper", "øvrige_afsnit"}:
            for inner in value.values():
                if isinstance(inner, str):
                    yield f"{path}{key}", inner
                else:
                    yield from rows(inner, f"{path}{key}.")
        elif isinstance(value, dict):
            yield from rows(value, f"{path}{key}.")
