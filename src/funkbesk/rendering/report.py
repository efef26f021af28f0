"""What a run of `render` came to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from funkbesk.danish import count, listing
from funkbesk.findings import Finding
from funkbesk.reading.collection import shown_path
from funkbesk.reading.source import Source
from funkbesk.rendering.own_files import InTheWay
from funkbesk.rendering.problems import Problem

_NAMED = 3
"""So many files are named where several have the same to be said of them."""


@dataclass(frozen=True, slots=True)
class BrokenFile:
    """A file that can't be used: its findings, and its text to show them in."""

    source: Source
    findings: tuple[Finding, ...]


@dataclass(slots=True)
class RenderReport:
    """The files `written` and those left as they were, what was not made and why, and what deserves a `notes` line."""

    written: list[Path] = field(default_factory=list)
    unchanged: list[Path] = field(default_factory=list)
    broken: list[BrokenFile] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    changed: list[Path] = field(default_factory=list)
    """Those of the written that somebody had changed since they were made."""
    unsure: list[Path] = field(default_factory=list)
    """Those of the written of which that is not known."""

    def note_lost(self, path: Path, lost: InTheWay) -> None:
        """Note what was lost with the file that was replaced."""
        if lost is InTheWay.CHANGES:
            self.changed.append(path)
        elif lost is InTheWay.PERHAPS_CHANGES:
            self.unsure.append(path)

    @property
    def lost_changes(self) -> str | None:
        """Return the sentence about the files that have been made anew although somebody had changed them."""
        if len(self.changed) == 1:
            return f"{shown_path(self.changed[0])} var ændret, siden den blev lavet, og er nu lavet på ny."
        said = "var ændret, siden de blev lavet, og er nu lavet på ny"
        return f"{_files(self.changed)} {said}{_named(self.changed)}." if self.changed else None

    @property
    def perhaps_lost_changes(self) -> str | None:
        """Return the sentence about the files that have been made anew, of which it is not known."""
        said = "uden kontroltal er lavet på ny, måske med tab af rettelser"
        return f"{_files(self.unsure)} {said}{_named(self.unsure)}." if self.unsure else None

    @property
    def complete(self) -> bool:
        """Return whether everything that was asked for is there."""
        return not self.broken and not self.problems


def _files(paths: Sequence[Path]) -> str:
    return count(len(paths), "fil", "filer")


def _named(paths: Sequence[Path]) -> str:
    more = ", bl.a." if len(paths) > _NAMED else ":"
    return f"{more} {listing([shown_path(path) for path in paths[:_NAMED]])}"
