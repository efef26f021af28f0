"""Any description, printed as a Word file and imported again unchanged, is the file it was, and nothing is said."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given

from tests.importing.own_descriptions import descriptions
from tests.importing.round_trip import imported_again, printed, set_up, told
from tests.support.office import needs_office, saved_by_office
from tests.support.properties import few, many


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return set_up(tmp_path_factory.mktemp("samling"))


def is_unchanged(root: Path, data: dict[str, Any]) -> None:
    source, word = printed(root, data)
    result = imported_again(root, word)
    assert result.data == source
    assert told(result) == []


@pytest.mark.slow
@few(40)
@given(descriptions())
def test_an_unchanged_word_file_changes_nothing(folder: Path, data: dict[str, Any]) -> None:
    is_unchanged(folder, data)


@many(1_000)
@given(descriptions())
def test_an_unchanged_word_file_never_changes_anything(folder: Path, data: dict[str, Any]) -> None:
    is_unchanged(folder, data)


@pytest.mark.slow
@needs_office
@few(12)
@given(descriptions())
def test_saved_by_libreoffice_it_changes_nothing_either(folder: Path, data: dict[str, Any]) -> None:
    source, word = printed(folder, data)
    (folder / "rolle.docx").write_bytes(word)
    saved = saved_by_office(folder / "rolle.docx", "docx", folder / "gemt")
    result = imported_again(folder, saved.read_bytes())
    assert result.data == source
    assert told(result) == []
