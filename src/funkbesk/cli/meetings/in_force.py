"""The version of a description that is in force on a day, which need not be the one that lies in the folder."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from functools import cache, cached_property
from typing import TYPE_CHECKING, Any

from funkbesk.cli.no_description import no_description
from funkbesk.danish import date_words
from funkbesk.documents.metadata import STATUS_WORDS
from funkbesk.reading.approved_states import state_in_force
from funkbesk.reading.collection import Collection, Loaded, load, load_file
from funkbesk.reading.description_ids import find_description
from funkbesk.reading.git_problems import GitProblem

if TYPE_CHECKING:
    from funkbesk.documents.description import Description
    from funkbesk.reading.version_history import History, State


@dataclass(frozen=True, slots=True)
class Edition:
    """A description as it is printed for a day.

    `newer` is a Danish sentence about the version in the folder where that is another one; `note` is one for whoever
    makes the packet, where something about the version ought to be known.
    """

    loaded: Loaded[Any]
    newer: str | None = None
    note: str | None = None

    @property
    def description(self) -> Description:
        """Return the document."""
        document: Description | None = self.loaded.document
        assert document is not None  # noqa: S101 - `Editions` hands out none without
        return document


class Editions:
    """Finds the versions for one command; git is asked only where the folder's version is not in force on the day."""

    def __init__(self, collection: Collection) -> None:
        self._collection = collection
        self.on = cache(self._on)
        """`on(identifier, day)` returns the `Edition` of a day. Raises `Problem` where the file can't be used."""

    def _on(self, identifier: str, day: date) -> Edition:
        now = Edition(self._in_folder(identifier))
        if _is_in_force(now.description, day):
            return now
        try:
            state = state_in_force(self._history.states(identifier), day)
            before = None if state is None else self._read(state)
        except GitProblem as problem:
            return replace(now, note=f"{problem.message} Pakken har {_named(now.description)}.")
        if before is None:
            return replace(now, note=_none_yet(now.description, day))
        if before.document is None:
            gone = f"Den version af {identifier}, der gælder den {date_words(day)}, kan ikke læses"
            return replace(now, note=f"{gone}: pakken har version {now.description.version}.")
        found = Edition(before)
        if found.description.version == now.description.version:
            return found
        newer = _told(now.description)
        printed = f"Pakken har version {found.description.version} af {identifier}, som gælder den {date_words(day)}."
        return replace(found, newer=newer, note=f"{printed} {newer}")

    def _in_folder(self, identifier: str) -> Loaded[Any]:
        path = find_description(self._collection, identifier)
        loaded = None if path is None else load_file(path)
        if loaded is None or loaded.document is None:
            raise no_description(self._collection, identifier)
        return loaded

    @cached_property
    def _history(self) -> History:
        """Return the history up to now. Raises `GitProblem`."""
        from funkbesk.reading.repository import HEAD, Repository
        from funkbesk.reading.version_history import History

        repository = Repository.at(self._collection.root)
        return History(repository, repository.commit(HEAD))

    def _read(self, state: State) -> Loaded[Any]:
        repository = self._history.repository
        return load(
            repository.contents([state.blob])[state.blob], repository.top / state.path, state.path, "description"
        )


def _is_in_force(description: Description, day: date) -> bool:
    if description.status != "gældende" or description.approval is None:
        return False
    return description.valid_from is None or description.valid_from <= day


def _none_yet(description: Description, day: date) -> str | None:
    """Return what is to be known where no version is in force; of a draft every page says that it is one."""
    if description.status != "gældende" or description.valid_from is None or description.valid_from <= day:
        return None
    return f"Ingen version gælder den {date_words(day)}: pakken har {_named(description)}."


def _named(description: Description) -> str:
    version = f"version {description.version} af {description.id}"
    if description.status != "gældende" or description.valid_from is None:
        return f"{version} ({STATUS_WORDS[description.status]})"
    return f"{version}, som gælder fra den {date_words(description.valid_from)}"


def _told(description: Description) -> str:
    """Return what there is to say of the version in the folder, which is not in force."""
    if description.status == "ophævet":
        last = f" og gælder til og med den {date_words(description.valid_to)}" if description.valid_to else ""
        return f"Beskrivelsen er ophævet{last}."
    newer = f"En nyere version, {description.version},"
    if description.status == "gældende" and description.valid_from is not None:
        return f"{newer} gælder fra den {date_words(description.valid_from)}."
    return f"{newer} er på vej, men gælder ikke endnu ({STATUS_WORDS[description.status]})."
