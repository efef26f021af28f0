"""What a collection says about versions in its settings: what changes ask for, and which of them it accepts."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from funkbesk.documents.types import Date, Given, Id, Line, Model, described

FINGERPRINT_PATTERN = r"^[0-9a-f]{12}$"
MAX_ACCEPTED = 500
MAX_DESCRIPTIONS = 1_000

BumpName = Literal["større", "mindre", "rettelse", "ingen"]
PolicyLevel = Literal["fejl", "advarsel", "hint", "fra"]
# The names of `diff/versionsregler.yaml`; a test holds the two together.
PolicyRuleName = Literal[
    "art-ændret",
    "reference-ændret",
    "ansvar-tilføjet",
    "ansvar-fjernet",
    "ansvar-omlagt",
    "beføjelse-ændret",
    "fordeling-ændret",
    "kvalifikationskrav-ændret",
    "opgave-fjernet",
    "flyttet-til-ansvar",
    "flyttet-fra-ansvar",
    "opgave-tilføjet",
    "punkt-omskrevet",
    "punkt-delt",
    "punkt-samlet",
    "punkt-flyttet",
    "kompetence-ændret",
    "formål-ændret",
    "anvendelse-ændret",
    "rytme-ændret",
    "inddragelse-ændret",
    "afsnit-ændret",
    "titel-ændret",
    "omfang",
    "sprogrettelse",
    "omrokeret",
    "overskrift-ændret",
    "inddeling-ændret",
    "id-ændret",
    "metadata-ændret",
    "id-genbrugt",
    "udgået-uden-grund",
    "versionsoplysning-ændret",
    "henvisning-ændret",
    "register-reference",
    "register-ændret",
    "version-ikke-hævet",
    "version-sænket",
    "version-hævet-for-lidt",
    "version-hævet-uden-ændring",
    "gyldig-fra-ikke-fornyet",
    "godkendelse-ikke-fornyet",
    "status-tilbage",
    "godkendt-slettet",
]


class PolicyChoice(Model):
    """What one rule asks for, and how serious it is."""

    model_config = described("Versionsregel", "Hvad reglen kræver af versionsnummeret, og hvor alvorlig den er.")

    bump: Given[BumpName] = Field(
        None, alias="kræver", title="Kræver", description="større, mindre, rettelse eller ingen."
    )
    level: Given[PolicyLevel] = Field(
        None, alias="niveau", title="Niveau", description="fejl, advarsel, hint eller fra."
    )


class AcceptedChange(Model):
    """One change that asks for nothing, by its fingerprint."""

    model_config = described("Godtaget ændring", "En ændring, som ikke skal kræve noget af versionsnummeret.")

    fingerprint: Annotated[str, Field(pattern=FINGERPRINT_PATTERN)] = Field(
        alias="aftryk",
        title="Aftryk",
        description="De 12 tegn i anførselstegn, som funkbesk check viser ved ændringen.",
    )
    reason: Line = Field(alias="grund", title="Grund", description="Hvorfor ændringen er godtaget.")
    expires: Given[Date] = Field(
        None, alias="udløber", title="Udløber", description="Sidste dag, godtagelsen gælder, ÅÅÅÅ-MM-DD."
    )


Choices = Annotated[dict[PolicyRuleName, PolicyChoice], Field(max_length=100)]


class VersionPolicy(Model):
    """The version policy of a collection, where it is not the built-in one."""

    model_config = described("Versionspolitik", "Hvad ændringer kræver af versionsnummeret.")

    rules: Choices = Field(
        {}, alias="regler", title="Regler", description="For hele samlingen: regel: {kræver: mindre, niveau: advarsel}."
    )
    descriptions: Annotated[dict[Id, Choices], Field(max_length=MAX_DESCRIPTIONS)] = Field(
        {},
        alias="beskrivelser",
        title="Beskrivelser",
        description="For én beskrivelse, foran samlingens regler: id: {regel: {kræver, niveau}}.",
    )
    accepted: Annotated[tuple[AcceptedChange, ...], Field(strict=False, max_length=MAX_ACCEPTED)] = Field(
        (),
        alias="godtagne_ændringer",
        title="Godtagne ændringer",
        description="Ændringer, der ikke kræver noget: [{aftryk, grund, udløber}].",
    )
