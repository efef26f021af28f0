"""Which rules of the version policy speak of a change, and which version it needs."""

from __future__ import annotations

from typing import Any

import pytest

from funkbesk.diff.changes import Bump, bump_of
from funkbesk.diff.compare import compare
from funkbesk.diff.requirement import raised, required_bump
from tests.support.versions import DUTIES, all_rules, role, unit

KLAGER, MAAL, NETVAERK = DUTIES.values()
MAJOR, MINOR, PATCH, NONE = Bump
MANY = {f"p{number}": text for number, text in enumerate([*DUTIES.values(), "At lede møder", "At skrive referat"])}


@pytest.mark.parametrize(
    ("old", "new", "rules", "bump"),
    [
        ({}, {"opgaver": {"a": KLAGER}}, ["afsnit-ændret", "opgave-tilføjet"], MINOR),
        ({"opgaver": {"a": KLAGER, **MANY}}, {"opgaver": MANY}, ["opgave-fjernet", "udgået-uden-grund"], MAJOR),
        (
            {"opgaver": {"a": "At anskaffe biler", **MANY}},
            {"opgaver": MANY, "udgået": {"a": {"grund": "Løses af andre"}}},
            ["henvisning-ændret", "opgave-fjernet"],
            MAJOR,
        ),
        ({"ansvar": MANY}, {"ansvar": {**MANY, "a": "Biler"}}, ["ansvar-tilføjet"], MAJOR),
        ({"ansvar": {**MANY, "a": "Biler"}}, {"ansvar": MANY}, ["ansvar-fjernet", "udgået-uden-grund"], MAJOR),
        ({"opgaver": MANY}, {"opgaver": {**MANY, "p3": "At lede alle møder"}}, ["punkt-omskrevet"], MINOR),
        ({"opgaver": MANY}, {"opgaver": {**MANY, "p3": "At kunne lede møder"}}, ["beføjelse-ændret"], MAJOR),
        ({"opgaver": MANY}, {"opgaver": {**MANY, "p3": "At lede to møder"}}, ["beføjelse-ændret"], MAJOR),
        (
            {"opgaver": {**MANY, "a": "At godkende svar på klager"}},
            {"opgaver": {**MANY, "a": "Godkender alle svar på klager"}},
            ["punkt-omskrevet"],
            MINOR,
        ),
        (
            {"opgaver": {**MANY, "a": "At godkende svar på klager"}},
            {"opgaver": {**MANY, "a": "At forberede godkendelse af svar på klager"}},
            ["beføjelse-ændret"],
            MAJOR,
        ),
        ({"opgaver": MANY}, {"opgaver": {**MANY, "p3": "At lede møder."}}, ["sprogrettelse"], PATCH),
        ({"opgaver": MANY}, {"opgaver": dict(reversed(MANY.items()))}, ["omrokeret"], PATCH),
        ({"opgaver": {"a": KLAGER, **MANY}}, {"opgaver": {"b": KLAGER, **MANY}}, ["id-ændret"], PATCH),
        (
            {"kompetencer": {"a": "Overblik"}},
            {"kompetencer": {"a": "Overblik over jura"}},
            ["kompetence-ændret"],
            MINOR,
        ),
        ({"kvalifikationskrav": {"tekst": "Jura"}}, {"kvalifikationskrav": {"tekst": "Økonomi"}}, None, MAJOR),
        ({"kvalifikationskrav": {"a": "Jura"}}, {"kvalifikationskrav": {"a": "Jura", "b": "Kørekort"}}, None, MAJOR),
        (
            {"kvalifikationskrav": {"tekst": "Jura"}},
            {"kvalifikationskrav": {"tekst": "Jura."}},
            ["sprogrettelse"],
            PATCH,
        ),
        ({"formål": {"tekst": "Ro"}}, {"formål": {"tekst": "Orden"}}, ["formål-ændret"], MINOR),
        ({"formål": {"tekst": "Ro", "overskrift": "A"}}, {"formål": {"tekst": "Ro", "overskrift": "B"}}, None, PATCH),
        ({"ejer": "a"}, {"ejer": "b"}, ["metadata-ændret"], PATCH),
        ({"version": "1.0.0"}, {"version": "1.1.0"}, ["versionsoplysning-ændret"], NONE),
        ({"titel": "En rolle"}, {"titel": "En anden rolle"}, ["titel-ændret"], MINOR),
        ({"titel": "En rolle"}, {"titel": "En rolle."}, ["overskrift-ændret"], PATCH),
        ({"hører_til": "stab"}, {"hører_til": "drift"}, ["reference-ændret"], MAJOR),
        (
            {"organisatorisk_reference": {"refererer_til": "leder"}},
            {"organisatorisk_reference": {"refererer_til": "chef"}},
            ["reference-ændret"],
            MAJOR,
        ),
        (
            {"opgaver": {**MANY, "a": {"tekst": KLAGER, "fordeling": {"ansvarlig": "x"}}}},
            {"opgaver": {**MANY, "a": {"tekst": KLAGER, "fordeling": {"ansvarlig": "z"}}}},
            ["fordeling-ændret"],
            MAJOR,
        ),
        (
            {"opgaver": {**MANY, "a": {"tekst": KLAGER, "fordeling": {"informeres": ["x"]}}}},
            {"opgaver": {**MANY, "a": {"tekst": KLAGER, "fordeling": {"informeres": ["z"]}}}},
            ["inddragelse-ændret"],
            MINOR,
        ),
        (
            {"anvendelse": {"a": {"tekst": "Møde", "gange_om_året": 4}}},
            {"anvendelse": {"a": {"tekst": "Møde", "gange_om_året": 2}}},
            ["rytme-ændret"],
            MINOR,
        ),
        (
            {"anvendelse": {"a": {"tekst": "Møde", "ansvarlig": "x"}}},
            {"anvendelse": {"a": {"tekst": "Møde", "ansvarlig": "z"}}},
            ["anvendelse-ændret"],
            MINOR,
        ),
        (
            {"opgaver": {**MANY, "a": "At anskaffe biler"}},
            {"opgaver": {**MANY, "a": "At holde øje med vejret"}},
            ["opgave-tilføjet", "id-genbrugt", "opgave-fjernet", "udgået-uden-grund"],
            MAJOR,
        ),
    ],
)
def test_rules(old: dict[str, Any], new: dict[str, Any], rules: list[str] | None, bump: Bump) -> None:
    comparison = compare(role(**old), role(**new))
    assert rules is None or sorted(all_rules(comparison)) == sorted(rules)
    assert required_bump(comparison).bump is bump


