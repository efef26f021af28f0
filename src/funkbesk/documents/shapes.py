"""What the models say of data, as plain JSON: `shapes.json`, from which `plain.py` works without pydantic.

It is read off the very schema that pydantic validates with, so there is one source of truth. A test says when the file
is stale, and until it is made anew `plain.py` leaves everything to the models.
"""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable, Iterator
from typing import Any

from pydantic import BaseModel
from pydantic_core import CoreSchema

from funkbesk.documents.description import RoleDescription, UnitDescription
from funkbesk.documents.plain import models_digest
from funkbesk.documents.register import Register
from funkbesk.documents.settings import Settings
from funkbesk.documents.word_lists import Lexicon, PhraseTable, SynonymTable, WordList

DOCUMENTS: tuple[type[BaseModel], ...] = (
    RoleDescription,
    UnitDescription,
    Register,
    Settings,
    WordList,
    Lexicon,
    PhraseTable,
    SynonymTable,
)
"""The models whose documents the linter reads plain. Meetings are few, and left to pydantic."""

Shape = list[Any]


def shapes_file() -> bytes:
    """Return the content of `shapes.json`."""
    models = dict(sorted(_Shapes().of(DOCUMENTS).items()))
    lines = ",\n".join(f"{json.dumps(name)}: {json.dumps(shape, ensure_ascii=False)}" for name, shape in models.items())
    return f'{{"digest": "{models_digest()}", "models": {{\n{lines}\n}}}}\n'.encode()


class _Shapes:
    """Collects the shape of each model that is met on the way."""

    def __init__(self) -> None:
        self._models: dict[str, dict[str, Any]] = {}
        self._definitions: dict[str, Any] = {}

    def of(self, models: tuple[type[BaseModel], ...]) -> dict[str, dict[str, Any]]:
        for model in models:
            model.model_rebuild()
            self._shape(model.__pydantic_core_schema__)
        return self._models

    def _shape(self, schema: CoreSchema | Any) -> Shape:
        """Return the shape of one node. Raises `KeyError` for a kind that `plain.py` does not know."""
        return self._KINDS[schema["type"]](self, schema)

    def _definitions_of(self, schema: Any) -> Shape:
        self._definitions |= {definition["ref"]: definition for definition in schema["definitions"]}
        return self._shape(schema["schema"])

    def _model(self, schema: Any) -> Shape:
        model: type[BaseModel] = schema["cls"]
        name = model.__name__
        if name not in self._models:
            self._models[name] = {}
            self._models[name] = {
                "behaviour": list(_behaviour(model)),
                "fields": {
                    field.get("validation_alias", attribute): self._field(attribute, field)
                    for attribute, field in schema["schema"]["fields"].items()
                },
            }
        return ["model", name]

    def _field(self, attribute: str, field: Any) -> Shape:
        """Return [attribute, shape] of a field that must be there, else also with what it is by default."""
        inner = field["schema"]
        if inner["type"] != "default":
            return [attribute, self._shape(inner)]
        if "default_factory" in inner:
            return [attribute, self._shape(inner["schema"]), ["model", inner["default_factory"].__name__]]
        return [attribute, self._shape(inner["schema"]), ["value", inner["default"]]]

    def _function(self, schema: Any) -> Shape:
        function = inspect.unwrap(schema["function"]["function"])
        if function.__module__ != "funkbesk.documents.checks":
            raise KeyError(function.__module__)
        return [schema["type"].removeprefix("function-"), function.__name__, self._shape(schema["schema"])]

    def _tuple(self, schema: Any) -> Shape:
        if schema["strict"] or schema["variadic_item_index"] != 0:
            raise KeyError("only lists of one type that are read as tuples")
        (item,) = schema["items_schema"]
        return ["tuple", self._shape(item), schema.get("min_length", 0), schema.get("max_length")]

    _KINDS: dict[str, Callable[[_Shapes, Any], Shape]] = {  # noqa: RUF012 (a table of methods)
        "definitions": _definitions_of,
        "definition-ref": lambda self, schema: self._shape(self._definitions[schema["schema_ref"]]),
        "model": _model,
        "function-before": _function,
        "function-after": _function,
        "nullable": lambda self, schema: ["nullable", self._shape(schema["schema"])],
        "str": lambda _, schema: ["str", schema.get("pattern"), schema.get("max_length")],
        "int": lambda _, schema: ["int", schema["ge"], schema["le"]],
        "bool": lambda *_: ["bool"],
        "date": lambda *_: ["date"],
        "literal": lambda _, schema: ["literal", schema["expected"]],
        "dict": lambda self, schema: [
            "dict",
            self._shape(schema["keys_schema"]),
            self._shape(schema["values_schema"]),
            schema.get("max_length"),
        ],
        "tuple": _tuple,
    }


def _behaviour(model: type[BaseModel]) -> Iterator[str]:
    """Yield the classes of `behaviour.py` that the model takes in, those that hold first first."""
    found = [base for base in model.__mro__ if base.__module__ == "funkbesk.documents.behaviour"]
    yield from (base.__name__ for base in found if not any(base in other.__mro__[1:] for other in found))
