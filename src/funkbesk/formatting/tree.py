"""A file as a tree that can be written again: keys and values as they stand in it, each with its comments."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any


@dataclass
class Scalar:
    """One value as it is written, with what it means; `style` is the sign it begins with, nothing for a plain one."""

    raw: str
    value: Any
    style: str = ""
    kept: bool = False
    """Whether it must be written as it stands."""


@dataclass
class Flow:
    """A list or mapping in brackets, as it is written; `column` is where its first line begins."""

    raw: str
    value: Any
    column: int


@dataclass
class Block:
    """A mapping or a list over several lines. `head` are the comments on top that are set apart by a blank line."""

    keyed: bool
    entries: list[Entry] = field(default_factory=list)
    head: list[str] = field(default_factory=list)


Node = Scalar | Flow | Block


@dataclass
class Entry:
    """A key with its value, or an item of a list.

    Lines of comments are kept without indentation; an empty one is a blank line. `beside` keeps the spaces in front.
    `written` is the key as it stands in the file, `name` what it means; both are empty for an item.
    """

    column: int
    written: str = ""
    name: str = ""
    spaced: bool = False
    """Whether a blank line stands in front, its comments included."""
    above: list[str] = field(default_factory=list)
    beside: str = ""
    value: Node = field(default_factory=lambda: Scalar("", None))
    below: list[str] = field(default_factory=list)
    """Comments behind the value that are indented more than the key."""


@dataclass
class Tree:
    """A whole file; `foot` are the comments behind the last key."""

    root: Block
    foot: list[str] = field(default_factory=list)


Step = str | int


def steps(block: Block) -> Iterator[tuple[Step, Entry]]:
    """Yield (key, or place in the list; entry) of each entry."""
    for number, entry in enumerate(block.entries):
        yield (entry.name if block.keyed else number), entry


def comments(tree: Tree) -> list[tuple[tuple[Step, ...], str]]:
    """Return (what it belongs to, text) of every comment, sorted.

    What stands above the first key of a file belongs to the file, whether the key has it or the head.
    """
    found: list[tuple[tuple[Step, ...], str]] = [((), line) for line in tree.foot]
    waiting: list[tuple[tuple[Step, ...], Block]] = [((), tree.root)]
    while waiting:
        path, block = waiting.pop()
        found += ((path, line) for line in block.head)
        for number, (step, entry) in enumerate(steps(block)):
            owner = () if block is tree.root and number == 0 else (*path, step)
            found += ((owner, line) for line in entry.above)
            found += (((*path, step), line) for line in (entry.beside.strip(), *entry.below))
            if isinstance(entry.value, Block):
                waiting.append(((*path, step), entry.value))
            elif isinstance(entry.value, Flow):
                found += (((*path, step), line.strip()) for line in entry.value.raw.split("\n") if "#" in line)
    return sorted(((path, line) for path, line in found if line), key=str)
