"""`funkbesk schema`: the same files every time, and a check that sees what is stale."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from funkbesk.cli.commands.schema import schema_files

Cli = Callable[..., Any]


def test_writes_every_schema(cli: Cli, tmp_path: Path) -> None:
    result = cli("schema", "--out", str(tmp_path / "s"))
    assert (result.code, result.err) == (0, "")
    assert {path.name: path.read_bytes() for path in (tmp_path / "s").iterdir()} == schema_files()
    assert cli("schema", "--out", str(tmp_path / "s"), "--check").code == 0


def test_line_ends_of_windows_are_not_stale(cli: Cli, tmp_path: Path) -> None:
    for name, content in schema_files().items():
        (tmp_path / name).write_bytes(content.replace(b"\n", b"\r\n"))
    assert cli("schema", "--out", str(tmp_path), "--check").code == 0


@pytest.mark.slow
@pytest.mark.parametrize("name", schema_files())
def test_check_sees_a_stale_and_a_missing_file(cli: Cli, tmp_path: Path, name: str) -> None:
    cli("schema", "--out", str(tmp_path))
    (tmp_path / name).write_bytes(b"{}\n")
    result = cli("schema", "--out", str(tmp_path), "--check")
    assert result.code == 1
    assert [line.partition(":1:1: fejl schema-forældet ")[0] for line in result.out.splitlines()] == [
        (tmp_path / name).as_posix()
    ]
    (tmp_path / name).unlink()
    assert cli("schema", "--out", str(tmp_path), "--check").code == 1
    assert not (tmp_path / name).exists()
