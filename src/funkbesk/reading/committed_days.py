"""The day on which a state of a description came in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from funkbesk.reading.collection import Collection, Loaded
from funkbesk.reading.committed import CommittedFiles
from funkbesk.reading.git_problems import GitProblem
from funkbesk.reading.repository import HEAD, Repository
from funkbesk.reading.version_history import History


@dataclass(frozen=True)
class CommittedDays:
    """Tells of descriptions of one side of a comparison when they came in: of a commit, or (None) as they lie now."""

    collection: Collection
    commit: str | None
    today: date

    def of(self, loaded: Loaded[object], identifier: str) -> date | None:
        """Return the day of the commit that brought this state of the description.

        What lies on the disk and differs from the last commit is today's. None where that can't be known: without git,
        and for a text from outside of the collection.
        """
        if self.commit is None and loaded.path.parent != self.collection.descriptions_folder:
            return None
        try:
            repository = self._repository()
            states = History(repository, repository.commit(self.commit or HEAD)).states(identifier)
            newest = states[0] if states else None
            if self.commit is None and (
                newest is None or repository.contents([newest.blob])[newest.blob] != loaded.data
            ):
                return self.today
        except GitProblem:
            return None
        return None if newest is None else newest.when.date()

    def _repository(self) -> Repository:
        files = self.collection.files
        return files.repository if isinstance(files, CommittedFiles) else Repository.at(self.collection.root)
