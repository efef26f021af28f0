"""The first page of a story: what a leader who reads no further is told, counted and right."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from funkbesk.diff.compare import compare
from funkbesk.diff.requirement import required_bump
from funkbesk.diff.story import tell
from funkbesk.diff.story.field_words import field_words, retirements
from funkbesk.diff.story.types import Summary
from funkbesk.documents.description import Description
from tests.support.redlines import bullets, data, group, story

NAMES = {"chefgruppen": "Chefgruppen", "hmu": "Hovedudvalget", "leder": "lederen", "p1": "At skrive referat"}
LEAD = "Konsulenten har ansvaret for:"
FEWER = {key: text for key, text in bullets(6).items() if key != "p1"}


def test_the_yearly_revision_is_counted_as_its_author_counts_it(pair_of_real: tuple[Description, Description]) -> None:
    """The truth stands in tests/data/sammenligning/aarsrevision.md."""
    old, new = pair_of_real
    comparison = compare(old, new)
    summary = tell(old, new, comparison, required_bump(comparison)).summary
    assert summary.changes == 12
    assert {(one.number, one.words) for one in summary.tallies} == {
        (2, "nye"), (1, "fjernet"), (5, "ændrede"), (1, "flyttet og ændret"), (1, "delt"), (1, "samlet af flere"),
        (1, "med ny plads"),
    }  # fmt: skip
    assert {row.heading: row.text.split(" ")[0] for row in summary.rows}["Ansvarsområder"] == "1"
    assert "2.0.0" in summary.verdict
    assert summary.hidden == 0
    assert not any("_" in text or "-ændret" in text for text in (summary.verdict, *summary.given, *summary.reasons))


def rows(**changes: Any) -> dict[str, str]:
    return {row.heading: row.text for row in story(data(), data(**changes)).summary.rows}


@pytest.mark.parametrize(
    ("changes", "heading", "text"),
    [
        ({"opgaver": {"punkter": FEWER}}, "Væsentligste arbejdsopgaver", "1 fjernet opgave"),
        ({"opgaver": {"punkter": bullets(8)}}, "Væsentligste arbejdsopgaver", "2 nye opgaver"),
        ({"ansvar": {"tekst": LEAD, "punkter": bullets(4, 20)}}, "Ansvarsområder", "1 nyt ansvar"),
        ({"ansvar": {"punkter": bullets(3, 20)}}, "Ansvarsområder", "ændret: tekst"),
        ({"formål": {"tekst": "Noget andet."}}, "Formål med stillingen", "ændret: tekst"),
        (
            {"kompetencer": {"grupper": {"faglige": group("Faglige", 3, 30), "øvrige": group("Resten", 3, 40)}}},
            "Kompetencer",
            "ændret: overskrift",
        ),
        ({"titel": "Noget helt andet"}, "Oplysninger om dokumentet", "Titel"),
    ],
)
def test_what_happened_in_a_section(changes: dict[str, Any], heading: str, text: str) -> None:
    assert rows(**changes) == {heading: text}


def test_a_bullet_that_moved_is_told_in_both_sections_and_counted_once() -> None:
    tasks, duties = FEWER, {**bullets(3, 20), "p1": bullets(1)["p1"]}
    new = data(opgaver={"punkter": tasks}, ansvar={"tekst": LEAD, "punkter": duties})
    summary = story(data(), new).summary
    assert summary.changes == 1
    assert {row.heading: row.text for row in summary.rows} == {
        "Væsentligste arbejdsopgaver": "1 opgave flyttet til »Ansvarsområder«",
        "Ansvarsområder": "1 ansvar flyttet hertil",
    }


@pytest.mark.parametrize(
    ("version", "more", "enough"),
    [
        ("2.0.0", {}, ["2.0.0", "nok"]),
        ("1.1.0", {}, ["1.1.0", "for lavt"]),
        ("0.9.0", {}, ["0.9.0", "for lavt"]),
        ("1.0.0", {}, ["1.0.0", "hæves"]),
        ("2.0.0", {"godkendt": {"af": "sekretariatet", "dato": "2026-12-08"}}, ["nok", "8. december 2026"]),
        ("2.0.0", {"status": "udkast", "godkendt": None}, ["nok", "ikke godkendt"]),
    ],
)
def test_whether_the_new_number_is_enough(version: str, more: dict[str, Any], enough: list[str]) -> None:
    """A task is taken out, which asks for a larger version."""
    summary = story(data(), data(version=version, opgaver={"punkter": FEWER}, **more)).summary
    assert "2.0.0" in summary.verdict
    assert [word for word in enough if word not in " ".join(summary.given)] == []
    assert len(summary.reasons) == 1


def test_a_draft_is_not_told_which_number_it_needs() -> None:
    old = data(status="udkast", godkendt=None)
    summary = story(old, data(status="udkast", godkendt=None, opgaver={"punkter": FEWER})).summary
    assert "1.0.0" not in summary.verdict
    assert "2.0.0" not in summary.verdict


@pytest.mark.parametrize(("old", "new", "whole"), [(None, data(), "ny"), (data(), None, "fjernet")])
def test_of_a_description_that_is_new_or_gone_nothing_is_said_piece_by_piece(old: Any, new: Any, whole: str) -> None:
    told = story(old, new)
    entries = [entry for part in told.parts for entry in part.entries()]
    assert told.whole == whole
    assert entries
    assert all(entry.changed for entry in entries)
    assert not any(entry.label or entry.notes for entry in entries)
    assert (told.fields, told.consequences, len(told.summary.rows)) == ((), (), 3)
    assert told.counts == (f"15 {'nye' if new else 'fjernede'} punkter",)


def test_nothing_changed_is_an_empty_first_page() -> None:
    told = story(data(), data())
    assert told.empty
    assert replace(told.summary, verdict="") == Summary()


def test_changes_that_are_left_out_are_counted(pair_of_real: tuple[Description, Description]) -> None:
    old, new = pair_of_real
    comparison = compare(old, new)
    some = replace(comparison, changes=comparison.changes[:3])
    summary = tell(old, new, some, required_bump(comparison)).summary
    assert summary.hidden == len(comparison.changes) - 3


@pytest.mark.parametrize(
    ("key", "value", "words"),
    [
        ("godkendt", {"af": "chefgruppen", "dato": "2026-12-08"}, "8. december 2026 af Chefgruppen"),
        ("drøftet", [{"i": "hmu", "dato": "2026-11-02"}], "Hovedudvalget 2. november 2026"),
        ("drøftet", [], "(intet)"),
        ("måneder", [2, 11], "februar og november"),
        ("status", "høring", "i høring"),
        ("gyldig_fra", "2027-01-01", "1. januar 2027"),
        ("ejer", "leder", "lederen"),
        ("nummererede", True, "ja"),
    ],
)
def test_values_as_a_person_writes_them(key: str, value: Any, words: str) -> None:
    assert field_words(key, value, NAMES) == words


def test_only_reasons_that_differ_are_told() -> None:
    old = {"gammel": {"grund": "Står to steder."}, "p1": {"grund": "Slut"}}
    new = {"gammel": {"grund": "Står to steder."}, "p1": {"grund": "Slut", "overdraget_til": "leder"}}
    assert list(retirements(old, new, NAMES)) == [
        (False, "»At skrive referat«: Slut."),
        (True, "»At skrive referat«: Slut. Overdraget til lederen."),
    ]


def test_the_stated_reason_stands_at_the_bullet_that_was_taken_out() -> None:
    told = story(data(), data(opgaver={"punkter": FEWER}, udgået={"p1": {"grund": "Det gør alle"}}))
    [entry] = [one for part in told.parts for one in part.entries() if one.id == "p1"]
    assert "Begrundelse: Det gør alle." in entry.notes
