"""The index as a script file, for the search of the site (`templates/site/search.js`).

A page that is opened from a file share may load scripts that lie beside it, but may not read other files. So the data
is a script that sets one variable. To be small, it leaves to the page what can be made of the texts again (their words
and stems), says once what many entries share, and gives the places of a word as runs of numbers.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from itertools import groupby
from typing import Any

from funkbesk.search import weights
from funkbesk.search.entries import Entry
from funkbesk.search.index import Index
from funkbesk.search.word_lists import frame_words, same_meaning, small_words

Address = tuple[str, str, str, str]
"""An entry's description, section, group and bullet, the last two empty where there are none."""

_OUTSIDE_STRINGS = {"<": "\\u003c", "\u2028": "\\u2028", "\u2029": "\\u2029"}
"""Harmless in a script file of today, and still not to be met by whoever puts it into a page or reads it by lines."""


def address_of(entry: Entry) -> Address:
    """Return what tells an entry from all others."""
    return entry.owner, entry.section, entry.group, entry.bullet


def script_of(index: Index, pages: Mapping[str, str], anchors: Mapping[Address, str]) -> bytes:
    """Return the script; `pages` has the address of each description's page, `anchors` the place of each entry on it.

    Raises `KeyError` for an entry without one.
    """
    data = json.dumps(_data(index, pages, anchors), ensure_ascii=False, separators=(",", ":"))
    for character, escaped in _OUTSIDE_STRINGS.items():
        data = data.replace(character, escaped)
    return f"globalThis.funkbesk = globalThis.funkbesk || {{}};\nfunkbesk.data = {data};\n".encode()


def _data(index: Index, pages: Mapping[str, str], anchors: Mapping[Address, str]) -> dict[str, Any]:
    owners = _numbered((entry.owner, entry.title) for entry in index.entries)
    places = _numbered(map(_place, index.entries))
    return {
        **_constants(),
        "register": [[list(known.names), known.genus] for known in index.register],
        "owners": [[title, pages[owner]] for owner, title in owners],
        "places": [
            [owners[owner, title], section, heading, group_heading]
            for owner, title, section, heading, _, group_heading in places
        ],
        "entries": [
            [places[_place(entry)], entry.bullet, anchors[address_of(entry)], entry.text] for entry in index.entries
        ],
        "vocabulary": [[word, joint, _by_weight(index.places[word, joint])] for word, joint in index.vocabulary],
    }


def _constants() -> dict[str, Any]:
    """Return what is the same for every collection as JSON data: the numbers of `weights.py` by name, and the words."""
    return {
        "weights": {name.lower(): value for name, value in vars(weights).items() if name.isupper()},
        "small_words": sorted(small_words()),
        "frame_words": sorted(frame_words()),
        "same_meaning": [list(group) for group in same_meaning()],
    }


def _place(entry: Entry) -> tuple[str, ...]:
    return entry.owner, entry.title, entry.section, entry.section_heading, entry.group, entry.group_heading


def _numbered(values: Iterable[tuple[str, ...]]) -> dict[tuple[str, ...], int]:
    return {value: number for number, value in enumerate(dict.fromkeys(values))}


def _by_weight(places: Mapping[int, float]) -> list[list[Any]]:
    """Return [weight, runs] for each weight; see `_runs`."""
    ordered = sorted((weight, entry) for entry, weight in places.items())
    return [[weight, _runs([entry for _, entry in rows])] for weight, rows in groupby(ordered, key=lambda row: row[0])]


def _runs(entries: list[int]) -> list[int]:
    """Return ascending numbers as pairs: how many are left out, and how many follow each other then."""
    found: list[int] = []
    expected = 0
    for entry in entries:
        if found and entry == expected:
            found[-1] += 1
        else:
            found += [entry - expected, 1]
        expected = entry + 1
    return found
