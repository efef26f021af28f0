"""A collection as it stood in a commit: the same as on the disk, read from git."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from funkbesk.documents.names import DESCRIPTIONS_FOLDER, MEETINGS_FOLDER, SETTINGS_NAME
from funkbesk.files import FileProblem
from funkbesk.reading.collection import Collection
from funkbesk.reading.repository import Entry, Repository

_FOLDERS = (DESCRIPTIONS_FOLDER, MEETINGS_FOLDER)


@dataclass(frozen=True)
class CommittedFiles:
    """The files of one commit (see `Files`). `name` is how the user named the commit; findings show `name:path`."""

    repository: Repository
    commit: str
    name: str
    entries: Mapping[str, Entry]

    def has(self, path: Path) -> bool:
        """Return whether the commit has the file."""
        return self.inner(path) in self.blobs

    def inside(self, folder: Path) -> list[Path]:
        """Return the files directly in the folder."""
        start = f"{self.inner(folder)}/"
        return [
            folder / path.removeprefix(start)
            for path in self.blobs
            if path.startswith(start) and "/" not in path[len(start) :]
        ]

    def read(self, paths: Sequence[Path]) -> list[bytes]:
        """Return the bytes of the files, in their order, read by one process.

        Raises `FileProblem` for a file that the commit does not have, `GitProblem` where git can't read one.
        """
        inner = [self.inner(path) for path in paths]
        if missing := [path for path in inner if path not in self.blobs]:
            raise FileProblem(f"Filen {missing[0]} findes ikke i {self.name}.", "Kontrollér stien og stavemåden.")
        contents = self.repository.contents(self.blobs[path] for path in inner)
        return [contents[self.blobs[path]] for path in inner]

    def shown(self, path: Path) -> str:
        """Return the file's name as git writes it: `main:descriptions/x.yaml`."""
        return f"{self.name}:{self.inner(path)}"

    def inner(self, path: Path) -> str:
        """Return the path from the top of the repository, as git writes it."""
        return path.relative_to(self.repository.top).as_posix()

    @cached_property
    def blobs(self) -> dict[str, str]:
        """Return the id of each file's content; a link to another file of the commit has that file's content."""
        files = {path: entry.blob for path, entry in self.entries.items() if not entry.is_link}
        links = {path: entry.blob for path, entry in self.entries.items() if entry.is_link}
        if links:
            targets = self.repository.contents(links.values())
            for path, blob in links.items():
                target = targets[blob].decode("utf-8", "surrogateescape")
                target = posixpath.normpath(posixpath.join(posixpath.dirname(path), target))
                if target in files:
                    files[path] = files[target]
        return files


def collection_at(repository: Repository, revision: str, name: str | None = None) -> Collection:
    """Return the collection as it stood in a commit; `name` is what findings call it (default: as it was named).

    It is the one in the same folder of the repository. Where that was empty it is the one that has moved there since:
    the only one in the commit, if nothing lies in its old folder any more. Raises `GitProblem`.
    """
    commit = repository.commit(revision)
    prefix = repository.prefix
    entries = _entries(repository, commit, prefix)
    if not entries:
        everything = repository.entries(commit)
        others = [path.removesuffix(SETTINGS_NAME) for path in everything if posixpath.basename(path) == SETTINGS_NAME]
        if len(others) == 1 and not (repository.top / others[0] / SETTINGS_NAME).exists():
            prefix = others[0]
            entries = {path: entry for path, entry in everything.items() if path.startswith(prefix)}
    return _collection(repository, CommittedFiles(repository, commit, name or revision, entries), prefix)


def collection_of(repository: Repository, revision: str, path: str, name: str | None = None) -> Collection:
    """Return the collection that the file `path` (from the top of the repository) belonged to in a commit."""
    commit = repository.commit(revision)
    prefix = repository.prefix
    if posixpath.dirname(path) in {f"{prefix}{folder}" for folder in _FOLDERS}:
        entries = _entries(repository, commit, prefix)
    else:
        entries = repository.entries(commit)
        prefix = _root_of(path, entries)
    return _collection(repository, CommittedFiles(repository, commit, name or revision, entries), prefix)


def _entries(repository: Repository, commit: str, prefix: str) -> dict[str, Entry]:
    return repository.entries(commit, f"{prefix}{SETTINGS_NAME}", *(f"{prefix}{folder}/" for folder in _FOLDERS))


def _root_of(path: str, paths: Iterable[str]) -> str:
    """Return the folder ("" or "a/b/") that the file's collection begins in; as `find_root` does on the disk."""
    known = set(paths)
    folder = posixpath.dirname(path)
    above = folder
    while True:
        prefix = f"{above}/" if above else ""
        if f"{prefix}{SETTINGS_NAME}" in known:
            return prefix
        if not above:
            break
        above = posixpath.dirname(above)
    if posixpath.basename(folder) in _FOLDERS:
        folder = posixpath.dirname(folder)
    return f"{folder}/" if folder else ""


def _collection(repository: Repository, files: CommittedFiles, prefix: str) -> Collection:
    return Collection(repository.top / prefix, files)
