"""A description of a role or of a unit."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from funkbesk.documents.behaviour import RoleSections, SectionHolder, UnitSections
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


class DescriptionBase(SectionHolder, Metadata):
    """What a role's and a unit's description share: the metadata, and sections in a canonical order."""

    other_sections: Annotated[dict[Id, OtherSection], Field(max_length=MAX_GROUPS)] = Field(
        {},
        alias="øvrige_afsnit",
        title="Øvrige afsnit",
        description="Afsnit uden for skabelonen: id: {overskrift, tekst, punkter}.",
    )


_PURPOSE = "Hvad stillingen eller enheden er til for."
_USE = "Hvornår og hvordan beskrivelsen bruges: onboarding, sparring, evaluering, forventningsafstemning."


class RoleDescription(RoleSections, DescriptionBase):
    """A description of a role (`art: rolle`)."""

    model_config = described("Funktionsbeskrivelse for en rolle", "En rolles formål, opgaver, ansvar og kompetencer.")

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


class UnitDescription(UnitSections, DescriptionBase):
    """A description of a unit (`art: enhed`)."""

    model_config = described("Beskrivelse af en enhed", "En enheds formål, opgaver og forankring.")

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


Description = RoleDescription | UnitDescription
