"""The occasions on which a description is used, as the description itself lists them, and when they were last held."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from funkbesk.cycle.chronology import chronological
from funkbesk.documents.address import description_ids
from funkbesk.documents.bullets import Occasion, Use
from funkbesk.documents.description import Description
from funkbesk.documents.meeting import Meeting, Point

LABELS: dict[Occasion, str] = {
    "onboarding": "Onboarding",
    "sparring": "Daglig sparring",
    "evaluering": "Evaluering",
    "forventningsafstemning": "Forventningsafstemning",
}
BETWEEN_TWO: tuple[Occasion, ...] = ("onboarding", "sparring")
"""Occasions that are a conversation, held when somebody begins or every day, and not a meeting."""
OF_A_FORUM: tuple[Occasion, ...] = ("evaluering", "forventningsafstemning")
"""The occasions that come back and may be held in a forum."""


@dataclass(frozen=True, slots=True)
class ListedUse:
    """One bullet under `anvendelse` that names an occasion: its id, the occasion, and what the bullet says of it."""

    bullet: str
    occasion: Occasion
    use: Use


def listed_uses(description: Description) -> list[ListedUse]:
    """Return every occasion that the description lists, in the order of print; a bullet may name several."""
    section = description.use
    if section is None:
        return []
    return [
        ListedUse(path[-1], occasion, bullet)
        for path, bullet in section.placed_bullets()
        if isinstance(bullet, Use)
        for occasion in bullet.occasions or ()
    ]


def held(meetings: Iterable[Meeting], description_id: str, occasion: Occasion, until: date) -> list[Meeting]:
    """Return the meetings at which the occasion was held for the description, up to and with `until`, newest first."""
    found = [
        meeting
        for meeting in meetings
        if meeting.state == "afholdt" and meeting.date <= until and holds(meeting, description_id, occasion)
    ]
    return sorted(found, key=chronological, reverse=True)


def holds(meeting: Meeting, description_id: str, occasion: Occasion) -> bool:
    """Return whether the occasion is on the agenda of the meeting for the description."""
    return any(is_about(point, description_id, occasion) for point in meeting.points.values())


def occasions_at(meeting: Meeting) -> list[tuple[str, Occasion]]:
    """Return what a meeting holds, each once and in the order of its agenda: the id of a description, the occasion."""
    return list(
        dict.fromkeys(
            (identifier, point.occasion)
            for point in meeting.points.values()
            if point.occasion is not None
            for identifier in description_ids(point.about)
        )
    )


def is_about(point: Point, description_id: str, occasion: Occasion) -> bool:
    """Return whether the point is that occasion for that description."""
    return point.occasion == occasion and description_id in description_ids(point.about)
