"""No English from Typer reaches a user: not in help, not after a wrong command line."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
import typer

from funkbesk.cli.app import COMMANDS
from funkbesk.cli.usage import explain

# Every word of Typer 0.29 that can stand in a help page or an error. Words that Danish has too (for, list, type, tag,
# at, option in "--option") are left out.
ENGLISH = re.compile(
    r"\b(usage|options?|arguments|commands?|errors?|try|such|missing|parameter|did|you|mean|invalid|value|values|the|is|not"
    r"|this|message|exit|required|default|env|dynamic|aborted|possible|requires|takes|does|got|unexpected|extra|choose|from"
    r"|of|one|choice|directory|file|path|text|str|int|bool|integer|float|valid|string|should|input|warning|deprecated)\b",
    re.IGNORECASE,
)
# Commands, options, metavariables and file names are short English words by design.
NAMES = re.compile(
    r"»[^«]*«|--?[a-z][a-z-]*|funkbesk( [a-z]+)?|^  (?:" + "|".join(COMMANDS) + r") |\w+\.(?:json|yaml)", re.MULTILINE
)

WRONG = [
    ["lnt"],
    ["--nope"],
    ["--version=1"],
    ["--", "--x"],
    *[[name, "--nope"] for name in COMMANDS],
    *[[name, "--hel"] for name in COMMANDS],
    *[[name, "--help=1"] for name in COMMANDS],
    ["lint", "--format"],
    ["lint", "--format", "xml"],
    ["lint", "--level", "error"],
    ["lint", "--fail-on", ""],
    ["lint", "--today", "10. marts"],
    ["lint", "--today", "2027-02-30"],
    ["lint", "--quiet=1"],
    ["render", "--format", "odt"],
    ["render", "--jobs", "mange"],
    ["render", "--root", "findes-ikke"],
    ["list", "--root", "findes-ikke"],
    ["list", "extra"],
    ["list", "--format", "xml"],
    ["show"],
    ["show", "a", "b"],
    ["schema", "extra"],
    ["schema", "--out"],
    ["init", "a", "b"],
    ["new"],
    ["new", "--kind", "rolle"],
    ["new", "x", "--kind", "person", "--title", "X"],
    ["new", "x", "--title", "X"],
]


def english_in(text: str) -> list[str]:
    return [match.group() for match in ENGLISH.finditer(NAMES.sub(" ", text))]


@pytest.mark.parametrize("name", [None, *COMMANDS])
def test_help_is_danish(cli: Callable[..., Any], name: str | None) -> None:
    result = cli(*([name] if name else []), "--help")
    assert (result.code, result.err) == (0, "")
    assert english_in(result.out) == []
    assert not re.search(r"<\w+>", result.out)  # Typer's types: <str>, <path>


@pytest.mark.parametrize("arguments", WRONG, ids=" ".join)
def test_wrong_usage_is_told_in_two_danish_lines(cli: Callable[..., Any], arguments: list[str]) -> None:
    result = cli(*arguments)
    assert (result.code, result.out) == (2, "")
    assert len(result.err.splitlines()) == 2
    assert result.err.startswith("Fejl: ")
    assert english_in(result.err) == []


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["lint", "--quiet=1"], "Tilvalget »--quiet« tager ingen værdi."),
        (["lint", "--format"], "Tilvalget »--format« skal have en værdi."),
        (["render", "--jobs", "0"], "Tilvalget »--jobs« har en ugyldig værdi. Skriv et tal fra 1 til 64."),
        (
            ["list", "--root", __file__],
            f"Tilvalget »--root« har en ugyldig værdi. {__file__} er en fil og ikke en mappe.",
        ),
    ],
)
def test_what_is_wrong_with_an_option(cli: Callable[..., Any], arguments: list[str], said: str) -> None:
    assert cli(*arguments).err == f"Fejl: {said}\nSe hjælpen: funkbesk {arguments[0]} --help\n"


class SomethingNewError(typer.TyperException):
    """What a later Typer may come to raise."""


@pytest.mark.parametrize(
    "error", [typer.BadParameter("value is not a valid integer"), SomethingNewError("Some new message in English")]
)
def test_what_typer_itself_says_is_never_shown(error: typer.TyperException) -> None:
    message, advice = explain(error)
    assert english_in(message) == english_in(advice) == []
    assert error.message not in message


def test_the_check_sees_english() -> None:
    assert english_in("Usage: funkbesk lint [OPTIONS]\nError: No such option: --nope") == [
        "Usage", "OPTIONS", "Error", "such", "option",
    ]  # fmt: skip
