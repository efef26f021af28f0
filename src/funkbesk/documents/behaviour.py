"""What documents can tell of themselves beside their fields; without pydantic.

The models take these in, and so do the plain documents that stand for them where nothing else of a model is needed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, ClassVar

from funkbesk.documents.headings import DEFAULT_HEADINGS

if TYPE_CHECKING:
    from funkbesk.documents.bullets import Bullet
    from funkbesk.documents.sections import Group, OtherSection, Section


class BulletHolder:
    """A section: bullets of its own, and groups of bullets."""

    if TYPE_CHECKING:

        @property
        def bullets(self) -> Mapping[str, Bullet]:
            """Return the bullets by their ids."""

        @property
        def groups(self) -> Mapping[str, Group]:
            """Return the groups by their ids."""

    def placed_bullets(self) -> Iterator[tuple[tuple[str, ...], Bullet]]:
        """Yield (path of keys inside the section, bullet) for every bullet, groups included, in print order."""
        for bullet_id, bullet in self.bullets.items():
            yield ("punkter", bullet_id), bullet
        for group_id, group in self.groups.items():
            for bullet_id, bullet in group.bullets.items():
                yield ("grupper", group_id, "punkter", bullet_id), bullet


class SectionHolder:
    """A description: sections in a canonical order, with their headings."""

    DEFAULT_HEADINGS: ClassVar[dict[str, str]] = {}
    SECTION_FIELDS: ClassVar[tuple[tuple[str, str], ...]] = ()

    if TYPE_CHECKING:

        @property
        def other_sections(self) -> Mapping[str, OtherSection]:
            """Return the sections outside the template by their ids."""

    @classmethod
    def section_fields(cls) -> tuple[tuple[str, str], ...]:
        """Return (attribute, key in the file) of the kind's own sections, in the order they are printed."""
        return cls.SECTION_FIELDS

    def sections(self) -> list[tuple[str, Section]]:
        """Return (key, section) of all sections present, in canonical order, each with its heading filled in.

        The key of one of the `øvrige_afsnit` is its own id.
        """
        return [(path[-1], section) for path, section in self.placed_sections()]

    def placed_sections(self) -> Iterator[tuple[tuple[str, ...], Section]]:
        """Yield (path of keys, section) of all sections present, in canonical order, headings filled in."""
        for attribute, key in self.SECTION_FIELDS:
            section: Section | None = getattr(self, attribute)
            if section is not None:
                heading = section.heading or self.DEFAULT_HEADINGS[key]
                yield (key,), section if section.heading else section.model_copy(update={"heading": heading})
        for key, other in self.other_sections.items():
            yield ("øvrige_afsnit", key), other

    def placed_ids(self) -> Iterator[tuple[str, ...]]:
        """Yield the path of keys to everything in the document that has an id: other sections, groups, bullets."""
        for path, section in self.placed_sections():
            if len(path) > 1:
                yield path
            for group_id in section.groups:
                yield (*path, "grupper", group_id)
            for inside, _bullet in section.placed_bullets():
                yield (*path, *inside)


class RoleSections(SectionHolder):
    """The sections of a role."""

    DEFAULT_HEADINGS: ClassVar[dict[str, str]] = DEFAULT_HEADINGS["rolle"]
    SECTION_FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("reference", "organisatorisk_reference"),
        ("purpose", "formål"),
        ("tasks", "opgaver"),
        ("responsibilities", "ansvar"),
        ("competences", "kompetencer"),
        ("qualifications", "kvalifikationskrav"),
        ("use", "anvendelse"),
    )


class UnitSections(SectionHolder):
    """The sections of a unit."""

    DEFAULT_HEADINGS: ClassVar[dict[str, str]] = DEFAULT_HEADINGS["enhed"]
    SECTION_FIELDS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("purpose", "formål"),
        ("tasks", "opgaver"),
        ("anchoring", "forankring"),
        ("use", "anvendelse"),
    )


class Explained:
    """An entry of the register. One without an explanation is open: its uses are reported."""

    if TYPE_CHECKING:

        @property
        def definition(self) -> str | None:
            """Return what the entry means, where that is written."""

    @property
    def explained(self) -> bool:
        """Return whether a reader can find out what the entry means."""
        return self.definition is not None


class ExplainedByDescription(Explained):
    """An entry that a description of its own explains as well."""

    if TYPE_CHECKING:

        @property
        def description(self) -> str | None:
            """Return the id of the description, where there is one."""

    @property
    def explained(self) -> bool:
        """Return whether the entry has a definition or a description."""
        return self.definition is not None or self.description is not None


class RegisterParts:
    """The register: its parts as (attribute, key in the file)."""

    PARTS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("units", "enheder"),
        ("roles", "roller"),
        ("fora", "fora"),
        ("terms", "begreber"),
        ("abbreviations", "forkortelser"),
    )


class CollectionSettings:
    """The settings; all that they have to tell is in their fields."""
