"""The decisions of meetings behind what `diff` and `history` tell."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from funkbesk.cli.problem import Problem
from funkbesk.cycle.decisions.behind import Standing, decisions_behind
from funkbesk.cycle.decisions.tracked import TrackedDecision, all_decisions
from funkbesk.diff.behind import Behind, with_decisions
from funkbesk.diff.decided import Decided
from funkbesk.diff.history import Committed, Decide
from funkbesk.diff.pairs import Compared, NotReadable
from funkbesk.documents.description import Description
from funkbesk.documents.entry_names import names_by_id
from funkbesk.reading.collection import Collection, Loaded, load
from funkbesk.reading.committed_days import CommittedDays
from funkbesk.reading.readable import read_each
from funkbesk.reading.versions import Pair


@dataclass(frozen=True)
class Decisions:
    """The decisions about some descriptions, ready to be put to their changes; `names` are the register's.

    `problems` are those of meetings that name one of the descriptions and can't be read: what they hold is not told.
    """

    taken: Sequence[TrackedDecision] = ()
    names: dict[str, str] | None = None
    problems: tuple[Problem, ...] = ()

    def behind(self, old: Standing | None, new: Standing) -> Behind:
        """Return the decisions behind the step from one state to the next, by what they name."""
        found: dict[str, list[Decided]] = {}
        for named, tracked in decisions_behind(self.taken, old, new):
            forum = tracked.meeting.forum
            name = None if forum is None else (self.names or {}).get(forum, forum)
            told = Decided(tracked.address, tracked.meeting.date, name, tracked.point.title)
            found.setdefault(named, []).append(told)
        return found


def decisions_about(identifiers: Iterable[str], collection: Collection) -> Decisions:
    """Return the decisions about the descriptions; only meetings in whose file one of the ids stands are read."""
    wanted = {unicodedata.normalize(form, name).encode() for name in identifiers for form in ("NFC", "NFD")}
    paths = collection.meeting_paths()
    loaded = [
        load(data, path, collection.files.shown(path))
        for path, data in read_each(collection, paths)
        if data is not None and any(name in data for name in wanted)
    ]
    if not loaded:
        return Decisions()
    return Decisions(
        all_decisions(each.document for each in loaded if each.document is not None),
        names_by_id(collection.register()),
        tuple(_problem(each.shown) for each in loaded if each.document is None),
    )


def decide_by(decisions: Decisions) -> Decide:
    """Return what gives the versions of a history the decisions behind them."""

    def decide(old: Committed | None, new: Committed) -> Behind:
        return decisions.behind(None if old is None else _committed(old), _committed(new))

    return decide


def with_meetings(
    results: Sequence[Compared | NotReadable], pair: Pair, today: date
) -> tuple[list[Compared | NotReadable], tuple[Problem, ...]]:
    """Return the comparisons with the decisions behind them, as the meetings on the new side tell them."""
    compared = [result for result in results if isinstance(result, Compared)]
    names = {side.id for result in compared for side in (result.before, result.after) if side is not None}
    decisions = decisions_about(sorted(names), pair[1].collection)
    if not decisions.taken:
        return list(results), decisions.problems
    days = [CommittedDays(side.collection, side.commit, today) for side in pair]
    told = [_told(result, decisions, *days) if isinstance(result, Compared) else result for result in results]
    return told, decisions.problems


def _told(result: Compared, decisions: Decisions, before: CommittedDays, after: CommittedDays) -> Compared:
    old, new = _standing(result.old, before), _standing(result.new, after)
    if new is None:
        return result
    return replace(result, comparison=with_decisions(result.comparison, decisions.behind(old, new)))


def _standing(loaded: Loaded[Description] | None, days: CommittedDays) -> Standing | None:
    if loaded is None or loaded.document is None:
        return None
    return Standing(loaded.document, partial(days.of, loaded, loaded.document.id))


def _committed(version: Committed) -> Standing:
    return Standing(version.description, lambda: version.day)


def _problem(shown: str) -> Problem:
    return Problem(
        f"{shown} har fejl, så beslutningerne på mødet er ikke med.", "Ret filen. Fejlene vises af: funkbesk lint"
    )