@pytest.mark.parametrize(
    ("old", "new", "rule"),
    [
        ("opgaver", "ansvar", "flyttet-til-ansvar"),
        ("ansvar", "opgaver", "flyttet-fra-ansvar"),
        ("opgaver", "kompetencer", "punkt-flyttet"),
        ("kompetencer", "kvalifikationskrav", "kvalifikationskrav-ændret"),
    ],
)
def test_a_move_weighs_by_where_it_leads(old: str, new: str, rule: str) -> None:
    before = {old: {"a": KLAGER, "b": MAAL}, new: {"c": NETVAERK}}
    after = {old: {"b": MAAL}, new: {"c": NETVAERK, "a": KLAGER}}
    assert all_rules(compare(role(**before), role(**after))) == [rule]


@pytest.mark.parametrize(("section", "rule"), [("opgaver", "punkt-delt"), ("ansvar", "ansvar-omlagt")])
def test_a_split_weighs_by_where_it_stands(section: str, rule: str) -> None:
    old = role(**{section: {**MANY, "a": "Faglige netværk og koordinering af temadage om arbejdsmiljø"}})
    new = role(**{section: {**MANY, "a": "Faglige netværk", "b": "Koordinering af temadage om arbejdsmiljø"}})
    assert all_rules(compare(old, new)) == [rule]


def test_the_anchoring_of_a_unit() -> None:
    old, new = (unit(forankring={"forankret_under": under}) for under in ("leder", "chef"))
    assert all_rules(compare(old, new)) == ["reference-ændret"]


def test_a_word_on_powers_is_named() -> None:
    old, new = (role(ansvar={"a": f"Er {word} for klager"}) for word in ("ansvarlig", "medansvarlig"))
    [change] = compare(old, new).changes
    assert "»ansvarlig«" in change.verdicts[0].why
    assert "»medansvarlig«" in change.verdicts[0].why


def test_many_small_changes_are_another_description() -> None:
    duties = {f"p{number}": f"Opgave {word}" for number, word in enumerate("abcdefgh")}
    few = {**duties, "p0": "Opgave a og mere", "p1": "Opgave b og mere"}
    many = {**few, "p2": "Opgave c og mere"}
    assert required_bump(compare(role(opgaver=duties), role(opgaver=few))).bump is MINOR
    requirement = required_bump(compare(role(opgaver=duties), role(opgaver=many)))
    assert (requirement.bump, requirement.rules[0].rule) == (MAJOR, "omfang")
    assert "3 opgaver og ansvar af 8" in requirement.together
    assert requirement.together in requirement.sentence


def test_many_changes_are_no_reason_where_one_of_them_is() -> None:
    duties = {f"p{number}": f"Opgave {word}" for number, word in enumerate("abcdefgh")}
    rest = {key: text for key, text in duties.items() if key not in {"p0", "p1", "p2"}}
    requirement = required_bump(compare(role(opgaver=duties), role(opgaver=rest)))
    assert (requirement.bump, requirement.together) == (MAJOR, "")


def test_counts_are_of_changes_each_by_its_class() -> None:
    old = role(opgaver=MANY, kompetencer={"a": "Overblik"})
    new = role(opgaver={**MANY, "p3": "At lede møder."}, kompetencer={"a": "Overblik", "b": "Humor"}, ejer="x")
    comparison = compare(old, new)
    assert dict(required_bump(comparison).counts) == {MINOR: 1, PATCH: 2}
    assert sorted(bump_of(change).rank for change in comparison.changes) == [1, 1, 2]


def test_what_is_new_or_gone_asks_for_no_version() -> None:
    for old, new in ((None, role(opgaver=MANY)), (role(opgaver=MANY), None)):
        requirement = required_bump(compare(old, new))
        assert (requirement.bump, len(requirement.consequences)) == (NONE, 1)


@pytest.mark.parametrize(
    ("version", "bump", "expected"),
    [
        ("1.2.3", MAJOR, "2.0.0"),
        ("1.2.3", MINOR, "1.3.0"),
        ("1.2.3", PATCH, "1.2.4"),
        ("1.2.3", NONE, "1.2.3"),
        ("0.9.9", MAJOR, "1.0.0"),
    ],
)
def test_raised(version: str, bump: Bump, expected: str) -> None:
    assert raised(version, bump) == expected
