"""Addresses inside a description: `ID`, `ID#bullet`, `ID#section` and `ID#section.bullet`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from funkbesk.documents.bullets import Bullet
from funkbesk.documents.description import Description
from funkbesk.documents.sections import Group, Section


@dataclass(frozen=True, slots=True)
class PlacedBullet:
    """A bullet with the section and the group (None: directly in the section) that it stands in."""

    id: str
    bullet: Bullet
    section: str
    group: str | None


Part = PlacedBullet | tuple[str, Section] | tuple[str, Group]
"""What an address can point at inside a description: a bullet, or the id of a section or a group with it."""


def split_address(address: str) -> tuple[str, str | None]:
    """Return the description's id and what follows the first `#`, or None where nothing does."""
    identifier, mark, part = address.partition("#")
    return identifier, part if mark and part else None


def description_ids(addresses: Iterable[str] | None) -> list[str]:
    """Return the ids of the descriptions that the addresses lead to, each once, in their order; none for None."""
    return list(dict.fromkeys(split_address(address)[0] for address in addresses or ()))


def bullets(description: Description) -> Iterator[PlacedBullet]:
    """Yield all bullets in the order they are printed."""
    for key, section in description.sections():
        for identifier, bullet in section.bullets.items():
            yield PlacedBullet(identifier, bullet, key, None)
        for group_id, group in section.groups.items():
            for identifier, bullet in group.bullets.items():
                yield PlacedBullet(identifier, bullet, key, group_id)


def find(description: Description, part: str) -> Part | None:
    """Return what `part` (`bullet`, `section.bullet`, `section` or `group`) points at, or None where nothing has it."""
    section_key, dot, identifier = part.rpartition(".")
    for placed in bullets(description):
        if placed.id == identifier and (not dot or placed.section == section_key):
            return placed
    if dot:
        return None
    for key, section in description.sections():
        if key == part:
            return key, section
        if part in section.groups:
            return part, section.groups[part]
    return None


def known_parts(description: Description) -> list[str]:
    """Return everything that can stand behind the `#`, for "Mente du …?"."""
    sections = description.sections()
    groups = [identifier for _, section in sections for identifier in section.groups]
    return [*(placed.id for placed in bullets(description)), *(key for key, _ in sections), *groups]
