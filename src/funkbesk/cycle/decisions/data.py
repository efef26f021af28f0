"""A decision as plain data, for JSON, for tables and for templates: as it stands in the file, and in Danish words."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from funkbesk.cycle.decisions.tracked import TrackedDecision
from funkbesk.danish import capital, date_words
from funkbesk.documents.meeting import DecisionState, Outcome

Data = dict[str, Any]

OUTCOMES: dict[Outcome, str] = {
    "godkendt": "Godkendt",
    "ændret": "Godkendt med ændringer",
    "afvist": "Afvist",
    "udsat": "Udsat",
    "efterretning": "Taget til efterretning",
}
"""What is said of an outcome in minutes."""


def decision_data(tracked: TrackedDecision, today: date, names: Mapping[str, str]) -> Data:
    """Return the decision; `names` are those of the register's ids. What is not known is None.

    `state` is "åben" where the file leaves it out and somebody is to follow the decision up, None where nobody is.
    """
    decision, meeting = tracked.decision, tracked.meeting
    return {
        "address": tracked.address,
        "meeting": meeting.id,
        "forum": meeting.forum,
        "forum_words": _named(meeting.forum, names),
        "date": meeting.date.isoformat(),
        "date_words": date_words(meeting.date),
        "title": tracked.point.title,
        "outcome": decision.outcome,
        "outcome_words": None if decision.outcome is None else OUTCOMES[decision.outcome],
        "text": decision.text,
        "responsible": decision.responsible,
        "responsible_words": _named(decision.responsible, names),
        "deadline": None if decision.deadline is None else decision.deadline.isoformat(),
        "deadline_words": None if decision.deadline is None else date_words(decision.deadline),
        "state": state_of(tracked),
        "overdue": tracked.is_overdue(today),
        "follow_up": decision.follow_up,
        "about": list(tracked.references),
        "version": decision.version,
    }


def state_of(tracked: TrackedDecision) -> DecisionState | None:
    """Return how far the decision has come; None where nobody is to follow it up."""
    return "åben" if tracked.is_open else tracked.decision.state


def _named(identifier: str | None, names: Mapping[str, str]) -> str | None:
    """Return the name of an id, to begin a cell or a sentence with; the id itself where the register lacks it."""
    return None if identifier is None else capital(names.get(identifier, identifier))
