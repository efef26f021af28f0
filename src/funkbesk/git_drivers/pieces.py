"""A file as pieces that can be put together again: every key with the very lines it is written in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any, Literal

Lines = tuple[str, ...]
Path = tuple[str, ...]
Side = Literal["ours", "theirs"]
SIDES: tuple[Side, ...] = ("ours", "theirs")

BULLETS = "punkter"
"""The key of a list of bullets: what stands in it is known by its id, wherever in the document it stands."""
ORDERED = frozenset({BULLETS, "grupper", "øvrige_afsnit"})
"""The keys of lists whose order is meaning; everywhere else it is none."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A key, what it holds, and the lines that say so.

    `written` are the lines of the key, with those of its value unless that is a mapping over several lines; its keys
    are the `children` then. `beside` is the comment on the last of the lines, or on the first where the value is a text
    under `>-`, with the spaces in front. `above` are the comments and blank lines before the key, `below` the comments
    behind the value that are indented more than the key. `column` is where the key begins.
    """

    name: str
    column: int
    above: Lines
    written: Lines
    beside: str
    value: Any
    children: tuple[Node, ...] | None = None
    below: Lines = ()
    has_header: bool = False
    """Whether the value is a text that begins on the line below its `>-` or `|`."""
    has_comments: bool = False
    """Whether there are comments among the lines of the value, as inside brackets."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """Entries that only a person can choose between; empty on the side that has removed them.

    `name` is the key that they disagree on, `also` are others between the same markers.
    """

    name: str
    ours: tuple[Entry, ...]
    theirs: tuple[Entry, ...]
    also: tuple[str, ...] = ()


Node = Entry | Conflict


@dataclass(frozen=True, slots=True)
class Pieces:
    """A whole file: the comments on top, the keys, and the comments behind the last one."""

    head: Lines
    children: tuple[Node, ...]
    foot: Lines


def entries(children: tuple[Node, ...] | None) -> tuple[Entry, ...]:
    """Return the children of something that was cut from a file, which has no conflicts."""
    return tuple(child for child in children or () if isinstance(child, Entry))


def comments(lines: Lines) -> Lines:
    """Return the comments among the lines, as they read."""
    return tuple(line.strip() for line in lines if line.strip())


def meaning(entry: Node) -> tuple[Any, ...]:
    """Return what tells whether two entries say the same, comments included; how their lines are broken does not."""
    if isinstance(entry, Conflict):
        return entry.name, entry.ours, entry.theirs
    if entry.children is not None:
        said: Any = tuple(meaning(child) for child in entry.children)
    else:
        said = entry.written if entry.has_comments else repr(entry.value)  # repr tells 1 from true
    return entry.name, comments(entry.above), entry.beside.strip(), said, comments(entry.below)


def chosen(node: Node, side: Side) -> tuple[Entry, ...]:
    """Return the node with every conflict in it decided for one side."""
    if isinstance(node, Conflict):
        return tuple(entry for kept in getattr(node, side) for entry in chosen(kept, side))
    if node.children is None:
        return (node,)
    return (replace(node, children=all_chosen(node.children, side)),)


def all_chosen(children: Iterable[Node], side: Side) -> tuple[Entry, ...]:
    """Return the nodes with every conflict decided for one side."""
    return tuple(entry for child in children for entry in chosen(child, side))


def conflicts(children: tuple[Node, ...] | None, path: Path = ()) -> Iterator[Path]:
    """Yield the path of keys to every conflict."""
    for child in children or ():
        if isinstance(child, Conflict):
            yield from ((*path, name) for name in (child.name, *child.also))
        else:
            yield from conflicts(child.children, (*path, child.name))


def data_of(children: tuple[Node, ...]) -> dict[str, Any]:
    """Return the document that pieces without conflicts must be read as."""
    return {
        entry.name: entry.value if entry.children is None else data_of(entry.children) for entry in entries(children)
    }
