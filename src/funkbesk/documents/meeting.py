"""A meeting: one file through its life, from the agenda over the decisions to their follow-up.

The fields are those of a Danish agenda and its minutes. People are never named: whoever chairs, takes part or is to do
something is a role of the register, so that the file can be kept in git and given to anybody who asks for it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, ClassVar, Literal, NamedTuple

from pydantic import Field, StringConstraints

from funkbesk.documents.bullets import Occasion
from funkbesk.documents.types import (
    DECISION_PATTERN,
    MAX_BULLETS,
    MAX_ID,
    REFERENCE_PATTERN,
    SECTION_PATTERN,
    TIME_PATTERN,
    BulletText,
    Date,
    Given,
    Id,
    Ids,
    Line,
    Model,
    Paragraphs,
    Version,
    described,
)

MAX_POINTS = 100
MAX_REFERENCE = 200

MeetingState = Literal["planlagt", "afholdt", "aflyst"]
PointType = Literal["orientering", "drøftelse", "beslutning"]
Outcome = Literal["godkendt", "ændret", "afvist", "udsat", "efterretning"]
DecisionState = Literal["åben", "gennemført", "bortfaldet"]
Coverage = Literal["ja", "delvist", "nej"]

Time = Annotated[str, StringConstraints(pattern=TIME_PATTERN)]
"""When a meeting begins, and where it is known ends: 9.00–10.30 (Danish full stop, en dash)."""
Reference = Annotated[str, StringConstraints(pattern=REFERENCE_PATTERN, max_length=MAX_REFERENCE)]
"""A description or a part of one: `ID`, `ID#bullet`, `ID#section`, `ID#section.bullet`."""
DecisionReference = Annotated[str, StringConstraints(pattern=DECISION_PATTERN, max_length=MAX_REFERENCE)]
"""A decision: `meeting#point`, or `meeting#point.decision` where the point has several."""
SectionKey = Annotated[str, StringConstraints(pattern=SECTION_PATTERN, max_length=MAX_ID)]
"""The key of a section: an id, or one of the fixed keys as `organisatorisk_reference`."""
References = Annotated[tuple[Reference, ...], Field(strict=False, max_length=MAX_BULLETS)]
DecisionReferences = Annotated[tuple[DecisionReference, ...], Field(strict=False, max_length=MAX_BULLETS)]
Enclosures = Annotated[tuple[Line, ...], Field(strict=False, max_length=50)]


class Decision(Model):
    """What was decided, who follows it up, until when, and how far it has come.

    A decision with somebody responsible, a deadline or a state is followed up, and open until its state says otherwise.
    """

    model_config = described("Beslutning", "Hvad der blev besluttet, hvem der følger op, og hvornår.")
    NAMED_BY: ClassVar[str | None] = "tekst"

    outcome: Given[Outcome] = Field(
        None,
        alias="udfald",
        title="Udfald",
        description="godkendt, ændret (godkendt med ændringer), afvist, udsat eller efterretning (taget til …).",
    )
    text: Given[Paragraphs] = Field(
        None, alias="tekst", title="Tekst", description="Beslutningen, som den skal stå i referatet."
    )
    responsible: Given[Id] = Field(
        None, alias="ansvarlig", title="Ansvarlig", description="Rollen eller enheden fra registret, der følger op."
    )
    deadline: Given[Date] = Field(None, alias="frist", title="Frist", description="Senest hvornår, ÅÅÅÅ-MM-DD.")
    state: Given[DecisionState] = Field(
        None,
        alias="tilstand",
        title="Tilstand",
        description="åben, gennemført eller bortfaldet. Uden feltet er en beslutning med ansvarlig eller frist åben.",
    )
    follow_up: Given[Paragraphs] = Field(
        None, alias="opfølgning", title="Opfølgning", description="Hvad der er gjort, eller hvorfor den er bortfaldet."
    )
    about: Given[References] = Field(
        None,
        alias="om",
        title="Om",
        description="Det, beslutningen ændrer: id#punkt. Uden feltet gælder det, der står ved dagsordenspunktet.",
    )
    version: Given[Version] = Field(
        None, title="Version", description="Den version af beskrivelsen, som beslutningen er skrevet ind i."
    )

    @property
    def is_followed_up(self) -> bool:
        """Return whether somebody is to do something about it, or was."""
        return not (self.responsible is None and self.deadline is None and self.state is None)

    @property
    def is_open(self) -> bool:
        """Return whether it is still to be done."""
        return self.is_followed_up and self.state in {None, "åben"}


class Assessment(Model):
    """One forum's answer on one section: does the description still cover what is done?"""

    model_config = described("Vurdering", "Om et afsnit er dækkende for praksis, og hvad der bør ændres.")

    covers: Given[Coverage] = Field(
        None, alias="dækkende", title="Dækkende for praksis", description="ja, delvist eller nej."
    )
    remark: Given[Paragraphs] = Field(
        None, alias="bemærkning", title="Bemærkning", description="Hvad der mangler, eller hvad der bør ændres."
    )


