"""What a format needs to know of the place it writes to, and of the sources that findings stand in."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple, Protocol


class Lines(Protocol):
    """A source text by its lines; `funkbesk.reading.source.Source` is one."""

    def line(self, number: int) -> str:
        """Return the line of that number (from 1) without its line end."""
        ...


class RuleHelp(NamedTuple):
    """What a format tells of a rule beside its findings: a title of one line, and the rule's page in the manual."""

    title: str
    text: str


def _name_alone(rule: str) -> RuleHelp:
    return RuleHelp(rule, rule)


class Style(NamedTuple):
    """The place that lines are written to.

    `width` counts columns. `encoding` is that of the stream: characters that it lacks are spelled out, so that a caret
    still stands right. `folder` is the working directory below the root of the repository ("" at the root), in which
    GitHub looks for the files that annotations name. `help_of` returns what the manual says of a rule.
    """

    width: int = 120
    colour: bool = False
    encoding: str = "utf-8"
    folder: str = ""
    help_of: Callable[[str], RuleHelp] = _name_alone
