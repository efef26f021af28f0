"""The minutes of one meeting: what was decided point by point, and what is missing before they are complete."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from funkbesk.cycle.around import Around
from funkbesk.cycle.decisions.data import decision_data
from funkbesk.cycle.decisions.tracked import TrackedDecision, all_decisions
from funkbesk.documents.entry_names import names_by_id
from funkbesk.documents.meeting import Meeting, Point

Data = dict[str, Any]
_MORE = "(fortsat)"
_NOTHING = "Ingen beslutning"
_ALIGNMENTS = "afstemninger"


def decisions_of(meeting: Meeting, point: str, *, with_agreements: bool = False) -> list[TrackedDecision]:
    """Return what was decided under one point, in the order of the file.

    What was agreed on single tasks when expectations were aligned stands in the point's sheet, and is left out unless
    it is asked for.
    """
    return [
        tracked
        for tracked in all_decisions([meeting])
        if tracked.path[1] == point and (with_agreements or tracked.path[2] != _ALIGNMENTS)
    ]


def needs_decision(point: Point) -> bool:
    """Return whether the minutes lack something without a decision: something was proposed, or it is to be decided."""
    return point.type == "beslutning" or point.recommendation is not None


def conclusions(meeting: Meeting, around: Around) -> Iterator[Data]:
    """Yield the rows of the short minutes: point, conclusion, responsible, deadline; one row for each decision.

    A conclusion that is missing is None, to be filled in; of what nobody has to follow up, the rest is empty.
    """
    names = names_by_id(around.register)
    for number, (key, point) in enumerate(meeting.points.items(), 1):
        taken = decisions_of(meeting, key, with_agreements=True)
        for place, tracked in enumerate(taken):
            one = decision_data(tracked, around.today, names)
            said = (one["outcome_words"] and f"{one['outcome_words']}.", one["text"])
            yield {
                "number": number,
                "title": _MORE if place else point.title,
                "conclusion": " ".join(filter(None, said)) or None,
                "responsible": one["responsible_words"],
                "deadline": one["deadline_words"],
                "is_followed_up": one["state"] is not None,
            }
        if not taken:
            conclusion = None if needs_decision(point) else _NOTHING
            yield {
                "number": number,
                "title": point.title,
                "conclusion": conclusion,
                "responsible": None,
                "deadline": None,
                "is_followed_up": False,
            }
