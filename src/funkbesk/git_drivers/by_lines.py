"""Git's own merge, line by line, for files that can't be merged by keys."""

from __future__ import annotations

from pathlib import Path

from funkbesk.git_drivers.writing import OURS, THEIRS
from funkbesk.reading.git import git_in

_FAILED = 128
"""Below it the exit code is the number of conflicts (git-merge-file(1))."""


def merge_by_lines(base: Path, ours: Path, theirs: Path, marker_size: int) -> tuple[bytes, int] | None:
    """Return the merged file and the number of conflicts; None for files that are no text. Raises `GitProblem`."""
    paths = [str(path.absolute()) for path in (ours, base, theirs)]
    labels = ("-L", OURS, "-L", "forrige fælles udgave", "-L", THEIRS)
    code, output = git_in(Path.cwd()).try_run("merge-file", "-p", f"--marker-size={marker_size}", *labels, *paths)
    return (output, code) if code < _FAILED else None
