"""Where in a command line the cursor stands: which command, which of its values, and what has been given so far."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from funkbesk.cli.completion.line import Typed
from funkbesk.cli.completion.table import Command, Option, Value

HELP: Option = {"names": ["--help", "-h"], "help": "Vis denne hjælp."}
_OTHER: Value = {"kind": "none"}


@dataclass
class Position:
    """The command that the line has come to, and what stands in it; `expects` is the option whose value comes next."""

    command: Command
    arguments: list[str] = field(default_factory=list)
    given: dict[str, str] = field(default_factory=dict)
    """The options given, by their first name, each with its last value ("" of a flag)."""
    expects: Option | None = None
    only_arguments: bool = False

    @property
    def value(self) -> Value | None:
        """Return what the next word is, if it is no option; None where nothing more is taken."""
        if self.expects is not None:
            return self.expects.get("value", _OTHER)
        taken = self.command["arguments"]
        if len(self.arguments) < len(taken):
            return taken[len(self.arguments)]
        return taken[-1] if taken and taken[-1].get("repeats") else None

    def options(self) -> Iterator[Option]:
        """Yield the options that may still be given."""
        for option in (*self.command["options"], HELP):
            if option["names"][0] not in self.given or option.get("value", _OTHER).get("repeats"):
                yield option

    def option(self, name: str) -> Option | None:
        """Return the option of that name, or None."""
        return next((option for option in self.command["options"] if name in option["names"]), None)

    def go_on(self, word: str) -> None:
        """Take in one finished word."""
        if self.expects is not None:
            self.given[self.expects["names"][0]] = word
            self.expects = None
        elif self.only_arguments or not word.startswith("-") or word == "-":
            self._take(word)
        elif word == "--":
            self.only_arguments = True
        else:
            name, equals, value = word.partition("=")
            option = self.option(name)
            if option is not None:
                self.given[option["names"][0]] = value
                self.expects = option if "value" in option and not equals else None

    def _take(self, word: str) -> None:
        inside = self.command.get("inside", {})
        if not self.arguments and word in inside:
            self.command = inside[word]
        else:
            self.arguments.append(word)


def position(program: Command, typed: Typed) -> Position:
    """Return where the words lead to."""
    found = Position(program)
    for word in typed.words:
        found.go_on(word)
    return found
