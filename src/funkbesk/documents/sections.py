"""Groups of bullets, and the sections that descriptions are made of."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import BeforeValidator, Field

from funkbesk.documents.behaviour import BulletHolder
from funkbesk.documents.bullets import Bullet, Task, Use
from funkbesk.documents.checks import bullet_fields
from funkbesk.documents.types import MAX_BULLETS, MAX_GROUPS, Given, Id, Line, Model, Paragraphs, described

_BULLETS = "Punkterne i den rækkefølge, de skal stå: id: tekst. Id’et laves én gang og ændres ikke, når teksten ændres."
_GROUPS = "Grupper af punkter: id: {overskrift, punkter}."

AnyBullet = Annotated[Bullet, BeforeValidator(bullet_fields)]
AnyTask = Annotated[Task, BeforeValidator(bullet_fields)]
AnyUse = Annotated[Use, BeforeValidator(bullet_fields)]


def paragraphs(text: str | None) -> list[str]:
    """Return the paragraphs of a running text; none for None."""
    return [line for line in (text or "").split("\n") if line.strip()]


# The special sections narrow the type of their bullets. mypy refuses that for a dict, which could be written to through
# the wider type; these models are frozen. Generic models would say it, but cost 60 ms at import.


class Group(Model):
    """A headed group of bullets inside a section."""

    model_config = described("Gruppe", "En gruppe punkter med egen overskrift inde i et afsnit.")
    NAMED_BY: ClassVar[str | None] = "overskrift"

    heading: Line = Field(alias="overskrift", title="Overskrift", description="Gruppens overskrift, som den skal stå.")
    text: Given[Paragraphs] = Field(None, alias="tekst", title="Tekst", description="Tekst før punkterne.")
    bullets: dict[Id, AnyBullet] = Field(
        {}, alias="punkter", max_length=MAX_BULLETS, title="Punkter", description=_BULLETS
    )


class TaskGroup(Group):
    """A group of tasks."""

    model_config = described("Opgavegruppe", "En gruppe opgaver med egen overskrift.")

    bullets: dict[Id, AnyTask] = Field(  # type: ignore[assignment]
        {}, alias="punkter", max_length=MAX_BULLETS, title="Opgaver", description=_BULLETS
    )


class UseGroup(Group):
    """A group of occasions."""

    model_config = described("Anvendelsesgruppe", "En gruppe anledninger med egen overskrift.")

    bullets: dict[Id, AnyUse] = Field(  # type: ignore[assignment]
        {}, alias="punkter", max_length=MAX_BULLETS, title="Anvendelse", description=_BULLETS
    )


class Section(BulletHolder, Model):
    """A section: heading, running text, bullets, groups of bullets; printed in that order."""

    model_config = described("Afsnit", "Et afsnit med overskrift, tekst, punkter eller grupper af punkter.")
    NAMED_BY: ClassVar[str | None] = "overskrift"

    heading: Given[Line] = Field(
        None, alias="overskrift", title="Overskrift", description="Overskriften, hvis den er en anden end standarden."
    )
    text: Given[Paragraphs] = Field(
        None, alias="tekst", title="Tekst", description="Tekst før punkterne. En tom linje giver et nyt afsnit."
    )
    bullets: dict[Id, AnyBullet] = Field(
        {}, alias="punkter", max_length=MAX_BULLETS, title="Punkter", description=_BULLETS
    )
    groups: dict[Id, Group] = Field({}, alias="grupper", max_length=MAX_GROUPS, title="Grupper", description=_GROUPS)
    numbered: bool = Field(
        False, alias="nummererede", title="Nummererede", description="true: grupperne nummereres, når de udskrives."
    )


class OtherSection(Section):
    """A section outside the template; it has no default heading."""

    model_config = described("Øvrigt afsnit", "Et afsnit uden for skabelonen. Overskriften skal skrives.")

    heading: Line = Field(alias="overskrift", title="Overskrift", description="Afsnittets overskrift.")


class TaskSection(Section):
    """The section `opgaver`."""

    model_config = described("Opgaver", "Opgaverne, samlet eller i grupper.")

    bullets: dict[Id, AnyTask] = Field(  # type: ignore[assignment]
        {}, alias="punkter", max_length=MAX_BULLETS, title="Opgaver", description=_BULLETS
    )
    groups: dict[Id, TaskGroup] = Field(  # type: ignore[assignment]
        {}, alias="grupper", max_length=MAX_GROUPS, title="Grupper", description=_GROUPS
    )


class UseSection(Section):
    """The section `anvendelse`."""

    model_config = described("Anvendelse", "Hvornår og hvordan beskrivelsen bruges.")

    bullets: dict[Id, AnyUse] = Field(  # type: ignore[assignment]
        {}, alias="punkter", max_length=MAX_BULLETS, title="Anvendelse", description=_BULLETS
    )
    groups: dict[Id, UseGroup] = Field(  # type: ignore[assignment]
        {}, alias="grupper", max_length=MAX_GROUPS, title="Grupper", description=_GROUPS
    )


class ReferenceSection(Section):
    """The section `organisatorisk_reference`: whom the role refers to."""

    model_config = described("Organisatorisk reference", "Hvem rollen refererer til.")

    refers_to: Given[Id] = Field(
        None,
        alias="refererer_til",
        title="Refererer til",
        description="Rollen fra registret, som rollen refererer til.",
    )


class AnchoringSection(Section):
    """The section `forankring`: where the unit is anchored."""

    model_config = described("Forankring", "Hvor enheden er forankret, og hvem den samarbejder med.")

    anchored_under: Given[Id] = Field(
        None,
        alias="forankret_under",
        title="Forankret under",
        description="Rolle eller enhed fra registret, som enheden hører under.",
    )
