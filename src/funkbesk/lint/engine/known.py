"""What the last run found in each file, so that a file that has not changed is not read again.

The key is the content: of the file, of everything that its findings may depend on (settings, register, which files
there are), and of the tool. Renamed folders, clones and restored caches hit; a path is joined when it is shown.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from funkbesk import cache_folder
from funkbesk.findings import About, Finding, Fix, Level
from funkbesk.lint.engine.tool_version import tool_version

FORMAT = 2
NAME = "lint"


class KnownFiles:
    """The findings and notes of files by what they depend on; wrong or missing knowledge is no knowledge."""

    def __init__(self, root: Path, frame: Sequence[bytes]) -> None:
        """Open what is known of the collection at `root`; `frame` is what all its files' findings depend on."""
        self._path = cache_folder.place(root, NAME)
        self._frame = _digest(*tool_version(), *frame)
        self._entries: dict[str, Any] = {}
        self._used: dict[str, Any] = {}
        self.levels: dict[str, str] | None = None
        raw = cache_folder.load(self._path)
        if isinstance(raw, dict) and raw.get("format") == FORMAT and raw.get("frame") == self._frame:
            self._entries = raw.get("files", {})
            self.levels = raw.get("levels")

    def recall(self, key: str, shown: str) -> tuple[tuple[Finding, ...], Mapping[str, Any]] | None:
        """Return the findings and notes of the file with that key, or None."""
        entry: Any = self._entries.get(key)
        try:
            findings = tuple(_finding(shown, row) for row in entry[0])
            notes: Mapping[str, Any] = dict(entry[1])
        except (TypeError, ValueError, KeyError, IndexError):
            return None
        self._used[key] = entry
        return findings, notes

    def remember(self, key: str, findings: Sequence[Finding], notes: Mapping[str, Any]) -> None:
        """Keep what was found in the file with that key."""
        self._used[key] = [[_row(finding) for finding in findings], notes]

    def save(self, *, keep_others: bool) -> None:
        """Write what is new; with `keep_others` also what was known of files that this run did not look at."""
        if self._used.keys() <= self._entries.keys():
            return
        files = self._entries | self._used if keep_others else self._used
        cache_folder.save(self._path, {"format": FORMAT, "frame": self._frame, "levels": self.levels, "files": files})


def key_of(kind: str, path: Path, data: bytes) -> str:
    """Return the key of a file: what it is, what it is called, and what stands in it."""
    return _digest(kind.encode(), os.fsencode(path.name), data)


def _digest(*parts: bytes) -> str:
    total = hashlib.sha256()
    for part in parts:
        total.update(len(part).to_bytes(8, "big"))
        total.update(part)
    return total.hexdigest()


def _row(finding: Finding) -> list[Any]:
    fix = None if finding.fix is None else [finding.fix.start, finding.fix.end, finding.fix.text]
    return [
        *(finding.line, finding.column, *finding.end),
        *(finding.rule, finding.level.value, finding.message, finding.advice, fix),
        *(finding.about.bullet, finding.about.text, finding.private),
    ]


def _finding(shown: str, row: Any) -> Finding:
    line, column, end_line, end_column, rule, level, message, advice, fix, bullet, text, private = row
    return Finding(
        path=shown,
        line=line,
        column=column,
        end=(end_line, end_column),
        rule=rule,
        level=Level(level),
        message=message,
        advice=advice,
        fix=None if fix is None else Fix(*fix),
        about=About(bullet, text),
        private=private,
    )
