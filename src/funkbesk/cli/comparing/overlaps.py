"""Which tasks of different descriptions are nearly the same: what the rule `dup-samling` finds, as addresses."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from funkbesk.documents.description import Description
from funkbesk.documents.register import Register


def overlapping_tasks(descriptions: Iterable[Description], register: Register | None) -> list[list[str]]:
    """Return groups of addresses (`id#bullet`) of tasks that share so many stems that the rule would report them.

    Every group has tasks of two descriptions at least.
    """
    from funkbesk.lint.repetition.duplicates import units
    from funkbesk.lint.repetition.likeness import Place, alike
    from funkbesk.lint.repetition.signatures import signature
    from funkbesk.lint.rules.dup_samling import LEAST
    from funkbesk.lint.texts.analysis import Analysis

    places: dict[Place, str] = {}
    signatures: list[str] = []
    for number, description in enumerate(descriptions):
        for unit in units(Analysis(description), register):
            if unit.text.kind == "punkt" and unit.text.section == "opgaver":
                places[Place(number, len(places))] = f"{description.id}#{_bullet_id(unit.text.path)}"
                signatures.append(signature(unit.stems))
    groups = alike(list(places), signatures, LEAST)
    return [[places[one] for one in group] for group in groups if len({one.file for one in group}) > 1]


def _bullet_id(path: Sequence[str | int]) -> str | int:
    """Return the id in the path of a bullet's text: `opgaver`, then `punkter` or `grupper`, a group's id, `punkter`."""
    return path[2] if path[1] == "punkter" else path[4]
