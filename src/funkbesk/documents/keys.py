"""Which keys a document may hold at a place, and the known one that is nearest to what somebody wrote."""

from __future__ import annotations

import types
import typing
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from pydantic import BaseModel

from funkbesk.danish import nearest


def nearest_key(model: type[BaseModel], path: Sequence[str | int]) -> tuple[str | None, list[str]]:
    """Return the known key nearest to the last step of `path`, or None, and all keys known at that place.

    `path` leads from the document's `model` to the unknown key. `formaal` and `Formål` are both near `formål`.
    """
    known = _keys_at(model, path[:-1])
    return nearest(str(path[-1]), known), known


def _keys_at(model: type[BaseModel], path: Sequence[str | int]) -> list[str]:
    here: list[Any] = [model]
    for step in path:
        here = [inner for kind in here for inner in step_into(kind, step)]
    return [field.alias or name for found in models_of(here) for name, field in found.model_fields.items()]


def models_of(kinds: Iterable[Any]) -> list[type[BaseModel]]:
    """Return the models among the types, unions and annotations taken apart."""
    return [found for kind in kinds for found in _models(kind)]


def entry_models(kinds: Iterable[Any]) -> list[type[BaseModel]]:
    """Return the models of the entries, where the types are mappings from an id to a model."""
    containers = [found for kind in kinds for found in _containers(kind)]
    return models_of(arguments[1] for origin, arguments in containers if origin is dict)


def step_into(kind: Any, step: str | int) -> Iterator[Any]:
    """Yield the types that stand behind one step: a field of a model, a value of a mapping, an item of a list."""
    for origin, arguments in _containers(kind):
        if origin is dict:
            yield arguments[1]
        elif origin is tuple and isinstance(step, int):
            yield arguments[0]
    for model in _models(kind):
        for name, field in model.model_fields.items():
            if (field.alias or name) == step:
                yield field.annotation


def _models(kind: Any) -> Iterator[type[BaseModel]]:
    for part in _alternatives(kind):
        if isinstance(part, type) and issubclass(part, BaseModel):
            yield part


def _containers(kind: Any) -> Iterator[tuple[Any, tuple[Any, ...]]]:
    for part in _alternatives(kind):
        origin = typing.get_origin(part)
        if origin in (dict, tuple):
            yield origin, typing.get_args(part)


def _alternatives(kind: Any) -> Iterator[Any]:
    """Yield the parts of a union, and what an `Annotated` wraps."""
    origin = typing.get_origin(kind)
    if origin is typing.Annotated:
        yield from _alternatives(typing.get_args(kind)[0])
    elif origin is typing.Union or origin is types.UnionType:
        for part in typing.get_args(kind):
            yield from _alternatives(part)
    else:
        yield kind
