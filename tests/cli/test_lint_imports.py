"""What a first look at a file imports: to load pydantic and to build its models takes longer than to lint it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.cli.test_app import HEAVY, IMPORTED

FILES = ("funkbesk.yaml", "descriptions/organisation.yaml", "descriptions/faglig-koordinator.yaml")


def modules_of_lint(process: Callable[..., Any], name: str) -> set[str]:
    done = process("lint", name, code=IMPORTED)
    _, modules = json.loads(done.err.splitlines()[-1])
    return set(modules)


def test_what_is_needed_for_files_as_they_should_be(process: Callable[..., Any], tmp_path: Path, root: Path) -> None:
    (tmp_path / "descriptions").mkdir()
    for name in FILES:
        (tmp_path / name).write_bytes((root / name).read_bytes())
    modules = modules_of_lint(process, FILES[-1])
    assert "yaml" in modules
    # a dozen dataclasses, with what they import, would take as long as all rules on a small file
    assert (HEAVY - {"yaml"} | {"typer", "snowballstemmer", "dataclasses", "inspect"}).isdisjoint(modules)


def test_the_models_say_what_is_wrong(process: Callable[..., Any], tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("id: a\nart: rolle\n", encoding="utf-8")
    assert "pydantic" in modules_of_lint(process, "a.yaml")
