"""The occasions on which a description is used, as the description itself lists them, and when they were last held."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from funkbesk.documents.bullets import Occasion, Use
from funkbesk.documents.description import Description
from funkbesk.documents.meeting import Meeting, Point

LABELS: dict[Occasion, str] = {
    "onboarding": "Onboarding",
    "sparring": "Daglig sparring",
    "evaluering": "Evaluering",
    "forventningsafstemning": "Forventningsafstemning",
}


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
        if meeting.state == "afholdt"
        and meeting.date <= until
        and any(is_about(point, description_id, occasion) for point in meeting.points.values())
    ]
    return sorted(found, key=lambda meeting: (meeting.date, meeting.id), reverse=True)


def occasions_at(meeting: Meeting) -> list[tuple[str, Occasion]]:
    """Return what a meeting holds, each once and in the order of its agenda: the id of a description, the occasion."""
    return list(
        dict.fromkeys(
            (reference.partition("#")[0], point.occasion)
            for point in meeting.points.values()
            if point.occasion is not None
            for reference in point.about or ()
        )
    )


def is_about(point: Point, description_id: str, occasion: Occasion) -> bool:
    """Return whether the point is that occasion for that description."""
    return point.occasion == occasion and any(
        reference.partition("#")[0] == description_id for reference in point.about or ()
    )
