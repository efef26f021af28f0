"""The organisation of a register: units within units, roles where something places them, and hostile registers."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funkbesk.cycle.organisation import Node, chain_of, near, organisation
from funkbesk.documents.description import RoleDescription
from funkbesk.documents.register import Register
from tests.support.around import real_register
from tests.support.descriptions import REAL


def shape(node: Node) -> Any:
    """Return the node as its id and what is below it, the marked one with a star."""
    name = f"{node['id']}*" if node["here"] else node["id"]
    return {name: [shape(child) for child in node["children"]]} if node["children"] else name


def test_the_real_organisation_with_the_coordinators_place() -> None:
    drawn = organisation(real_register(), REAL, frozenset({"faglig-koordinator"}))
    assert [shape(unit) for unit in drawn.units] == [
        {
            "skanderborg-kommune": [
                {"arbejdsmarked-og-social": [{"afdelingsleder": ["faglig-koordinator*"]}, "ledelsessekretariatet"]}
            ]
        }
    ]
    assert drawn.unplaced == ["chef for Arbejdsmarked og Social", "områdechef", "medarbejder"]
    assert json.loads(json.dumps(drawn.units)) == drawn.units


def test_a_unit_says_whom_it_is_anchored_under() -> None:
    (root,) = organisation(real_register(), REAL).units
    secretariat = root["children"][0]["children"][1]
    assert (secretariat["id"], secretariat["note"]) == ("ledelsessekretariatet", "forankret under: områdechef")


def test_without_descriptions_no_role_is_placed() -> None:
    drawn = organisation(real_register(), [])
    assert len(drawn.unplaced) == 5


def register(units: dict[str, str | None], roles: dict[str, str | None] | None = None) -> Register:
    return Register.model_validate(
        {
            "kommune": "K",
            "enheder": {key: {"navn": key} | ({"del_af": up} if up else {}) for key, up in units.items()},
            "roller": {key: {"navn": key} | ({"refererer_til": up} if up else {}) for key, up in (roles or {}).items()},
        }
    )


def role(identifier: str, unit: str) -> RoleDescription:
    data = {"art": "rolle", "titel": "R", "version": "0.1.0", "status": "udkast"}
    return RoleDescription.model_validate({**data, "id": identifier, "hører_til": unit})


def test_a_superior_stands_in_the_unit_of_those_who_refer_to_it_unless_a_description_says_otherwise() -> None:
    known = register({"a": None, "b": "a"}, {"chef": None, "leder": "chef", "medarbejder": "leder"})
    drawn = organisation(known, [role("medarbejder", "b"), role("chef", "a")])
    assert [shape(unit) for unit in drawn.units] == [{"a": ["chef", {"b": [{"leder": ["medarbejder"]}]}]}]


@pytest.mark.parametrize(
    "units",
    [{"a": "b", "b": "a"}, {"a": "a"}, {"a": "ukendt"}, {f"e{n}": f"e{n - 1}" if n else None for n in range(900)}],
    ids=["circle", "itself", "unknown", "deep"],
)
def test_every_unit_is_drawn_once_whatever_the_register_says(units: dict[str, str | None]) -> None:
    drawn = organisation(register(units), [])
    assert sorted(_ids(drawn.units)) == sorted(units)


def _ids(nodes: list[Node]) -> list[str]:
    return [identifier for node in nodes for identifier in (node["id"], *_ids(node["children"]))]


keys = st.sampled_from("abcdef")


@given(st.dictionaries(keys, st.none() | keys), st.dictionaries(keys, st.none() | keys), st.dictionaries(keys, keys))
def test_every_entry_is_drawn_once_or_is_unplaced(
    units: dict[str, str | None], roles: dict[str, str | None], places: dict[str, str]
) -> None:
    known = register(units, roles)
    drawn = organisation(known, [role(key, unit) for key, unit in places.items()])
    assert sorted([*_ids(drawn.units), *drawn.unplaced]) == sorted([*known.units, *known.roles])


def test_a_large_organisation_is_cut_down_to_the_way_to_ones_own_place() -> None:
    units = {"top": None, **{f"e{n}": "top" for n in range(9)}, "min": "e3", "under": "min", "anden": "e3"}
    drawn = organisation(register(units), [], frozenset({"min"}))
    assert near(drawn.units, 13) == drawn.units
    (top,) = near(drawn.units, 12)
    assert shape(top) == {"top": [{"e3": [{"min*": ["under"]}]}]}
    assert (top["more"], top["children"][0]["more"]) == (8, 1)


@pytest.mark.parametrize(("unit", "chain"), [("c", ["c", "b", "a", "d"]), ("x", ["x"])])
def test_the_way_up_ends_also_in_a_circle(unit: str, chain: list[str]) -> None:
    known = register({"a": "d", "b": "a", "c": "b", "d": "a"})
    assert chain_of(unit, known) == chain
    assert chain_of(unit, None) == [unit]
