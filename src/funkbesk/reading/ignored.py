"""Whether git would take up a file at some place: what holds names of people must not get into a repository."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from funkbesk.reading.git import git_in
from funkbesk.reading.git_problems import GitProblem

_NOT_IGNORED = 1


def may_be_committed(path: Path) -> bool:
    """Return whether the path lies in a repository that does not ignore it. It need not be there.

    Where there is no git, or git refuses to read the repository, nothing is committed either.
    """
    real = path.resolve()
    folder = next(parent for parent in (real, *real.parents) if parent.is_dir())
    try:
        git = git_in(folder)
        git.run("rev-parse", "--is-inside-work-tree")
        # it knows no literal paths; an absolute one has no special meaning at its start
        code, _ = replace(git, paths_are_patterns=True).try_run("check-ignore", "--quiet", "--", str(real))
    except GitProblem:
        return False
    return code == _NOT_IGNORED
