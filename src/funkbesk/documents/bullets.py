"""The bullets of a description: plain ones, tasks, and occasions of use."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal, get_args

from pydantic import BeforeValidator, Field, WithJsonSchema

from funkbesk.documents.checks import listed
from funkbesk.documents.types import (
    MAX_BULLET,
    ONE_PARAGRAPH,
    BulletText,
    Given,
    Id,
    Ids,
    Model,
    described,
)

if TYPE_CHECKING:
    from pydantic import GetJsonSchemaHandler
    from pydantic.json_schema import JsonSchemaValue
    from pydantic_core import CoreSchema

Occasion = Literal["onboarding", "sparring", "evaluering", "forventningsafstemning"]
Month = Annotated[int, Field(ge=1, le=12)]
Week = Annotated[int, Field(ge=1, le=53)]


class Bullet(Model):
    """One bullet. In the file it is either its text alone or a mapping with `tekst` and more."""

    model_config = described("Punkt", "Et punkt: teksten alene, eller tekst sammen med flere oplysninger.")
    NAMED_BY: ClassVar[str | None] = "tekst"

    text: BulletText = Field(alias="tekst", title="Tekst", description="Punktets tekst i ét afsnit.")
    replaces: Given[Ids] = Field(
        None, alias="erstatter", title="Erstatter", description="Id på de punkter, som dette punkt træder i stedet for."
    )
    split_from: Given[Id] = Field(
        None, alias="delt_fra", title="Delt fra", description="Id på det punkt, som dette punkt er skilt ud fra."
    )
    merged_from: Given[Ids] = Field(
        None, alias="samlet_af", title="Samlet af", description="Id på de punkter, som er lagt sammen til dette punkt."
    )

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        """Return one schema for both spellings: its string keywords bind texts, its object keywords mappings.

        `oneOf` would say the same but make every mistake inside the mapping read "matches none of them".
        """
        result = handler.resolve_ref_schema(handler(schema))
        result["type"] = ["string", "object"]
        result["pattern"] = ONE_PARAGRAPH
        result["maxLength"] = MAX_BULLET
        return result


class Distribution(Model):
    """Who does what about a task; feeds the responsibility matrix."""

    model_config = described("Fordeling", "Hvem der er ansvarlig, udfører, konsulteres og informeres om opgaven.")

    accountable: Given[Id] = Field(
        None, alias="ansvarlig", title="Ansvarlig", description="Rollen med ansvaret: præcis én rolle fra registret."
    )
    responsible: Given[Ids] = Field(
        None, alias="udførende", title="Udførende", description="Roller fra registret, der udfører opgaven."
    )
    consulted: Given[Ids] = Field(
        None, alias="konsulteres", title="Konsulteres", description="Roller fra registret, der spørges til råds."
    )
    informed: Given[Ids] = Field(
        None, alias="informeres", title="Informeres", description="Roller fra registret, der holdes orienteret."
    )


class Task(Bullet):
    """A bullet under `opgaver`."""

    model_config = described("Opgave", "En opgave: teksten alene, eller tekst sammen med en fordeling.")

    distribution: Given[Distribution] = Field(
        None, alias="fordeling", title="Fordeling", description="Hvem der gør hvad. Bruges i ansvarsmatricen."
    )


Occasions = Annotated[
    tuple[Occasion, ...],
    Field(strict=False, min_length=1, max_length=4),
    BeforeValidator(listed),
    # One schema for both spellings: `then` binds a word (editors complete it), the array keywords bind a list.
    WithJsonSchema(
        {
            "type": ["string", "array"],
            "if": {"type": "string"},
            "then": {"enum": list(get_args(Occasion))},
            "items": {"type": "string", "enum": list(get_args(Occasion))},
            "minItems": 1,
            "maxItems": 4,
        }
    ),
]


class Use(Bullet):
    """A bullet under `anvendelse`: an occasion on which the description is used."""

    model_config = described("Anvendelse", "En anledning, hvor beskrivelsen bruges, med ansvarlig, deltagere og rytme.")

    occasions: Given[Occasions] = Field(
        None,
        alias="anledning",
        title="Anledning",
        description="onboarding, sparring, evaluering eller forventningsafstemning – eller en liste af dem.",
    )
    responsible: Given[Id] = Field(
        None, alias="ansvarlig", title="Ansvarlig", description="Rollen fra registret, der indkalder og følger op."
    )
    participants: Given[Ids] = Field(
        None, alias="deltagere", title="Deltagere", description="Roller fra registret, der deltager."
    )
    times_a_year: Given[Annotated[int, Field(ge=1, le=53)]] = Field(
        None, alias="gange_om_året", title="Gange om året", description="Hvor mange gange om året anledningen holdes."
    )
    months: Given[Annotated[tuple[Month, ...], Field(strict=False, min_length=1, max_length=12)]] = Field(
        None, alias="måneder", title="Måneder", description="Månedernes numre, fx [2, 5, 8, 11]."
    )
    weeks: Given[Annotated[tuple[Week, ...], Field(strict=False, min_length=1, max_length=53)]] = Field(
        None, alias="uger", title="Uger", description="Ugenumre, fx [6, 19, 34, 47]."
    )
