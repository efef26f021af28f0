"""The data of the comparison: the table of the policy, the word lists, the schema."""

from __future__ import annotations

from typing import Any, get_args

import jsonschema  # type: ignore[import-untyped]
import pytest
from hypothesis import given

from funkbesk.diff import policy, word_lists
from funkbesk.diff.as_data import as_data
from funkbesk.diff.changes import Bump
from funkbesk.diff.compare import compare
from funkbesk.diff.json_schema import comparison_schema
from funkbesk.diff.register import touched_by_register, with_register
from funkbesk.diff.requirement import required_bump
from funkbesk.documents.description import Description
from funkbesk.documents.register import Register
from funkbesk.documents.version_policy import PolicyRuleName
from tests.support.descriptions import REAL, edited
from tests.support.properties import few
from tests.support.versions import role

REGISTER: dict[str, Any] = {
    "kommune": "Eksempel Kommune",
    "roller": {"leder": {"navn": "leder", "refererer_til": "chef"}, "chef": {"navn": "chef"}},
    "fora": {"chefgruppe": {"navn": "chefgruppen", "gange_om_året": 4}},
    "begreber": {"mindset": {"navn": "mindset", "former": ["mindsettet"], "definition": "Måden at tænke på"}},
}
SUBJECT = role(
    organisatorisk_reference={"refererer_til": "leder"},
    opgaver={"a": "At drøfte mål i chefgruppen", "b": "At arbejde for mindsettet"},
)


def test_the_settings_know_every_rule() -> None:
    assert set(get_args(PolicyRuleName)) == set(policy.built_in().rules)


def test_every_rule_says_when_and_why() -> None:
    for rule in policy.built_in().rules.values():
        assert rule.when.endswith(".")
        assert rule.why.endswith(".") or (not rule.why and rule.bump is Bump.NONE)
    assert all(policy.consequences(bump) for bump in Bump)


@pytest.mark.parametrize("path", sorted(word_lists.FOLDER.glob("*.yaml")), ids=lambda path: path.stem)
def test_word_lists_name_their_sources_and_hold_lower_case_words(path: Any) -> None:
    found = word_lists.table(path.stem)
    assert found["kilder"]
    for key, value in found.items():
        for words in value.values() if isinstance(value, dict) else [value]:
            if key != "kilder" and isinstance(words, list):
                flat = [word for one in words for word in (one if isinstance(one, list) else [one])]
                assert all(word == word.casefold() for word in flat)
                assert len(words) == len({str(word) for word in words}), key


def test_the_schema_is_a_schema_and_closed() -> None:
    jsonschema.Draft202012Validator.check_schema(comparison_schema())
    data = as_data(compare(None, None))
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({**data, "andet": 1}, comparison_schema())


@few(15)
@given(edited())
def test_a_comparison_satisfies_the_schema(pair: tuple[Description, Description]) -> None:
    comparison = compare(*pair)
    jsonschema.validate(as_data(comparison, required_bump(comparison)), comparison_schema())


def test_a_description_that_came_or_went_satisfies_the_schema() -> None:
    for old, new in ((None, REAL[0]), (REAL[0], None)):
        jsonschema.validate(as_data(compare(old, new)), comparison_schema())


@pytest.mark.parametrize(
    ("path", "value", "expected"),
    [
        (
            ("roller", "leder", "refererer_til"),
            "direktør",
            [("roller", "leder", "refererer_til", "register-reference")],
        ),
        (("roller", "leder", "navn"), "afdelingsleder", [("roller", "leder", "navn", "register-ændret")]),
        (("fora", "chefgruppe", "gange_om_året"), 6, [("fora", "chefgruppe", "gange_om_året", "register-ændret")]),
        (("begreber", "mindset", "definition"), "Andet", [("begreber", "mindset", "definition", "register-ændret")]),
        (("roller", "chef", "navn"), "områdechef", []),
    ],
)
def test_a_change_in_the_register_is_told_where_it_is_used(
    path: tuple[str, str, str], value: Any, expected: Any
) -> None:
    part, identifier, key = path
    changed = {**REGISTER, part: {**REGISTER[part], identifier: {**REGISTER[part][identifier], key: value}}}
    old, new = Register.model_validate(REGISTER), Register.model_validate(changed)
    changes = touched_by_register(old, new, SUBJECT)
    assert [(c.part, c.id, c.key, c.verdicts[0].rule) for c in changes] == expected
    comparison = with_register(compare(SUBJECT, SUBJECT), changes)
    assert comparison.register == changes
    assert required_bump(comparison).bump is Bump.NONE
    jsonschema.validate(as_data(comparison), comparison_schema())


def test_without_a_register_nothing_is_told() -> None:
    assert touched_by_register(None, None, SUBJECT) == ()
