"""The Danish words of a story: what happened to a bullet, values as a person writes them, counts."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date

from funkbesk.danish import count, date_words, listing
from funkbesk.diff.changes import BulletChange, Comparison, Kind, PartChange, Place, Value, Version
from funkbesk.documents.metadata import STATUS_WORDS

NOTHING = "(intet)"
_NO_VERSION = Version("", "", "", "", None, None)
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_NUMBERS = ("nul", "ét", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "elleve", "tolv")

# One and many of each kind, as they stand in a line of counts.
_COUNTED = {
    Kind.ADDED: ("nyt punkt", "nye punkter"),
    Kind.REMOVED: ("fjernet punkt", "fjernede punkter"),
    Kind.CHANGED: ("ændret punkt", "ændrede punkter"),
    Kind.MOVED: ("flyttet punkt", "flyttede punkter"),
    Kind.MOVED_CHANGED: ("flyttet og ændret punkt", "flyttede og ændrede punkter"),
    Kind.SPLIT: ("delt punkt", "delte punkter"),
    Kind.MERGED: ("samlet punkt", "samlede punkter"),
    Kind.REORDERED: ("punkt med ny plads", "punkter med ny plads"),
    Kind.DETAILS: ("punkt med ændrede oplysninger", "punkter med ændrede oplysninger"),
    Kind.NEW_ID: ("punkt med nyt id", "punkter med nyt id"),
}


def small_number(number: int) -> str:
    """Return the number as it is written in running text: "to", "tolv", "13"."""
    return _NUMBERS[number] if number < len(_NUMBERS) else str(number)


def counted(comparison: Comparison) -> tuple[str, ...]:
    """Return one phrase for each kind of change: "2 nye punkter", "1 flyttet punkt", "1 anden ændring".

    Of a description that is new or gone only the bullets count: that it has a title is no further change.
    """
    bullets = Counter(change.kind for change in comparison.bullets)
    phrases = [count(bullets[kind], *_COUNTED[kind]) for kind in _COUNTED if bullets[kind]]
    rest = 0 if is_whole(comparison) else len(comparison.changes) - bullets.total()
    if rest:
        phrases.append(
            count(rest, "anden ændring", "andre ændringer") if phrases else count(rest, "ændring", "ændringer")
        )
    return tuple(phrases)


def is_whole(comparison: Comparison) -> bool:
    """Return whether the description as a whole is new or gone."""
    return comparison.old is None or comparison.new is None


def from_to(old: Version | None, new: Version | None) -> str:
    """Return which two versions are compared, as a line of text."""
    if old is None:
        return f"Ny beskrivelse: {_edition(new)}"
    if new is None:
        return f"Beskrivelsen findes ikke længere. Den var {_edition(old)}"
    if _edition(old) == _edition(new):
        return f"Begge udgaver er {_edition(new)}"
    return f"Fra {_edition(old)} til {_edition(new)}"


def running(old: Version | None, new: Version | None) -> str:
    """Return which two versions are compared, in as few words as fit at the foot of a page."""
    if old is None or new is None:
        return f"{'Ny' if old is None else 'Fjernet'} beskrivelse: version {(new or old or _NO_VERSION).version}"
    if old.version == new.version:
        return f"Ændringer i version {new.version}"
    return f"Ændringer fra version {old.version} til {new.version}"


def _edition(version: Version | None) -> str:
    if version is None:
        return NOTHING
    status = STATUS_WORDS.get(version.status, version.status)
    if version.valid_from and version.status == "gældende":
        status = f"gældende fra {value_words(version.valid_from)}"
    elif version.valid_from and version.status != "ophævet":
        status = f"{status}, skal gælde fra {value_words(version.valid_from)}"
    return f"version {version.version} ({status})"


def value_words(value: Value, names: Mapping[str, str] | None = None) -> str:
    """Return a value of a file as a person writes it: dates in words, lists as enumerations, ids by their names."""
    known = names or {}
    if value is None or value == "":
        return NOTHING
    if isinstance(value, bool):
        return "ja" if value else "nej"
    if isinstance(value, Mapping):
        return (
            "; ".join(f"{key.replace('_', ' ')}: {value_words(inner, known)}" for key, inner in value.items())
            or NOTHING
        )
    if isinstance(value, Sequence) and not isinstance(value, str):
        return listing(value_words(inner, known) for inner in value) or NOTHING
    text = str(value)
    if _DATE.fullmatch(text):
        try:
            return date_words(date.fromisoformat(text))
        except ValueError:
            return text
    return known.get(text, text)


def place_words(place: Place) -> str:
    """Return what a place is called: »Ansvarsområder«, or »Opgaver« under »Drift« for a group."""
    if place.group is None:
        return f"»{place.section_heading}«"
    return f"»{place.group_heading}« under »{place.section_heading}«"


def here_label(change: BulletChange, number: int, of: int) -> str:
    """Return what happened to a bullet that stands in the new version; it is `number` (from 1) `of` what came of it."""
    match change.kind:
        case Kind.ADDED:
            return "Nyt punkt"
        case Kind.CHANGED:
            return "Ændret, og ny plads i rækkefølgen" if change.reordered else "Ændret"
        case Kind.MOVED:
            return f"Flyttet hertil fra {place_words(change.old[0].place)}"
        case Kind.MOVED_CHANGED:
            return f"Flyttet hertil fra {place_words(change.old[0].place)} og ændret"
        case Kind.SPLIT:
            return f"Delt i {small_number(of)}: del {number} af {of}"
        case Kind.MERGED:
            return f"Samlet af {small_number(len(change.old))} punkter"
        case Kind.REORDERED:
            return f"Ny plads i rækkefølgen: nu nr. {change.new[0].index + 1}, tidligere nr. {change.old[0].index + 1}"
        case Kind.NEW_ID:
            return "Samme tekst med nyt id"
        case _:
            return "Oplysninger ændret"


def away_label(change: BulletChange) -> str:
    """Return what happened to a bullet, where it stood in the old version."""
    if change.kind is Kind.REMOVED:
        return "Fjernet"
    places = listing(dict.fromkeys(place_words(new.place) for new in change.new))
    if change.kind is Kind.MERGED:
        return f"Samlet med et andet punkt i {places}"
    if change.kind is Kind.SPLIT:
        return f"Delt i {small_number(len(change.new))} og flyttet til {places}"
    return f"Flyttet til {places}"


def part_label(change: PartChange) -> str:
    """Return what happened to a whole section or group."""
    name, neuter = (change.part, change.part == "afsnit")
    match change.kind:
        case Kind.ADDED:
            return f"{'Nyt' if neuter else 'Ny'} {name}"
        case Kind.REMOVED:
            return f"{'Afsnittet' if neuter else 'Gruppen'} er fjernet"
        case Kind.MOVED | Kind.MOVED_CHANGED:
            return f"{'Afsnittet' if neuter else 'Gruppen'} er flyttet"
        case Kind.REORDERED:
            return f"{'Afsnittet' if neuter else 'Gruppen'} har fået en ny plads i rækkefølgen"
        case _:
            return f"{'Afsnittet' if neuter else 'Gruppen'} har fået et nyt id"
