"""Which decisions are behind a new version of a description.

Nothing is guessed from texts. A decision must say itself what it is about (`om`), and it is tied to a version by what
is written: its own `version`, the meeting of the approval (`godkendt: {møde}`), or else the days of both.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from funkbesk.cycle.decisions.tracked import TrackedDecision
from funkbesk.documents.description import Description
from funkbesk.documents.meeting import Outcome
from funkbesk.documents.metadata import Approval
from funkbesk.reading.stamps import version_order

AGREED: frozenset[Outcome] = frozenset({"godkendt", "ændret"})


@dataclass(frozen=True, slots=True)
class Standing:
    """One state of a description. `committed` gives the day it was committed, None where that is not known."""

    description: Description
    committed: Callable[[], date | None]

    @property
    def approval(self) -> Approval | None:
        """Return its approval, if it has one."""
        return self.description.approval


def decisions_behind(
    taken: Iterable[TrackedDecision], old: Standing | None, new: Standing
) -> list[tuple[str, TrackedDecision]]:
    """Return the decisions behind the step from one state to the next, each with what it names.

    That is the id of a bullet, a group or a section, and "" for the description as a whole. Only what a meeting that
    was held has agreed to counts. A decision about the whole is behind a version only where one of the two names the
    other: that it was taken in between says nothing.
    """
    known = {standing.description.id for standing in (old, new) if standing is not None}
    found = []
    for tracked in taken:
        if tracked.meeting.state != "afholdt" or tracked.decision.outcome not in AGREED:
            continue
        for reference in tracked.references:
            identifier, _, part = reference.partition("#")
            named = part.rpartition(".")[2]
            if identifier in known and _is_behind(tracked, old, new, by_date=bool(named)):
                found.append((named, tracked))
    return found


def _is_behind(tracked: TrackedDecision, old: Standing | None, new: Standing, *, by_date: bool) -> bool:
    version = tracked.decision.version
    if version is not None:
        before = old and version_order(old.description.version)
        return (before or ()) < version_order(version) <= version_order(new.description.version)
    approval = _own_approval(old, new)
    if approval is not None and approval.meeting == tracked.meeting.id:
        return True
    if not by_date or old is None:
        return False
    after = old.approval.date if old.approval else old.committed()
    if after is None or tracked.meeting.date <= after:
        return False
    until = approval.date if approval else new.committed()
    return until is not None and tracked.meeting.date <= until


def _own_approval(old: Standing | None, new: Standing) -> Approval | None:
    """Return the approval of the new state; one that it has taken over from the old state was not given to it."""
    return None if old is not None and old.approval == new.approval else new.approval
