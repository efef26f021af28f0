"""What a run of `render` came to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from funkbesk.danish import count, listing
from funkbesk.findings import Finding
from funkbesk.reading.collection import shown_path
from funkbesk.reading.source import Source
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

    def note_lost_changes(self, paths: Sequence[Path]) -> None:
        """Note which files have been made anew although somebody had changed them."""
        if not paths:
            return
        named = listing([shown_path(path) for path in paths[:_NAMED]])
        if len(paths) == 1:
            self.notes.append(f"{named} var ændret, siden den blev lavet, og er nu lavet på ny.")
        else:
            files = count(len(paths), "fil", "filer")
            more = ", bl.a." if len(paths) > _NAMED else ":"
            self.notes.append(f"{files} var ændret, siden de blev lavet, og er nu lavet på ny{more} {named}.")

    @property
    def complete(self) -> bool:
        """Return whether everything that was asked for is there."""
        return not self.broken and not self.problems
