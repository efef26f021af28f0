"""`funkbesk lint`: which files, which findings are shown, which exit code."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema  # type: ignore[import-untyped]
import pytest

from funkbesk.cli import console
from funkbesk.findings.formats.json_format import findings_schema
from tests.support.checking import SELECT

Cli = Callable[..., Any]


def break_it(collection: Path, name: str = "konsulent") -> Path:
    path = collection / "descriptions" / f"{name}.yaml"
    path.write_text(f"id: {name}\nart: rolle\ntitle: x\n", "utf-8")
    return path


def rules(result: Any) -> set[tuple[str, str]]:
    return {(finding["path"], finding["rule"]) for finding in json.loads(result.out)}


def test_the_whole_collection(cli: Cli, collection: Path) -> None:
    result = cli("lint", *SELECT, "--format", "json")
    assert result.code == 0
    assert rules(result) == {("descriptions/konsulent.yaml", "status-krav")}


def test_findings_of_level_fejl_end_in_1(cli: Cli, collection: Path) -> None:
    break_it(collection)
    result = cli("lint", *SELECT, "--format", "concise")
    assert (result.code, result.err) == (1, "")
    assert "descriptions/konsulent.yaml:3:1: fejl skema-ukendt-nøgle" in result.out


@pytest.mark.parametrize(("level", "code"), [("fejl", 0), ("advarsel", 1), ("hint", 1)])
def test_fail_on(cli: Cli, collection: Path, level: str, code: int) -> None:
    assert cli("lint", *SELECT, "--fail-on", level).code == code


@pytest.mark.parametrize(("level", "shown"), [("fejl", 0), ("advarsel", 1), ("hint", 1)])
def test_level_hides_without_changing_the_code(cli: Cli, collection: Path, level: str, shown: int) -> None:
    result = cli("lint", *SELECT, "--level", level, "--fail-on", "advarsel", "--format", "json")
    assert len(json.loads(result.out)) == shown
    assert result.code == 1


@pytest.mark.parametrize(
    "arguments",
    [
        ["descriptions/konsulent.yaml"],
        ["descriptions"],
        ["."],
        ["descriptions/konsulent.yaml", "descriptions", "./descriptions/../descriptions/konsulent.yaml"],
    ],
)
def test_paths(cli: Cli, collection: Path, arguments: list[str]) -> None:
    break_it(collection)
    result = cli("lint", *SELECT, "--format", "concise", *arguments)
    assert result.code == 1
    assert result.out.count("skema-ukendt-nøgle") == 1


def test_a_file_is_checked_in_its_own_collection(
    cli: Cli, collection: Path, monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    elsewhere = tmp_path_factory.mktemp("andetsteds")
    monkeypatch.chdir(elsewhere)
    result = cli("lint", *SELECT, "--format", "json", str(collection / "descriptions" / "konsulent.yaml"))
    assert {rule for _, rule in rules(result)} == {"status-krav"}  # the unit is known, so the register was found


def test_only_the_file_asked_for(cli: Cli, collection: Path) -> None:
    break_it(collection)
    assert cli("lint", *SELECT, "funkbesk.yaml").code == 0


@pytest.mark.parametrize("quick", [True, False])
def test_rules_may_be_chosen_one_after_the_other(cli: Cli, collection: Path, quick: bool) -> None:
    path = collection / "descriptions" / "konsulent.yaml"
    path.write_text(path.read_text("utf-8").replace("At besvare klager", "At besvare  klager diverse steder"), "utf-8")
    both = {"typo-mellemrum", "spr-vag"}
    more = () if quick else ("-j2",)  # which is left to Typer

    def found(*options: str) -> set[str]:
        return {rule for _, rule in rules(cli("lint", *options, *more, "--format", "json"))}

    assert found("--select", "typo-mellemrum", "--select", "spr-vag") == both
    assert not both & found("--ignore", "typo-mellemrum", "--ignore", "spr-vag")


def test_standard_input(cli: Cli, collection: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"id: x\nart: rolle\ntitel: a: b\n")))
    result = cli("lint", *SELECT, "-", "--format", "concise")
    assert result.code == 1
    assert result.out.startswith("-:3:9: fejl yaml-kolon ")


@pytest.mark.parametrize("arguments", [["findes-ikke.yaml"], ["tom"], ["\x1b[2J.yaml"]])
def test_what_cannot_be_opened(cli: Cli, collection: Path, arguments: list[str]) -> None:
    (collection / "tom").mkdir()
    result = cli("lint", *SELECT, *arguments)
    assert (result.code, result.out) == (2, "")
    assert len(result.err.splitlines()) == 2
    assert "\x1b" not in result.err


def test_no_collection_at_all(cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert cli("lint", *SELECT).code == 2


def test_json_keeps_to_its_schema(cli: Cli, collection: Path) -> None:
    break_it(collection)
    jsonschema.validate(json.loads(cli("lint", *SELECT, "--format", "json").out), findings_schema())


def test_github_is_chosen_in_actions(cli: Cli, collection: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    monkeypatch.setenv("GITHUB_WORKSPACE", str(collection.parent))
    last = cli("lint", *SELECT).out.splitlines()[-1]
    assert last.startswith(f"::warning file={collection.name}/descriptions/konsulent.yaml,line=6,")


def test_clean_is_silent_but_for_a_person(cli: Cli, collection: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert cli("lint", *SELECT, "--level", "fejl").out == ""
    monkeypatch.setattr(console, "is_terminal", lambda: True)
    assert cli("lint", *SELECT, "--level", "fejl").out == "Ingen fund i 3 filer.\n"
    assert cli("lint", *SELECT, "--level", "fejl", "--quiet").out == ""
    assert cli("lint", *SELECT, "--level", "fejl", "--format", "concise").out == ""


def test_today_decides_what_is_overdue(cli: Cli, collection: Path) -> None:
    path = collection / "descriptions" / "konsulent.yaml"
    text = path.read_text("utf-8").replace("status: udkast", "status: gældende\nnæste_revision: 2027-03-10")
    path.write_text(text, "utf-8")
    before = rules(cli("lint", *SELECT, "--format", "json", "--today", "2027-03-01"))
    after = rules(cli("lint", *SELECT, "--format", "json", "--today", "2027-04-01"))
    assert after - before == {("descriptions/konsulent.yaml", "revision-overskredet")}
