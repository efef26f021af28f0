"""`Finding`: the one currency for every problem, from YAML, schema, rules or git."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Level(StrEnum):
    """How serious a finding is; the values are the words that users read and write."""

    FEJL = "fejl"
    ADVARSEL = "advarsel"
    HINT = "hint"

    @property
    def rank(self) -> int:
        """Return 0 for the worst level, counting up."""
        return _RANKS[self]


_RANKS = {Level.FEJL: 0, Level.ADVARSEL: 1, Level.HINT: 2}


class Fix(NamedTuple):
    """A replacement that cannot change meaning: characters `start` to `end` of the file's text become `text`."""

    start: int
    end: int
    text: str


class About(NamedTuple):
    """What a finding is about, wherever it stands: the keys that lead to it, with dots, and a digest of its text."""

    bullet: str = ""
    text: str = ""


_ABOUT_NOTHING = About()


class Finding(NamedTuple):
    """One problem at one place.

    `line` and `column` are 1-based and count characters (code points), never bytes. `end` is the place right behind the
    last character, as (line, column). `message` says what is wrong, `advice` what to do; both are Danish and one line.
    `about` recognizes the finding after lines have moved. What is `private` is personal data: its characters are masked
    wherever the file is shown. `place` says in words where it stands in a document without lines ("side 3"); its line
    and column are 1 then.
    """

    path: str
    line: int
    column: int
    end: tuple[int, int]
    rule: str
    level: Level
    message: str
    advice: str
    fix: Fix | None = None
    about: About = _ABOUT_NOTHING
    private: bool = False
    place: str = ""

    @property
    def shown_place(self) -> str:
        """Return the file with line and column, or with the place in words: "a.yaml:3:1", "a.docx, afsnit 3"."""
        return f"{self.path}, {self.place}" if self.place else f"{self.path}:{self.line}:{self.column}"


def worst_first(finding: Finding) -> tuple[int, str, int, int, str, str]:
    """Return the sort key: worst level first, then by place, then by rule, so that run order never shows."""
    return (finding.level.rank, finding.path, finding.line, finding.column, finding.rule, finding.message)
