"""The table of commands: what it imports, what help it shows."""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable
from importlib import import_module
from typing import Any

import pytest

from funkbesk import __version__
from funkbesk.cli.app import COMMANDS

HEAVY = {"pydantic", "pydantic_core", "ruamel", "jinja2", "weasyprint", "rich", "yaml", "pikepdf", "watchfiles"}

IMPORTED = """
import json, sys
from funkbesk.cli.main import main
code = main(sys.argv[1:])
print(json.dumps([code, sorted({name.partition(".")[0] for name in sys.modules})]), file=sys.stderr)
"""


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["-h"], ["lnt"], ["--hjlp"]])
def test_start_imports_nothing_heavy(process: Callable[..., Any], arguments: list[str]) -> None:
    done = process(*arguments, code=IMPORTED)
    _, modules = json.loads(done.err.splitlines()[-1])
    assert HEAVY.isdisjoint(modules)


@pytest.mark.parametrize("name", COMMANDS)
def test_help_line_is_the_docstring(name: str) -> None:
    command = COMMANDS[name]
    function = getattr(import_module(f"funkbesk.cli.commands.{command.module}"), command.function)
    assert (inspect.getdoc(function) or "").splitlines()[0] == command.help


def test_help_lists_every_command(cli: Callable[..., Any]) -> None:
    result = cli("--help")
    assert result.code == 0
    assert all(f"\n  {name} " in result.out for name in COMMANDS)


def test_version(cli: Callable[..., Any]) -> None:
    assert cli("--version").out == f"funkbesk {__version__}\n"


def test_without_a_command_help_goes_to_stderr(cli: Callable[..., Any]) -> None:
    result = cli()
    assert (result.code, result.out) == (2, "")
    assert "Kommandoer:" in result.err
