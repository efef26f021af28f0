"""Whole files before and after, in `cases/`: NAME.before.yaml becomes NAME.after.yaml."""

from __future__ import annotations

from pathlib import Path

import pytest

from funkbesk.documents.names import FileKind
from funkbesk.formatting.format import format_file

CASES = sorted((Path(__file__).parent / "cases").glob("*.before.yaml"))


def kind_of_case(path: Path) -> FileKind:
    named: dict[str, FileKind] = {"register": "register", "indstillinger": "settings", "møde": "meeting"}
    return named.get(path.name.split(".")[0], "description")


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.name.split(".")[0])
def test_before_and_after(path: Path, update_golden: bool) -> None:
    after = path.with_name(path.name.replace(".before.", ".after."))
    result = format_file(path.read_bytes(), path.name, kind_of_case(path)).data
    if update_golden:
        after.write_bytes(result)
    assert result.decode() == after.read_bytes().decode()
    assert format_file(result, path.name, kind_of_case(path)).data == result


def test_there_are_cases() -> None:
    assert len(CASES) >= 6
