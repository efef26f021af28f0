"""What a collection holds, as lists of plain data to look things up in: descriptions by unit, fora, words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from funkbesk.cycle.around import Around
from funkbesk.cycle.occasions.rhythm import rhythm_words
from funkbesk.danish import alphabetical, capital, count, date_words, date_words_with_week, listing
from funkbesk.documents.description import Description
from funkbesk.documents.entry_names import names_of
from funkbesk.documents.metadata import STATUS_WORDS
from funkbesk.documents.register import Deadlines, Entry, ForumEntry, Register

Data = dict[str, Any]

_DEADLINES = (
    ("summons", "indkaldelse", "før"),
    ("proposals", "forslag til punkter", "før"),
    ("agenda", "dagsorden", "før"),
    ("minutes", "referat", "efter"),
)


def by_unit(descriptions: Iterable[Description], register: Register | None, today: date) -> list[Data]:
    """Return the units that descriptions belong to, each with its descriptions by title.

    Units come as the register has them, those that it does not know last, under their id. A unit has "id", "name" and
    "rows", a row "id", "title", "version", "status", "status_words", "valid_from", "next_review" and "overdue"; days
    are in words, and None where they are not given.
    """
    units = register.units if register else {}
    rows: dict[str, list[Description]] = {}
    for description in descriptions:
        rows.setdefault(description.unit, []).append(description)
    known = [unit for unit in units if unit in rows]
    return [
        {
            "id": unit,
            "name": units[unit].name if unit in units else unit,
            "rows": [_row(one, today) for one in sorted(rows[unit], key=lambda one: (alphabetical(one.title), one.id))],
        }
        for unit in (*known, *sorted(rows.keys() - units.keys()))
    ]


def next_review(description: Description, today: date) -> Data | None:
    """Return the day of the next review in words, and whether it is over; None where none is given."""
    day = description.next_review
    overdue = day is not None and day < today and description.status != "ophævet"
    return None if day is None else {"words": date_words(day), "overdue": overdue}


def _row(description: Description, today: date) -> Data:
    review = next_review(description, today)
    return {
        "id": description.id,
        "title": description.title,
        "version": description.version,
        "status": description.status,
        "status_words": STATUS_WORDS[description.status],
        "valid_from": date_words(description.valid_from) if description.valid_from else None,
        "next_review": review and review["words"],
        "overdue": bool(review and review["overdue"]),
    }


def all_fora(around: Around) -> list[Data]:
    """Return the fora of the register in its order, all in words; what nobody has said is None."""
    register = around.register
    return [_forum(key, entry, around) for key, entry in register.fora.items()] if register else []


def _forum(key: str, entry: ForumEntry, around: Around) -> Data:
    planned = sorted(
        one.date
        for one in around.meetings.values()
        if one.forum == key and one.state == "planlagt" and one.date >= around.today
    )
    return {
        "id": key,
        "name": capital(entry.name),
        "definition": entry.definition,
        "members": capital(listing(names_of(around.register, entry.members))) or None,
        "rhythm": rhythm_words(entry.times_a_year, entry.months) or None,
        "deadlines": capital(", ".join(_deadlines(entry.deadlines))) if entry.deadlines else None,
        "dates": ", ".join(date_words_with_week(day) for day in dict.fromkeys(planned)) or None,
    }


def _deadlines(deadlines: Deadlines) -> Iterator[str]:
    for name, label, side in _DEADLINES:
        days: int | None = getattr(deadlines, name)
        if days is not None:
            yield f"{label} {count(days, 'dag', 'dage')} {side}"


def words(entries: Mapping[str, Entry]) -> list[Data]:
    """Return terms or abbreviations in alphabetical order: "id", "name", and "definition", None where it is open."""
    found = sorted(entries.items(), key=lambda item: alphabetical(item[1].name))
    return [{"id": key, "name": entry.name, "definition": entry.definition} for key, entry in found]
