"""How often the events of a year have changed, and when last: read from git, so that no state has to be kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from funkbesk.cycle.year.plan import Event
from funkbesk.reading.changed_files import blob_id
from funkbesk.reading.collection import Collection
from funkbesk.reading.description_ids import named_id, written_id
from funkbesk.reading.git_problems import GitProblem
from funkbesk.reading.repository import HEAD, Repository, Touch


class Revision(NamedTuple):
    """How often an event has changed since it came into being, and when it last did (UTC)."""

    number: int
    when: datetime


@dataclass(frozen=True)
class Revisions:
    """The revisions of events. `problem` says why git could not be asked; every number is 0 then.

    An event changes with its own file, with the register (names, deadlines) and with the settings (days off). Every
    commit that touched one of them counts, those of merged branches as well, so the number never falls; what is not
    committed yet counts as one more, and as changed on `today`.
    """

    collection: Collection
    today: date
    repository: Repository | None
    commit: str = ""
    problem: GitProblem | None = None

    @staticmethod
    def of(collection: Collection, today: date) -> Revisions:
        """Return the revisions of a collection's events."""
        try:
            repository = Repository.at(collection.root)
            return Revisions(collection, today, repository, repository.commit(HEAD))
        except GitProblem as problem:
            return Revisions(collection, today, None, problem=problem)

    def revision(self, event: Event) -> Revision:
        """Return the revision of an event. Raises `FileProblem` and `GitProblem`."""
        now = datetime.combine(self.today, time(), UTC)
        if self.repository is None:
            return Revision(0, now)
        own = self._file_of(event)
        files = [self.collection.register_path, self.collection.settings_path, *([] if own is None else [own])]
        inner = [self._inner(path) for path in files if self.collection.files.has(path)]
        commits = dict(touch for path in inner for touch in self._commits_of(path))
        newest = max(commits.values(), default=now)
        if own is not None and all(path in self._unchanged for path in inner):
            return Revision(len(commits) - 1, newest)
        return Revision(len(commits), max(now, newest))

    def _file_of(self, event: Event) -> Path | None:
        """Return the file that the event was read from; None for one that only the register plans."""
        if event.kind == "forum":
            return None
        identifier = event.source.partition("#")[0]
        paths = self._descriptions if event.kind == "anledning" else self._meetings
        if identifier in paths:
            return paths[identifier]
        contents = zip(paths.values(), self.collection.files.read(list(paths.values())), strict=True)
        return next((path for path, data in contents if written_id(data) == identifier), None)

    def _commits_of(self, path: str) -> list[tuple[str, datetime]]:
        """Return the commits that touched a file, under all the names it has had, and when they were made."""
        found = []
        for touch in self._touches:
            if touch.path == path and touch.blob is not None:
                found.append((touch.commit, touch.when.astimezone(UTC)))
                path = touch.old_path
        return found

    @cached_property
    def _descriptions(self) -> dict[str, Path]:
        return {named_id(path): path for path in self.collection.description_paths()}

    @cached_property
    def _meetings(self) -> dict[str, Path]:
        return {named_id(path): path for path in self.collection.meeting_paths()}

    @cached_property
    def _touches(self) -> Sequence[Touch]:
        return self.repository.touches(self.commit, first_parent=False) if self.repository else ()

    @cached_property
    def _unchanged(self) -> set[str]:
        """Return the files that lie on the disk as the last commit has them; line ends are no difference."""
        if self.repository is None:
            return set()
        entries = self.repository.entries(self.commit, *([self.repository.prefix] if self.repository.prefix else []))
        paths = self.collection.paths()
        contents = zip(map(self._inner, paths), self.collection.files.read(paths), strict=True)
        return {
            inner
            for inner, data in contents
            if inner in entries and entries[inner].blob in {blob_id(data), blob_id(data.replace(b"\r\n", b"\n"))}
        }

    def _inner(self, path: Path) -> str:
        """Return the path from the top of the repository."""
        prefix = "" if self.repository is None else self.repository.prefix
        return f"{prefix}{path.relative_to(self.collection.root).as_posix()}"
