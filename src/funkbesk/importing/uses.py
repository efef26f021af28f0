"""What a bullet of »Anvendelse« says in plain words: the occasion, how often, who answers for it."""

from __future__ import annotations

import re
from typing import Any

from funkbesk.documents.role_wording import RoleWords
from funkbesk.importing.headings import occasion_words

_NUMBERS = {
    "en": 1, "én": 1, "to": 2, "tre": 3, "fire": 4, "fem": 5, "seks": 6, "syv": 7, "otte": 8, "ni": 9, "ti": 10,
    "elleve": 11, "tolv": 12,
}  # fmt: skip
_TIMES = re.compile(
    rf"\b({'|'.join(_NUMBERS)}|[1-9]|[1-4]\d|5[0-3]) gange? (?:årligt|om året|hvert år|pr\. år)", re.IGNORECASE
)
_RHYTHMS = (
    (re.compile(r"\bhver(?:t)? halve år|\bhalvårlig", re.IGNORECASE), 2),
    (re.compile(r"\bhvert kvartal|\bkvartalsvis", re.IGNORECASE), 4),
    (re.compile(r"\bhver måned|\bmånedlig", re.IGNORECASE), 12),
    (re.compile(r"\bhvert år\b|\bårlig", re.IGNORECASE), 1),
)
_RECURS = frozenset({"evaluering", "forventningsafstemning"})


def use_of(text: str, roles: RoleWords | None) -> dict[str, Any]:
    """Return the bullet's data: `tekst`, and of `anledning`, `ansvarlig` and `gange_om_året` what the text says."""
    found: dict[str, Any] = {"tekst": text}
    occasion = _occasion(text)
    if occasion is None:
        return found
    found["anledning"] = occasion
    responsible = {said.role for said in roles.said(text) if said.part == "ansvarlig"} if roles else set()
    if len(responsible) == 1:
        found["ansvarlig"] = responsible.pop()
    times = times_a_year(text)
    if occasion in _RECURS and times is not None:
        found["gange_om_året"] = times
    return found


def times_a_year(text: str) -> int | None:
    """Return how many times a year a text says that something happens, or None."""
    if match := _TIMES.search(text):
        number = match[1].lower()
        return _NUMBERS.get(number) or int(number)
    return next((times for pattern, times in _RHYTHMS if pattern.search(text)), None)


def _occasion(text: str) -> str | None:
    """Return the occasion that the text names first."""
    lower = text.casefold()
    places = (
        (match.start(), occasion)
        for occasion, words in occasion_words().items()
        for word in words
        if (match := re.search(rf"(?<!\w){re.escape(word)}", lower))
    )
    return min(places, default=(0, None))[1]
