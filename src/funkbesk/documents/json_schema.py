"""The JSON Schemas of `schemas/`, generated from the models.

They give the same verdict as the models on everything the reader accepts, but for what a schema can't say: that a date
exists (29 February), and that a colour has enough contrast. That a reference names something in the register and that
an id is used once in the whole document are rules (`lint/rules`), not the models' business either.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue, models_json_schema
from pydantic_core import core_schema

from funkbesk.documents.kinds import KINDS
from funkbesk.documents.meeting import Meeting
from funkbesk.documents.register import Register
from funkbesk.documents.settings import Settings

DIALECT = "https://json-schema.org/draft/2020-12/schema"


class _Generator(GenerateJsonSchema):
    """pydantic's generator, where it says something else than the models do."""

    def nullable_schema(self, schema: core_schema.NullableSchema) -> JsonSchemaValue:
        """Return the inner schema: a key may be left out, but `Given` refuses a null."""
        return self.generate_inner(schema["schema"])

    def dict_schema(self, schema: core_schema.DictSchema) -> JsonSchemaValue:
        """Return a mapping with `propertyNames`: pydantic's `patternProperties` lets every other key through."""
        result: JsonSchemaValue = {"type": "object"}
        if "keys_schema" in schema:
            result["propertyNames"] = self.generate_inner(schema["keys_schema"])
        if "values_schema" in schema:
            result["additionalProperties"] = self.generate_inner(schema["values_schema"])
        self.update_with_validations(result, schema, self.ValidationsMapping.object)
        return result

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> JsonSchemaValue:
        """Return the schema without a default of null, a list or a mapping: an editor would offer to insert it."""
        result = super().default_schema(schema)
        if "default" in result and (result["default"] is None or isinstance(result["default"], (list, dict))):
            result.pop("default", None)
        return result


@cache
def all_schemas() -> Mapping[str, dict[str, Any]]:
    """Return file name → JSON Schema for every document type, in a fixed order."""
    return {
        "description.schema.json": _description(),
        "organisation.schema.json": _single(Register),
        "meeting.schema.json": _single(Meeting),
        "funkbesk.schema.json": _single(Settings),
    }


def _single(model: type[BaseModel]) -> dict[str, Any]:
    schema = model.model_json_schema(by_alias=True, schema_generator=_Generator)
    return {"$schema": DIALECT, **_with_schema_key(schema)}


def _description() -> dict[str, Any]:
    """Return the schema of both kinds; `art` picks the one that applies, so a mistake is reported inside that one."""
    kinds: dict[str, type[BaseModel]] = {**KINDS}
    references, definitions = models_json_schema(
        [(model, "validation") for model in kinds.values()], by_alias=True, schema_generator=_Generator
    )
    return {
        "$schema": DIALECT,
        "title": "Funktionsbeskrivelse",
        "description": "Beskrivelsen af en rolle eller en enhed. Feltet art vælger, hvilken skabelon der gælder.",
        "type": "object",
        "required": ["art"],
        "properties": {"art": {"title": "Art", "description": "rolle eller enhed.", "enum": list(kinds)}},
        "allOf": [
            {
                "if": {"required": ["art"], "properties": {"art": {"const": kind}}},
                "then": references[model, "validation"],
            }
            for kind, model in kinds.items()
        ],
        "$defs": definitions["$defs"],
    }


def _with_schema_key(schema: dict[str, Any]) -> dict[str, Any]:
    return {key: schema[key] for key in sorted(schema, key=lambda key: key == "$defs")}
