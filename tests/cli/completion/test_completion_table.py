"""The table that completion reads says what the commands take; made anew with `--update-golden`."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from funkbesk.cli.app import COMMANDS
from funkbesk.cli.completion.candidates import KINDS
from funkbesk.cli.completion.table import TABLE, Command, Value, table
from funkbesk.cli.usage import WrongValue
from tests.support.completion_table import as_text, made_table, parameters


def test_the_table_is_fresh(update_golden: bool) -> None:
    made = as_text(made_table()) + "\n"
    if update_golden:
        TABLE.write_text(made, "utf-8", newline="\n")
    assert TABLE.read_text("utf-8") == made


def values(command: Command) -> Iterator[Value]:
    yield from command["arguments"]
    yield from (option["value"] for option in command["options"] if "value" in option)
    for inner in command.get("inside", {}).values():
        yield from values(inner)


def test_every_kind_is_known_and_used() -> None:
    assert {value["kind"] for value in values(table()["program"])} == set(KINDS)


@pytest.mark.parametrize("name", COMMANDS)
def test_words_are_those_that_are_read(name: str) -> None:
    """A word that is offered and then refused would be worse than none; with commas, two are read together."""
    for _, reader, value in parameters(name, COMMANDS[name]):
        words = value.get("words", []) if value is not None else []
        for word in words:
            reader(word)
        if len(words) > 1 and value is not None:
            assert reads(reader, ",".join(words)) == value.get("several", False)


def reads(reader: Callable[[str], Any], text: str) -> bool:
    try:
        reader(text)
    except WrongValue:
        return False
    return True
