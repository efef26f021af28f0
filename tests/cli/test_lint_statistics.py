"""`lint --statistics`: findings counted by rule, and the LIX of every section."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Cli = Callable[..., Any]


@pytest.fixture
def real(collection: Path, root: Path) -> Path:
    """Return the test's collection with the two real descriptions in it."""
    for name in ("faglig-koordinator", "ledelsessekretariatet"):
        data = (root / "descriptions" / f"{name}.yaml").read_bytes()
        (collection / "descriptions" / f"{name}.yaml").write_bytes(data)
    return collection


def figures(cli: Cli, *options: str) -> Any:
    return json.loads(cli("lint", "--statistics", "--format", "json", *options).out)


def test_the_counts_are_those_of_the_findings(cli: Cli, real: Path) -> None:
    findings = json.loads(cli("lint", "--format", "json").out)
    rows = figures(cli)["rules"]
    assert sum(row["count"] for row in rows) == len(findings) > 50
    assert {row["rule"]: row["count"] for row in rows}["frase"] == len(
        [one for one in findings if one["rule"] == "frase"]
    )
    levels = [row["level"] for row in rows]
    assert levels == sorted(levels, key=["fejl", "advarsel", "hint"].index)
    errors = [row["count"] for row in rows if row["level"] == "fejl"]
    assert errors == sorted(errors, reverse=True)


def test_the_lix_of_the_real_descriptions(cli: Cli, real: Path) -> None:
    rows = {Path(row["path"]).stem: row for row in figures(cli)["lix"]}
    assert (rows["faglig-koordinator"]["lix"], rows["faglig-koordinator"]["words"]) == (55.2, 740)
    assert (rows["ledelsessekretariatet"]["lix"], rows["ledelsessekretariatet"]["label"]) == (64.7, "meget svær")
    sections = {row["section"]: row["lix"] for row in rows["faglig-koordinator"]["sections"]}
    assert sections["kompetencer"] == 49.1
    assert next(iter(rows)) == "ledelsessekretariatet"


def test_a_table_for_people(cli: Cli, real: Path) -> None:
    result = cli("lint", "--statistics", "--format", "terminal")
    assert "  49,1    131    kompetencer: svær" in result.out.splitlines()
    assert result.out == cli("lint", "--statistics", "--format", "terminal").out  # kept from the last run
    assert result.code == cli("lint").code == 1


@pytest.mark.parametrize("level", ["fejl", "hint"])
def test_what_is_not_checked_is_told(cli: Cli, real: Path, level: str) -> None:
    """Figures of the other files alone would look like those of the whole collection."""
    assert figures(cli)["unexamined"] == []
    (real / "descriptions" / "brudt\n.yaml").write_text("id: brudt\ntitle: Brudt\n", "utf-8")
    assert figures(cli, "--level", level)["unexamined"] == ["descriptions/brudt\n.yaml"]
    table = cli("lint", "--statistics", "--format", "terminal", "--level", level)
    assert (table.code, table.out.splitlines()[-1]) == (1, r"  descriptions/brudt\n.yaml")


def test_level_and_selection_hold_here_too(cli: Cli, real: Path) -> None:
    assert {row["level"] for row in figures(cli, "--level", "fejl")["rules"]} == {"fejl"}
    chosen = figures(cli, "--select", "frase")
    assert ([row["rule"] for row in chosen["rules"]], chosen["lix"]) == (["frase"], [])


@pytest.mark.parametrize(
    "options", [["--format", "sarif"], ["--format", "concise"], ["--fix"], ["--diff"], ["--write-baseline"]]
)
def test_what_cannot_be_combined(cli: Cli, real: Path, options: list[str]) -> None:
    before = (real / "descriptions" / "faglig-koordinator.yaml").read_bytes()
    result = cli("lint", "--statistics", *options)
    assert (result.code, result.out) == (2, "")
    assert (real / "descriptions" / "faglig-koordinator.yaml").read_bytes() == before
