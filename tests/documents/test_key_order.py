"""Every key of every model has its place, whatever order it is written in; what no model names keeps its place."""

from __future__ import annotations

import pytest
from pydantic import BaseModel

from funkbesk.documents.description import RoleDescription, UnitDescription
from funkbesk.documents.key_order import below, in_order
from funkbesk.documents.keys import entry_models, models_of
from funkbesk.documents.meeting import Meeting
from funkbesk.documents.register import Register
from funkbesk.documents.settings import Settings


def all_models() -> list[type[BaseModel]]:
    found: list[type[BaseModel]] = []
    waiting: list[type[BaseModel]] = [RoleDescription, UnitDescription, Register, Settings, Meeting]
    while waiting:
        model = waiting.pop()
        if model not in found:
            found.append(model)
            inner = [below((model,), key) for key in keys_of(model)]
            waiting += [one for kinds in inner for one in (*models_of(kinds), *entry_models(kinds))]
            waiting += [one for kinds in inner for one in models_of(below(kinds, 0))]
    return found


def keys_of(model: type[BaseModel]) -> list[str]:
    return [field.alias or name for name, field in model.model_fields.items()]


@pytest.mark.parametrize("model", all_models(), ids=lambda model: model.__name__)
def test_every_key_has_one_place(model: type[BaseModel]) -> None:
    keys = keys_of(model)
    ordered = in_order((model,), keys)
    assert sorted(ordered) == sorted(keys)
    for start in range(len(keys)):
        turned = [*keys[start:], *keys[:start]]
        assert in_order((model,), turned) == in_order((model,), reversed(turned)) == ordered


def test_all_models_are_looked_at() -> None:
    assert {"TaskGroup", "UseSection", "Discussion", "Retirement", "Deadlines", "Phrase", "Alignment"} <= {
        model.__name__ for model in all_models()
    }


@pytest.mark.parametrize(
    ("model", "middle"), [(RoleDescription, "organisatorisk_reference"), (UnitDescription, "formål")]
)
def test_sections_stand_in_print_order_behind_the_metadata(model: type[RoleDescription], middle: str) -> None:
    ordered = in_order((model,), keys_of(model))
    sections = [key for _, key in model.section_fields()]
    assert ordered[:3] == ["id", "art", "titel"]
    assert ordered[ordered.index(middle) :] == [*sections, "øvrige_afsnit"]


def test_unknown_keys_stay_behind_the_key_before_them() -> None:
    assert in_order((RoleDescription,), ["x", "titel", "y", "id", "z", "ø"]) == ["x", "id", "z", "ø", "titel", "y"]


@pytest.mark.parametrize("path", [("opgaver", "punkter"), ("opgaver", "grupper"), ("øvrige_afsnit",), ("fremmed",)])
def test_the_order_of_bullets_and_groups_is_meaning(path: tuple[str, ...]) -> None:
    kinds: tuple[object, ...] = (RoleDescription,)
    for step in path:
        kinds = below(kinds, step)
    assert in_order(kinds, ["tekst", "id", "a", "overskrift"]) == ["tekst", "id", "a", "overskrift"]
