"""Decisions are put to the changes that they name: bullets by either id, sections and groups by theirs."""

from __future__ import annotations

from datetime import date

import pytest

from funkbesk.diff.behind import decisions_of, with_decisions
from funkbesk.diff.changes import BulletChange, Change, PartChange, ValueChange
from funkbesk.diff.compare import compare
from funkbesk.diff.decided import Decided
from funkbesk.diff.requirement import required_bump
from funkbesk.diff.story import tell
from funkbesk.documents.description import Description
from funkbesk.documents.kinds import KINDS

DECIDED = Decided("møde#punkt", date(2027, 3, 10), "chefgruppen", "Evaluering")
DATA = {"art": "rolle", "id": "rolle", "titel": "En rolle", "hører_til": "stab", "version": "1.0.0", "status": "udkast"}


def description(**sections: object) -> Description:
    document: Description = KINDS["rolle"].model_validate({**DATA, **sections})
    return document


OLD = description(
    titel="Den gamle titel",
    formål={"tekst": "At sikre kvalitet i sagerne"},
    opgaver={"grupper": {"drift": {"overskrift": "Drift", "punkter": {"klager": "At besvare klager over afgørelser"}}}},
    ansvar={"punkter": {"frister": "Overholdelse af afdelingens frister"}},
)
NEW = description(
    formål={"tekst": "At sikre kvalitet og tempo i sagerne"},
    opgaver={
        "punkter": {"ny": "At lede projekter på tværs af teams"},
        "grupper": {"daglig-drift": {"overskrift": "Drift", "punkter": {"svar": "At besvare klager over afgørelser"}}},
    },
)


def told(change: Change) -> str:
    """Return which change it is."""
    if isinstance(change, BulletChange):
        return "/".join(bullet.id for bullet in (*change.old, *change.new))
    if isinstance(change, PartChange):
        return f"{change.part} {change.place.path[-1]}"
    assert isinstance(change, ValueChange)
    return change.key if change.place is None else f"{change.place.path[-1]} {change.key}"


@pytest.mark.parametrize(
    ("name", "changes"),
    [
        ("klager", {"klager/svar"}),
        ("svar", {"klager/svar"}),
        ("frister", {"frister"}),
        ("formål", {"formål tekst"}),
        ("daglig-drift", {"gruppe daglig-drift"}),
        ("ansvar", {"afsnit ansvar"}),
        ("opgaver", {"ny"}),  # a bullet and a group in it changed as well: a decision about those names them
        ("titel", set()),
        ("", set()),
    ],
)
def test_the_changes_that_it_names(name: str, changes: set[str]) -> None:
    comparison = with_decisions(compare(OLD, NEW), {name: [DECIDED]})
    assert {told(change) for change in comparison.changes if change.decisions} == changes
    assert comparison.decisions == ((DECIDED,) if name == "" else ())
    assert decisions_of(comparison) == ((DECIDED,) if changes or name == "" else ())


@pytest.mark.parametrize("name", ["svar", "frister", "formål", "daglig-drift", "ansvar", ""])
def test_each_is_told_once(name: str) -> None:
    comparison = with_decisions(compare(OLD, NEW), {name: [DECIDED, DECIDED]})
    story = tell(OLD, NEW, comparison, required_bump(comparison))
    notes = [note for part in story.parts for entry in part.entries() for note in entry.notes]
    assert [*notes, *story.summary.given].count(DECIDED.sentence) == 1


def test_a_new_bullet_goes_by_its_group() -> None:
    """When the meeting decided to write it, there was no id to name."""
    tasks = {
        "grupper": {"drift": {"overskrift": "Drift", "punkter": {"a": "At besvare klager", "b": "At føre tilsyn"}}}
    }
    before = {"grupper": {"drift": {"overskrift": "Drift", "punkter": {"a": "At besvare klager"}}}}
    comparison = compare(description(opgaver=before), description(opgaver=tasks))
    assert [told(one) for one in with_decisions(comparison, {"drift": [DECIDED]}).changes if one.decisions] == ["b"]


def test_nothing_changes_without_decisions() -> None:
    comparison = compare(OLD, NEW)
    assert with_decisions(comparison, {"andet": [DECIDED]}) == comparison


def test_quotes_inside_of_quotes() -> None:
    sentence = Decided("møde#punkt", date(2027, 3, 10), None, "Er »Teamleder« dækkende?").sentence
    assert "»Er ›Teamleder‹ dækkende?«" in sentence
