"""What a run of `render` came to."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from funkbesk.findings import Finding
from funkbesk.reading.source import Source
from funkbesk.rendering.problems import Problem


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

    @property
    def complete(self) -> bool:
        """Return whether everything that was asked for is there."""
        return not self.broken and not self.problems
