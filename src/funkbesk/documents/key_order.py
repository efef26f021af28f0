"""The order in which a document's keys are written, and what stands below each of them, told by the models."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any

from pydantic import BaseModel

from funkbesk.documents.description import DescriptionBase
from funkbesk.documents.keys import models_of, step_into
from funkbesk.documents.metadata import Metadata
from funkbesk.documents.register import DescribedEntry, Entry
from funkbesk.documents.sections import Section

Kinds = tuple[Any, ...]
"""The types that a place of a document may have; none for a place that no model knows."""

# Of these the name comes first and then what the kind alone has, facts of one line; the texts that all have come last.
_NAMED_FIRST: dict[type[BaseModel], tuple[str, ...]] = {
    Section: ("overskrift",),
    DescribedEntry: ("navn", "former"),
    Entry: ("navn", "former"),
}


def in_order(kinds: Kinds, keys: Iterable[str]) -> list[str]:
    """Return the keys of a mapping in canonical order.

    Where no model names the keys, as in a list of bullets, their order is meaning and stays. A key that the model does
    not know stays behind the one it stands behind.
    """
    keys = list(keys)
    models = models_of(kinds)
    if not models:
        return keys
    known = {key: rank for rank, key in enumerate(_canonical(models[0]))}
    ranks: dict[str, int] = {}
    rank = -1
    for key in keys:
        rank = ranks[key] = known.get(key, rank)
    return sorted(keys, key=ranks.__getitem__)


def below(kinds: Kinds, step: str | int) -> Kinds:
    """Return the types of what stands at `step` (a key, or a place in a list) below a place of these types."""
    return tuple(inner for kind in kinds for inner in step_into(kind, step))


def parts_of(model: type[BaseModel] | None) -> frozenset[str]:
    """Return the top-level keys that are parts of their own: sections, lists of entries, blocks of settings."""
    if model is None:
        return frozenset()
    names = [field.alias or name for name, field in model.model_fields.items()]
    if issubclass(model, DescriptionBase):
        facts = {key for key in _aliases(Metadata) if key != "udgået"} | {"art"}
        return frozenset(names) - facts
    if "punkter" in names:  # a meeting: the facts of its head stand together
        return frozenset({"punkter"})
    return frozenset(names)


@cache
def _canonical(model: type[BaseModel]) -> tuple[str, ...]:
    keys = _aliases(model)
    if issubclass(model, DescriptionBase):
        first = ["id", "art"]
        sections = [key for _, key in model.section_fields()]
        last = [*sections, "øvrige_afsnit"]
        return (*first, *_without(keys, [*first, *last]), *last)
    for base, names in _NAMED_FIRST.items():
        if issubclass(model, base):
            own = _without(keys, _aliases(base))
            return (*names, *own, *_without(keys, [*names, *own]))
    return tuple(keys)


def _aliases(model: type[BaseModel]) -> list[str]:
    return [field.alias or name for name, field in model.model_fields.items()]


def _without(keys: Iterable[str], others: Sequence[str]) -> list[str]:
    return [key for key in keys if key not in others]
