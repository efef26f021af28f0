"""Comparing versions: one description, a whole collection at two commits, a long history."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from benchmarks.corpus import make_collection
from benchmarks.effort import FUNKBESK, Effort
from benchmarks.report import Row, at_most, within
from benchmarks.repository import commit, edit
from benchmarks.timing import compare, process

CHANGED = 30
COMMITS = 200
_BARE = [sys.executable, "-c", "pass"]


def measure_compare(folder: Path, effort: Effort) -> Iterator[Row]:
    """Yield `diff` of one description, `diff` of two commits of many, and `history` of a file with many commits."""
    yield _one(folder / "one", effort)
    yield _many(folder / "many", effort)
    yield _history(folder / "history", effort)


def _one(folder: Path, effort: Effort) -> Row:
    [file] = make_collection(folder, 1)
    commit(folder, first=True)
    edit(file, 1)
    caches = [folder / ".funkbesk_cache"]
    ours = process([FUNKBESK, "diff", file.stem], folder)
    lint = process([FUNKBESK, "lint", file], folder, fresh=caches, codes=(0, 1))
    return at_most("diff, one description : lint of it, cold", compare(ours, lint, effort.rounds * 2), 1.5)


def _many(folder: Path, effort: Effort) -> Row:
    files = make_collection(folder, effort.descriptions)
    commit(folder, first=True)
    for file in files[:CHANGED]:
        edit(file, 1)
    commit(folder)
    ours = process([FUNKBESK, "diff", "HEAD~1..HEAD"], folder)
    name = f"diff, {len(files)} files at two commits, {CHANGED} changed"
    return within(name, compare(ours, process(_BARE, folder), effort.rounds), 3)


def _history(folder: Path, effort: Effort) -> Row:
    [file] = make_collection(folder, 1)
    commit(folder, first=True)
    for number in range(1, COMMITS):
        edit(file, number, version=f"0.1.{number}")
        commit(folder)
    ours = process([FUNKBESK, "history", file.stem], folder)
    return within(f"history, {COMMITS} commits", compare(ours, process(_BARE, folder), effort.rounds), 1)
