"""The JSON Schemas: valid, fresh, Danish in every hover, and exact about where a mistake is."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]  # comes with check-jsonschema

from funkbesk.documents.json_schema import DIALECT, all_schemas
from funkbesk.documents.types import DATE_PATTERN, ID_PATTERN, SECTION_PATTERN
from funkbesk.reading.forms import known_patterns
from funkbesk.reading.reader import read
from tests.support.wrong_file import METADATA

each = pytest.mark.parametrize("name", list(all_schemas()))
# ids, keys and dates: they are reported in another way than as a pattern
OF_THEIR_OWN = {ID_PATTERN, SECTION_PATTERN, DATE_PATTERN}


def parts(schema: Any, path: str = "#") -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield (path, mapping) of everything inside the schema."""
    if isinstance(schema, dict):
        yield path, schema
    for step, inner in (
        schema.items() if isinstance(schema, dict) else enumerate(schema) if isinstance(schema, list) else ()
    ):
        yield from parts(inner, f"{path}/{step}")


@each
def test_schema_is_valid(name: str) -> None:
    schema = all_schemas()[name]
    assert schema["$schema"] == DIALECT
    Draft202012Validator.check_schema(schema)


@each
def test_file_is_fresh(name: str, root: Path) -> None:
    assert json.loads((root / "schemas" / name).read_text(encoding="utf-8")) == all_schemas()[name]


@each
def test_every_key_has_a_title_and_a_description(name: str) -> None:
    schema = all_schemas()[name]
    keys = [
        # what a key shares with its definition stands there alone
        (f"{path}/{key}", schema["$defs"].get(field.get("$ref", "").rpartition("/")[2], {}) | field)
        for path, part in parts(schema)
        if path.endswith("/properties")
        for key, field in part.items()
        # the condition that picks the kind is no key of its own
        if "/if/" not in path
    ]
    assert keys
    assert [path for path, field in keys if not (field.get("title") and field.get("description"))] == []


@each
def test_every_definition_has_a_title_and_a_description(name: str) -> None:
    schema = all_schemas()[name]
    for part in (schema, *schema["$defs"].values()):
        assert part["title"]
        assert part["description"].endswith(".")


@each
def test_every_default_is_allowed(name: str) -> None:
    for path, part in parts(all_schemas()[name]):
        if "default" in part and not path.endswith("/properties"):
            assert Draft202012Validator({**part, "$defs": all_schemas()[name]["$defs"]}).is_valid(part["default"])


def test_every_pattern_has_a_sentence() -> None:
    used = {
        part["pattern"]
        for schema in all_schemas().values()
        for path, part in parts(schema)
        if isinstance(part.get("pattern"), str) and not path.endswith("/not")
    }
    assert used - OF_THEIR_OWN == known_patterns()


@pytest.mark.parametrize(
    ("change", "path", "keyword"),
    [
        ({"status": "kladde"}, ["status"], "enum"),
        ({"formål": {"punkter": {"a": 1}}}, ["formål", "punkter", "a"], "type"),
        ({"opgaver": {"punkter": {"a": {"text": "b"}}}}, ["opgaver", "punkter", "a"], "required"),
        ({"forankring": {}}, [], "additionalProperties"),
        ({"art": "afdeling"}, ["art"], "enum"),
    ],
)
def test_a_mistake_in_a_role_is_reported_where_it_is(change: dict[str, Any], path: list[str], keyword: str) -> None:
    text = "".join(f"{key}: {value}\n" for key, value in METADATA.items())
    data = read(text.encode(), "x.yaml").data | change
    errors = list(Draft202012Validator(all_schemas()["description.schema.json"]).iter_errors(data))
    assert (path, keyword) in [(list(error.absolute_path), error.validator) for error in errors]
    assert not {"oneOf", "anyOf"} & {str(error.validator) for error in errors}


@pytest.mark.parametrize(
    ("schema", "files"),
    [
        (
            "description.schema.json",
            ["descriptions/faglig-koordinator.yaml", "descriptions/ledelsessekretariatet.yaml"],
        ),
        ("organisation.schema.json", ["descriptions/organisation.yaml"]),
        ("funkbesk.schema.json", ["funkbesk.yaml"]),
    ],
)
def test_check_jsonschema_accepts_the_real_files(root: Path, schema: str, files: list[str]) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "check_jsonschema", "--schemafile", root / "schemas" / schema, *files],
        cwd=root,
        capture_output=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stdout.decode()


def test_the_real_files_name_their_schema(root: Path) -> None:
    for path in (*(root / "descriptions").glob("*.yaml"), root / "funkbesk.yaml"):
        first = path.read_text(encoding="utf-8").split("\n")[0]
        named = first.removeprefix("# yaml-language-server: $schema=")
        assert (path.parent / named).resolve().name in all_schemas()
        assert (path.parent / named).is_file()
