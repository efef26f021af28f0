"""Where every description stands: its version, its occasions, and the decisions about it that are open."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from funkbesk.cycle.chronology import chronological
from funkbesk.cycle.decisions.tracked import TrackedDecision, all_decisions
from funkbesk.cycle.occasions.timing import Timing, timing
from funkbesk.cycle.occasions.uses import ListedUse, listed_uses, occasions_at
from funkbesk.documents.bullets import Occasion
from funkbesk.documents.description import Description
from funkbesk.documents.meeting import Meeting


@dataclass(frozen=True, slots=True)
class Status:
    """One description: its occasions with their timing, in the order of print, and the open decisions about it."""

    description: Description
    occasions: tuple[tuple[ListedUse, Timing], ...]
    open: tuple[TrackedDecision, ...]
    today: date

    @property
    def review_is_overdue(self) -> bool:
        """Return whether the day of the next review is past."""
        return review_is_overdue(self.description, self.today)

    @property
    def is_overdue(self) -> bool:
        """Return whether a review, an occasion or a decision is overdue."""
        return (
            self.review_is_overdue
            or any(timing.is_overdue(self.today) for _, timing in self.occasions)
            or any(tracked.is_overdue(self.today) for tracked in self.open)
        )


def review_is_overdue(description: Description, today: date) -> bool:
    """Return whether the day of the next review is past; a description that is ophævet is reviewed no more."""
    day = description.next_review
    return description.status != "ophævet" and day is not None and day < today


def statuses(descriptions: Iterable[Description], meetings: Sequence[Meeting], today: date) -> list[Status]:
    """Return the status of each description, in their order. What is ophævet has no occasions any more.

    Of a description that is not in force yet, a rhythm is counted from the first time that an occasion was held.
    """
    about: defaultdict[tuple[str, Occasion], list[Meeting]] = defaultdict(list)
    for meeting in meetings:
        for key in occasions_at(meeting):
            about[key].append(meeting)
    still_open: defaultdict[str, list[TrackedDecision]] = defaultdict(list)
    for tracked in all_decisions(meetings):
        if tracked.is_open:
            for identifier in tracked.descriptions:
                still_open[identifier].append(tracked)
    return [
        Status(
            description,
            tuple(
                (listed, timing(listed.use, about[description.id, listed.occasion], _in_force_from(description), today))
                for listed in (listed_uses(description) if description.status != "ophævet" else ())
            ),
            tuple(still_open[description.id]),
            today,
        )
        for description in descriptions
    ]


def _in_force_from(description: Description) -> date | None:
    return description.valid_from if description.status == "gældende" else None


def unfinished(meetings: Iterable[Meeting], today: date) -> list[Meeting]:
    """Return the meetings whose day is past but that are neither held nor cancelled, as their files have it."""
    late = (meeting for meeting in meetings if meeting.state == "planlagt" and meeting.date < today)
    return sorted(late, key=chronological)
