"""`funkbesk explain`: one page, all pages, and what is said of a name that no rule has."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from funkbesk.lint.engine.manual import pages

Cli = Callable[..., Any]


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("liste-punktum", "liste-punktum"),
        ("liste-laengde", "liste-længde"),
        ("LISTE-LÆNGDE", "liste-længde"),
        ("yaml-anfoerselstegn", "yaml-anførselstegn"),
        ("term-form", "term-form"),
        ("tillad-uden-grund", "tillad-uden-grund"),
    ],
)
def test_one_rule(cli: Cli, typed: str, name: str) -> None:
    result = cli("explain", typed)
    assert (result.code, result.err) == (0, "")
    first, title, empty, *_ = result.out.splitlines()
    assert (first, title[-1:], empty) == (name, ".", "")


def test_all_rules(cli: Cli) -> None:
    lines = cli("explain", "--all").out.splitlines()
    assert [line for line in lines if line in pages()] == list(pages())


def test_paragraphs_are_broken_and_examples_are_not(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("funkbesk.cli.console.is_terminal", lambda: True)
    monkeypatch.setenv("COLUMNS", "60")
    lines = cli("explain", "liste-længde").out.splitlines()
    assert max(len(line) for line in lines if not line.startswith(" ")) <= 60
    assert max(map(len, lines)) > 60


@pytest.mark.parametrize(
    ("arguments", "advice"),
    [
        (["explain", "liste-punkt"], "Mente du »liste-punktum«?"),
        (["explain", "\x1b[2Jqqq"], "Se alle regler med: funkbesk explain --all"),
        (["explain", "sprog"], None),
        (["explain"], "Fx: funkbesk explain liste-punktum"),
        (["explain", "liste-punktum", "--all"], "Fx: funkbesk explain liste-punktum"),
    ],
)
def test_what_cannot_be_explained(cli: Cli, arguments: list[str], advice: str | None) -> None:
    result = cli(*arguments)
    assert (result.code, result.out) == (2, "")
    problem, said = result.err.splitlines()
    assert problem.startswith("Fejl: ")
    assert "\x1b" not in result.err
    assert advice in (None, said)
