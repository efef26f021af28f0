"""The fora that a role or a unit has to do with: those it is a member of, and those its description names."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from funkbesk.cycle.around import Around
from funkbesk.cycle.named_in import named_in
from funkbesk.cycle.occasions.rhythm import rhythm_words
from funkbesk.cycle.subjects import roles_of
from funkbesk.danish import capital, date_words_with_week
from funkbesk.documents.description import Description
from funkbesk.documents.register import ForumEntry

Row = dict[str, Any]

_MOST_DATES = 6


def own_fora(description: Description, around: Around, after: date) -> list[Row]:
    """Return the fora as plain data: name, definition, link, rhythm, and the days of planned meetings after a day.

    First those it is a member of, then those that are only named. What the register does not say is None, and where no
    meeting is planned there are no days.
    """
    register = around.register
    if register is None:
        return []
    roles = roles_of(description, register)
    member_of = {key: entry for key, entry in register.fora.items() if roles.intersection(entry.members or ())}
    named = named_in(description, register)["fora"]
    found: dict[str, ForumEntry] = {**member_of, **{key: register.fora[key] for key in named}}
    return [
        {
            "id": key,
            "name": capital(entry.name),
            "definition": entry.definition,
            "link": "Medlem" if key in member_of else "Nævnes i beskrivelsen",
            "rhythm": rhythm_words(entry.times_a_year, entry.months) or None,
            "dates": [date_words_with_week(day) for day in _planned(key, around, after)],
        }
        for key, entry in found.items()
    ]


def fora_blanks(fora: Sequence[Row]) -> list[str]:
    """Return what is to be filled in by hand in a table of `fora`, each column once."""
    found = {
        "hvor ofte (under »Fora«)": any(one["rhythm"] is None for one in fora),
        "næste møder (under »Fora«)": any(not one["dates"] for one in fora),
    }
    return [blank for blank, is_there in found.items() if is_there]


def _planned(forum: str, around: Around, after: date) -> list[date]:
    days = {
        meeting.date
        for meeting in around.meetings.values()
        if meeting.forum == forum and meeting.state == "planlagt" and meeting.date > after
    }
    return sorted(days)[:_MOST_DATES]
