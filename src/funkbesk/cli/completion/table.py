"""What the commands take, as plain data: to ask Typer would take longer than to answer.

The file `commands.json` is made from the commands themselves; a test holds both together.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import NotRequired, TypedDict

from funkbesk.files import read_bytes

TABLE = Path(__file__).resolve().with_name("commands.json")


class Value(TypedDict):
    """What an argument or an option takes.

    `kind` says where the candidates come from: "words" are named here, and all else is a name in `candidates.KINDS`.
    With `several`, words stand with commas between them; with `repeats`, there may be one after the other.
    """

    kind: str
    words: NotRequired[list[str]]
    several: NotRequired[bool]
    repeats: NotRequired[bool]


class Option(TypedDict):
    """An option under all its names; a flag has no `value`."""

    names: list[str]
    help: str
    value: NotRequired[Value]


class Command(TypedDict):
    """A command; a group has the commands `inside` it."""

    help: str
    arguments: list[Value]
    options: list[Option]
    inside: NotRequired[dict[str, Command]]


class Table(TypedDict):
    """The program as a command, the occasions, the names that `lint --select` takes, and the pages of `explain`."""

    program: Command
    occasions: list[str]
    rules: list[str]
    pages: list[str]


def table() -> Table:
    """Return the whole table."""
    read: Table = json.loads(read_bytes(TABLE))
    return read
