"""The repository that a collection lies in: its revisions, the files at each of them, and what every commit touched."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from funkbesk.reading import git_problems
from funkbesk.reading.git import Git, git_in
from funkbesk.reading.source import MAX_BYTES

HEAD = "HEAD"
_UPWARDS = re.compile(r"(?:\.\./)*")
_NOT_IN_A_NAME = re.compile(r"[\x00-\x1f\x7f]")
_YAML = (":(top,icase)*.yaml", ":(top,icase)*.yml")
_LINK = "120000"
_FILE = re.compile(r"100[0-7]{3}")
_COMMIT = "commit "


class Entry(NamedTuple):
    """A file of a commit: the id of its content, and whether it is a link (whose content is where it leads)."""

    blob: str
    is_link: bool = False


class Touch(NamedTuple):
    """What a commit did to one file.

    `status` is A (added), M (changed), D (deleted) or R (renamed); `likeness` is git's percentage for R. Paths are from
    the top of the repository with forward slashes; `old_blob` or `blob` is None where the file was not there before or
    is not there after. `when` is the committer's time.
    """

    commit: str
    when: datetime
    status: str
    likeness: int
    old_path: str
    path: str
    old_blob: str | None
    blob: str | None


@dataclass(frozen=True, slots=True)
class Repository:
    """A repository with files. `top` is its folder; `prefix` leads from there to the collection ("" or "a/b/")."""

    git: Git
    top: Path
    prefix: str
    is_shallow: bool
    _known: dict[str, bytes] = field(default_factory=dict, repr=False, compare=False)

    @staticmethod
    def at(folder: Path) -> Repository:
        """Return the repository that the folder lies in. Raises `GitProblem` where there is none to be read."""
        git = git_in(folder)
        lines = git.run("rev-parse", "--is-inside-work-tree", "--is-shallow-repository", "--show-cdup").decode()
        inside, shallow, upwards = (*lines.split("\n"), "", "")[:3]
        if inside != "true":
            raise git_problems.no_files(folder)
        if not _UPWARDS.fullmatch(upwards):  # core.worktree leads elsewhere
            raise git_problems.no_repository(folder)
        real, depth = folder.resolve(), upwards.count("/")
        if depth >= len(real.parts):
            raise git_problems.no_repository(folder)
        top = real.parents[depth - 1] if depth else real
        prefix = "".join(f"{part}/" for part in real.parts[len(real.parts) - depth :]) if depth else ""
        return Repository(replace(git, folder=top), top, prefix, shallow == "true")

    def commit(self, revision: str) -> str:
        """Return the id of the commit that a branch, a tag, an id or `HEAD~1` names. Raises `GitProblem`."""
        if not revision or revision.startswith("-") or _NOT_IN_A_NAME.search(revision):
            raise git_problems.not_a_name(revision)
        code, output = self.git.try_run("rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}")
        if code == 0:
            return output.decode().strip()
        if revision == HEAD or not self.git.run("rev-list", "--max-count=1", "--all"):
            raise git_problems.no_commits()
        raise git_problems.no_revision(revision, shallow=self.is_shallow)

    def merge_base(self, first: str, second: str) -> str:
        """Return the commit that two revisions parted at. Raises `GitProblem` where they share none."""
        code, output = self.git.try_run("merge-base", self.commit(first), self.commit(second))
        if code:
            raise git_problems.nothing_shared(first, second, shallow=self.is_shallow)
        return output.decode().strip()

    def entries(self, commit: str, *folders: str) -> dict[str, Entry]:
        """Return the files of a commit by their path from the top; below the given paths only, where there are any."""
        output = self.git.run("ls-tree", "-r", "-z", "--full-tree", commit, "--", *folders)
        found: dict[str, Entry] = {}
        for line in _decoded(output):
            about, _, path = line.partition("\t")
            mode, _, blob = about.split(" ")
            # a tree made by hand may hold names that lead out of the folder
            if (_FILE.fullmatch(mode) or mode == _LINK) and not {"", ".", ".."} & set(path.split("/")):
                found[path] = Entry(blob, mode == _LINK)
        return found

    def contents(self, blobs: Iterable[str]) -> dict[str, bytes]:
        """Return the bytes of each blob, of a file over 256 KiB one byte more than that.

        One process reads all that were not read before. Raises `GitProblem` where one is missing.
        """
        wanted = dict.fromkeys(blobs)
        self._known.update(self.git.objects((blob for blob in wanted if blob not in self._known), MAX_BYTES))
        return {blob: self._known[blob] for blob in wanted}

    def touches(self, commit: str, *, first_parent: bool = True) -> list[Touch]:
        """Return what the commits up to `commit` did to YAML files anywhere in the repository, newest first.

        Along the first parents a merge counts as one step of the branch: what was tried out on the way to a pull
        request was never on it. Without `first_parent`, commits of merged branches count and merges do not.
        """
        walk = ("--first-parent", "-m") if first_parent else ("--topo-order", "--no-merges")
        output = replace(self.git, paths_are_patterns=True).run(
            *("log", *walk, "--root", "--raw", "-z", "--no-abbrev", "-M", "-l400", "--no-color"),
            *("-O/dev/null", "--no-ext-diff", "--no-textconv", "--ignore-submodules=all", "--no-notes"),
            *(f"--format=tformat:{_COMMIT}%H %cI", commit, "--", *_YAML),
        )
        return _touches(_decoded(output))


def _decoded(output: bytes) -> list[str]:
    """Return the parts of what git wrote with -z; a name that is not UTF-8 is read as Python reads it from a disk."""
    return [part for part in output.decode("utf-8", "surrogateescape").split("\0") if part]


def _touches(parts: list[str]) -> list[Touch]:
    found: list[Touch] = []
    commit, when = "", datetime.min  # noqa: DTZ901 (replaced by the first part)
    waiting = iter(parts)
    for raw in waiting:
        part = raw.removeprefix("\n")
        if part.startswith(_COMMIT):
            _, commit, time = part.split(" ")
            when = datetime.fromisoformat(time)
            continue
        _, new_mode, old, new, status = part.split(" ")
        old_path = next(waiting)
        path = next(waiting) if status[0] in "RC" else old_path
        kind = {"C": "A", "T": "M"}.get(status[0], status[0])
        if _FILE.fullmatch(new_mode) or kind == "D":
            found.append(Touch(commit, when, kind, int(status[1:] or 0), old_path, path, _blob(old), _blob(new)))
    return found


def _blob(identifier: str) -> str | None:
    return identifier if identifier.strip("0") else None
