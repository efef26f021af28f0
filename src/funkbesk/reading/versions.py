"""From the name of a version to the description or the collection that it names."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from funkbesk.danish import date_words, did_you_mean
from funkbesk.files import FileProblem
from funkbesk.reading.approved_states import state_in_force, state_of_version
from funkbesk.reading.collection import Collection, Loaded, find_root, load, load_file
from funkbesk.reading.committed import collection_at, collection_of
from funkbesk.reading.description_ids import find_description, named_id, written_id
from funkbesk.reading.git_problems import FETCH_ALL, NoRevision
from funkbesk.reading.repository import HEAD, Repository
from funkbesk.reading.version_history import History, State
from funkbesk.reading.version_names import (
    CommitName,
    DescriptionName,
    FileName,
    Name,
    RangeName,
    Stdin,
    WrongName,
    parse,
)

if TYPE_CHECKING:
    from funkbesk.documents.description import Description

NOW = "arbejdskopien"
SHORT = 10
"""Letters of a commit's id that are shown."""
MANY = 10
"""Versions that are named in one line; of more, the command that lists them is."""


@dataclass(frozen=True)
class Version:
    """One description as it stood somewhere, and the collection around it there.

    `commit` is None for what is not committed (the working tree, a file, standard input); `label` names it to a reader
    in Danish. `loaded.document` may be None, with the findings that say why.
    """

    loaded: Loaded[Description]
    collection: Collection
    commit: str | None
    label: str


@dataclass(frozen=True)
class Snapshot:
    """A whole collection: as it stood in a commit, or in the working tree (`commit` None)."""

    collection: Collection
    commit: str | None
    label: str


Side = Version | Snapshot
Pair = tuple[Version, Version] | tuple[Snapshot, Snapshot]


class NoVersion(FileProblem):
    """A version or a description was asked for that is not there."""


