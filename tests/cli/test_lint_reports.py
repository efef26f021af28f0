"""`funkbesk lint --format gitlab|sarif|junit`: what the command line adds, and that personal data stays out of them."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from funkbesk.findings.formats import FORMATS
from funkbesk.lint.engine.manual import page, pages

Cli = Callable[..., Any]

CPR = "010180-1234"


@pytest.fixture
def private(collection: Path) -> Path:
    """Return a description with a CPR number, in a line that other rules find something in too."""
    path = collection / "descriptions" / "konsulent.yaml"
    text = path.read_text("utf-8").replace("At besvare klager", f"At besvare klager  ved behov fra {CPR} - læs")
    path.write_text(text, "utf-8")
    return path


def test_rules_come_with_their_page(cli: Cli, private: Path) -> None:
    [run] = json.loads(cli("lint", "--format", "sarif").out)["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert "pii-cpr" in {rule["id"] for rule in rules}
    for rule in rules:
        assert rule["help"]["text"] == page(rule["id"])
        assert rule["shortDescription"]["text"] == pages()[rule["id"]].title


@pytest.mark.parametrize("name", FORMATS)
def test_private_data_is_in_no_format(cli: Cli, private: Path, name: str) -> None:
    result = cli("lint", "--format", name)
    assert "pii-cpr" in result.out
    assert CPR not in result.out
    assert CPR.replace("-", "") not in result.out


@pytest.mark.parametrize("variable", ["GITHUB_WORKSPACE", "CI_PROJECT_DIR"])
def test_files_are_named_from_the_root_of_the_repository(
    cli: Cli, collection: Path, monkeypatch: pytest.MonkeyPatch, variable: str
) -> None:
    for name in ("GITHUB_WORKSPACE", "CI_PROJECT_DIR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv(variable, str(collection.parent))
    issues = json.loads(cli("lint", "--format", "gitlab").out)
    assert {issue["location"]["path"] for issue in issues} == {f"{collection.name}/descriptions/konsulent.yaml"}
