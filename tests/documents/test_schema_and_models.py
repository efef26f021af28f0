"""Schema and models give the same verdict on every file that the reader accepts."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import assume, event, given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]  # comes with check-jsonschema
from pydantic import ValidationError

from funkbesk.documents.json_schema import all_schemas
from funkbesk.documents.kinds import model_for
from funkbesk.documents.names import FileKind, kind_of
from funkbesk.reading.parsed import Parsed
from funkbesk.reading.reader import read
from funkbesk.reading.source import Unreadable
from tests.documents.schema_values import allowed, nearly
from tests.documents.wrong_values import VALUES
from tests.lint.wrong_documents import DOCUMENTS
from tests.support.properties import few, many
from tests.support.wrong_file import Wrong

KINDS: dict[str, FileKind] = {
    "description.schema.json": "description",
    "organisation.schema.json": "register",
    "funkbesk.schema.json": "settings",
    "meeting.schema.json": "meeting",
}
SCHEMAS = {kind: name for name, kind in KINDS.items()}
# what a schema can't say; the docstring of documents/json_schema.py has the list
ONLY_THE_MODELS_SAY = {"dato_findes_ikke", "fridag_findes_ikke", "kontrast"}

NAMES = st.sampled_from(list(KINDS))
PAIRS = NAMES.flatmap(lambda name: st.tuples(st.just(name), st.one_of(allowed(name), nearly(name))))


@cache
def validator(name: str) -> Draft202012Validator:
    return Draft202012Validator(all_schemas()[name])


def model_errors(kind: FileKind, data: dict[str, Any]) -> set[str]:
    """Return pydantic's types of errors; "art" where there is no model for the document."""
    model = model_for(kind, data)
    if model is None:
        return {"art"}
    try:
        model.model_validate(data)
    except ValidationError as error:
        return {detail["type"] for detail in error.errors()}
    return set()


def as_read(data: Any) -> Parsed | None:
    """Return the data as the reader hands it on, written as JSON, which is YAML; None where it refuses it."""
    try:
        return read(json.dumps(data, ensure_ascii=False).encode(), "x.yaml")
    except Unreadable:
        return None


def assert_same_verdict(name: str, data: dict[str, Any]) -> None:
    errors = model_errors(KINDS[name], data)
    if errors and errors <= ONLY_THE_MODELS_SAY:
        assert validator(name).is_valid(data)
    else:
        assert validator(name).is_valid(data) == (not errors)


@given(PAIRS)
@few(100)
def test_same_verdict(pair: tuple[str, Any]) -> None:
    name, data = pair
    parsed = as_read(data)
    assume(parsed is not None)
    assert parsed is not None
    event("valid" if validator(name).is_valid(parsed.data) else "not valid")
    assert_same_verdict(name, parsed.data)


@many(4_000)
@given(PAIRS)
def test_same_verdict_many(pair: tuple[str, Any]) -> None:
    name, data = pair
    parsed = as_read(data)
    assume(parsed is not None)
    assert parsed is not None
    assert_same_verdict(name, parsed.data)


@pytest.mark.parametrize("row", [*VALUES, *DOCUMENTS], ids=lambda row: row.what)
def test_same_verdict_on_the_table(row: Wrong) -> None:
    assert_same_verdict(SCHEMAS[kind_of(Path(row.file))], read(row.content, row.file).data)


@pytest.mark.parametrize(
    ("name", "data", "error"),
    [
        ("funkbesk.schema.json", {"udseende": {"farve": "#ffcc00"}}, "kontrast"),
        ("funkbesk.schema.json", {"kalender": {"fridage": ["02-30"]}}, "fridag_findes_ikke"),
        ("funkbesk.schema.json", {"kalender": {"fridage": ["2027-02-29"]}}, "fridag_findes_ikke"),
        ("meeting.schema.json", {"id": "a", "dato": "2027-02-29"}, "dato_findes_ikke"),
        (
            "description.schema.json",
            {"id": "a", "art": "rolle", "titel": "b", "hører_til": "c", "version": "1.0.0", "status": "udkast"}
            | {"gyldig_fra": "2027-02-30"},
            "dato_findes_ikke",
        ),
    ],
)
def test_what_only_the_models_say(name: str, data: dict[str, Any], error: str) -> None:
    assert validator(name).is_valid(data)
    assert model_errors(KINDS[name], data) == {error}
