"""Both parsers give the same form: libyaml, and the pure one where libyaml is missing."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given

from funkbesk.formatting import format as formatting
from funkbesk.formatting import growing
from funkbesk.formatting.format import format_file
from funkbesk.reading import reader
from funkbesk.reading.events import pure
from tests.formatting.test_cases import CASES, kind_of_case
from tests.support.commented import Commented, commented
from tests.support.properties import few


def with_pure(data: bytes, path: Path) -> bytes:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(growing, "backend", pure)
        patch.setattr(reader, "backend", pure)
        return formatting.format_file(data, path.name, kind_of_case(path)).data


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.name.split(".")[0])
def test_cases(path: Path) -> None:
    data = path.read_bytes()
    assert with_pure(data, path) == format_file(data, path.name, kind_of_case(path)).data


@few(15)
@given(commented())
def test_comments(made: Commented) -> None:
    data, path = made.text.encode(), Path("x.yaml")
    assert with_pure(data, path) == format_file(data, path.name, "description").data
