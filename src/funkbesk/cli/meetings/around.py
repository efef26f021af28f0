"""What agendas, minutes, packets and the status may know of a collection, each part found out when it is asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from functools import cache, cached_property
from typing import TYPE_CHECKING, Generic, TypeVar

from funkbesk.cli.broken_files import unusable_files
from funkbesk.cli.usable import usable
from funkbesk.cycle.around import Around, ChangesSince
from funkbesk.reading.collection import Collection, load
from funkbesk.reading.description_ids import find_description

if TYPE_CHECKING:
    from funkbesk.documents.description import Description
    from funkbesk.documents.meeting import Meeting
    from funkbesk.findings import Finding
    from funkbesk.reading.repository import Repository

T = TypeVar("T")


def around_of(collection: Collection, today: date) -> Around:
    """Return what is known around the descriptions of a collection.

    The descriptions and meetings are read when they are first looked at; a description that is asked for by its id is
    read alone. Findings and changes are found out once for each description that is asked for. Raises `Problem` where
    the settings or the register have errors: half of what a document says would be missing without a word.
    """
    for problem in unusable_files(collection):
        raise problem
    return Around(
        register=collection.register(),
        settings=collection.settings(),
        descriptions=ReadWhenNeeded(lambda: _descriptions(collection), lambda key: _description(collection, key)),
        meetings=ReadWhenNeeded(lambda: _meetings(collection)),
        findings=cache(lambda identifier: _findings(collection, identifier, today)),
        changes=cache(lambda identifier: _changes(collection, identifier, today)),
        today=today,
    )


def left_out(around: Around) -> list[str]:
    """Return the names of the files that can't be used, of those that have been looked at."""
    read = (around.descriptions, around.meetings)
    return [shown for documents in read if isinstance(documents, ReadWhenNeeded) for shown in documents.broken]


class ReadWhenNeeded(Mapping[str, T], Generic[T]):
    """Documents by id, in the order of their files.

    `read_all` reads them and names the files that can't be used; `read_one` reads one that is asked for alone.
    """

    def __init__(
        self, read_all: Callable[[], tuple[dict[str, T], list[str]]], read_one: Callable[[str], T | None] | None = None
    ) -> None:
        self._read_all = read_all
        self._read_one = cache(read_one or self._one_of_all)
        self.broken: list[str] = []

    @cached_property
    def _all(self) -> dict[str, T]:
        documents, self.broken = self._read_all()
        return documents

    def _one_of_all(self, key: str) -> T | None:
        return self._all.get(key)

    def __getitem__(self, key: str) -> T:
        # cached_property keeps its value in __dict__: when all have been read, none is looked for in the folder again
        found = self._all.get(key) if "_all" in self.__dict__ else self._read_one(key)
        if found is None:
            raise KeyError(key)
        return found

    def __iter__(self) -> Iterator[str]:
        return iter(self._all)

    def __len__(self) -> int:
        return len(self._all)


def _descriptions(collection: Collection) -> tuple[dict[str, Description], list[str]]:
    documents, broken = usable(collection, collection.description_paths())
    found: dict[str, Description] = {}
    for document in documents.values():
        found.setdefault(document.id, document)
    return found, broken


def _description(collection: Collection, identifier: str) -> Description | None:
    path = find_description(collection, identifier)
    if path is None:
        return None
    document: Description | None = collection.load([path])[0].document
    return document if document is not None and document.id == identifier else None


def _meetings(collection: Collection) -> tuple[dict[str, Meeting], list[str]]:
    meetings, broken = usable(collection, collection.meeting_paths())
    return {meeting.id: meeting for meeting in meetings.values()}, broken


def _findings(collection: Collection, identifier: str, today: date) -> tuple[Finding, ...]:
    """Return what the linter says of one description, worst first."""
    from funkbesk.lint.engine.check import check

    path = find_description(collection, identifier)
    if path is None:
        return ()
    shown = collection.files.shown(path)
    report = check(collection, [path], today=today)
    return tuple(finding for finding in report.findings if finding.path == shown)


def _changes(collection: Collection, identifier: str, today: date) -> ChangesSince | None:
    """Return what changed since the description was last approved; None where that is not known to git."""
    from funkbesk.reading.git_problems import GitProblem
    from funkbesk.reading.repository import Repository

    path = find_description(collection, identifier)
    if path is None:
        return None
    now: Description | None = collection.load([path])[0].document
    try:
        approved = _approved(Repository.at(collection.root), identifier)
    except GitProblem:
        return None
    if now is None or approved is None:
        return None
    return ChangesSince(approved.version, _told(approved, now, collection, today))


def _approved(repository: Repository, identifier: str) -> Description | None:
    """Return the description as it was last approved; None where it never was. Raises `GitProblem`."""
    from funkbesk.reading.approved_states import newest_approval
    from funkbesk.reading.repository import HEAD
    from funkbesk.reading.version_history import History

    state = newest_approval(History(repository, repository.commit(HEAD)).states(identifier))
    if state is None:
        return None
    data = repository.contents([state.blob])[state.blob]
    document: Description | None = load(data, repository.top / state.path, state.path).document
    return document


def _told(before: Description, now: Description, collection: Collection, today: date) -> tuple[str, ...]:
    """Return one line for each change that is more than the version's own number, date and approval."""
    from funkbesk.diff.changes import Bump, bump_of
    from funkbesk.diff.compare import compare
    from funkbesk.diff.policy import policy_of
    from funkbesk.diff.requirement import required_bump
    from funkbesk.diff.story.lines import change_lines
    from funkbesk.diff.story.tell import tell
    from funkbesk.documents.entry_names import names_by_id

    policy = policy_of(collection.settings(), now.id, today)
    comparison = compare(before, now, policy)
    weighty = tuple(change for change in comparison.changes if bump_of(change) is not Bump.NONE)
    comparison = replace(comparison, changes=weighty)
    story = tell(before, now, comparison, required_bump(comparison, policy), names_by_id(collection.register()))
    return change_lines(story)
