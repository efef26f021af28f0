"""The index of a collection, made of its files as they are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from funkbesk.files import FileProblem
from funkbesk.reading.collection import Collection
from funkbesk.reading.description_ids import doubles, named_id
from funkbesk.reading.reader import read
from funkbesk.reading.source import Unreadable
from funkbesk.search.entries import Entry, entries, own_id
from funkbesk.search.index import Index, build_index
from funkbesk.search.register import Known, known_entries


@dataclass(frozen=True, slots=True)
class Indexed:
    """The index, and the files (as users see them) that are missing in it.

    They can't be read, or another one has the same id: `doubles` leads to that.
    """

    index: Index
    unreadable: list[str]
    doubles: dict[str, str]


def index_collection(collection: Collection, paths: Sequence[Path] | None = None) -> Indexed:
    """Return the index of the descriptions in these files (None: of all) that can be read, each of them once."""
    found: dict[str, list[Entry]] = {}
    ids: dict[str, str] = {}
    register: list[Known] = []
    unreadable: list[str] = []
    for path in (*(collection.description_paths() if paths is None else paths), collection.register_path):
        is_register = path == collection.register_path
        if is_register and not collection.files.has(path):
            continue
        shown = collection.files.shown(path)
        try:
            data = read(collection.files.read([path])[0], path.name).data
        except (FileProblem, Unreadable):
            unreadable.append(shown)
            continue
        if is_register:
            register += known_entries(data)
        else:
            ids[shown] = own_id(data, named_id(path))
            found[shown] = list(entries(data, ids[shown]))
    extra = doubles(ids)
    once = [entry for shown, some in found.items() if shown not in extra for entry in some]
    return Indexed(build_index(once, register), unreadable, extra)
