"""What a collection holds, as lists of plain data to look things up in: descriptions by unit, fora, words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from funkbesk.cycle.around import Around
from funkbesk.cycle.meetings.deadlines import LABELS, days_given
from funkbesk.cycle.named_in import named_in
from funkbesk.cycle.occasions.rhythm import rhythm_words
from funkbesk.cycle.status import review_is_overdue
from funkbesk.danish import alphabetical, capital, count, date_words, date_words_with_week, listing, uncapital
from funkbesk.documents.description import Description
from funkbesk.documents.entry_names import names_of
from funkbesk.documents.metadata import STATUS_WORDS
from funkbesk.documents.register import Deadlines, Entry, ForumEntry, Register
from funkbesk.documents.register_names import RegisterNames

Data = dict[str, Any]


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
    return None if day is None else {"words": date_words(day), "overdue": review_is_overdue(description, today)}


def _row(description: Description, today: date) -> Data:
    return {
        "id": description.id,
        "title": description.title,
        "version": description.version,
        "status": description.status,
        "status_words": STATUS_WORDS[description.status],
        "valid_from": date_words(description.valid_from) if description.valid_from else None,
        "next_review": date_words(description.next_review) if description.next_review else None,
        "overdue": review_is_overdue(description, today),
    }


def all_fora(around: Around) -> list[Data]:
    """Return the fora of the register in its order, all in words; what nobody has said is None.

    "named_in" are the descriptions that name the forum, by title.
    """
    register = around.register
    if register is None:
        return []
    named: dict[str, list[Description]] = {key: [] for key in register.fora}
    names = RegisterNames(register)
    for description in sorted(around.descriptions.values(), key=lambda one: (alphabetical(one.title), one.id)):
        for key in named_in(description, register, names)["fora"]:
            named[key].append(description)
    return [{**_forum(key, entry, around), "named_in": named[key]} for key, entry in register.fora.items()]


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
        "rhythm": capital(rhythm_words(entry.times_a_year, entry.months)) or None,
        "deadlines": capital(", ".join(_deadlines(entry.deadlines))) if entry.deadlines else None,
        "dates": ", ".join(date_words_with_week(day) for day in dict.fromkeys(planned)) or None,
    }


def _deadlines(deadlines: Deadlines) -> Iterator[str]:
    for kind, days in days_given(deadlines).items():
        yield f"{uncapital(LABELS[kind])} {count(days, 'dag', 'dage')} {'efter' if kind == 'referat' else 'før'}"


def words(entries: Mapping[str, Entry]) -> list[Data]:
    """Return terms or abbreviations in alphabetical order: "id", "name", and "definition", None where it is open."""
    found = sorted(entries.items(), key=lambda item: alphabetical(item[1].name))
    return [{"id": key, "name": entry.name, "definition": entry.definition} for key, entry in found]