class Alignment(Model):
    """What was said of one task, or group of tasks, when expectations were aligned."""

    model_config = described("Forventningsafstemning", "Hvad der blev sagt og aftalt om én opgave eller opgavegruppe.")

    expectations: Annotated[dict[Id, BulletText], Field(max_length=20)] = Field(
        {}, alias="forventninger", title="Forventninger", description="Rolle fra registret: hvad den forventer."
    )
    disagreement: Given[BulletText] = Field(
        None, alias="uenighed", title="Uenighed", description="Hvad der er uenighed om."
    )
    agreement: Given[BulletText] = Field(None, alias="aftale", title="Aftale", description="Hvad der er aftalt.")
    responsible: Given[Id] = Field(
        None, alias="ansvarlig", title="Ansvarlig", description="Rollen eller enheden fra registret, der følger op."
    )
    deadline: Given[Date] = Field(None, alias="frist", title="Frist", description="Senest hvornår, ÅÅÅÅ-MM-DD.")
    state: Given[DecisionState] = Field(
        None, alias="tilstand", title="Tilstand", description="åben, gennemført eller bortfaldet."
    )


class Point(Model):
    """One item of the agenda: one matter, with what is proposed and, after the meeting, what was decided."""

    model_config = described("Dagsordenspunkt", "Ét punkt på dagsordenen: én sag, en indstilling og en beslutning.")
    NAMED_BY: ClassVar[str | None] = "titel"

    title: Line = Field(
        alias="titel", title="Titel", description="Fx Orientering om …, Drøftelse af … eller Godkendelse af …"
    )
    type: Given[PointType] = Field(None, title="Type", description="orientering, drøftelse eller beslutning.")
    occasion: Given[Occasion] = Field(
        None,
        alias="anledning",
        title="Anledning",
        description="Anledningen, hvis punktet er en: onboarding, sparring, evaluering eller forventningsafstemning.",
    )
    about: Given[References] = Field(
        None, alias="om", title="Om", description="De beskrivelser eller punkter, sagen handler om: id eller id#punkt."
    )
    case_number: Given[Line] = Field(
        None, alias="sagsnr", title="Sagsnummer", description="Sagsnummer i ESDH-systemet."
    )
    summary: Given[Paragraphs] = Field(
        None, alias="resumé", title="Resumé", description="Sagen kort fortalt for den, der ikke er med i forummet."
    )
    presentation: Given[Paragraphs] = Field(
        None, alias="sagsfremstilling", title="Sagsfremstilling", description="Det, man skal vide for at tage stilling."
    )
    recommendation: Given[Paragraphs] = Field(
        None, alias="indstilling", title="Indstilling", description="Hvad der indstilles, og af hvem."
    )
    enclosures: Enclosures = Field((), alias="bilag", title="Bilag", description="Bilagenes titler.")
    follows_up: Given[DecisionReferences] = Field(
        None,
        alias="følger_op_på",
        title="Følger op på",
        description="Åbne beslutninger, som punktet følger op på: møde#punkt.",
    )
    assessments: Annotated[dict[SectionKey, Assessment], Field(max_length=60)] = Field(
        {}, alias="vurderinger", title="Vurderinger", description="Evaluering: afsnit: {dækkende, bemærkning}."
    )
    alignments: Annotated[dict[Id, Alignment], Field(max_length=MAX_BULLETS)] = Field(
        {},
        alias="afstemninger",
        title="Afstemninger",
        description="Forventningsafstemning: opgavens eller gruppens id: {forventninger, uenighed, aftale, …}.",
    )
    decision: Given[Decision] = Field(
        None, alias="beslutning", title="Beslutning", description="Beslutningen, når punktet kun har én."
    )
    decisions: Annotated[dict[Id, Decision], Field(max_length=50)] = Field(
        {}, alias="beslutninger", title="Beslutninger", description="Flere beslutninger under samme punkt: id: {…}."
    )


