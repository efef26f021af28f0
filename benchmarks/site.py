"""The site of a large collection with a history: made for the first time, after one change, and unchanged."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from pathlib import Path

from benchmarks.corpus import make_collection
from benchmarks.effort import FUNKBESK, Effort
from benchmarks.report import Row, at_most, below, within
from benchmarks.repository import commit, edit
from benchmarks.timing import Run, compare, process

VERSIONS = 3
SLOW_ROUNDS = 2
"""The first making takes a hundred times as long as everything else here."""
MAX_DATA = 2_000_000


def measure_site(folder: Path, effort: Effort) -> Iterator[Row]:
    """Yield the site without PDFs against `list` of the same files, its bars in seconds, and the size of its search."""
    files = make_versions(folder, effort.descriptions)
    command: list[str | Path] = [FUNKBESK, "site", "--no-pdf", "--quiet"]
    other = process([FUNKBESK, "list"], folder)
    first = process(command, folder, fresh=[folder / "build", folder / ".funkbesk_cache"])
    again = process(command, folder)
    name = f"site, {len(files)} descriptions with {VERSIONS} versions"
    made = compare(first, other, SLOW_ROUNDS, warm_up=False)
    yield at_most(f"{name} : list", made, 40 if effort.full else None)
    changed = compare(_edited(files[0], again), other, SLOW_ROUNDS, warm_up=False)
    yield at_most("site, one description changed : list", changed, 20 if effort.full else None)
    unchanged = compare(again, other, effort.rounds)
    yield at_most("site, unchanged : list", unchanged, 2.5)
    if effort.full:
        yield within(name, made, 60)
        yield within("site, unchanged", unchanged, 3)
    data = gzip.compress((folder / "build" / "site" / "search_data.js").read_bytes())
    yield below("site, data of the search with gzip", len(data), MAX_DATA if effort.full else None)


def make_versions(folder: Path, number: int) -> list[Path]:
    """Make a collection with that many descriptions, each committed in three versions; return their files."""
    files = make_collection(folder, number)
    commit(folder, first=True)
    for version in range(2, VERSIONS + 1):
        for file in files:
            edit(file, version, version=f"0.{version}.0")
        commit(folder)
    return files


def _edited(file: Path, run: Run) -> Run:
    numbers = iter(range(VERSIONS + 1, 1000))

    def edit_and_run() -> float:
        edit(file, next(numbers))
        return run()

    return edit_and_run
