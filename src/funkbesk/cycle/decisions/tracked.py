"""The decisions of all meetings: what each concerns, which are open, and which are overdue.

The state of a decision stands where the decision stands. A later meeting may follow it up (`følger_op_på`), but only
the line `tilstand` closes it, so that there is one place to look and one to write.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from funkbesk.cycle.chronology import chronological
from funkbesk.documents.address import description_ids
from funkbesk.documents.meeting import Decision, Meeting, Point, Reference


@dataclass(frozen=True, slots=True)
class TrackedDecision:
    """A decision with the meeting it was taken at.

    `address` names it in other files: `meeting#point`, or `meeting#point.decision` where the point has several. `path`
    are the keys that lead to it in the meeting's file.
    """

    address: str
    path: tuple[str, ...]
    meeting: Meeting
    point: Point
    decision: Decision

    @property
    def references(self) -> tuple[Reference, ...]:
        """Return what it concerns: its own `om`, or else that of the point."""
        return self.decision.about or self.point.about or ()

    @property
    def descriptions(self) -> tuple[str, ...]:
        """Return the ids of the descriptions it concerns, each once, in the order they are named in."""
        return tuple(description_ids(self.references))

    def concerns(self, reference: str) -> bool:
        """Return whether it concerns a description (`ID`), or names one bullet of it (`ID#bullet`)."""
        wanted = _bullet_of(reference)
        return any(
            _bullet_of(own) == wanted if wanted[1] else _bullet_of(own)[0] == wanted[0] for own in self.references
        )

    @property
    def is_open(self) -> bool:
        """Return whether it is still to be done."""
        return self.decision.is_open

    def is_overdue(self, today: date) -> bool:
        """Return whether it is open and its deadline is past; on the day of the deadline there is still time."""
        deadline = self.decision.deadline
        return self.is_open and deadline is not None and deadline < today


def all_decisions(meetings: Iterable[Meeting]) -> list[TrackedDecision]:
    """Return every decision in the order it was taken: by the day of the meeting, then as on its agenda.

    A cancelled meeting has decided nothing, whatever its file says.
    """
    return [
        TrackedDecision(placed.address, placed.path, meeting, placed.point, placed.decision)
        for meeting in sorted(meetings, key=chronological)
        if meeting.state != "aflyst"
        for placed in meeting.placed_decisions()
    ]


def by_deadline(decisions: Iterable[TrackedDecision]) -> list[TrackedDecision]:
    """Return them with the nearest deadline first and those without one last; equal ones keep their order."""
    return sorted(decisions, key=lambda tracked: tracked.decision.deadline or date.max)


def open_for_forum(meetings: Iterable[Meeting], forum: str, before: date) -> list[TrackedDecision]:
    """Return what the forum has decided on days before `before` and is still open, the nearest deadline first."""
    return by_deadline(
        tracked
        for tracked in all_decisions(meetings)
        if tracked.meeting.forum == forum and tracked.meeting.date < before and tracked.is_open
    )


def open_about(meetings: Iterable[Meeting], description_id: str) -> list[TrackedDecision]:
    """Return the open decisions that concern the description or a part of it, the nearest deadline first."""
    return by_deadline(
        tracked for tracked in all_decisions(meetings) if tracked.is_open and description_id in tracked.descriptions
    )


def _bullet_of(reference: str) -> tuple[str, str]:
    """Return the description's id and the bullet's; the section may stand before the bullet: `ID#section.bullet`."""
    identifier, _, part = reference.partition("#")
    return identifier, part.rpartition(".")[2]
