"""The status of a description as plain data, for JSON, for tables and for templates."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from funkbesk.cycle.decisions.data import decision_data
from funkbesk.cycle.decisions.tracked import TrackedDecision
from funkbesk.cycle.occasions.rhythm import rhythm_words
from funkbesk.cycle.occasions.timing import Timing
from funkbesk.cycle.occasions.uses import LABELS, OF_A_FORUM, ListedUse
from funkbesk.cycle.occasions.when import When
from funkbesk.cycle.status import Status
from funkbesk.danish import date_words, date_words_with_week
from funkbesk.documents.meeting import Meeting
from funkbesk.documents.metadata import STATUS_WORDS
from funkbesk.findings import Level

Data = dict[str, Any]
UNKNOWN_RHYTHM = "rytme ikke angivet"
"""Said of what has to come back, but of which nobody has said how often; onboarding and sparring need no rhythm."""


def status_data(status: Status, findings: Mapping[str, int] | None, names: Mapping[str, str]) -> Data:
    """Return the status; `findings` are the linter's by level, `names` those of the register. None is not known.

    Days are ÅÅÅÅ-MM-DD. `next` may be a month (ÅÅÅÅ-MM) or an ISO week (ÅÅÅÅ-Wuu), where no more is known.
    """
    description = status.description
    return {
        "id": description.id,
        "title": description.title,
        "version": description.version,
        "status": description.status,
        "status_words": STATUS_WORDS[description.status],
        **_day("valid_from", description.valid_from),
        **_day("next_review", description.next_review),
        "review_overdue": status.review_is_overdue,
        "occasions": [_occasion(listed, timing, status.today) for listed, timing in status.occasions],
        "open_decisions": [decision_data(tracked, status.today, names) for tracked in status.open],
        "decisions": decision_counts(status.open, status.today),
        "findings": None if findings is None else {str(level): findings.get(str(level), 0) for level in Level},
        "overdue": status.is_overdue,
    }


def decision_counts(taken: Iterable[TrackedDecision], today: date) -> dict[str, int]:
    """Return how many decisions of all meetings are open and overdue, those about no description included."""
    still_open = [tracked for tracked in taken if tracked.is_open]
    return {"open": len(still_open), "overdue": sum(tracked.is_overdue(today) for tracked in still_open)}


def _occasion(listed: ListedUse, timing: Timing, today: date) -> Data:
    use = listed.use
    following = timing.next
    rhythm = rhythm_words(use.times_a_year, use.months, use.weeks) or None
    return {
        "occasion": listed.occasion,
        "label": LABELS[listed.occasion],
        "bullet": listed.bullet,
        "rhythm": rhythm,
        "rhythm_words": rhythm or (UNKNOWN_RHYTHM if listed.occasion in OF_A_FORUM else None),
        **_day("last", timing.last.date if timing.last else None),
        "last_meeting": timing.last.id if timing.last else None,
        "next": _iso(following),
        "next_words": _words(following),
        "next_meeting": following.id if isinstance(following, Meeting) else None,
        **_day("due", timing.due),
        "overdue": timing.is_overdue(today),
    }


def _day(key: str, day: date | None) -> Data:
    return {key: None if day is None else day.isoformat(), f"{key}_words": None if day is None else date_words(day)}


def _iso(following: Meeting | When | None) -> str | None:
    if isinstance(following, Meeting):
        return following.date.isoformat()
    if following is None:
        return None
    year, week, _ = following.start.isocalendar()
    return f"{year}-W{week:02}" if following.kind == "uge" else following.start.isoformat()[:7]


def _words(following: Meeting | When | None) -> str | None:
    """Return when it is next, as exactly as it is known; a month and a week with their year."""
    if isinstance(following, Meeting):
        return date_words_with_week(following.date)
    return None if following is None else following.words_with_year
