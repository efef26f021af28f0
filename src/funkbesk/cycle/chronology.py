"""The order of meetings."""

from __future__ import annotations

from datetime import date

from funkbesk.documents.meeting import Meeting


def chronological(meeting: Meeting) -> tuple[date, str]:
    """Return the key that sorts meetings by their day; those of one day by their ids, so that the order is certain."""
    return meeting.date, meeting.id
