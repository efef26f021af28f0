"""Collections in git: change a description, commit the collection."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Sequence
from pathlib import Path

_IDENTITY = {
    f"GIT_{who}_{what}": value
    for who in ("AUTHOR", "COMMITTER")
    for what, value in (("NAME", "Bench"), ("EMAIL", "bench@eksempel.invalid"))
}


def edit(file: Path, number: int, version: str | None = None) -> None:
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


def commit(folder: Path, *, first: bool = False) -> None:
    """Commit everything below the folder; the `first` commit makes the repository."""
    if first:
        _git(folder, "init", "--quiet")
    _git(folder, "add", "--all")
    _git(folder, "commit", "--quiet", "--message", "x")


def _git(folder: Path, *arguments: str) -> None:
    command: Sequence[str] = ["git", "-c", "gc.auto=0", *arguments]
    subprocess.run(command, cwd=folder, env=os.environ | _IDENTITY, check=True, capture_output=True)
