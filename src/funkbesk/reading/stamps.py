"""What a committed state of a description says of itself: version, status, dates, approval.

It is read from the data and not from the model: an older state need not satisfy today's schema to have been in force.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, NamedTuple

from funkbesk.reading.source import Unreadable


class Stamp(NamedTuple):
    """The id, version, status and dates of one state, as far as they are there and make sense.

    A state is `approved` when it is gældende and carries an approval (`godkendt`).
    """

    id: str
    version: str
    status: str
    valid_from: date | None
    valid_to: date | None
    approved: bool

    @property
    def order(self) -> tuple[int, ...]:
        """Return the version as numbers that compare as versions do; 1.10.0 is above 1.9.0."""
        return version_order(self.version)


def stamp_of(data: bytes) -> Stamp | None:
    """Return what the file says of itself, or None where it can't be read as a document."""
    from funkbesk.reading.reader import read

    try:
        values = read(data, "").data
    except Unreadable:
        return None
    status = _text(values, "status")
    return Stamp(
        id=_text(values, "id"),
        version=_text(values, "version"),
        status=status,
        valid_from=_day(values, "gyldig_fra"),
        valid_to=_day(values, "gyldig_til"),
        approved=status == "gældende" and isinstance(values.get("godkendt"), dict),
    )


def version_order(version: str) -> tuple[int, ...]:
    """Return a version as numbers that compare as versions do; what is no version is below all."""
    parts = version.split(".")
    return tuple(map(int, parts)) if all(part.isascii() and part.isdecimal() for part in parts) else ()


def _text(values: Mapping[str, Any], key: str) -> str:
    value = values.get(key)
    return value if isinstance(value, str) else ""


def _day(values: Mapping[str, Any], key: str) -> date | None:
    try:
        return date.fromisoformat(_text(values, key))
    except ValueError:
        return None
