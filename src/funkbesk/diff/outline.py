"""A description as the comparison sees it: plain values with their places, defaults filled in, the order kept.

Two descriptions with the same outline say the same: line ends of the YAML, comments, and the order of keys are gone.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from funkbesk.diff.changes import BulletState, Place, Value, Version

if TYPE_CHECKING:
    from pydantic import BaseModel

    from funkbesk.documents.description import Description

OTHERS = "øvrige_afsnit"
_HOLDERS = frozenset({"punkter", "grupper"})


@dataclass(frozen=True, slots=True)
class GroupState:
    """A group: its place, its heading, text and other keys, its bullets."""

    place: Place
    values: Mapping[str, Value]
    bullets: tuple[BulletState, ...]


@dataclass(frozen=True, slots=True)
class SectionState:
    """A section: its place, its heading, text and other keys, the bullets outside of groups, and the groups."""

    place: Place
    values: Mapping[str, Value]
    bullets: tuple[BulletState, ...]
    groups: tuple[GroupState, ...]


@dataclass(frozen=True, slots=True)
class Outline:
    """A description: the fields that are no sections, and the sections in print order."""

    fields: Mapping[str, Value]
    sections: tuple[SectionState, ...]

    def parts(self) -> Iterator[SectionState | GroupState]:
        """Yield all sections and groups in print order."""
        for section in self.sections:
            yield section
            yield from section.groups

    def bullets(self) -> Iterator[BulletState]:
        """Yield all bullets in print order."""
        for part in self.parts():
            yield from part.bullets

    @property
    def version(self) -> Version | None:
        """Return what the description says of itself; None for the outline of no description."""
        if not self.fields:
            return None
        approval = self.fields.get("godkendt") or {}
        return Version(
            id=self.fields["id"],
            title=self.fields["titel"],
            version=self.fields["version"],
            status=self.fields["status"],
            valid_from=self.fields.get("gyldig_fra"),
            approved=approval.get("dato"),
        )


NOTHING = Outline({}, ())
"""The outline of a description that does not exist (yet, or any more)."""


def plain(model: BaseModel) -> dict[str, Any]:
    """Return a model as the data of its file, without keys that only repeat a default; dates as ÅÅÅÅ-MM-DD."""
    return model.model_dump(mode="json", by_alias=True, exclude_defaults=True)


def outline(description: Description | None) -> Outline:
    """Return the outline of a description; that of nothing for None."""
    if description is None:
        return NOTHING
    data = plain(description)
    sections = [
        _section(data[key], (key,), description.DEFAULT_HEADINGS[key])
        for _, key in description.section_fields()
        if key in data
    ]
    sections += [_section(section, (OTHERS, key)) for key, section in data.get(OTHERS, {}).items()]
    own = {key for _, key in description.section_fields()} | {OTHERS}
    return Outline({key: value for key, value in data.items() if key not in own}, tuple(sections))


def _section(data: Mapping[str, Any], path: tuple[str, ...], default_heading: str = "") -> SectionState:
    heading = data.get("overskrift", default_heading)
    place = Place(path[-1], heading, path)
    groups = tuple(_group(group, place, key) for key, group in data.get("grupper", {}).items())
    return SectionState(place, {**_values(data), "overskrift": heading}, _bullets(data, place), groups)


def _group(data: Mapping[str, Any], section: Place, key: str) -> GroupState:
    path = (*section.path, "grupper", key)
    place = Place(section.section, section.section_heading, path, key, data["overskrift"])
    return GroupState(place, _values(data), _bullets(data, place))


def _values(data: Mapping[str, Any]) -> dict[str, Value]:
    return {key: value for key, value in data.items() if key not in _HOLDERS}


def _bullets(data: Mapping[str, Any], place: Place) -> tuple[BulletState, ...]:
    return tuple(
        BulletState(
            identifier, bullet["tekst"], place, index, tuple((key, bullet[key]) for key in bullet if key != "tekst")
        )
        for index, (identifier, bullet) in enumerate(data.get("punkter", {}).items())
    )
