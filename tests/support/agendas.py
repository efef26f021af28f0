"""Agendas, minutes and proposal papers as the template sees them, from the plain to the extreme."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from funkbesk.cycle.meetings.agenda import forum_agenda, occasion_agenda
from funkbesk.cycle.meetings.call import Call
from funkbesk.cycle.meetings.page import PaperKind, meeting_page
from funkbesk.documents.bullets import Occasion
from funkbesk.documents.meeting import Meeting
from funkbesk.documents.settings import Settings
from funkbesk.findings import Finding, Level
from funkbesk.rendering.page import document_page
from tests.support.around import around, real_register
from tests.support.descriptions import REAL, ROOT
from tests.support.meetings import meeting
from tests.support.pages import LONG_WORD, Page

DAY = date(2027, 3, 10)
SOURCE = ("2027-01-13-chefgruppen.yaml", b"id: 2027-01-13-chefgruppen\n")

MINUTES = """\
id: 2027-01-13-chefgruppen
forum: chefgruppen
dato: 2027-01-13
tid: 9.00–10.30
sted: Mødelokale 2
status: afholdt
mødeleder: chef-for-arbejdsmarked-og-social
referent: ledelsessekretariatet
deltagere: [chef-for-arbejdsmarked-og-social, områdechef]
punkter:
  godkendelse-af-dagsorden:
    titel: Godkendelse af dagsorden
    type: beslutning
    indstilling: Det indstilles, at dagsordenen godkendes.
  opfølgning:
    titel: Orientering om opfølgning på åbne beslutninger
    type: orientering
    følger_op_på: [2026-11-10-chefgruppen#lokaler, 2026-10-10-chefgruppen#glemt]
  evaluering:
    titel: Drøftelse af, om beskrivelsen er dækkende for praksis
    type: drøftelse
    anledning: evaluering
    om: [ledelsessekretariatet]
    indstilling: |
      Det indstilles, at

      – det vurderes, om beskrivelsen er dækkende

      – det besluttes, hvad der skal ændres
    vurderinger:
      formål: {dækkende: ja}
      opgaver: {dækkende: delvist, bemærkning: Digitalisering fylder mere end beskrevet}
    beslutninger:
      digitalisering:
        udfald: ændret
        tekst: Punktet om digitalisering skrives om.
        ansvarlig: ledelsessekretariatet
        frist: 2027-02-20
      resten:
        udfald: efterretning
  lokaler:
    titel: Beslutning om lokaler
    type: beslutning
    sagsnr: 82.00.00-A00-1-27
    om: [ledelsessekretariatet#digitalisering, faglig-koordinator#opgaver, faglig-koordinator]
    resumé: Der mangler lokaler.
    sagsfremstilling: Lokalerne er optaget hver tirsdag.
    indstilling: Det indstilles, at møderne flyttes.
    bilag: [Oversigt over lokaler]
  eventuelt:
    titel: Eventuelt
"""
EARLIER = """\
id: 2026-11-10-chefgruppen
forum: chefgruppen
dato: 2026-11-10
status: afholdt
punkter:
  lokaler:
    titel: Drøftelse af lokaler
    beslutning: {tekst: Lokalerne undersøges., ansvarlig: områdechef, frist: 2027-01-10}
"""
ALIGNED = """\
id: 2027-02-03-faglig-koordinator-forventningsafstemning
titel: "Forventningsafstemning: faglig koordinator"
dato: 2027-02-03
status: afholdt
punkter:
  forventningsafstemning:
    titel: Drøftelse af forventningerne til opgaverne
    type: drøftelse
    anledning: forventningsafstemning
    om: [faglig-koordinator]
    afstemninger:
      arbejdsgange:
        forventninger: {afdelingsleder: Et udkast i marts, faglig-koordinator: Mere tid}
        uenighed: Hvor hurtigt det skal gå
        aftale: Lederen skriver et udkast
        ansvarlig: afdelingsleder
        frist: 2027-04-01
"""


def minutes_of_a_forum() -> Meeting:
    """Return a meeting that was held, with decisions, assessments and one decision that is missing."""
    return meeting(MINUTES)


def page_of(
    one: Meeting, kind: PaperKind = "dagsorden", point: str | None = None, others: Iterable[Meeting] = ()
) -> Page:
    """Return the whole page of a meeting, as `cli/meetings/papers.py` has it made."""
    known = around(
        meetings=[meeting(EARLIER), *others],
        findings=[Finding("x.yaml", 3, 1, (3, 2), "spr-lang", Level.HINT, "Sætningen er lang.", "Del den.")],
    )
    data = meeting_page(one, known, kind, point)
    title = data["points"][0]["title"] if point else data["title"]
    page = document_page(title, f"{data['label']} · {data['date']}", real_register(), Settings(), SOURCE, ROOT)
    return {**page, "template": "agenda", "meeting": data}


def occasion_page(description: int, occasion: Occasion) -> Page:
    """Return the agenda of an occasion for one of the real descriptions."""
    return page_of(occasion_agenda([REAL[description]], occasion, Call(DAY), around()).meeting)


def pages() -> dict[str, Page]:
    """Return pages by name that between them need every part of the templates."""
    held = minutes_of_a_forum()
    strained = held.model_copy(
        update={"title": LONG_WORD, "place": LONG_WORD, "state": "aflyst"},
    )
    forum = forum_agenda("chefgruppen", Call(DAY, forum="chefgruppen"), {}, around(meetings=[held]))
    return {
        "dagsorden-onboarding": occasion_page(0, "onboarding"),
        "dagsorden-sparring": occasion_page(0, "sparring"),
        "dagsorden-evaluering": occasion_page(0, "evaluering"),
        "dagsorden-forventningsafstemning": occasion_page(1, "forventningsafstemning"),
        "dagsorden-chefgruppen": page_of(forum.meeting, others=[held]),
        "dagsorden-aflyst": page_of(strained),
        "referat": page_of(held, "referat"),
        "referat-forventningsafstemning": page_of(meeting(ALIGNED), "referat"),
        "beslutningsreferat": page_of(held, "beslutningsreferat"),
        "beslutningsoplæg": page_of(held, "beslutningsoplæg", "lokaler"),
    }
