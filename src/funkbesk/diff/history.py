"""The versions of a description, newest first, and what each of them changed.

A version is told as it stood when it was last committed under its number; what changed is what differs from the version
before. Commits are named by their id and day, never by who made them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from funkbesk.danish import capital, date_words, listing
from funkbesk.diff.as_data import decided_as_data
from funkbesk.diff.behind import Behind, decisions_of, with_decisions
from funkbesk.diff.changes import Bump, Comparison, bump_of
from funkbesk.diff.compare import compare_outlines
from funkbesk.diff.decided import Decided
from funkbesk.diff.outline import Outline, outline
from funkbesk.diff.requirement import required_bump
from funkbesk.diff.story.wording import counted
from funkbesk.documents.metadata import STATUS_WORDS
from funkbesk.reading.collection import load

if TYPE_CHECKING:
    from funkbesk.diff.policy import Policy
    from funkbesk.documents.description import Description
    from funkbesk.reading.repository import Repository
    from funkbesk.reading.version_history import State

SHORT = 10
"""Characters of a commit's id that are shown: enough to be unique, as git itself judges for large repositories."""

_FIRST = "Første version"
_UNKNOWN = "Kan ikke sammenlignes: en af versionerne følger ikke skemaet"
_NOTHING = "Kun oplysninger om versionen er ændret"


@dataclass(frozen=True, slots=True)
class Edition:
    """One version in the history of a description.

    `commit` and `when` are those of the newest commit that carried it, `bump` is the class of what it changed, None
    where that is not known: for the first version, and beside a file that does not follow the schema. `summary` tells
    it in one line of Danish, `decisions` are those behind it.
    """

    version: str
    status: str
    valid_from: date | None
    approved: bool
    when: date
    commit: str
    bump: Bump | None
    summary: str
    decisions: tuple[Decided, ...] = ()


class Committed(NamedTuple):
    """A version as it was last committed: the description, looked through for comparisons, and the day."""

    description: Description
    outline: Outline
    day: date


Decide = Callable[[Committed | None, Committed], Behind]
"""Gives the decisions behind the step from one version (None: there is none before) to the next, by what they name."""


@dataclass(frozen=True, slots=True)
class Step:
    """A version in the history: its state, itself and the one before as documents, and what was changed.

    `before` is None for the first version, both for a file that does not follow the schema; there is a `comparison`
    where both are known.
    """

    state: State
    before: Committed | None
    after: Committed | None
    is_first: bool
    comparison: Comparison | None


def steps(repository: Repository, states: Sequence[State], policy: Policy | None = None) -> list[Step]:
    """Return the versions among the committed `states` (newest first), newest first. Raises `GitProblem`."""
    newest = list(_newest_of_each(states))
    contents = repository.contents(state.blob for state in newest)
    documents = [load(contents[state.blob], repository.top / state.path, state.path).document for state in newest]
    committed = [
        None if document is None else Committed(document, outline(document), state.when.date())
        for document, state in zip(documents, newest, strict=True)
    ]
    before = [*committed[1:], None][: len(committed)]
    return [
        Step(state, old, new, number == len(newest) - 1, _compared(old, new, policy))
        for number, (state, new, old) in enumerate(zip(newest, committed, before, strict=True))
    ]


def _compared(old: Committed | None, new: Committed | None, policy: Policy | None) -> Comparison | None:
    return None if old is None or new is None else compare_outlines(old.outline, new.outline, policy)


def editions(
    repository: Repository, states: Sequence[State], policy: Policy | None = None, decide: Decide | None = None
) -> list[Edition]:
    """Return what is told of each of the `steps`. Raises `GitProblem`."""
    return [edition_of(step, policy, decide) for step in steps(repository, states, policy)]


def edition_of(step: Step, policy: Policy | None = None, decide: Decide | None = None) -> Edition:
    """Return what is told of a step; `decide` gives the decisions behind it."""
    return _edition(step.state, *(_first(step.after, decide) if step.is_first else _told(step, policy, decide)))


def edition_data(edition: Edition) -> dict[str, Any]:
    """Return a version as plain data, for JSON and for templates; dates as ÅÅÅÅ-MM-DD and in words."""
    return {
        "version": edition.version,
        "status": edition.status,
        "status_words": STATUS_WORDS.get(edition.status, edition.status),
        "valid_from": None if edition.valid_from is None else edition.valid_from.isoformat(),
        "valid_from_words": None if edition.valid_from is None else date_words(edition.valid_from),
        "approved": edition.approved,
        "date": edition.when.isoformat(),
        "date_words": date_words(edition.when),
        "commit": edition.commit,
        "class": None if edition.bump is None else str(edition.bump),
        "summary": edition.summary,
        "decisions": [decided_as_data(decided) for decided in edition.decisions],
    }


def _newest_of_each(states: Sequence[State]) -> Iterator[State]:
    """Yield the newest state of each run of the same version; a state that can't be read is none of them."""
    last = None
    for state in states:
        if state.stamp is not None and state.stamp.version != last:
            last = state.stamp.version
            yield state


_Told = tuple[Bump | None, str, tuple[Decided, ...]]


def _told(step: Step, policy: Policy | None, decide: Decide | None) -> _Told:
    comparison = step.comparison
    if comparison is None or step.after is None:
        return None, _UNKNOWN, ()
    weighty = _weighty(comparison)
    summary = listing(counted(weighty))
    behind = with_decisions(weighty, decide(step.before, step.after) if decide else {})
    return required_bump(comparison, policy).bump, capital(summary) or _NOTHING, decisions_of(behind)


def _first(version: Committed | None, decide: Decide | None) -> _Told:
    """Return what is told of the first version: nothing changed, but it may have been decided."""
    behind = decide(None, version) if decide and version else {}
    return None, _FIRST, tuple(dict.fromkeys(decided for found in behind.values() for decided in found))


def _weighty(comparison: Comparison) -> Comparison:
    """Return the comparison without what only goes with a new version, such as its number."""
    kept = tuple(change for change in comparison.changes if bump_of(change) is not Bump.NONE)
    return replace(comparison, changes=kept)


def _edition(state: State, bump: Bump | None, summary: str, decisions: tuple[Decided, ...]) -> Edition:
    stamp = state.stamp
    assert stamp is not None  # noqa: S101 - only states that have one are told
    return Edition(
        version=stamp.version,
        status=stamp.status,
        valid_from=stamp.valid_from,
        approved=stamp.approved,
        when=state.when.date(),
        commit=state.commit[:SHORT],
        bump=bump,
        summary=summary,
        decisions=decisions,
    )
