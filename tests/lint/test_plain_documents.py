"""The linter finds in plain documents what it finds in models, and notes the same of them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given

from benchmarks.corpus import description
from funkbesk.documents.plain import Plain
from funkbesk.lint.engine import examining
from funkbesk.lint.engine.check import CheckReport, check_data
from funkbesk.reading.collection import Collection, load
from tests.support.properties import few, many
from tests.support.yaml_text import REAL, REAL_TEXTS, ROOT, slipped

DAY = date(2027, 1, 1)
BUILT = {f"descriptions/beskrivelse-{number:04d}.yaml": description(number).encode() for number in range(3)}
FILES = {name: (ROOT / name).read_bytes() for name, _ in REAL} | BUILT


class WithModels(Collection):
    """The same collection, with models all through."""

    plain_settings = Collection.settings
    plain_register = Collection.register


def checked(collection: Collection, data: bytes, name: str) -> tuple[CheckReport, dict[str, str | None]]:
    """Return what is found, and the files as they are shown with it."""
    report = check_data(collection, data, ROOT / name, name, today=DAY)
    return report._replace(sources={}), {shown: source.masked for shown, source in report.sources.items()}


def checked_with_models(data: bytes, name: str) -> tuple[CheckReport, dict[str, str | None]]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(examining, "load_plain", load)
        return checked(WithModels(ROOT), data, name)


def assert_same(data: bytes, name: str) -> None:
    assert checked(Collection(ROOT), data, name) == checked_with_models(data, name)


@pytest.mark.parametrize("name", FILES)
def test_the_same_findings_and_notes(name: str) -> None:
    assert_same(FILES[name], name)


def test_what_is_compared_are_plain_documents_and_models() -> None:
    plain, models = Collection(ROOT), WithModels(ROOT)
    assert isinstance(plain.plain_register(), Plain)
    assert isinstance(plain.plain_settings(), Plain)
    assert not isinstance(models.plain_register(), Plain)
    assert not isinstance(models.plain_settings(), Plain)


@given(slipped(REAL_TEXTS))
@few(30)
def test_the_same_with_a_slip(text: str) -> None:
    assert_same(text.encode(), "descriptions/faglig-koordinator.yaml")


@many(500)
@given(slipped(REAL_TEXTS))
def test_the_same_with_a_slip_many(text: str) -> None:
    assert_same(text.encode(), "descriptions/faglig-koordinator.yaml")
