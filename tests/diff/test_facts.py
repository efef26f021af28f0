"""What authors state wins over what the texts say."""

from __future__ import annotations

from typing import Any

import pytest

from funkbesk.diff.basis import Basis
from funkbesk.diff.compare import compare
from tests.support.versions import role, told

A = "At godkende klagebesvarelser"
B = "At samarbejde om økonomi og mål"
C = "At planlægge temadage om arbejdsmiljø"


@pytest.mark.parametrize(
    ("old", "new", "extra", "expected"),
    [
        pytest.param({"a": A}, {"c": {"tekst": C, "erstatter": ["a"]}}, {}, [("ændret", "a", "c")], id="replaces"),
        pytest.param(
            {"a": A, "b": B}, {"c": {"tekst": C, "samlet_af": ["a", "b"]}}, {}, [("samlet", "a+b", "c")], id="merged"
        ),
        pytest.param(
            {"a": A, "b": B},
            {"a": {"tekst": A, "erstatter": ["b"]}},
            {},
            [("samlet", "a+b", "a")],
            id="replaces another one beside itself",
        ),
        pytest.param(
            {"a": A},
            {"a": A, "c": {"tekst": C, "delt_fra": "a"}},
            {},
            [("tilføjet", "", "c")],
            id="split of the unchanged",
        ),
        pytest.param({"a": A}, {"a": B, "c": {"tekst": C, "delt_fra": "a"}}, {}, [("delt", "a", "a+c")], id="split"),
        pytest.param(
            {"a": A},
            {"b": f"{A} og afgørelser"},
            {"udgået": {"a": {"grund": "Løses et andet sted"}}},
            [("fjernet", "a", ""), ("tilføjet", "", "b")],
            id="retired",
        ),
        pytest.param(
            {"a": A, "b": {"tekst": B, "erstatter": ["a"]}},
            {"b": {"tekst": f"{B} i år", "erstatter": ["a"]}},
            {},
            [("fjernet", "a", ""), ("ændret", "b", "b")],
            id="stated before",
        ),
        pytest.param(
            {"a": A}, {"a": A, "c": {"tekst": C, "erstatter": ["x"]}}, {}, [("tilføjet", "", "c")], id="unknown"
        ),
    ],
)
def test_facts(old: dict[str, Any], new: dict[str, Any], extra: dict[str, Any], expected: list[Any]) -> None:
    assert sorted(told(compare(role(opgaver=old), role(opgaver=new, **extra)))) == sorted(expected)


def test_what_is_stated_says_so() -> None:
    [change] = compare(role(opgaver={"a": A}), role(opgaver={"c": {"tekst": C, "erstatter": ["a"]}})).bullets
    assert (change.basis, change.uncertain) == (Basis.STATED, False)