class PlacedDecision(NamedTuple):
    """A decision and where it stands: `address` is `meeting#point` or `meeting#point.decision`; `path` are its keys."""

    address: str
    path: tuple[str, ...]
    point: Point
    decision: Decision


class Meeting(Model):
    """A meeting with its agenda and, when it has been held, its minutes."""

    model_config = described("Møde", "Et møde: dagsordenen, og efter mødet beslutningerne og opfølgningen på dem.")

    id: Id = Field(title="Id", description="Mødets id, fx 2027-03-10-chefgruppen. Filen hedder det samme: id.yaml.")
    title: Given[Line] = Field(
        None,
        alias="titel",
        title="Titel",
        description="Titlen på dagsordenen, hvis den er en anden end forummets navn.",
    )
    forum: Given[Id] = Field(None, title="Forum", description="Forummet fra registret, der mødes.")
    date: Date = Field(alias="dato", title="Dato", description="Mødets dato, ÅÅÅÅ-MM-DD.")
    time: Given[Time] = Field(None, alias="tid", title="Tid", description="Fx 9.00–10.30.")
    place: Given[Line] = Field(None, alias="sted", title="Sted", description="Hvor mødet holdes.")
    state: MeetingState = Field(
        "planlagt", alias="status", title="Status", description="planlagt, afholdt eller aflyst."
    )
    chair: Given[Id] = Field(None, alias="mødeleder", title="Mødeleder", description="Rollen, der leder mødet.")
    minute_taker: Given[Id] = Field(
        None, alias="referent", title="Referent", description="Rollen eller enheden, der skriver referat."
    )
    participants: Given[Ids] = Field(None, alias="deltagere", title="Deltagere", description="Roller fra registret.")
    absent: Given[Ids] = Field(None, alias="afbud", title="Afbud", description="Roller fra registret.")
    points: Annotated[dict[Id, Point], Field(max_length=MAX_POINTS)] = Field(
        {}, alias="punkter", title="Punkter", description="Dagsordenens punkter i rækkefølge: id: {titel, …}."
    )

    def placed_decisions(self) -> Iterator[PlacedDecision]:
        """Yield every decision in the order of the agenda.

        What was agreed when expectations were aligned is a decision as well, where somebody is to follow it up.
        """
        for point_id, point in self.points.items():
            path = ("punkter", point_id)
            here = f"{self.id}#{point_id}"
            if point.decision is not None:
                yield PlacedDecision(here, (*path, "beslutning"), point, point.decision)
            for key, decision in point.decisions.items():
                yield PlacedDecision(f"{here}.{key}", (*path, "beslutninger", key), point, decision)
            for key, alignment in point.alignments.items():
                if alignment.agreement is not None:
                    yield PlacedDecision(
                        f"{here}.{key}", (*path, "afstemninger", key), point, _agreed(point, key, alignment)
                    )


def _agreed(point: Point, task: str, alignment: Alignment) -> Decision:
    """Return the agreement on one task as a decision about that task."""
    described_id = point.about[0].partition("#")[0] if point.about else None
    return Decision.model_construct(
        outcome=None,
        text=alignment.agreement,
        responsible=alignment.responsible,
        deadline=alignment.deadline,
        state=alignment.state,
        about=None if described_id is None else (f"{described_id}#{task}",),
    )
