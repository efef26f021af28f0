"""Which decisions are behind a new version: what is written ties them, and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any, NoReturn

import pytest

from funkbesk.cycle.decisions.behind import Standing, decisions_behind
from funkbesk.cycle.decisions.tracked import all_decisions
from funkbesk.documents.description import Description
from funkbesk.documents.kinds import KINDS
from tests.support.meetings import meeting

DECISION = "{udfald: godkendt, om: [konsulent#klager]}"
MEETING = """\
id: chefmøde
dato: 2027-03-10
status: {status}
punkter:
  evaluering:
    titel: Evaluering
    om: [konsulent]
    beslutning: {decision}
"""


def behind(
    old: Standing | None, new: Standing, decision: str = DECISION, status: str = "afholdt"
) -> list[tuple[str, str]]:
    taken = all_decisions([meeting(MEETING.format(decision=decision, status=status))])
    return [(named, tracked.address) for named, tracked in decisions_behind(taken, old, new)]


FOUND = [("klager", "chefmøde#evaluering")]


def standing(version: str, committed: str | None = None, **more: Any) -> Standing:
    """Return a state; without a day nobody may ask when it was committed."""
    data = {"art": "rolle", "id": "konsulent", "titel": "Konsulent", "hører_til": "stab", "status": "udkast"}
    document: Description = KINDS["rolle"].model_validate({**data, "version": version, **more})
    return Standing(document, _not_asked if committed is None else lambda: date.fromisoformat(committed))


def _not_asked() -> NoReturn:
    raise AssertionError("the day of the commit does not matter here")


def approved(version: str, day: str, at: str | None = None, committed: str | None = None) -> Standing:
    approval = {"af": "chefgruppen", "dato": day, **({"møde": at} if at else {})}
    return standing(version, committed, godkendt=approval, status="gældende")


OLD, NEW = approved("1.0.0", "2027-01-01"), approved("1.1.0", "2027-04-14")


@pytest.mark.parametrize("outcome", ["afvist", "udsat", "efterretning"])
def test_only_what_was_agreed_to(outcome: str) -> None:
    assert not behind(OLD, NEW, f"{{udfald: {outcome}, om: [konsulent#klager]}}")
    assert behind(OLD, NEW, "{udfald: ændret, om: [konsulent#klager]}") == FOUND


def test_a_decision_without_an_outcome_decides_nothing() -> None:
    assert not behind(OLD, NEW, "{tekst: Det undersøges, om: [konsulent#klager]}")


@pytest.mark.parametrize("status", ["planlagt", "aflyst"])
def test_only_a_meeting_that_was_held(status: str) -> None:
    assert not behind(OLD, NEW, status=status)


@pytest.mark.parametrize(
    ("old", "new", "tied"),
    [
        ("1.0.0", "1.1.0", True),
        ("1.0.0", "2.0.0", True),  # 1.1.0 lies in between
        ("1.1.0", "1.2.0", False),
        ("1.0.0", "1.0.1", False),
        ("1.1.0", "1.1.0", False),
        ("1.0.0", "1.10.0", True),
        (None, "1.1.0", True),
        (None, "1.0.0", False),
    ],
)
def test_its_own_version_decides_alone(old: str | None, new: str, tied: bool) -> None:
    decision = "{udfald: godkendt, om: [konsulent#klager], version: 1.1.0}"
    # by its day and by the approval's meeting, each of these would be behind the version
    before = None if old is None else approved(old, "2027-01-01")
    assert behind(before, approved(new, "2027-04-14", at="chefmøde"), decision) == (FOUND if tied else [])


def test_the_meeting_of_the_approval() -> None:
    other = standing("1.0.0")  # not approved; nobody asks when it was committed
    assert behind(other, approved("1.1.0", "2027-02-01", at="chefmøde")) == FOUND


def test_an_approval_that_was_taken_over_is_not_that_of_the_new_version() -> None:
    old = approved("1.0.0", "2027-03-10", at="chefmøde")
    assert not behind(old, approved("1.1.0", "2027-03-10", at="chefmøde", committed="2027-05-01"))


@pytest.mark.parametrize(
    ("after", "until", "tied"),
    [
        ("2027-03-09", "2027-03-10", True),
        ("2027-03-09", "2027-03-11", True),
        ("2027-03-10", "2027-03-11", False),  # taken on the day of the older version: it was known to that one
        ("2027-03-08", "2027-03-09", False),
        ("2027-03-11", "2027-03-12", False),
    ],
)
def test_the_days_between_two_versions(after: str, until: str, tied: bool) -> None:
    expected = FOUND if tied else []
    sides: list[Callable[[str, str], Standing]] = [approved, standing]
    for old in sides:
        for new in sides:
            assert behind(old("1.0.0", after), new("1.1.0", until)) == expected


def test_after_the_approval_it_was_taken_over_from_the_day_of_the_commit_counts() -> None:
    assert behind(OLD, approved("1.0.0", "2027-01-01", committed="2027-03-10")) == FOUND
    assert not behind(OLD, approved("1.0.0", "2027-01-01", committed="2027-03-09"))


def test_days_that_nobody_knows_tie_nothing() -> None:
    unknown = Standing(standing("1.1.0").description, lambda: None)
    assert not behind(unknown, NEW)
    assert not behind(OLD, unknown)
    assert not behind(None, NEW)


@pytest.mark.parametrize(
    ("about", "named"),
    [
        ("[konsulent#klager]", ["klager"]),
        ("[konsulent#opgaver.klager, leder#klager, konsulent#ansvar]", ["klager", "ansvar"]),
        ("[leder#klager]", []),
        ("[konsulenten#klager]", []),
    ],
)
def test_what_it_names(about: str, named: list[str]) -> None:
    assert [name for name, _ in behind(OLD, NEW, f"{{udfald: godkendt, om: {about}}}")] == named


def test_the_description_as_a_whole_is_never_tied_by_days() -> None:
    assert not behind(OLD, NEW, "{udfald: godkendt}")
    assert behind(OLD, approved("1.1.0", "2027-04-14", at="chefmøde"), "{udfald: godkendt}") == [
        ("", "chefmøde#evaluering")
    ]
    assert behind(OLD, NEW, "{udfald: godkendt, version: 1.1.0}") == [("", "chefmøde#evaluering")]


def test_a_description_with_a_new_id_is_known_by_both() -> None:
    renamed = Standing(NEW.description.model_copy(update={"id": "rådgiver"}), NEW.committed)
    assert behind(OLD, renamed) == FOUND
