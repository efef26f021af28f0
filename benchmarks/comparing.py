"""Comparing versions: one description, a whole collection at two commits, a long history."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks.corpus import make_collection
from benchmarks.effort import FUNKBESK, Effort
from benchmarks.report import Row, at_most, within
from benchmarks.timing import compare, process

CHANGED = 30
COMMITS = 200
_BARE = [sys.executable, "-c", "pass"]
_IDENTITY = {
    f"GIT_{who}_{what}": value
    for who in ("AUTHOR", "COMMITTER")
    for what, value in (("NAME", "Bench"), ("EMAIL", "bench@eksempel.invalid"))
}


def measure_compare(folder: Path, effort: Effort) -> Iterator[Row]:
    """Yield `diff` of one description, `diff` of two commits of many, and `history` of a file with many commits."""
    yield _one(folder / "one", effort)
    yield _many(folder / "many", effort)
    yield _history(folder / "history", effort)


def _one(folder: Path, effort: Effort) -> Row:
    [file] = make_collection(folder, 1)
    _commit(folder, first=True)
    _edit(file, 1)
    caches = [folder / ".funkbesk_cache"]
    ours = process([FUNKBESK, "diff", file.stem], folder)
    lint = process([FUNKBESK, "lint", file], folder, fresh=caches, codes=(0, 1))
    return at_most("diff, one description : lint of it, cold", compare(ours, lint, effort.rounds * 2), 1.5)


def _many(folder: Path, effort: Effort) -> Row:
    files = make_collection(folder, effort.descriptions)
    _commit(folder, first=True)
    for file in files[:CHANGED]:
        _edit(file, 1)
    _commit(folder)
    ours = process([FUNKBESK, "diff", "HEAD~1..HEAD"], folder)
    name = f"diff, {len(files)} files at two commits, {CHANGED} changed"
    return within(name, compare(ours, process(_BARE, folder), effort.rounds), 3)


def _history(folder: Path, effort: Effort) -> Row:
    [file] = make_collection(folder, 1)
    _commit(folder, first=True)
    for number in range(1, COMMITS):
        _edit(file, number, version=f"0.1.{number}")
        _commit(folder)
    ours = process([FUNKBESK, "history", file.stem], folder)
    return within(f"history, {COMMITS} commits", compare(ours, process(_BARE, folder), effort.rounds), 1)


def _edit(file: Path, number: int, version: str | None = None) -> None:
    """Change the first word of the first bullet, and the version where one is given."""
    lines = file.read_text(encoding="utf-8").split("\n")
    at = next(at for at, line in enumerate(lines) if line.strip() == "punkter:") + 1
    indent, key, text = re.fullmatch(r"( *)([^ :]+:) *(.*)", lines[at]).groups()  # type: ignore[union-attr]
    if text in {">-", ">", "|"}:
        at, key, text = at + 1, "", lines[at + 1].strip()
        indent += "  "
    words = re.sub(r" \(nr\. \d+\)", "", text).split(" ", 1)
    lines[at] = (
        f"{indent}{key} {words[0]} (nr. {number}) {words[1]}"
        if key
        else f"{indent}{words[0]} (nr. {number}) {words[1]}"
    )
    if version is not None:
        lines = [f"version: {version}" if line.startswith("version:") else line for line in lines]
    file.write_text("\n".join(lines), encoding="utf-8")


def _commit(folder: Path, *, first: bool = False) -> None:
    if first:
        _git(folder, "init", "--quiet")
    _git(folder, "add", "--all")
    _git(folder, "commit", "--quiet", "--message", "x")


def _git(folder: Path, *arguments: str) -> None:
    command: Sequence[str] = ["git", "-c", "gc.auto=0", *arguments]
    subprocess.run(command, cwd=folder, env=os.environ | _IDENTITY, check=True, capture_output=True)
