"""The settings `funkbesk.yaml`: each declared once, with its default, its limits and its documentation."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from funkbesk.documents.behaviour import CollectionSettings
from funkbesk.documents.bullets import Week
from funkbesk.documents.checks import existing_day, readable
from funkbesk.documents.types import Given, Id, Line, Model, described, told
from funkbesk.documents.version_policy import VersionPolicy
from funkbesk.documents.word_lists import OwnWords

COLOUR_PATTERN = r"^#[0-9a-fA-F]{6}$"

Colour = Annotated[str, Field(pattern=COLOUR_PATTERN), AfterValidator(told(readable))]


class Look(Model):
    """How documents look."""

    model_config = described("Udseende", "Logo, farve og skriftstørrelse i dokumenterne.")

    logo: Given[Line] = Field(
        None,
        title="Logo",
        description="Sti til logoet (png, jpg eller svg) fra mappen med funkbesk.yaml. Uden logo står kommunens navn.",
    )
    logo_text: Given[Line] = Field(
        None,
        alias="logo_tekst",
        title="Logoets tekst",
        description="Læses op i stedet for logoet. Standard: kommunens navn.",
    )
    colour: Colour = Field(
        "#1f4e79",
        alias="farve",
        title="Farve",
        description='Farven på overskrifter og streger, fx "#1f4e79". Kontrasten mod hvid skal være mindst 4,5:1.',
    )
    font_size: Annotated[int, Field(ge=9, le=14)] = Field(
        11, alias="skriftstørrelse", title="Skriftstørrelse", description="Brødtekstens størrelse i punkter, 9–14."
    )


class Limits(Model):
    """How long and how large the making of one document may get."""

    model_config = described("Grænser", "Hvor længe og hvor meget hukommelse det må tage at danne ét dokument.")

    seconds: Annotated[int, Field(ge=1, le=3600)] = Field(
        60, alias="sekunder", title="Sekunder", description="Højeste antal sekunder for ét dokument, 1–3600."
    )
    memory_mb: Annotated[int, Field(ge=256, le=65536)] = Field(
        1024, alias="hukommelse_mb", title="Hukommelse", description="Højeste forbrug af hukommelse i MB, 256–65536."
    )


DAY_PATTERN = r"^([0-9]{4}-)?[0-9]{2}-[0-9]{2}$"

DayOff = Annotated[str, Field(pattern=DAY_PATTERN), AfterValidator(told(existing_day))]
"""A day of every year, MM-DD (29 February: of leap years), or of one year, ÅÅÅÅ-MM-DD."""


class Calendar(Model):
    """The days on which nobody works, and the weeks that meetings avoid."""

    model_config = described("Kalender", "Fridage ud over helligdagene, og uger uden møder.")

    days_off: Annotated[tuple[DayOff, ...], Field(strict=False, max_length=100)] = Field(
        ("12-24", "12-31", "06-05"),
        alias="fridage",
        title="Fridage",
        description="Fridage ud over helligdagene: MM-DD hvert år eller ÅÅÅÅ-MM-DD. Listen erstatter standarden.",
    )
    weeks_to_avoid: Annotated[tuple[Week, ...], Field(strict=False, max_length=53)] = Field(
        (), alias="undgå_uger", title="Undgå uger", description="Ugenumre uden møder, fx [7, 28, 29, 30, 31, 42]."
    )


RuleLevel = Literal["fejl", "advarsel", "hint", "fra"]


class Settings(CollectionSettings, Model):
    """The settings of a collection. Every key may be left out."""

    model_config = described("Indstillinger", "Indstillinger for en samling af beskrivelser.")

    department: Given[Id] = Field(
        None,
        alias="forvaltning",
        title="Forvaltning",
        description="Enheden i registret, som samlingen tilhører. Bruges som hører_til i nye beskrivelser.",
    )
    look: Look = Field(
        default_factory=Look, alias="udseende", title="Udseende", description="Logo, farve og skriftstørrelse."
    )
    limits: Limits = Field(
        default_factory=Limits, alias="grænser", title="Grænser", description="Grænser, når dokumenter dannes."
    )
    calendar: Calendar = Field(
        default_factory=Calendar, alias="kalender", title="Kalender", description="Fridage og uger uden møder."
    )
    own_words: OwnWords = Field(
        default_factory=OwnWords, alias="ordlister", title="Ordlister", description="Samlingens egne ord til reglerne."
    )
    levels: dict[Id, RuleLevel] = Field(
        {},
        alias="niveauer",
        max_length=200,
        title="Niveauer",
        description="Reglernes niveauer: regel: fejl, advarsel, hint eller fra.",
    )
    version_policy: VersionPolicy = Field(
        default_factory=VersionPolicy,
        alias="versionspolitik",
        title="Versionspolitik",
        description="Hvad ændringer kræver af versionsnummeret, hvor det er andet end standarden.",
    )
