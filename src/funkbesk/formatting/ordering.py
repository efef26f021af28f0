"""Put the keys of a tree into canonical order. Bullets, groups and list items stay in theirs: it is meaning."""

from __future__ import annotations

from funkbesk.documents.key_order import Kinds, below, in_order
from funkbesk.formatting.tree import Block, Entry, Tree, steps


def order(tree: Tree, kinds: Kinds) -> None:
    """Reorder the entries of every mapping whose keys a model names; comments go with their keys."""
    changed = _order(tree.root, kinds)
    if changed and tree.root.head and tree.root.entries[0].above and tree.root.head[-1]:
        tree.root.head.append("")
    waiting: list[tuple[Block, Kinds]] = [(tree.root, kinds)]
    while waiting:
        block, here = waiting.pop()
        for step, entry in steps(block):
            if isinstance(entry.value, Block):
                inner = below(here, step)
                _order(entry.value, inner)
                waiting.append((entry.value, inner))


def _order(block: Block, kinds: Kinds) -> bool:
    """Put the entries in order; return whether that changed anything.

    A blank line says that what is above and below it belong together; after a move it would say something wrong.
    """
    if not block.keyed:
        return False
    by_name = {entry.name: entry for entry in block.entries}
    names = in_order(kinds, by_name)
    if names == list(by_name):
        return False
    entries = [by_name[name] for name in names]
    for entry in entries:
        entry.spaced = False
    _without_blank_lines(entries[0])
    block.entries = entries
    return True


def _without_blank_lines(entry: Entry) -> None:
    """A blank line in the comments of the first entry would set them apart from it (see `growing`)."""
    entry.above = [line for line in entry.above if line]
