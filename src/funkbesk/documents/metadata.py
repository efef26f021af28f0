"""What every description says about itself: id, version, status, owner, approval, file numbers."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from funkbesk.documents.types import MAX_BULLETS, Date, Given, Id, Ids, Line, Model, Version, described

Status = Literal["udkast", "høring", "gældende", "ophævet"]
KLE_PATTERN = r"^[0-9]{2}\.[0-9]{2}(\.[0-9]{2})?$"
FACET_PATTERN = r"^[A-ZÆØÅ][0-9]{2}$"
DISCO_PATTERN = r"^[0-9]{6}$"
ESCO_PATTERN = r"^https?://[^\s]+$"
Esco = Annotated[str, Field(pattern=ESCO_PATTERN, max_length=300)]

STATUS_LABELS: dict[Status, str] = {
    "udkast": "Udkast",
    "høring": "I høring",
    "gældende": "Gældende",
    "ophævet": "Ophævet",
}
STATUS_WORDS: dict[str, str] = {status: label.lower() for status, label in STATUS_LABELS.items()}
"""The same inside a sentence."""
APPROVED: frozenset[str] = frozenset({"gældende", "ophævet"})
"""The states of a description that has been approved, whether it is still in force or not."""


class Approval(Model):
    """Who approved this version, when and at which meeting."""

    model_config = described("Godkendelse", "Hvem der har godkendt denne version, hvornår og på hvilket møde.")

    by: Id = Field(alias="af", title="Af", description="Rolle eller forum fra registret.")
    date: Date = Field(alias="dato", title="Dato", description="Datoen for godkendelsen, ÅÅÅÅ-MM-DD.")
    meeting: Given[Id] = Field(None, alias="møde", title="Møde", description="Mødets id.")


class Discussion(Model):
    """A forum (MED) that discussed this version."""

    model_config = described("Drøftelse", "Et forum, fx i MED-systemet, der har drøftet denne version.")

    forum: Id = Field(alias="i", title="Forum", description="Forum fra registret.")
    date: Date = Field(alias="dato", title="Dato", description="Datoen for drøftelsen, ÅÅÅÅ-MM-DD.")


class Retirement(Model):
    """Why a bullet was taken out, and who or what carries it on."""

    model_config = described("Udgået punkt", "Hvorfor et punkt er taget ud, og hvad der træder i stedet.")

    reason: Line = Field(alias="grund", title="Grund", description="Kort begrundelse.")
    succeeded_by: Given[Ids] = Field(
        None, alias="afløst_af", title="Afløst af", description="Id på de punkter, der træder i stedet."
    )
    handed_to: Given[Id] = Field(
        None,
        alias="overdraget_til",
        title="Overdraget til",
        description="Rolle eller enhed fra registret, der overtager.",
    )


class Metadata(Model):
    """The keys of a description that are not sections."""

    id: Id = Field(title="Id", description="Beskrivelsens id. Filen hedder det samme: id.yaml.")
    title: Line = Field(alias="titel", title="Titel", description="Titlen, som den skal stå på forsiden.")
    unit: Id = Field(
        alias="hører_til", title="Hører til", description="Enheden fra registret, som beskrivelsen hører til."
    )
    version: Version = Field(title="Version", description="større.mindre.rettelse, fx 1.0.0.")
    status: Status = Field(title="Status", description="udkast, høring, gældende eller ophævet.")
    valid_from: Given[Date] = Field(None, alias="gyldig_fra", title="Gyldig fra", description="Første dag, ÅÅÅÅ-MM-DD.")
    valid_to: Given[Date] = Field(None, alias="gyldig_til", title="Gyldig til", description="Sidste dag, ÅÅÅÅ-MM-DD.")
    owner: Given[Id] = Field(
        None, alias="ejer", title="Ejer", description="Rolle eller enhed fra registret, der holder beskrivelsen ajour."
    )
    next_review: Given[Date] = Field(
        None,
        alias="næste_revision",
        title="Næste revision",
        description="Hvornår beskrivelsen senest gennemgås, ÅÅÅÅ-MM-DD.",
    )
    approval: Given[Approval] = Field(
        None, alias="godkendt", title="Godkendt", description="Godkendelsen af denne version: af, dato, møde."
    )
    discussed: Annotated[tuple[Discussion, ...], Field(strict=False, max_length=50)] = Field(
        (), alias="drøftet", title="Drøftet", description="Fora (MED), der har drøftet denne version."
    )
    hr_assessed: Given[Date] = Field(
        None,
        alias="hr_vurderet",
        title="HR-vurderet",
        description="Datoen for HR’s vurdering af ændringen, ÅÅÅÅ-MM-DD.",
    )
    kle: Given[Annotated[str, Field(pattern=KLE_PATTERN)]] = Field(
        None, title="KLE-emne", description='Emnenummer i KLE i anførselstegn, fx "15.20.00".'
    )
    facet: Given[Annotated[str, Field(pattern=FACET_PATTERN)]] = Field(
        None, title="Handlingsfacet", description="Handlingsfacet i KLE, fx P35."
    )
    case_number: Given[Line] = Field(
        None, alias="sagsnr", title="Sagsnummer", description="Sagsnummer i ESDH-systemet."
    )
    document_number: Given[Line] = Field(
        None, alias="esdh_dokument_id", title="Dokumentnummer", description="Dokumentets nummer i ESDH-systemet."
    )
    esco: Annotated[tuple[Esco, ...], Field(strict=False, max_length=100)] = Field(
        (), title="ESCO", description="Adresser på begreber i ESCO (EU’s klassifikation af kompetencer)."
    )
    disco08: Given[Annotated[str, Field(pattern=DISCO_PATTERN)]] = Field(
        None, title="DISCO-08", description="Seks cifre i anførselstegn."
    )
    retired: Annotated[dict[Id, Retirement], Field(max_length=MAX_BULLETS)] = Field(
        {},
        alias="udgået",
        title="Udgåede punkter",
        description="Punkter, der er taget ud: id: {grund, afløst_af, overdraget_til}.",
    )
