"""The page of a meeting: its head, its points, what was decided, and what is left to be filled in by hand."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from funkbesk.cycle.meetings.minutes import conclusions, needs_decision
from funkbesk.cycle.meetings.page import PaperKind, blocks, meeting_page
from funkbesk.documents.meeting import Point
from tests.support.agendas import ALIGNED, EARLIER, minutes_of_a_forum, page_of, pages
from tests.support.around import around
from tests.support.meetings import meeting
from tests.support.years import REGISTER
from tests.support.years import around as small

SMALL = "id: 2027-03-10-chefgruppen\nforum: chefgruppen\ndato: 2027-03-10\n"


def head(data: dict[str, Any]) -> dict[str, str | None]:
    return {fact["label"]: fact["value"] for fact in data["head"]}


def test_every_page_is_plain_data() -> None:
    for page in pages().values():
        assert json.loads(json.dumps(page)) == page


def test_the_head_says_who_where_and_when() -> None:
    assert head(page_of(minutes_of_a_forum(), "referat")["meeting"]) == {
        "Forum": "Chefgruppen",
        "Dato": "13. januar 2027 (uge 2)",
        "Tid": "9.00–10.30",
        "Sted": "Mødelokale 2",
        "Mødeleder": "Chef for Arbejdsmarked og Social",
        "Referent": "Ledelsessekretariatet",
        "Deltagere": "Chef for Arbejdsmarked og Social og områdechef",
        "Afbud": None,
    }


@pytest.mark.parametrize(
    ("occasion", "labels"),
    [
        ("onboarding", ["Dato", "Tid", "Sted", "Mødeleder", "Deltagere"]),
        ("sparring", ["Dato"]),
        ("forventningsafstemning", ["Dato", "Tid", "Sted", "Mødeleder", "Referent", "Deltagere", "Afbud"]),
        ("evaluering", ["Forum", "Dato", "Tid", "Sted", "Mødeleder", "Referent", "Deltagere", "Afbud"]),
    ],
)
def test_a_conversation_has_neither_forum_nor_minutes(occasion: str, labels: list[str]) -> None:
    text = (
        f"id: m\ndato: 2027-03-10\npunkter:\n  p: {{titel: Samtale, anledning: {occasion}, om: [faglig-koordinator]}}\n"
    )
    data = meeting_page(meeting(text), around(), "dagsorden")
    assert list(head(data)) == labels
    assert data["is_numbered"] is (occasion not in {"onboarding", "sparring"})


def test_what_is_unknown_is_a_blank_and_named_once() -> None:
    data = meeting_page(meeting(SMALL), small(), "dagsorden")
    assert data["blanks"] == ["tid", "sted", "mødeleder", "referent", "deltagere"]
    assert [fact["value"] for fact in data["head"]][2:] == [None] * 6


def test_minutes_name_the_decisions_that_are_missing() -> None:
    data = page_of(minutes_of_a_forum(), "referat")["meeting"]
    assert data["blanks"] == ["afbud", "beslutning til punkt 1", "beslutning til punkt 4"]
    assert page_of(minutes_of_a_forum(), "dagsorden")["meeting"]["blanks"] == ["næste revision"]


@pytest.mark.parametrize(
    ("occasion", "answers", "sheets"),
    [
        ("onboarding", "", 0),
        ("evaluering", "", 0),
        ("forventningsafstemning", "", 0),
        ("evaluering", ", vurderinger: {opgaver: {dækkende: ja}}", 1),
        ("forventningsafstemning", ", afstemninger: {tilsyn: {aftale: Efter aftale}}", 1),
    ],
)
def test_minutes_have_only_the_sheets_that_were_answered(occasion: str, answers: str, sheets: int) -> None:
    one = f"{{titel: Et punkt, anledning: {occasion}, om: [faglig-koordinator]{answers}}}"
    held = meeting(f"{SMALL}punkter:\n  p: {one}\n  eventuelt: {{titel: Eventuelt}}\n")
    assert len(meeting_page(held, around(), "dagsorden")["points"][0]["sheets"]) == 1
    assert len(meeting_page(held, around(), "referat")["points"][0]["sheets"]) == sheets


def test_the_decisions_stand_at_their_points() -> None:
    points = page_of(minutes_of_a_forum(), "referat")["meeting"]["points"]
    assert [len(point["decisions"]) for point in points] == [0, 0, 2, 0, 0]
    first, second = points[2]["decisions"]
    assert (first["outcome_words"], first["responsible_words"], first["deadline_words"], first["overdue"]) == (
        *("Godkendt med ændringer", "Ledelsessekretariatet"),
        *("20. februar 2027", True),
    )
    assert (second["state"], second["blocks"]) == (None, [])


def test_a_decision_that_is_followed_up_is_told_or_said_to_be_gone() -> None:
    found, gone = page_of(minutes_of_a_forum())["meeting"]["points"][1]["follow_up"]
    assert (found["text"], found["overdue"]) == ("Lokalerne undersøges.", True)
    assert gone == {"address": "2026-10-10-chefgruppen#glemt", "title": None}


def test_what_a_point_is_about_is_named_by_its_words() -> None:
    about = page_of(minutes_of_a_forum())["meeting"]["points"][3]["about"]
    assert "digitalisering – herunder test" in about[0]
    assert about[1].endswith("»Væsentligste arbejdsopgaver«")
    assert about[2].startswith("Funktionsbeskrivelse for faglige koordinatorer")


@pytest.mark.parametrize("reference", ["findes-ikke", "faglig-koordinator#findes-ikke"])
def test_what_is_nowhere_to_be_found_stands_as_it_is(reference: str) -> None:
    text = f"{SMALL}punkter:\n  p: {{titel: Drøftelse, om: [{reference}]}}\n"
    [about] = meeting_page(meeting(text), around(), "dagsorden")["points"][0]["about"]
    assert "findes-ikke" in about


def test_an_occasion_names_what_has_no_sheet() -> None:
    about = "faglig-koordinator#arbejdsgange, faglig-koordinator, findes-ikke"
    text = f"{SMALL}punkter:\n  p: {{titel: T, anledning: evaluering, om: [{about}]}}\n"
    [point] = meeting_page(meeting(text), around(), "dagsorden")["points"]
    assert point["about"][0].endswith("ajourføring af arbejdsgange«")
    assert (point["about"][1:], len(point["sheets"])) == (["findes-ikke"], 1)


def test_one_point_alone_keeps_its_number() -> None:
    [point] = page_of(minutes_of_a_forum(), "beslutningsoplæg", "lokaler")["meeting"]["points"]
    assert (point["number"], point["case_number"]) == (4, "82.00.00-A00-1-27")


def test_deadlines_are_counted_back_and_marked_when_they_are_past() -> None:
    known = replace(small(), today=meeting(SMALL).date)
    assert [
        (one["label"], one["day"], one["is_past"])
        for one in meeting_page(meeting(SMALL), known, "dagsorden")["deadlines"]
    ] == [
        ("Indkaldelse", "10. februar 2027 (uge 6)", True),
        ("Dagsorden", "3. marts 2027 (uge 9)", True),
        ("Referat", "17. marts 2027 (uge 11)", False),
    ]


def test_a_forum_without_deadlines_has_none() -> None:
    known = small(register=REGISTER.replace("    frister: {indkaldelse: 28, dagsorden: 7, referat: 7}\n", ""))
    assert meeting_page(meeting(SMALL), known, "dagsorden")["deadlines"] == []


@pytest.mark.parametrize("kind", ["dagsorden", "beslutningsoplæg", "referat"])
@pytest.mark.parametrize("written", [None, "Vores egen."])
def test_a_point_is_presented_as_its_file_presents_it(written: str | None, kind: PaperKind) -> None:
    presented = f", sagsfremstilling: {written}" if written else ""
    text = f"{SMALL}punkter:\n  p: {{titel: T, anledning: evaluering, om: [faglig-koordinator]{presented}}}\n"
    [point] = meeting_page(meeting(text), around(), kind)["points"]
    assert point["presentation"] == blocks(written)


def test_minutes_neither_lint_nor_compare() -> None:
    def refuse(_id: str) -> Any:
        raise AssertionError("not needed for minutes")

    known = replace(around(), findings=refuse, changes=refuse)
    assert meeting_page(minutes_of_a_forum(), known, "referat")["points"]
    with pytest.raises(AssertionError, match="not needed"):
        meeting_page(minutes_of_a_forum(), known, "dagsorden")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (None, []),
        ("Ét afsnit", [("Ét afsnit", [])]),
        ("Først\n– a\n– b\nSå", [("Først", []), (None, ["a", "b"]), ("Så", [])]),
        ("– a\n\n– b", [(None, ["a", "b"])]),
        ("a – b", [("a – b", [])]),
        ("\n \n", []),
    ],
)
def test_lines_with_a_dash_are_a_list(text: str | None, expected: list[tuple[str | None, list[str]]]) -> None:
    assert [(one["text"], one["items"]) for one in blocks(text)] == expected


@pytest.mark.parametrize(
    ("fields", "needed"),
    [
        ({}, False),
        ({"type": "orientering"}, False),
        ({"type": "drøftelse"}, False),
        ({"type": "beslutning"}, True),
        ({"type": "orientering", "indstilling": "Det indstilles, at …"}, True),
    ],
)
def test_what_needs_a_decision(fields: dict[str, str], needed: bool) -> None:
    assert needs_decision(Point.model_validate({"titel": "Punkt", **fields})) is needed


def test_the_short_minutes_have_a_row_for_each_decision() -> None:
    rows = list(conclusions(minutes_of_a_forum(), around()))
    assert [(row["number"], row["conclusion"], row["is_followed_up"]) for row in rows] == [
        (1, None, False),
        (2, "Ingen beslutning", False),
        (3, "Godkendt med ændringer. Punktet om digitalisering skrives om.", True),
        (3, "Taget til efterretning.", False),
        (4, None, False),
        (5, "Ingen beslutning", False),
    ]


def test_agreements_are_conclusions_too() -> None:
    [row] = conclusions(meeting(ALIGNED), around())
    assert (row["conclusion"], row["responsible"], row["deadline"]) == (
        *("Lederen skriver et udkast", "Afdelingsleder"),
        "1. april 2027",
    )


def test_a_cancelled_meeting_has_decided_nothing() -> None:
    cancelled = meeting(EARLIER.replace("afholdt", "aflyst"))
    assert [row["conclusion"] for row in conclusions(cancelled, around())] == ["Ingen beslutning"]
    assert meeting_page(cancelled, around(), "referat")["is_cancelled"]


def test_what_was_agreed_on_tasks_stands_in_the_sheet_and_in_the_short_minutes() -> None:
    held = meeting(
        f"{SMALL}punkter:\n  p:\n    titel: Afstemning\n    anledning: forventningsafstemning\n"
        "    om: [faglig-koordinator]\n    beslutninger: {igen: {tekst: Vi mødes igen}}\n"
        "    afstemninger: {tilsyn: {aftale: Efter aftale}}\n"
    )
    [point] = meeting_page(held, around(), "referat")["points"]
    assert [one["text"] for one in point["decisions"]] == ["Vi mødes igen"]
    assert [row["conclusion"] for row in conclusions(held, around())] == ["Vi mødes igen", "Efter aftale"]
