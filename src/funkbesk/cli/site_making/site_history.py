"""The versions of descriptions for the site, each with the redline of what it changed.

To compare the versions of a thousand descriptions takes most of the time, and they seldom change: what is told of a
version is kept, under a digest of all it is made of, and a redline is told only where its page is made.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path, PurePosixPath
from typing import Any

from funkbesk import cache_folder
from funkbesk.cli.comparing.decided import Decisions, decide_by, decisions_about
from funkbesk.diff.behind import with_decisions
from funkbesk.diff.history import Step, edition_data, edition_of, steps
from funkbesk.diff.policy import policy_of
from funkbesk.diff.requirement import required_bump
from funkbesk.diff.story.as_data import story_data
from funkbesk.diff.story.tell import tell
from funkbesk.documents.description import Description
from funkbesk.documents.entry_names import names_by_id
from funkbesk.reading.collection import Collection
from funkbesk.reading.git_problems import GitProblem
from funkbesk.reading.repository import HEAD, Repository
from funkbesk.reading.version_history import History
from funkbesk.rendering.fingerprint import digest

FORMAT = 1
NAME = "site-versions"


@dataclass(frozen=True, slots=True)
class Redline:
    """What a version changed: the description as it was then with its file, and the story as plain data."""

    description: Description
    data: bytes
    name: str
    story: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Versions:
    """The versions of a description, newest first, as `edition_data` gives them.

    `redlines` are the numbers of those that have one, and `made_of` tells all that they are made of.
    """

    rows: Sequence[dict[str, Any]] = ()
    redlines: Sequence[str] = ()
    made_of: str = ""


@dataclass(frozen=True, slots=True)
class Head:
    """The commit that is checked out, and whether git was given only the newest commits (a shallow clone)."""

    commit: str
    is_shallow: bool


def head_of(collection: Collection) -> Head | None:
    """Return what is checked out; None where there is no git, no repository or no commit."""
    try:
        repository = Repository.at(collection.root)
        return Head(repository.commit(HEAD), repository.is_shallow)
    except GitProblem:
        return None


class VersionReader:
    """Reads the versions of the descriptions `identifiers` from git as of `commit`.

    `surroundings` is a digest of what all versions depend on: settings, register, meetings, the day, the tool. Asking
    raises `GitProblem` where git fails on the way.
    """

    def __init__(
        self, collection: Collection, commit: str, today: date, identifiers: Sequence[str], surroundings: str
    ) -> None:
        self._repository = Repository.at(collection.root)
        self._history = History(self._repository, commit)
        self._settings = collection.settings()
        self._today = today
        self._surroundings = surroundings.encode()
        self._names = names_by_id(collection.register())
        self._history.read_ahead()
        self._decisions: Decisions = decisions_about(identifiers, collection)
        self._path = cache_folder.place(collection.root, NAME)
        self._before = _loaded(self._path)
        self._now: dict[str, Any] = {}
        # the pages of one description are asked for one after the other
        self._steps = lru_cache(maxsize=1)(self._steps_of)

    def versions(self, identifier: str) -> Versions:
        """Return the versions of one description; none where git has none yet."""
        made_of = self._made_of(identifier)
        known = self._before.get(identifier)
        if known is None or known["made_of"] != made_of:
            found = self._steps(identifier)
            policy, decide = policy_of(self._settings, identifier, self._today), decide_by(self._decisions)
            rows = [edition_data(edition_of(step, policy, decide)) for step in found]
            known = {"made_of": made_of, "rows": rows, "redlines": list(_with_redline(found))}
        self._now[identifier] = known
        return Versions(known["rows"], known["redlines"], made_of)

    def redline(self, identifier: str, version: str) -> Redline:
        """Return the redline of one of the versions that have one."""
        step = _with_redline(self._steps(identifier))[version]
        before, after, comparison = step.before, step.after, step.comparison
        assert before is not None and after is not None and comparison is not None  # noqa: S101, PT018 - has a redline
        comparison = with_decisions(comparison, decide_by(self._decisions)(before, after))
        requirement = required_bump(comparison, policy_of(self._settings, identifier, self._today))
        story = tell(before.description, after.description, comparison, requirement, self._names)
        data = self._repository.contents([step.state.blob])[step.state.blob]
        return Redline(after.description, data, PurePosixPath(step.state.path).name, story_data(story))

    def keep(self) -> None:
        """Keep what was told, for the next run."""
        if self._now != self._before:
            cache_folder.save(self._path, {"format": FORMAT, "versions": self._now})

    def _steps_of(self, identifier: str) -> list[Step]:
        policy = policy_of(self._settings, identifier, self._today)
        return steps(self._repository, self._history.states(identifier), policy)

    def _made_of(self, identifier: str) -> str:
        touches = (f"{one.commit} {one.blob} {one.path}" for one in self._history.touches(identifier))
        return digest(self._surroundings, *(touch.encode("utf-8", "surrogateescape") for touch in touches))


def _with_redline(found: Sequence[Step]) -> dict[str, Step]:
    """Return the steps to versions that can be compared with the one before; of two with one number, the last."""
    told: dict[str, Step] = {}
    for step in found:
        if step.after is not None and step.comparison is not None:
            told.setdefault(step.after.description.version, step)
    return told


def _loaded(path: Path) -> dict[str, Any]:
    raw = cache_folder.load(path)
    return raw["versions"] if isinstance(raw, dict) and raw.get("format") == FORMAT else {}
