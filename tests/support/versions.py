"""Two small versions of a role, written as a test needs them, and what a comparison says of them in short."""

from __future__ import annotations

from typing import Any

from funkbesk.diff.changes import BulletChange, Change, Comparison
from funkbesk.documents.description import RoleDescription, UnitDescription

METADATA = {
    "id": "rolle",
    "art": "rolle",
    "titel": "En rolle",
    "hører_til": "stab",
    "version": "1.0.0",
    "status": "gældende",
}
DUTIES = {
    "klager": "At kvalificere og godkende klagebesvarelser over afgørelser",
    "mål": "At samarbejde med afdelingslederen om afdelingens mål og økonomi",
    "netværk": "At facilitere videndeling og faglige netværk mellem myndighedsområder",
}


SECTIONS = frozenset({"formål", "opgaver", "ansvar", "kompetencer", "kvalifikationskrav", "anvendelse"})
_KEYS = frozenset({"punkter", "grupper", "tekst", "overskrift", "nummererede"})


def role(**data: Any) -> RoleDescription:
    """Return a role with these keys (those of a file); a section may be given as its bullets alone."""
    return RoleDescription.model_validate({**METADATA, **_sections(data)})


def unit(**data: Any) -> UnitDescription:
    """Return a unit with these keys, as `role` does."""
    return UnitDescription.model_validate({**METADATA, "art": "enhed", **_sections(data)})


def _sections(data: dict[str, Any]) -> dict[str, Any]:
    return {
        key: {"punkter": value} if key in SECTIONS and value and not _KEYS & set(value) else value
        for key, value in data.items()
    }


def told(comparison: Comparison) -> list[tuple[str, str, str]]:
    """Return (kind, old ids, new ids) of what happened to bullets, ids joined by +, in print order."""
    return [
        (str(change.kind), "+".join(b.id for b in change.old), "+".join(b.id for b in change.new))
        for change in comparison.bullets
    ]


def rules(change: Change) -> list[str]:
    """Return the names of the rules that spoke of a change."""
    return [verdict.rule for verdict in change.verdicts]


def all_rules(comparison: Comparison) -> list[str]:
    """Return the names of the rules that spoke, each once, in the order of the changes."""
    return list(dict.fromkeys(rule for change in comparison.changes for rule in rules(change)))


def only(comparison: Comparison) -> BulletChange:
    """Return the one thing that happened to a bullet."""
    [change] = comparison.bullets
    return change
