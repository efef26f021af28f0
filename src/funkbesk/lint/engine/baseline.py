"""Known findings: a committed file of what was there before, so that only what is new stops a pull request.

An entry is a file, a rule, a bullet and a digest of its text, and how often; no line numbers. A text that changes is
looked at anew, a bullet that moves stays known.
"""

from __future__ import annotations

import contextlib
import json
import os
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from funkbesk.files import FileProblem, read_bytes, write_atomically
from funkbesk.findings import Finding

NAME = ".funkbesk-baseline.json"
FORMAT = 1
MAX_BYTES = 16 * 1024 * 1024


class Entry(NamedTuple):
    """One known finding, by what it is about."""

    file: str
    rule: str
    bullet: str
    text: str


class Judged(NamedTuple):
    """The findings that are new, how many are known, and how many known ones are gone."""

    new: list[Finding]
    known: int
    gone: int


def load(path: Path) -> Counter[Entry]:
    """Return the known findings. Raises `FileProblem` where the file can't be opened or is no such file."""
    with contextlib.suppress(ValueError, TypeError, KeyError, AttributeError, RecursionError):
        raw = json.loads(read_bytes(path, MAX_BYTES))
        if raw["format"] == FORMAT:
            found: Counter[Entry] = Counter()
            for row in raw["fund"]:
                found[Entry(str(row["fil"]), str(row["regel"]), str(row["punkt"]), str(row["tekst"]))] += int(
                    row["antal"]
                )
            return found
    raise FileProblem(f"{path} er ikke en fil med kendte fund.", "Skriv den på ny med: funkbesk lint --write-baseline")


def save(path: Path, findings: Iterable[Finding], root: Path) -> int:
    """Write the findings as known, in a fixed order; return how many. Raises `FileProblem` where that can't be done."""
    counted = Counter(entry_of(finding, root) for finding in findings)
    rows = [
        {"fil": entry.file, "regel": entry.rule, "punkt": entry.bullet, "tekst": entry.text, "antal": number}
        for entry, number in sorted(counted.items())
    ]
    text = json.dumps({"format": FORMAT, "fund": rows}, ensure_ascii=False, indent=1)
    write_atomically(path, f"{text}\n".encode())
    return sum(counted.values())


def judge(findings: Iterable[Finding], known: Counter[Entry], root: Path) -> Judged:
    """Return which findings are not among the known ones, each of which covers as many as it counts."""
    left = known.copy()
    new = []
    for finding in findings:
        entry = entry_of(finding, root)
        if left[entry] > 0:
            left[entry] -= 1
        else:
            new.append(finding)
    gone = sum(left.values())
    return Judged(new, sum(known.values()) - gone, gone)


def entry_of(finding: Finding, root: Path, file: str | None = None) -> Entry:
    """Return what the finding is about; its file is named from the collection's folder.

    `file` is what users see the file as now, where it was called otherwise when the finding was made.
    """
    name = _named(file or finding.path, root, os.getcwd())  # noqa: PTH109 (Path.cwd() for each finding takes long)
    return Entry(name, finding.rule, finding.about.bullet, finding.about.text)


@lru_cache(maxsize=4096)
def _named(shown: str, root: Path, here: str) -> str:
    """Return the file's name from the collection's folder; many findings share a file."""
    path = Path(here, shown)
    return path.relative_to(root).as_posix() if path.is_relative_to(root) else shown