@dataclass(frozen=True)
class Versions:
    """Finds versions for one command; git is started when the first name asks for it.

    `stdin` returns the bytes that `-` stands for.
    """

    collection: Collection
    stdin: Callable[[], bytes] = field(default=lambda: b"", repr=False)

    @cached_property
    def repository(self) -> Repository:
        """Return the collection's repository. Raises `GitProblem`."""
        return Repository.at(self.collection.root)

    def find(self, text: str) -> Side:
        """Return what a name names. Raises `WrongName` (ranges too), `GitProblem`, `NoVersion` and `FileProblem`."""
        name = parse(text)
        if isinstance(name, RangeName):
            raise WrongName(f"»{text}« er to versioner, og her skal der kun stå én.", "Skriv kun den ene.")
        return self._side(name)

    def pair(self, first: str, second: str | None = None) -> Pair:
        """Return the two sides of a comparison: A and B, A..B, A...B, or A and what it has become.

        Without B, a description alone is compared with its last commit, and everything else with the working tree.
        Raises as `find` does.
        """
        name = parse(first)
        if isinstance(name, RangeName):
            if second is not None:
                raise WrongName(f"Efter »{first}« kan der ikke stå en version mere.", "Skriv enten A..B eller A B.")
            return self._matched(*self._range(name))
        if second is None:
            return self._matched(*self._with_now(name))
        other = parse(second)
        if isinstance(other, RangeName):
            raise WrongName(f"Før »{second}« kan der ikke stå en version mere.", "Skriv enten A..B eller A B.")
        if isinstance(name, Stdin) and isinstance(other, Stdin):
            raise WrongName("Standardinput kan kun læses én gang.", "Gem den ene tekst i en fil, og angiv filen.")
        return self._matched(self._side(name), self._side(other))

    def working_tree(self) -> Snapshot:
        """Return the collection as it lies on the disk."""
        return Snapshot(self.collection, None, NOW)

    def _side(self, name: Name) -> Side:
        match name:
            case Stdin():
                data = self.stdin()
                place = self.collection.descriptions_folder / f"{written_id(data) or '-'}.yaml"
                return Version(load(data, place, "-", "description"), self.collection, None, "standard-input")
            case FileName(path, revision):
                return self._file(path) if revision is None else self._committed_file(path, revision)
            case DescriptionName(identifier, revision, None):
                return self._description(identifier) if revision is None else self._committed(identifier, revision)
            case DescriptionName():
                return self._of_history(name)
            case CommitName(revision):
                return self._snapshot(revision)

    def _snapshot(self, revision: str) -> Snapshot:
        commit = self.repository.commit(revision)
        name = revision[:SHORT] if revision == commit else revision
        return Snapshot(collection_at(self.repository, commit, name), commit, name)

    def _file(self, path: str) -> Version:
        place = Path(path)
        if (
            not place.exists()
            and place.name == path
            and (inside := self.collection.descriptions_folder / path).exists()
        ):
            place = inside
        loaded = _description_in(load_file(place))
        root = find_root(place)
        collection = self.collection if root == self.collection.root else Collection(root)
        return Version(loaded, collection, None, loaded.shown)

    def _committed_file(self, path: str, revision: str) -> Version:
        commit = self.repository.commit(revision)
        inner = path.replace("\\", "/").removeprefix("./")
        known = self.repository.entries(commit, inner, f"{self.repository.prefix}{inner}")
        found = next((each for each in (inner, f"{self.repository.prefix}{inner}") if each in known), None)
        if found is None:
            raise NoVersion(f"Filen {path} findes ikke i {revision}.", "Kontrollér stien og stavemåden.")
        return self._at(commit, found, revision, f"{revision}:{found}")

    def _description(self, identifier: str) -> Side:
        """Return the description of the working tree; a word that is none may still name a commit."""
        path = find_description(self.collection, identifier)
        if path is not None:
            return Version(load_file(path), self.collection, None, f"{identifier} ({NOW})")
        try:
            return self._snapshot(identifier)
        except NoRevision:
            raise _unknown(identifier, self.collection, NOW) from None

    def _committed(self, identifier: str, revision: str) -> Version:
        snapshot = self._snapshot(revision)
        path = find_description(snapshot.collection, identifier)
        if path is None:
            raise _unknown(identifier, snapshot.collection, revision)
        [loaded] = snapshot.collection.load([path])
        return Version(loaded, snapshot.collection, snapshot.commit, f"{identifier} ({revision})")

    def _of_history(self, name: DescriptionName) -> Version:
        revision = name.revision or HEAD
        states = History(self.repository, self.repository.commit(revision)).states(name.id)
        if isinstance(name.which, date):
            state = state_in_force(states, name.which)
        else:
            state = state_of_version(states, name.which or "") or self._on_a_merged_branch(name)
        if state is None:
            raise self._no_version(name, states)
        version = state.stamp.version if state.stamp else ""
        label = f"{name.id} {version}"
        if isinstance(name.which, date):
            label = f"{label} (gældende {date_words(name.which)})"
        return self._at(state.commit, state.path, state.commit[:SHORT], label)

    def _on_a_merged_branch(self, name: DescriptionName) -> State | None:
        """Return the state of a version that came in together with a later one, and so never was the branch's own."""
        everything = History(self.repository, self.repository.commit(name.revision or HEAD), everything=True)
        return state_of_version(everything.states(name.id), str(name.which))

    def _at(self, commit: str, path: str, shown: str, label: str) -> Version:
        collection = collection_of(self.repository, commit, path, shown)
        [loaded] = collection.load([self.repository.top / path])
        return Version(_description_in(loaded), collection, commit, label)

    def _range(self, name: RangeName) -> tuple[Side, Side]:
        first, second = name.first, name.second
        if not name.since_parting or isinstance(first, Stdin) or isinstance(second, Stdin):
            return self._side(first), self._side(second)
        parted = self.repository.merge_base(first.revision or HEAD, second.revision or HEAD)
        side = self._side(replace(first, revision=parted))
        return replace(side, label=f"{first.revision} (hvor grenene skiltes)"), self._side(second)

    def _with_now(self, name: Name) -> tuple[Side, Side]:
        """Return the version and what it is compared with when nothing else is said."""
        side = self._side(name)
        if isinstance(side, Snapshot):
            return side, self.working_tree()
        identifier = _id_of(side.loaded)
        if side.commit is None:
            return self._last_commit_of(identifier), side
        return side, self._description(identifier)

    def _last_commit_of(self, identifier: str) -> Version:
        try:
            return self._committed(identifier, HEAD)
        except NoVersion:
            raise NoVersion(
                f"Beskrivelsen »{identifier}« er endnu ikke gemt i git, så der er intet at sammenligne med.",
                "Gem den med git commit, eller angiv begge de versioner, der skal sammenlignes.",
            ) from None

    def _matched(self, first: Side, second: Side) -> Pair:
        if isinstance(first, Version) and isinstance(second, Version):
            return first, second
        if isinstance(first, Snapshot) and isinstance(second, Snapshot):
            return first, second
        raise WrongName(
            f"»{first.label}« og »{second.label}« kan ikke sammenlignes: det ene er en hel samling.",
            "Angiv to beskrivelser eller to commits.",
        )

    def _no_version(self, name: DescriptionName, states: Sequence[State]) -> NoVersion:
        if not states:
            return NoVersion(f"Beskrivelsen »{name.id}« findes ikke i historikken.", self._where_else(name.id))
        if isinstance(name.which, date):
            return NoVersion(
                f"Ingen version af {name.id} var gældende {date_words(name.which)}.",
                f"Se versionerne med: funkbesk history {name.id}",
            )
        known = list(dict.fromkeys(state.stamp.version for state in states if state.stamp and state.stamp.version))
        advice = f"Se dem, der er, med: funkbesk history {name.id}"
        if 0 < len(known) <= MANY:
            advice = f"Disse findes: {', '.join(known)}."
        return NoVersion(
            f"{name.id} har ikke haft version {name.which}.", FETCH_ALL if self.repository.is_shallow else advice
        )

    def _where_else(self, identifier: str) -> str:
        if self.repository.is_shallow:
            return FETCH_ALL
        known = [named_id(path) for path in self.collection.description_paths()]
        return did_you_mean(identifier, known) or "Se listen med: funkbesk list"


def _unknown(identifier: str, collection: Collection, where: str) -> NoVersion:
    known = {named_id(path): path.name for path in collection.description_paths()}
    if identifier in known:
        advice = f"I filen {known[identifier]} står et andet id eller intet. Angiv det, der står, eller ret filen."
    else:
        advice = did_you_mean(identifier, list(known)) or "Se listen med: funkbesk list"
    return NoVersion(f"Beskrivelsen »{identifier}« findes ikke i {where}.", advice)


def _description_in(loaded: Loaded[Description]) -> Loaded[Description]:
    """Return the file again. Raises `WrongName` where it is the register or the settings."""
    if loaded.kind != "description":
        raise WrongName(
            f"{loaded.shown} er ikke en beskrivelse.",
            "Angiv en beskrivelse, eller sammenlign hele samlingen med: funkbesk diff HEAD",
        )
    return loaded


def _id_of(loaded: Loaded[Description]) -> str:
    return loaded.document.id if loaded.document is not None else written_id(loaded.data) or named_id(loaded.path)
