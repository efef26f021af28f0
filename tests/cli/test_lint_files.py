"""`lint` where what it should look at is gone, or is something else than a file."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Cli = Callable[..., Any]


def refused(cli: Cli, *arguments: str) -> bool:
    result = cli("lint", *arguments)
    assert len(result.err.splitlines()) == 2
    return (result.code, result.out) == (2, "")


def test_the_folder_of_the_descriptions_is_gone(cli: Cli, collection: Path) -> None:
    """A check of nothing would look like success."""
    assert cli("lint", "--fail-on", "fejl").code == 0
    shutil.rmtree(collection / "descriptions")
    assert refused(cli)
    assert refused(cli, "--statistics")


def test_a_file_where_the_folder_should_be(cli: Cli, collection: Path) -> None:
    shutil.rmtree(collection / "descriptions")
    (collection / "descriptions").write_text("", "utf-8")
    assert refused(cli)


@pytest.mark.parametrize("name", ["funkbesk.yaml", "descriptions/organisation.yaml"])
@pytest.mark.parametrize("kind", ["folder", "pipe", "broken link"])
def test_settings_and_register_that_are_no_files(cli: Cli, collection: Path, name: str, kind: str) -> None:
    path = collection / name
    path.unlink()
    if kind == "folder":
        path.mkdir()
    elif kind == "pipe":
        os.mkfifo(path)
    else:
        path.symlink_to("findes-ikke.yaml")
    assert refused(cli)
    assert refused(cli, "descriptions/konsulent.yaml")
    assert refused(cli, name)
