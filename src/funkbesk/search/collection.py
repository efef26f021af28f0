"""The index of a collection, made of its files as they are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from funkbesk.files import FileProblem
from funkbesk.reading.collection import Collection
from funkbesk.reading.description_ids import named_id
from funkbesk.reading.reader import read
from funkbesk.reading.source import Unreadable
from funkbesk.search.entries import Entry, entries
from funkbesk.search.index import Index, build_index
from funkbesk.search.register import Known, known_entries


@dataclass(frozen=True, slots=True)
class Indexed:
    """The index, and the files (as users see them) that are missing in it because they can't be read."""

    index: Index
    unreadable: list[str]


def index_collection(collection: Collection, paths: Sequence[Path] | None = None) -> Indexed:
    """Return the index of the descriptions in these files (None: of all) that can be read."""
    found: list[Entry] = []
    register: list[Known] = []
    unreadable: list[str] = []
    for path in (*(collection.description_paths() if paths is None else paths), collection.register_path):
        is_register = path == collection.register_path
        if is_register and not collection.files.has(path):
            continue
        try:
            data = read(collection.files.read([path])[0], path.name).data
        except (FileProblem, Unreadable):
            unreadable.append(collection.files.shown(path))
            continue
        if is_register:
            register += known_entries(data)
        else:
            found += entries(data, named_id(path))
    return Indexed(build_index(found, register), unreadable)
