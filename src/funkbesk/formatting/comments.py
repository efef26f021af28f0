"""What a person wrote in a file beside its data, carried over to the file that takes its place."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from funkbesk.documents.key_order import parts_of
from funkbesk.documents.kinds import model_for
from funkbesk.formatting.growing import NotInLines, grow
from funkbesk.formatting.printing import printed
from funkbesk.formatting.tree import Block, Entry, Flow, Tree
from funkbesk.reading.parsed import Parsed
from funkbesk.reading.reader import read


def with_comments_of(old: bytes, new: bytes, shown: str) -> bytes:
    """Return the new description with the comments of the old one: each at the same key, or at the same id elsewhere.

    What says the same in both stays as it is written. A comment whose place is gone stands at the end of the file. Both
    must be readable; raises `Unreadable`.
    """
    before, after = read(old, shown), read(new, shown)
    old_tree, new_tree = _tree(before), _tree(after)
    if old_tree is None or new_tree is None:
        return new
    carrier = _Carrier(new_tree)
    new_tree.root.head = old_tree.root.head
    new_tree.root.entries[0].above = []
    carrier.carry(old_tree.root, new_tree.root, before.data, after.data)
    new_tree.foot = [*old_tree.foot, *carrier.homeless]
    return (before.source.mark + printed(new_tree, parts_of(model_for("description", after.data)))).encode()


class _Carrier:
    """Carries comments from one tree to another; `homeless` are those whose key is gone."""

    def __init__(self, tree: Tree) -> None:
        self.homeless: list[str] = []
        self._by_name = {entry.name: entry for entry in _below(tree.root)}

    def carry(self, old: Block, new: Block, old_data: Any, new_data: Any) -> None:
        """Carry what stands in one mapping to the one that took its place."""
        here = {entry.name: entry for entry in new.entries}
        for entry in old.entries if old.keyed else ():
            place = here.get(entry.name) or self._by_name.get(entry.name if "-" in entry.name else "")
            if place is None:
                self.homeless += _comments(entry)
                continue
            place.spaced, place.above, place.beside, place.below = entry.spaced, entry.above, entry.beside, entry.below
            before = old_data[entry.name]
            after = new_data.get(entry.name) if place is here.get(entry.name) else None
            if json.dumps(before) == json.dumps(after):
                place.value, place.written = entry.value, entry.written
            elif isinstance(entry.value, Block) and isinstance(place.value, Block) and isinstance(after, dict):
                place.value.head = entry.value.head
                self.carry(entry.value, place.value, before, after)
            else:
                self.homeless += _inside(entry)


def _tree(parsed: Parsed) -> Tree | None:
    try:
        return grow(parsed.source.text.replace("\r\n", "\n"), parsed.data)
    except NotInLines:
        return None


def _below(block: Block) -> Iterator[Entry]:
    for entry in block.entries:
        yield entry
        if isinstance(entry.value, Block):
            yield from _below(entry.value)


def _comments(entry: Entry) -> list[str]:
    return [line for line in (*entry.above, entry.beside.strip(), *_inside(entry), *entry.below) if line]


def _inside(entry: Entry) -> list[str]:
    """Return the comments in a value."""
    value = entry.value
    if isinstance(value, Flow):
        return ["#" + line.partition("#")[2] for line in value.raw.split("\n") if "\n" in value.raw and "#" in line]
    if isinstance(value, Block):
        return [line for line in (*value.head, *(one for inner in value.entries for one in _comments(inner))) if line]
    return []
