"""A plain document says what its model says, and there is one exactly where the model accepts the data."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import assume, event, given
from pydantic import BaseModel, ValidationError

from funkbesk.documents import plain
from funkbesk.documents.kinds import model_for
from funkbesk.documents.names import FileKind, kind_of
from funkbesk.documents.plain import FILE, Plain, plain_document
from funkbesk.documents.shapes import DOCUMENTS, shapes_file
from funkbesk.lint import word_lists
from funkbesk.reading.collection import load, load_plain
from funkbesk.reading.reader import read
from tests.documents.test_schema_and_models import KINDS, PAIRS, as_read
from tests.documents.wrong_values import VALUES
from tests.lint.wrong_documents import DOCUMENTS as WRONG_DOCUMENTS
from tests.support.properties import few, many
from tests.support.wrong_file import Wrong

PLAIN_KINDS = set(KINDS) - {"meeting.schema.json"}
REAL = ["faglig-koordinator.yaml", "ledelsessekretariatet.yaml", "organisation.yaml", "../funkbesk.yaml"]


def said(value: Any) -> Any:
    """Return all that a model or a plain document says, with the attributes that are set."""
    if isinstance(value, BaseModel):
        return {name: (name in value.model_fields_set, said(getattr(value, name))) for name in type(value).model_fields}
    if isinstance(value, Plain):
        return {name: (name in value.__dict__, said(getattr(value, name))) for name in value.KEYS}
    if isinstance(value, dict):
        return {key: said(inner) for key, inner in value.items()}
    return tuple(map(said, value)) if isinstance(value, tuple) else value


def model_of(kind: FileKind, data: dict[str, Any]) -> BaseModel | None:
    model = model_for(kind, data)
    try:
        return None if model is None else model.model_validate(data)
    except ValidationError:
        return None


def assert_same(kind: FileKind, data: dict[str, Any]) -> None:
    model, document = model_of(kind, data), plain_document(kind, data)
    assert (document is None) == (model is None)
    if model is not None:
        assert said(document) == said(model)
        assert list(said(document)) == list(type(model).model_fields)


def test_the_file_is_fresh(update_golden: bool) -> None:
    if update_golden:
        FILE.write_bytes(shapes_file())
    assert FILE.read_bytes() == shapes_file(), "pytest tests/documents/test_plain.py --update-golden"


@given(PAIRS)
@few(100)
def test_the_same_as_the_model(pair: tuple[str, Any]) -> None:
    name, data = pair
    assume(name in PLAIN_KINDS)
    parsed = as_read(data)
    assume(parsed is not None)
    assert parsed is not None
    event("valid" if model_of(KINDS[name], parsed.data) else "not valid")
    assert_same(KINDS[name], parsed.data)


@many(4_000)
@given(PAIRS)
def test_the_same_as_the_model_many(pair: tuple[str, Any]) -> None:
    name, data = pair
    assume(name in PLAIN_KINDS)
    parsed = as_read(data)
    assume(parsed is not None)
    assert parsed is not None
    assert_same(KINDS[name], parsed.data)


@pytest.mark.parametrize("row", [*VALUES, *WRONG_DOCUMENTS], ids=lambda row: row.what)
def test_the_same_on_the_table_of_wrong_files(row: Wrong) -> None:
    kind = kind_of(Path(row.file))
    if kind != "meeting":
        assert_same(kind, read(row.content, row.file).data)


@pytest.mark.parametrize("name", REAL)
def test_real_files_are_plain(name: str, root: Path) -> None:
    path = (root / "descriptions" / name).resolve()
    data = path.read_bytes()
    found, expected = load_plain(data, path), load(data, path)
    assert isinstance(found.document, Plain)
    assert said(found.document) == said(expected.document)
    assert found.findings == expected.findings


@pytest.mark.parametrize("file", word_lists.built_in_files(), ids=lambda file: file.stem)
def test_word_lists_are_plain(file: Path) -> None:
    data = read(file.read_bytes(), file.name).data
    fitting = [model for model in DOCUMENTS if plain.plain(model.__name__, data) is not None]
    assert len(fitting) == 1
    assert said(plain.plain(fitting[0].__name__, data)) == said(fitting[0].model_validate(data))


@pytest.fixture
def stale(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let the models have changed since the file was made."""
    monkeypatch.setattr(plain, "models_digest", lambda: "another")
    plain._models.cache_clear()
    yield
    plain._models.cache_clear()


@pytest.mark.usefixtures("stale")
def test_models_that_have_changed_decide_alone(root: Path) -> None:
    path = root / "descriptions" / "faglig-koordinator.yaml"
    assert plain_document("description", read(path.read_bytes(), "x").data) is None
    assert isinstance(load_plain(path.read_bytes(), path).document, BaseModel)


def test_a_plain_document_is_not_to_be_changed() -> None:
    settings = plain_document("settings", {})
    with pytest.raises(AttributeError):
        settings.department = "a"
    assert settings.model_copy(update={"department": "a"}).department == "a"
    assert settings.department is None
