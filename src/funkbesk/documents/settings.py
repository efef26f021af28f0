"""The settings `funkbesk.yaml`: each declared once, with its default, its limits and its documentation."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

from funkbesk.documents.bullets import Week
from funkbesk.documents.types import Given, Id, Line, Model, described
from funkbesk.documents.version_policy import VersionPolicy
from funkbesk.documents.word_lists import OwnWords

COLOUR_PATTERN = r"^#[0-9a-fA-F]{6}$"
MIN_CONTRAST = 4.5
"""Contrast of text against white. WCAG 2.1, success criterion 1.4.3 (level AA)."""


def contrast_on_white(colour: str) -> float:
    """Return the contrast ratio (1 to 21) of `#rrggbb` against white, as WCAG 2.1 defines it."""
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    luminance = 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    return 1.05 / (luminance + 0.05)


def _readable(colour: str) -> str:
    if contrast_on_white(colour) < MIN_CONTRAST:
        raise PydanticCustomError(
            "kontrast", "contrast", {"kontrast": f"{contrast_on_white(colour):.1f}".replace(".", ",")}
        )
    return colour


Colour = Annotated[str, Field(pattern=COLOUR_PATTERN), AfterValidator(_readable)]


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
_A_LEAP_YEAR = "2000-"


def _existing(day: str) -> str:
    try:
        date.fromisoformat(day if len(day) == len("ÅÅÅÅ-MM-DD") else _A_LEAP_YEAR + day)
    except ValueError:
        raise PydanticCustomError("fridag_findes_ikke", "no such day") from None
    return day


DayOff = Annotated[str, Field(pattern=DAY_PATTERN), AfterValidator(_existing)]
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


class Settings(Model):
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
