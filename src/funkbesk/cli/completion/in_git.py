"""Names of versions and of branches, from the history that git keeps."""

from __future__ import annotations

from funkbesk.cli.completion import in_collection
from funkbesk.reading.collection import Collection
from funkbesk.reading.repository import HEAD, Repository
from funkbesk.reading.version_history import History

_FOLDERS = ("refs/heads", "refs/tags", "refs/remotes")


def revisions(collection: Collection) -> list[str]:
    """Return HEAD and the names of all branches and tags. Raises `GitProblem` where there is no repository."""
    listed = Repository.at(collection.root).git.run("for-each-ref", "--format=%(refname:short)", *_FOLDERS)
    return [HEAD, *listed.decode("utf-8", "replace").split()]


def versions(collection: Collection, typed: str) -> list[str]:
    """Return what can name a version: ids, `ID@1.0.0`, `GREN:ID`, `A..B`; a branch where no id begins as `typed` does.

    Raises `GitProblem` where a version is asked for and there is no repository.
    """
    first, dots, second = typed.rpartition("..")
    if not dots:
        return _detailed(collection, typed) or _ids(collection, typed) or revisions(collection)
    described, at, _ = first.rpartition("@")
    # behind `ID@1.0.0..` the id is understood, and elsewhere a word alone is a commit
    found = _of_description(collection, described) if at else _detailed(collection, second) or revisions(collection)
    return [f"{first}{dots}{name}" for name in found]


def _detailed(collection: Collection, typed: str) -> list[str]:
    """Return the names behind `ID@` and `GREN:`; none where neither is typed."""
    described, at, _ = typed.rpartition("@")
    if at:
        return [f"{described}@{version}" for version in _of_description(collection, described)]
    revision, colon, begun = typed.rpartition(":")
    return [f"{revision}:{identifier}" for identifier in _ids(collection, begun)] if colon else []


def _ids(collection: Collection, begun: str) -> list[str]:
    return [identifier for identifier in in_collection.ids(collection) if identifier.startswith(begun)]


def _of_description(collection: Collection, name: str) -> list[str]:
    """Return the versions that the history has of `ID` or `GREN:ID`, the newest first."""
    revision, _, identifier = name.rpartition(":")
    repository = Repository.at(collection.root)
    states = History(repository, repository.commit(revision or HEAD)).states(identifier)
    return list(dict.fromkeys(state.stamp.version for state in states if state.stamp and state.stamp.version))
