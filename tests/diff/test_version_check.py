"""Is the version raised enough: the new version against the approved one."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from funkbesk.diff.as_data import change_as_data
from funkbesk.diff.changes import Bump
from funkbesk.diff.compare import compare
from funkbesk.diff.policy import Policy, built_in, consequences, policy_of
from funkbesk.diff.requirement import required_bump
from funkbesk.diff.version_check import Remark, check_version, given_bump
from funkbesk.documents.settings import Settings
from tests.support.versions import DUTIES, role

APPROVED = {"version": "1.2.0", "gyldig_fra": "2026-01-01", "godkendt": {"af": "chef", "dato": "2025-12-01"}}
RENEWED = {"gyldig_fra": "2027-01-01", "godkendt": {"af": "chef", "dato": "2026-12-01"}}
SAME = {"opgaver": {**DUTIES, "d": "At lede møder", "e": "At skrive referat"}}
PATCHED = {"opgaver": {**SAME["opgaver"], "d": "At lede møder."}}
MINOR = {"opgaver": {**SAME["opgaver"], "f": "At bage brød"}}
MAJOR = {"opgaver": {**SAME["opgaver"], "d": "At kunne lede møder"}}


def remarks(new: dict[str, Any], policy: Policy | None = None) -> list[Remark]:
    policy = policy or built_in()
    old, now = role(**APPROVED, **SAME), role(**{**APPROVED, **new})
    return check_version(old, now, compare(old, now, policy), policy)


@pytest.mark.parametrize(
    ("content", "version", "expected"),
    [
        (SAME, "1.2.0", []),
        (SAME, "1.3.0", [("version-hævet-uden-ændring", "advarsel")]),
        (SAME, "1.1.0", [("version-sænket", "fejl")]),
        (PATCHED, "1.2.0", [("version-ikke-hævet", "hint")]),
        (PATCHED, "1.2.1", []),
        (MINOR, "1.2.0", [("version-ikke-hævet", "fejl")]),
        (MINOR, "1.2.1", [("version-hævet-for-lidt", "fejl")]),
        (MINOR, "1.3.0", []),
        (MINOR, "2.0.0", []),
        (MAJOR, "1.3.0", [("version-hævet-for-lidt", "fejl")]),
        (MAJOR, "2.0.0", []),
        (MAJOR, "1.1.9", [("version-sænket", "fejl")]),
    ],
)
def test_the_number(content: dict[str, Any], version: str, expected: list[tuple[str, str]]) -> None:
    found = remarks(
        {**content, **RENEWED, "version": version} if content is not SAME else {**content, "version": version}
    )
    assert [(remark.rule, str(remark.level)) for remark in found] == expected


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ({}, [("gyldig-fra-ikke-fornyet", ("gyldig_fra",)), ("godkendelse-ikke-fornyet", ("godkendt",))]),
        ({"gyldig_fra": "2027-01-01"}, [("godkendelse-ikke-fornyet", ("godkendt",))]),
        ({"godkendt": RENEWED["godkendt"]}, [("gyldig-fra-ikke-fornyet", ("gyldig_fra",))]),
        (RENEWED, []),
        ({"status": "høring"}, []),
    ],
)
def test_a_major_change_is_approved_anew(changed: dict[str, Any], expected: list[Any]) -> None:
    found = remarks({**MAJOR, "version": "2.0.0", **changed})
    assert [(remark.rule, remark.path) for remark in found] == expected


def test_a_confirmed_version_may_be_raised_without_a_change() -> None:
    assert remarks({**SAME, **RENEWED, "version": "1.3.0"}) == []


def test_without_an_approved_version_there_is_nothing_to_hold_it_against() -> None:
    new = role(**SAME)
    assert check_version(None, new, compare(None, new), built_in()) == []


@pytest.mark.parametrize(
    ("old", "new", "bump"),
    [
        ("1.2.3", "2.0.0", Bump.MAJOR),
        ("1.2.3", "1.10.0", Bump.MINOR),
        ("1.2.3", "1.2.4", Bump.PATCH),
        ("1.2.3", "1.2.3", Bump.NONE),
        ("1.10.0", "1.9.0", None),
        ("0.1.0", "1.0.0", Bump.MAJOR),
    ],
)
def test_given(old: str, new: str, bump: Bump | None) -> None:
    assert given_bump(old, new) is bump


def settings(policy: dict[str, Any]) -> Settings:
    return Settings.model_validate({"versionspolitik": policy})


def required(policy: dict[str, Any], today: date | None = None) -> Bump:
    chosen = policy_of(settings(policy), "rolle", today)
    return required_bump(compare(role(**SAME), role(**MAJOR), chosen), chosen).bump


@pytest.mark.parametrize(
    ("policy", "bump"),
    [
        ({}, Bump.MAJOR),
        ({"regler": {"beføjelse-ændret": {"kræver": "mindre"}}}, Bump.MINOR),
        ({"regler": {"beføjelse-ændret": {"niveau": "fra"}}}, Bump.NONE),
        ({"beskrivelser": {"rolle": {"beføjelse-ændret": {"kræver": "rettelse"}}}}, Bump.PATCH),
        ({"beskrivelser": {"anden": {"beføjelse-ændret": {"kræver": "rettelse"}}}}, Bump.MAJOR),
        (
            {
                "regler": {"beføjelse-ændret": {"kræver": "mindre"}},
                "beskrivelser": {"rolle": {"beføjelse-ændret": {"kræver": "rettelse"}}},
            },
            Bump.PATCH,
        ),
    ],
)
def test_the_settings_change_what_a_rule_asks_for(policy: dict[str, Any], bump: Bump) -> None:
    assert required(policy) is bump


@pytest.mark.parametrize(("day", "bump"), [(date(2027, 1, 1), Bump.NONE), (date(2027, 1, 2), Bump.MAJOR)])
def test_a_change_is_accepted_by_its_fingerprint_until_it_expires(day: date, bump: Bump) -> None:
    [change] = compare(role(**SAME), role(**MAJOR)).changes
    mark = change_as_data("rolle", change)["verdicts"][0]["fingerprint"]
    accepted = {"aftryk": mark, "grund": "Sådan har det hele tiden været.", "udløber": "2027-01-01"}
    assert required({"godtagne_ændringer": [accepted]}, day) is bump
    assert required({"godtagne_ændringer": [{**accepted, "aftryk": "0" * 12}]}, day) is Bump.MAJOR


def test_a_level_makes_a_finding_milder() -> None:
    policy = policy_of(settings({"regler": {"version-hævet-for-lidt": {"niveau": "hint"}}}), "rolle")
    [remark] = remarks({**MAJOR, **RENEWED, "version": "1.3.0"}, policy)
    assert str(remark.level) == "hint"


def test_the_sentence_names_the_rules_that_ask_for_the_version_and_no_others() -> None:
    removed = {"opgaver": {key: text for key, text in PATCHED["opgaver"].items() if key != "e"}}
    requirement = required_bump(compare(role(**APPROVED, **SAME), role(**APPROVED, **removed)))
    asking = {rule.rule for rule in requirement.rules if rule.bump is Bump.MAJOR}
    assert {rule.rule for rule in requirement.rules} > asking
    assert {rule.rule for rule in requirement.rules if rule.rule in requirement.sentence} == asking


@pytest.mark.parametrize(
    ("new", "is_approved"),
    [
        ({}, False),  # the approval is that of the old version
        (RENEWED, True),
        ({**RENEWED, "status": "udkast"}, False),
    ],
)
def test_what_is_approved_need_not_be_laid_before_a_meeting(new: dict[str, Any], *, is_approved: bool) -> None:
    requirement = required_bump(compare(role(**APPROVED, **SAME), role(**{**APPROVED, **MAJOR, **new})))
    assert requirement.bump is Bump.MAJOR
    assert requirement.consequences == consequences(Bump.MAJOR, approved=is_approved)
