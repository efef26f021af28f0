"""The quick way to understand `funkbesk lint …` understands what Typer does, and leaves the rest to it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from funkbesk.cli.app import application
from funkbesk.cli.commands import lint
from funkbesk.cli.linting.lint_options import Asked, understood


@pytest.fixture
def typer_asks(monkeypatch: pytest.MonkeyPatch) -> Callable[[list[str]], Asked]:
    """Return what Typer understands of a command line."""
    asked: list[Asked] = []

    def answer(one: Asked) -> int:
        asked.append(one)
        return 0

    monkeypatch.setattr(lint, "answer", answer)

    def ask(words: list[str]) -> Asked:
        application().main(args=["lint", *words], prog_name="funkbesk", standalone_mode=False)
        return asked.pop()

    return ask


@pytest.mark.parametrize(
    "line",
    [
        "",
        "a.yaml",
        "a.yaml descriptions -",
        "--format json",
        "--format=concise a.yaml",
        "a.yaml --level advarsel b.yaml --fail-on hint",
        "--select liste,termer --ignore=lister",
        "--select liste --ignore tegn --select=termer,tegn --ignore=lister",
        "--fix",
        "--diff -q",
        "--baseline fil.json --write-baseline",
        "--today 2027-02-01 --jobs 2 --quiet",
        "--base main",
        "--changed --statistics",
    ],
)
def test_both_ways_ask_the_same(typer_asks: Callable[[list[str]], Asked], line: str) -> None:
    assert understood(line.split()) == typer_asks(line.split())


@pytest.mark.parametrize(
    "line",
    [
        "--help",
        "-h",
        "--fixx",
        "--format xml",
        "--format",
        "--format --fix",
        "--select --fix",
        "--base=-x",
        "--level slem",
        "--jobs 0",
        "--jobs 65",
        "--jobs -1",
        "--jobs x",
        "--today 1.2.2027",
        "--today 20270201",
        "--today 2027-02-30",
        "--fix=ja",
        "-- --fix",
        "-qj2",
        "--form json",
    ],
)
def test_the_rest_is_left_to_typer(line: str) -> None:
    assert understood(line.split()) is None


def test_every_option_is_known_both_ways() -> None:
    """A new option that only Typer knows would be slow, and one that only the quick way knows would have no help."""
    from funkbesk.cli.app import COMMANDS, _loaded

    known = {option for parameter in _loaded("lint", COMMANDS["lint"]).params for option in parameter.opts}
    values = {"--format": "json", "--level": "hint", "--fail-on": "hint", "--today": "2027-01-01", "--jobs": "1"}
    quick = {one for one in known if understood([one]) or understood([one, values.get(one, "x")])}
    assert known - quick <= {"paths", "-j", "--help", "-h"}


def test_a_wrong_rule_is_told_the_same_way(cli: Callable[..., Any]) -> None:
    wrong = cli("lint", "--select", "liste-punktumm")
    assert wrong.code == 2
    assert "liste-punktum?" in wrong.err.replace("»", "").replace("«", "")
