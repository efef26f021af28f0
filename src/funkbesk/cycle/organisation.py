"""The organisation as the register has it: units within units, and in each unit the roles that are known to be there.

A role belongs to the unit of its description; whoever it refers to belongs there, too, unless a description places
them elsewhere. Where the register says nothing, the role is not placed, and not guessed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from funkbesk.cycle.subjects import roles_of
from funkbesk.danish import capital
from funkbesk.documents.description import Description, RoleDescription, UnitDescription
from funkbesk.documents.entry_names import name_of
from funkbesk.documents.register import Register

Node = dict[str, Any]

_DEEPEST = 12


@dataclass(frozen=True, slots=True)
class Organisation:
    """The chart as plain data: `units` are trees of nodes, `unplaced` the names of roles that nothing places.

    A node has "kind" ("enhed" or "rolle"), "id", "name", "note" (or None), "here" (whether it is the one asked for),
    "more" (see `near`) and "children".
    """

    units: list[Node]
    unplaced: list[str]


def organisation(
    register: Register | None, descriptions: Iterable[Description], here: frozenset[str] = frozenset()
) -> Organisation:
    """Return the organisation with the units or roles of the ids in `here` marked; empty without a register."""
    if register is None:
        return Organisation([], [])
    known = list(descriptions)
    drawing = _Drawing(register, _unit_of_roles(register, known), _anchors(register, known), here)
    roots = [key for key, unit in register.units.items() if unit.part_of not in register.units]
    units = [drawing.unit(key) for key in roots]
    # units that are part of each other (a finding of the linter) hang from nothing, and some lie too deep
    units += [drawing.unit(key) for key in register.units if key not in drawing.units]
    unplaced = [role.name for key, role in register.roles.items() if key not in drawing.roles]
    return Organisation(units, unplaced)


def chain_of(unit: str, register: Register | None) -> list[str]:
    """Return the unit and those it is part of, the nearest first."""
    found: list[str] = []
    at: str | None = unit
    while at is not None and at not in found:
        found.append(at)
        entry = register.units.get(at) if register else None
        at = entry.part_of if entry else None
    return found


def _unit_of_roles(register: Register, descriptions: Iterable[Description]) -> dict[str, str]:
    """Return the unit of each role that has one: by its own description, or that of one who refers to it."""
    own = {
        role: description.unit
        for description in descriptions
        if isinstance(description, RoleDescription)
        for role in roles_of(description, register)
        if role in register.roles
    }
    found = dict(own)
    for role, unit in own.items():
        for superior in _superiors(role, register):
            found.setdefault(superior, unit)
    return found


def _superiors(role: str, register: Register) -> list[str]:
    found: list[str] = []
    at = register.roles[role].refers_to
    while at in register.roles and at != role and at not in found:
        found.append(at)
        at = register.roles[at].refers_to
    return found


def _anchors(register: Register, descriptions: Iterable[Description]) -> dict[str, str]:
    """Return for each unit whom its description anchors it under."""
    by_description = {unit.description or key: key for key, unit in register.units.items()}
    return {
        by_description[one.id]: name_of(register, one.anchoring.anchored_under)
        for one in descriptions
        if isinstance(one, UnitDescription)
        and one.id in by_description
        and one.anchoring is not None
        and one.anchoring.anchored_under is not None
    }


class _Drawing:
    """Draws each unit and role once, also where the register leads in a circle, and no deeper than a page can show."""

    def __init__(
        self, register: Register, units: Mapping[str, str], anchors: Mapping[str, str], here: frozenset[str]
    ) -> None:
        self._register, self._unit_of, self._anchors, self._here = register, units, anchors, here
        self.units: set[str] = set()
        self.roles: set[str] = set()

    def unit(self, key: str, depth: int = 0) -> Node:
        """Return a unit with its roles and the units in it; what is too deep is left to be drawn apart."""
        self.units.add(key)
        entry = self._register.units[key]
        children: list[Node] = []
        if depth < _DEEPEST:
            here = [role for role, unit in self._unit_of.items() if unit == key]
            heads = [role for role in here if self._register.roles[role].refers_to not in here]
            children += [self.role(role, depth + 1) for role in (*heads, *here) if role not in self.roles]
            children += [
                self.unit(child, depth + 1)
                for child, unit in self._register.units.items()
                if unit.part_of == key and child not in self.units
            ]
        anchor = self._anchors.get(key)
        return self._node("enhed", key, entry.name, f"forankret under: {anchor}" if anchor else None, children)

    def role(self, key: str, depth: int) -> Node:
        """Return a role with those in the same unit that refer to it."""
        self.roles.add(key)
        children = [
            self.role(other, depth + 1)
            for other, unit in self._unit_of.items()
            if depth < _DEEPEST
            and unit == self._unit_of[key]
            and self._register.roles[other].refers_to == key
            and other not in self.roles
        ]
        return self._node("rolle", key, self._register.roles[key].name, None, children)

    def _node(self, kind: str, key: str, name: str, note: str | None, children: list[Node]) -> Node:
        return {
            "kind": kind,
            "id": key,
            "name": capital(name),
            "note": note,
            "here": key in self._here,
            "more": 0,
            "children": children,
        }


def near(units: Sequence[Node], most: int) -> list[Node]:
    """Return the trees, or where they have more than `most` nodes only what leads to the marked ones and is below them.

    "more" of a node says how many of its children were left out.
    """
    if sum(map(_size, units)) <= most:
        return list(units)
    return [_pruned(unit) for unit in units if _holds_here(unit)]


def _size(node: Node) -> int:
    return 1 + sum(map(_size, node["children"]))


def _holds_here(node: Node) -> bool:
    return node["here"] or any(map(_holds_here, node["children"]))


def _pruned(node: Node) -> Node:
    if node["here"]:
        return node
    kept = [_pruned(child) for child in node["children"] if _holds_here(child)]
    return {**node, "children": kept, "more": len(node["children"]) - len(kept)}
