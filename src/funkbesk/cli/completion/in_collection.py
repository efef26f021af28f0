"""Ids that a collection holds, read from the files' plain data: no model is needed to know a name.

What can't be read has no names to offer; the command itself says what is wrong.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from funkbesk.expected import Expected
from funkbesk.reading.collection import Collection
from funkbesk.reading.description_ids import find_description, named_id, written_id
from funkbesk.reading.source import Unreadable


def ids(collection: Collection) -> list[str]:
    """Return the ids of the descriptions, in the order of their files."""
    return [identifier for path in collection.description_paths() for identifier in _written(collection, path)]


def meetings(collection: Collection) -> list[str]:
    """Return the ids of the meetings, in the order of their files."""
    return [named_id(path) for path in collection.meeting_paths()]


def points(collection: Collection, meeting: str) -> list[str]:
    """Return the ids of a meeting's points."""
    path = next((path for path in collection.meeting_paths() if named_id(path) == meeting), None)
    return list(_mapping(_data(collection, path).get("punkter")))


def entries(collection: Collection, *parts: str) -> list[str]:
    """Return the ids of the register's entries in these parts ("roller", "fora" …)."""
    register = _data(collection, collection.register_path)
    return [identifier for part in parts for identifier in _mapping(register.get(part))]


def parts(collection: Collection, identifier: str) -> list[str]:
    """Return what an address can name in a description: its bullets, sections and groups."""
    data = _data(collection, find_description(collection, identifier))
    sections = {
        key: section
        for key, section in (*data.items(), *_mapping(data.get("øvrige_afsnit")).items())
        if "punkter" in _mapping(section) or "grupper" in _mapping(section) or "tekst" in _mapping(section)
    }
    groups = {key: group for section in sections.values() for key, group in _mapping(section.get("grupper")).items()}
    inside = (*sections.values(), *groups.values())
    bullets = [bullet for part in inside for bullet in _mapping(_mapping(part).get("punkter"))]
    return [*bullets, *sections, *groups]


def occasions(collection: Collection, identifier: str) -> set[str]:
    """Return the occasions that a description lists."""
    use = _mapping(_data(collection, find_description(collection, identifier)).get("anvendelse"))
    inside = (use, *_mapping(use.get("grupper")).values())
    named = [
        _mapping(bullet).get("anledning")
        for part in inside
        for bullet in _mapping(_mapping(part).get("punkter")).values()
    ]
    several = (one if isinstance(one, list) else [one] for one in named)
    return {occasion for some in several for occasion in some if isinstance(occasion, str)}


def _written(collection: Collection, path: Path) -> Iterator[str]:
    """Yield the id that stands in the file, if it can be opened."""
    try:
        [data] = collection.files.read([path])
    except Expected:
        return
    if (identifier := written_id(data)) is not None:
        yield identifier


def _data(collection: Collection, path: Path | None) -> Mapping[str, Any]:
    """Return the data of a file; nothing where there is none or it can't be read."""
    from funkbesk.reading.reader import read

    if path is None:
        return {}
    try:
        [data] = collection.files.read([path])
        return read(data, "").data
    except (Expected, Unreadable):
        return {}


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}
