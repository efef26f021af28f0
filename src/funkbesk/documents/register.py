"""The register `organisation.yaml`: the units, roles, fora, terms and abbreviations that descriptions may name."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from funkbesk.documents.behaviour import Explained, ExplainedByDescription, RegisterParts
from funkbesk.documents.bullets import Month
from funkbesk.documents.types import Given, Id, Ids, Line, Model, Paragraphs, described

MAX_ENTRIES = 1_000

Forms = Annotated[tuple[Line, ...], Field(strict=False, max_length=50)]
Days = Annotated[int, Field(ge=0, le=365)]


class Entry(Explained, Model):
    """What all entries share. An entry without an explanation is open: its uses are reported."""

    name: Line = Field(alias="navn", title="Navn", description="Navnet, som det skrives i en sætning.")
    forms: Forms = Field(
        (), alias="former", title="Former", description="Godkendte former, fx bøjninger og kortformer."
    )
    definition: Given[Paragraphs] = Field(
        None, title="Definition", description="Hvad det betyder her hos os. Uden definition er opslaget åbent."
    )


class DescribedEntry(ExplainedByDescription, Entry):
    """An entry that may have a description of its own, which then explains it."""

    description: Given[Id] = Field(
        None, alias="beskrivelse", title="Beskrivelse", description="Id på beskrivelsen af rollen eller enheden."
    )


class UnitEntry(DescribedEntry):
    """A unit of the organisation."""

    model_config = described("Enhed", "En enhed i organisationen.")

    part_of: Given[Id] = Field(
        None, alias="del_af", title="Del af", description="Enheden, som denne enhed er en del af."
    )


class RoleEntry(DescribedEntry):
    """A role."""

    model_config = described("Rolle", "En rolle i organisationen. Aldrig en person.")

    refers_to: Given[Id] = Field(
        None, alias="refererer_til", title="Refererer til", description="Rollen, som denne rolle refererer til."
    )


class Deadlines(Model):
    """Days before (or, for the minutes, after) a meeting."""

    model_config = described("Frister", "Antal dage før mødet; for referatet antal dage efter.")

    summons: Given[Days] = Field(None, alias="indkaldelse", title="Indkaldelse", description="Dage før mødet.")
    proposals: Given[Days] = Field(None, alias="forslag", title="Forslag til punkter", description="Dage før mødet.")
    agenda: Given[Days] = Field(None, alias="dagsorden", title="Dagsorden", description="Dage før mødet.")
    minutes: Given[Days] = Field(None, alias="referat", title="Referat", description="Dage efter mødet.")


class ForumEntry(Entry):
    """A forum: who meets, how often, with which deadlines."""

    model_config = described("Forum", "Et mødeforum: hvem der mødes, hvor ofte, og hvilke frister der gælder.")

    members: Given[Ids] = Field(None, alias="medlemmer", title="Medlemmer", description="Roller fra registret.")
    times_a_year: Given[Annotated[int, Field(ge=1, le=366)]] = Field(
        None, alias="gange_om_året", title="Gange om året", description="Hvor mange gange om året forummet mødes."
    )
    months: Given[Annotated[tuple[Month, ...], Field(strict=False, min_length=1, max_length=12)]] = Field(
        None, alias="måneder", title="Måneder", description="Månedernes numre, fx [2, 5, 8, 11]."
    )
    deadlines: Given[Deadlines] = Field(
        None, alias="frister", title="Frister", description="indkaldelse, forslag, dagsorden og referat i dage."
    )


class TermEntry(Entry):
    """A term of the organisation's own language."""

    model_config = described("Begreb", "Et internt begreb med definition og godkendte former.")


class AbbreviationEntry(Entry):
    """An abbreviation; `navn` is how it is written, `definition` what it stands for."""

    model_config = described(
        "Forkortelse", "En forkortelse. Navnet er forkortelsen, definitionen er, hvad den står for."
    )


class Register(RegisterParts, Model):
    """The register of one organisation."""

    model_config = described("Organisationens register", "Enheder, roller, fora, begreber og forkortelser.")

    municipality: Line = Field(alias="kommune", title="Kommune", description="Kommunens navn.")
    units: dict[Id, UnitEntry] = Field(
        {}, alias="enheder", max_length=MAX_ENTRIES, title="Enheder", description="id: {navn, del_af}."
    )
    roles: dict[Id, RoleEntry] = Field(
        {}, alias="roller", max_length=MAX_ENTRIES, title="Roller", description="id: {navn, former, refererer_til}."
    )
    fora: dict[Id, ForumEntry] = Field(
        {}, max_length=MAX_ENTRIES, title="Fora", description="id: {navn, medlemmer, gange_om_året, frister}."
    )
    terms: dict[Id, TermEntry] = Field(
        {}, alias="begreber", max_length=MAX_ENTRIES, title="Begreber", description="id: {navn, former, definition}."
    )
    abbreviations: dict[Id, AbbreviationEntry] = Field(
        {}, alias="forkortelser", max_length=MAX_ENTRIES, title="Forkortelser", description="id: {navn, definition}."
    )
