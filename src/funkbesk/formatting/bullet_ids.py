"""Ids for what was written without one: `- Text` in a list of bullets, groups or points, or a bullet called `ny`.

The item `- At give faglig sparring` becomes `faglig-sparring: At give faglig sparring`; an item with `tekst` and more
becomes an id with these keys below it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from pydantic import BaseModel

from funkbesk.documents.bullets import Bullet
from funkbesk.documents.key_order import Kinds, below
from funkbesk.documents.keys import entry_models
from funkbesk.documents.new_ids import FreshIds, is_placeholder
from funkbesk.documents.types import ID_PATTERN, Model
from funkbesk.formatting.tree import Block, Entry, Flow, Node, Scalar, Step, Tree, steps

Path = tuple[Step, ...]


@dataclass
class NewIds:
    """The ids that were made.

    `keys` holds for each list and mapping with new ids, by its path, all keys that it has now; `pairs` the paths of
    those that were written as an item of their own (`- faglig-sparring: At give sparring`); `unnamed` the lists in
    which an item has no text to make an id from.
    """

    made: list[str] = field(default_factory=list)
    keys: dict[Path, list[str]] = field(default_factory=dict)
    pairs: set[Path] = field(default_factory=set)
    unnamed: list[Path] = field(default_factory=list)

    def applied(self, data: Any, path: Path = ()) -> Any:
        """Return plain data, which stands at `path` of its document, with the new ids."""
        if path in self.pairs:
            (data,) = data.values()
        if path in self.keys:
            values = data.values() if isinstance(data, dict) else data
            return {key: self.applied(value, (*path, key)) for key, value in zip(self.keys[path], values, strict=True)}
        if isinstance(data, dict):
            return {key: self.applied(value, (*path, key)) for key, value in data.items()}
        return data


def give_ids(tree: Tree, kinds: Kinds, data: dict[str, Any]) -> NewIds:
    """Give an id to every bullet, group, point and decision of the tree that has none, and return which.

    A placeholder that the document refers to somewhere is an id and stays.
    """
    new = NewIds()
    fresh = FreshIds(name for _, owner, _ in _lists((), tree.root, kinds) for name in _names(owner.value))
    used = set(_texts(data))
    for path, owner, model in _lists((), tree.root, kinds):
        block = _as_block(owner.value)
        if block is None or not issubclass(model, Model) or model.NAMED_BY is None:
            continue
        if not block.keyed and not _nameable(block, model):
            new.unnamed.append(path)
            continue
        before = len(new.made)
        for entry in block.entries:
            text = _text(entry.value, model)
            if text is not None and (not block.keyed or (is_placeholder(entry.name) and entry.name not in used)):
                entry.name = entry.written = fresh.make(text)
                new.made.append(entry.name)
            elif text is None and not block.keyed and isinstance(entry.value, Block):
                _unpack(entry, entry.value)
                new.pairs.add((*path, entry.name))
        if not block.keyed or len(new.made) > before:
            block.keyed = True
            owner.value = block
            new.keys[path] = [entry.name for entry in block.entries]
    return new


def _lists(path: Path, block: Block, kinds: Kinds) -> Iterator[tuple[Path, Entry, type[BaseModel]]]:
    """Yield (path, key, model of an entry) of all that maps ids to something, outermost first, in their order.

    Who changes one while it is handed out changes the paths below it.
    """
    for step, entry in steps(block):
        inner = below(kinds, step)
        for model in entry_models(inner)[:1]:
            yield (*path, step), entry, model
        if isinstance(entry.value, Block):
            yield from _lists((*path, step), entry.value, inner)


def _names(node: Node) -> Iterator[str]:
    """Yield the ids that are given already."""
    if isinstance(node, Flow) and isinstance(node.value, dict):
        yield from node.value
    elif isinstance(node, Block):
        for entry in node.entries:
            name = entry.name if node.keyed else _pair_id(entry.value)
            if name is not None and not is_placeholder(name):
                yield name


def _as_block(node: Node) -> Block | None:
    """Return a list or mapping over several lines; a list of texts in brackets becomes one."""
    if isinstance(node, Flow) and isinstance(node.value, list) and node.value and "#" not in node.raw:
        texts = [Scalar(item, item) for item in node.value if isinstance(item, str)]
        is_texts = len(texts) == len(node.value)
        return Block(keyed=False, entries=[Entry(0, value=text) for text in texts]) if is_texts else None
    return node if isinstance(node, Block) else None


def _nameable(block: Block, model: type[Model]) -> bool:
    """Return whether each item of a list has a text to make an id from, or an id that no other item has."""
    pairs = [_pair_id(entry.value) for entry in block.entries if _text(entry.value, model) is None]
    return None not in pairs and len(set(pairs)) == len(pairs)


def _text(node: Node, model: type[Model]) -> str | None:
    """Return what the id of an entry is made from: a bullet's text, a group's heading, the title of a point."""
    found: Any = None
    if isinstance(node, Scalar):
        found = node.value if issubclass(model, Bullet) else None
    elif isinstance(node, Flow):
        found = node.value.get(model.NAMED_BY) if isinstance(node.value, dict) else None
    else:
        values = [entry.value for entry in node.entries if entry.name == model.NAMED_BY]
        found = values[0].value if values and isinstance(values[0], Scalar) else None
    return found if isinstance(found, str) and found.strip() else None


def _pair_id(node: Node) -> str | None:
    """Return the id in an item that is nothing but `id: …`.

    It must have a hyphen: in `- tid: plads og ro` the first word may well belong to the text.
    """
    if not isinstance(node, Block) or not node.keyed or len(node.entries) != 1:
        return None
    name = node.entries[0].name
    return name if "-" in name and re.match(ID_PATTERN, name) and not is_placeholder(name) else None


def _unpack(entry: Entry, block: Block) -> None:
    """Make the one key inside an item the entry itself, with the comments of both."""
    (inner,) = block.entries
    moved = [entry.beside.strip()] if entry.beside and inner.beside else []
    entry.name, entry.written, entry.value = inner.name, inner.written, inner.value
    entry.above += [*moved, *filter(None, block.head), *inner.above]
    entry.beside = inner.beside or entry.beside
    entry.below = [*inner.below, *entry.below]


def _texts(data: Any) -> Iterator[str]:
    if isinstance(data, str):
        yield data
    elif isinstance(data, (dict, list)):
        for value in data.values() if isinstance(data, dict) else data:
            yield from _texts(value)
