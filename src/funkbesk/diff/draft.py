"""A description that is being changed: its sections, groups and bullets as lists that can be taken apart."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from funkbesk.diff.changes import BulletState, Place, Value
from funkbesk.diff.outline import OTHERS, GroupState, Outline, SectionState

Path = tuple[str, ...]


@dataclass(slots=True)
class DraftPart:
    """A section or a group. A bullet that was taken out leaves a gap (None), so that the numbers of the others hold."""

    values: dict[str, Value]
    bullets: list[BulletState | None] = field(default_factory=list)
    groups: dict[str, DraftPart] = field(default_factory=dict)

    def as_data(self) -> dict[str, Any]:
        """Return the part as the data of a file."""
        data = dict(self.values)
        if kept := [bullet for bullet in self.bullets if bullet is not None]:
            data["punkter"] = {bullet.id: {"tekst": bullet.text, **dict(bullet.details)} for bullet in kept}
        if self.groups:
            data["grupper"] = {key: group.as_data() for key, group in self.groups.items()}
        return data


@dataclass(slots=True)
class Draft:
    """The fields and the sections of a description, by their paths."""

    fields: dict[str, Value]
    sections: dict[Path, DraftPart]

    def part(self, place: Place) -> DraftPart:
        """Return the section or the group at a place."""
        section = self.sections[place.section_path]
        return section if place.group is None else section.groups[place.group]

    def parts(self) -> Iterator[DraftPart]:
        """Yield all sections and groups."""
        for section in self.sections.values():
            yield section
            yield from section.groups.values()

    def as_data(self) -> dict[str, Any]:
        """Return the whole as the data of a file."""
        data = dict(self.fields)
        for path, section in self.sections.items():
            holder = data.setdefault(OTHERS, {}) if path[0] == OTHERS else data
            holder[path[-1]] = section.as_data()
        return data


def draft_of(outline: Outline) -> Draft:
    """Return a draft that begins as what the outline says."""
    return Draft(dict(outline.fields), {section.place.path: _part(section) for section in outline.sections})


def _part(part: SectionState | GroupState) -> DraftPart:
    groups = part.groups if isinstance(part, SectionState) else ()
    inside = {str(group.place.group): _part(group) for group in groups}
    return DraftPart(dict(part.values), list(part.bullets), inside)
