"""What `funkbesk lint` was asked, and a quick way to understand a plain command line.

Typer takes as long to import, with pydantic for the type of each option, as the linter needs for a whole file. So the
command lines that people and CI jobs write are read here; everything else, and everything wrong, is left to Typer,
which knows the help page and says what is the matter. A test holds the two together.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from funkbesk.cli.option_values import day_of, jobs_of
from funkbesk.findings import Level
from funkbesk.findings.formats import FORMATS

AUTOMATIC = "auto"
STATISTICS_FORMATS = ("terminal", "json")


class Asked(NamedTuple):
    """The options of `funkbesk lint`; `lowest` is the lowest level shown, `select` and `ignore` are lists of rules."""

    paths: list[Path] | None = None
    output_format: str = AUTOMATIC
    lowest: Level = Level.HINT
    fail_on: Level = Level.FEJL
    select: str | None = None
    ignore: str | None = None
    fix: bool = False
    diff: bool = False
    baseline_file: Path | None = None
    write_baseline: bool = False
    today: date | None = None
    jobs: int | None = None
    quiet: bool = False
    base: str | None = None
    changed: bool = False
    statistics: bool = False

    @property
    def only_looks(self) -> bool:
        """Return whether the whole collection is to be looked at, and nothing else is to be read or written."""
        return not (self.paths or self.fix or self.diff or self.write_baseline or self.baseline_file or self.compares)

    @property
    def compares(self) -> bool:
        """Return whether an earlier commit is to be read."""
        return self.earlier is not None

    @property
    def earlier(self) -> str | None:
        """Return the branch or commit that is compared with; `--changed` alone is measured from the last commit."""
        return "HEAD" if self.base is None and self.changed else self.base


def understood(words: Sequence[str]) -> Asked | None:
    """Return what the words behind `funkbesk lint` ask for, or None where Typer has to look at them."""
    paths: list[Path] = []
    found: dict[str, Any] = {}
    left = iter(words)
    for word in left:
        name, equals, value = word.partition("=")
        if not word.startswith("-") or word == "-":
            paths.append(Path(word))
        elif word in _FLAGS:
            found[_FLAGS[word]] = True
        elif name in _VALUES:
            attribute, read = _VALUES[name]
            value = value if equals else next(left, "-")
            if value.startswith("-"):  # another option, or a name that only looks like one
                return None
            if attribute in _LISTS and attribute in found:
                value = f"{found[attribute]},{value}"
            try:
                found[attribute] = read(value)
            except ValueError:
                return None
        else:
            return None
    return Asked(paths=paths or None, **found)


def _format(text: str) -> str:
    if text not in {AUTOMATIC, *FORMATS}:
        raise ValueError(text)
    return text


_FLAGS = {
    "--fix": "fix",
    "--diff": "diff",
    "--write-baseline": "write_baseline",
    "--changed": "changed",
    "--statistics": "statistics",
    "--quiet": "quiet",
    "-q": "quiet",
}
_VALUES: dict[str, tuple[str, Callable[[str], object]]] = {
    "--format": ("output_format", _format),
    "--level": ("lowest", Level),
    "--fail-on": ("fail_on", Level),
    "--select": ("select", str),
    "--ignore": ("ignore", str),
    "--baseline": ("baseline_file", Path),
    "--base": ("base", str),
    "--today": ("today", day_of),
    "--jobs": ("jobs", jobs_of),
}
_LISTS = {"select", "ignore"}
"""What adds up where it is given several times; of everything else the last one counts."""
