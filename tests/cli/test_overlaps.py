"""Tasks that stand nearly the same in two descriptions, by their addresses."""

from __future__ import annotations

from typing import Any

import pytest

from funkbesk.cli.comparing.overlaps import overlapping_tasks
from tests.support.matrices import REGISTER, role, unit

TEXT = "At føre tilsyn med private botilbud"
GROUPS = {"punkter": {"overskrift": "Drift", "punkter": {"punkter": {"tekst": TEXT}}}}


@pytest.mark.parametrize(
    ("tasks", "identifier"), [({"tilsyn": TEXT}, "tilsyn"), ({"tekst": TEXT}, "tekst"), ({"a": {"tekst": TEXT}}, "a")]
)
def test_every_spelling_of_a_bullet(tasks: dict[str, Any], identifier: str) -> None:
    assert overlapping_tasks([role(tasks), unit(GROUPS)], REGISTER) == [[f"konsulent#{identifier}", "kontoret#punkter"]]


@pytest.mark.parametrize(
    "other", ["At føre tilsyn", "At godkende regnskaber fra private skoler", "At føre regnskab med offentlige skoler"]
)
def test_other_tasks_do_not_overlap(other: str) -> None:
    assert (
        overlapping_tasks([role({"a": TEXT}), unit({"g": {"overskrift": "x", "punkter": {"b": other}}})], REGISTER)
        == []
    )


def test_one_description_does_not_overlap_with_itself() -> None:
    assert overlapping_tasks([role({"a": TEXT, "b": TEXT})], REGISTER) == []


def test_only_tasks_are_compared() -> None:
    purpose = role({"b": "At bede om noget helt andet"}, "leder", formål={"punkter": {"a": TEXT}})
    assert overlapping_tasks([role({"a": TEXT}), purpose], REGISTER) == []
