"""A description of a role or of a unit."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from funkbesk.documents.headings import DEFAULT_HEADINGS
from funkbesk.documents.metadata import Metadata
from funkbesk.documents.sections import (
    AnchoringSection,
    OtherSection,
    ReferenceSection,
    Section,
    TaskSection,
    UseSection,
)
from funkbesk.documents.types import MAX_GROUPS, Given, Id, described


class DescriptionBase(Metadata):
    """What a role's and a unit's description share: the metadata, and sections in a canonical order."""

    DEFAULT_HEADINGS: ClassVar[dict[str, str]] = {}

    other_sections: Annotated[dict[Id, OtherSection], Field(max_length=MAX_GROUPS)] = Field(
        {},
        alias="øvrige_afsnit",
        title="Øvrige afsnit",
        description="Afsnit uden for skabelonen: id: {overskrift, tekst, punkter}.",
    )

    @classmethod
    def section_fields(cls) -> tuple[tuple[str, str], ...]:
        """Return (attribute, key in the file) of the kind's own sections, in the order they are printed."""
        raise NotImplementedError

    def sections(self) -> list[tuple[str, Section]]:
        """Return (key, section) of all sections present, in canonical order, each with its heading filled in.

        The key of one of the `øvrige_afsnit` is its own id.
        """
        return [(path[-1], section) for path, section in self.placed_sections()]

    def placed_sections(self) -> Iterator[tuple[tuple[str, ...], Section]]:
        """Yield (path of keys, section) of all sections present, in canonical order, headings filled in."""
        for attribute, key in self.section_fields():
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


_PURPOSE = "Hvad stillingen eller enheden er til for."
_USE = "Hvornår og hvordan beskrivelsen bruges: onboarding, sparring, evaluering, forventningsafstemning."


class RoleDescription(DescriptionBase):
    """A description of a role (`art: rolle`)."""

    model_config = described("Funktionsbeskrivelse for en rolle", "En rolles formål, opgaver, ansvar og kompetencer.")

    DEFAULT_HEADINGS: ClassVar[dict[str, str]] = DEFAULT_HEADINGS["rolle"]

    kind: Literal["rolle"] = Field(alias="art", title="Art", description="rolle eller enhed.")
    reference: Given[ReferenceSection] = Field(
        None,
        alias="organisatorisk_reference",
        title="Organisatorisk reference",
        description="Hvem rollen refererer til.",
    )
    purpose: Given[Section] = Field(None, alias="formål", title="Formål", description=_PURPOSE)
    tasks: Given[TaskSection] = Field(None, alias="opgaver", title="Opgaver", description="Hvad rollen gør.")
    responsibilities: Given[Section] = Field(
        None, alias="ansvar", title="Ansvar", description="Hvad rollen står til ansvar for."
    )
    competences: Given[Section] = Field(
        None, alias="kompetencer", title="Kompetencer", description="Hvad rollen skal kunne."
    )
    qualifications: Given[Section] = Field(
        None,
        alias="kvalifikationskrav",
        title="Kvalifikationskrav",
        description="Krav om uddannelse, viden og erfaring.",
    )
    use: Given[UseSection] = Field(None, alias="anvendelse", title="Anvendelse", description=_USE)

    @classmethod
    def section_fields(cls) -> tuple[tuple[str, str], ...]:
        """Return (attribute, key) of a role's sections in print order."""
        return (
            ("reference", "organisatorisk_reference"),
            ("purpose", "formål"),
            ("tasks", "opgaver"),
            ("responsibilities", "ansvar"),
            ("competences", "kompetencer"),
            ("qualifications", "kvalifikationskrav"),
            ("use", "anvendelse"),
        )


class UnitDescription(DescriptionBase):
    """A description of a unit (`art: enhed`)."""

    model_config = described("Beskrivelse af en enhed", "En enheds formål, opgaver og forankring.")

    DEFAULT_HEADINGS: ClassVar[dict[str, str]] = DEFAULT_HEADINGS["enhed"]

    kind: Literal["enhed"] = Field(alias="art", title="Art", description="rolle eller enhed.")
    purpose: Given[Section] = Field(None, alias="formål", title="Formål", description=_PURPOSE)
    tasks: Given[TaskSection] = Field(None, alias="opgaver", title="Opgaver", description="Hvad enheden løser.")
    anchoring: Given[AnchoringSection] = Field(
        None,
        alias="forankring",
        title="Forankring",
        description="Hvor enheden er forankret, og hvem den samarbejder med.",
    )
    use: Given[UseSection] = Field(None, alias="anvendelse", title="Anvendelse", description=_USE)

    @classmethod
    def section_fields(cls) -> tuple[tuple[str, str], ...]:
        """Return (attribute, key) of a unit's sections in print order."""
        return (("purpose", "formål"), ("tasks", "opgaver"), ("anchoring", "forankring"), ("use", "anvendelse"))


Description = RoleDescription | UnitDescription
