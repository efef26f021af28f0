"""The versions of descriptions for the site, each with the redline of what it changed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import PurePosixPath
from typing import Any

from funkbesk.cli.comparing.decided import Decisions, decide_by, decisions_about
from funkbesk.diff.behind import with_decisions
from funkbesk.diff.history import Step, edition_data, edition_of, steps
from funkbesk.diff.policy import Policy, policy_of
from funkbesk.diff.requirement import required_bump
from funkbesk.diff.story.as_data import story_data
from funkbesk.diff.story.tell import tell
from funkbesk.documents.description import Description
from funkbesk.documents.entry_names import names_by_id
from funkbesk.reading.collection import Collection
from funkbesk.reading.git_problems import GitProblem
from funkbesk.reading.repository import HEAD, Repository
from funkbesk.reading.version_history import History


@dataclass(frozen=True, slots=True)
class Redline:
    """What a version changed: its number, the description as it was then with its file, and the story as plain data."""

    version: str
    description: Description
    data: bytes
    name: str
    story: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Versions:
    """The versions of a description, newest first, as `edition_data` gives them, and the redlines between them."""

    rows: list[dict[str, Any]] = field(default_factory=list)
    redlines: list[Redline] = field(default_factory=list)


def head_of(collection: Collection) -> str | None:
    """Return the commit that is checked out; None where there is no git, no repository or no commit."""
    try:
        return Repository.at(collection.root).commit(HEAD)
    except GitProblem:
        return None


class VersionReader:
    """Reads versions from git as of `commit`. Asking raises `GitProblem` where git fails on the way."""

    def __init__(self, collection: Collection, commit: str, today: date, identifiers: Iterable[str]) -> None:
        self._repository = Repository.at(collection.root)
        self._history = History(self._repository, commit)
        self._settings = collection.settings()
        self._today = today
        self._names = names_by_id(collection.register())
        self._history.read_ahead()
        self._decisions: Decisions = decisions_about(identifiers, collection)

    def versions(self, identifier: str) -> Versions:
        """Return the versions of one description; none where git has none yet."""
        policy = policy_of(self._settings, identifier, self._today)
        decide = decide_by(self._decisions)
        found = steps(self._repository, self._history.states(identifier), policy)
        rows = [edition_data(edition_of(step, policy, decide)) for step in found]
        return Versions(rows, list(self._redlines(found, policy)))

    def _redlines(self, found: Iterable[Step], policy: Policy) -> Iterator[Redline]:
        decide = decide_by(self._decisions)
        told: set[str] = set()
        for step in found:
            before, after, comparison = step.before, step.after, step.comparison
            if before is None or after is None or comparison is None or after.description.version in told:
                continue  # a number that was used twice is told of its last use
            told.add(after.description.version)
            comparison = with_decisions(comparison, decide(before, after))
            requirement = required_bump(comparison, policy)
            story = tell(before.description, after.description, comparison, requirement, self._names)
            data = self._repository.contents([step.state.blob])[step.state.blob]
            name = PurePosixPath(step.state.path).name
            yield Redline(after.description.version, after.description, data, name, story_data(story))
