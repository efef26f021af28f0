"""Groups of bullets, and the sections that descriptions are made of."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any, Generic, TypeVar, cast

from pydantic import BeforeValidator, Field

from funkbesk.documents.bullets import Bullet, Task, Use
from funkbesk.documents.types import MAX_BULLETS, MAX_GROUPS, Given, Id, Line, Model, Paragraphs, described


def _text_alone(value: Any) -> Any:
    return {"tekst": value} if isinstance(value, str) else value


B_co = TypeVar("B_co", bound=Bullet, covariant=True)
_BULLETS = "Punkterne i den rækkefølge, de skal stå: id: tekst. Id’et laves én gang og ændres ikke, når teksten ændres."


class Group(Model, Generic[B_co]):
    """A headed group of bullets inside a section."""

    heading: Line = Field(alias="overskrift", title="Overskrift", description="Gruppens overskrift, som den skal stå.")
    text: Given[Paragraphs] = Field(None, alias="tekst", title="Tekst", description="Tekst før punkterne.")
    bullets: dict[Id, Annotated[B_co, BeforeValidator(_text_alone)]] = Field(
        {}, alias="punkter", max_length=MAX_BULLETS, title="Punkter", description=_BULLETS
    )


class BulletGroup(Group[Bullet]):
    """A group of plain bullets."""

    model_config = described("Gruppe", "En gruppe punkter med egen overskrift inde i et afsnit.")


class TaskGroup(Group[Task]):
    """A group of tasks."""

    model_config = described("Opgavegruppe", "En gruppe opgaver med egen overskrift.")


class UseGroup(Group[Use]):
    """A group of occasions."""

    model_config = described("Anvendelsesgruppe", "En gruppe anledninger med egen overskrift.")


G_co = TypeVar("G_co", bound=Group[Bullet], covariant=True)


class BaseSection(Model, Generic[B_co, G_co]):
    """A section: heading, running text, bullets, groups of bullets; printed in that order."""

    heading: Given[Line] = Field(
        None, alias="overskrift", title="Overskrift", description="Overskriften, hvis den er en anden end standarden."
    )
    text: Given[Paragraphs] = Field(
        None, alias="tekst", title="Tekst", description="Tekst før punkterne. En tom linje giver et nyt afsnit."
    )
    bullets: dict[Id, Annotated[B_co, BeforeValidator(_text_alone)]] = Field(
        {}, alias="punkter", max_length=MAX_BULLETS, title="Punkter", description=_BULLETS
    )
    groups: dict[Id, G_co] = Field(
        {},
        alias="grupper",
        max_length=MAX_GROUPS,
        title="Grupper",
        description="Grupper af punkter: id: {overskrift, punkter}.",
    )
    numbered: bool = Field(
        False, alias="nummererede", title="Nummererede", description="true: grupperne nummereres, når de udskrives."
    )

    def placed_bullets(self) -> Iterator[tuple[tuple[str, ...], B_co]]:
        """Yield (path of keys inside the section, bullet) for every bullet, groups included, in print order."""
        for bullet_id, bullet in self.bullets.items():
            yield ("punkter", bullet_id), bullet
        for group_id, group in self.groups.items():
            # the groups of a section hold the same type of bullet as the section; the type system can't say that
            bullets = cast("dict[str, B_co]", group.bullets)
            for bullet_id, bullet in bullets.items():
                yield ("grupper", group_id, "punkter", bullet_id), bullet


AnySection = BaseSection[Bullet, Group[Bullet]]
"""Any section, for code that only reads headings and texts."""


class Section(BaseSection[Bullet, BulletGroup]):
    """A section of plain bullets."""

    model_config = described("Afsnit", "Et afsnit med overskrift, tekst, punkter eller grupper af punkter.")


class OtherSection(BaseSection[Bullet, BulletGroup]):
    """A section outside the template; it has no default heading."""

    model_config = described("Øvrigt afsnit", "Et afsnit uden for skabelonen. Overskriften skal skrives.")

    heading: Line = Field(alias="overskrift", title="Overskrift", description="Afsnittets overskrift.")


class TaskSection(BaseSection[Task, TaskGroup]):
    """The section `opgaver`."""

    model_config = described("Opgaver", "Opgaverne, samlet eller i grupper.")


class UseSection(BaseSection[Use, UseGroup]):
    """The section `anvendelse`."""

    model_config = described("Anvendelse", "Hvornår og hvordan beskrivelsen bruges.")


class ReferenceSection(BaseSection[Bullet, BulletGroup]):
    """The section `organisatorisk_reference`: whom the role refers to."""

    model_config = described("Organisatorisk reference", "Hvem rollen refererer til.")

    refers_to: Given[Id] = Field(
        None,
        alias="refererer_til",
        title="Refererer til",
        description="Rollen fra registret, som rollen refererer til.",
    )


class AnchoringSection(BaseSection[Bullet, BulletGroup]):
    """The section `forankring`: where the unit is anchored."""

    model_config = described("Forankring", "Hvor enheden er forankret, og hvem den samarbejder med.")

    anchored_under: Given[Id] = Field(
        None,
        alias="forankret_under",
        title="Forankret under",
        description="Rolle eller enhed fra registret, som enheden hører under.",
    )
