"""A file that the reader accepts, as a tree: comments go to the key that they stand above, beside or inside.

A comment on a line of its own belongs to the key below it, unless it is indented more than that key: then it belongs
to the key before it whose content it stands in. Above the first key of the file it belongs to the file.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from funkbesk.formatting.tree import Block, Entry, Flow, Scalar, Tree
from funkbesk.reading.events import backend

_MACHINE = re.compile(r"#\s*(funkbesk:|yaml-language-server:)", re.IGNORECASE)
_HEADER = re.compile(r"[>|][-+0-9]*")
_COLON = re.compile(r" *:")
_BLOCK_STYLES = frozenset({">", "|"})
_STARTS = frozenset({"MappingStartEvent", "SequenceStartEvent"})
_ENDS = frozenset({"MappingEndEvent", "SequenceEndEvent"})
_NODES = _STARTS | _ENDS | {"ScalarEvent"}

# a line between two values: (indentation, comment), the comment empty for a blank line
Line = tuple[int, str]


class NotInLines(Exception):
    """The file is not written as lines of `key: value`: the whole of it stands in braces."""


def grow(text: str, data: dict[str, Any]) -> Tree:
    """Return the tree of a file's text, whose line ends are LF; `data` is what the reader made of the same text.

    Raises `NotInLines` for a file in which there are no lines to move.
    """
    events = [event for event in backend().parse(text) if event.__class__.__name__ in _NODES]
    return _Grower(text, events).tree(data)


class _Grower:
    """Goes through the text once, in step with the parser's events. `here` is the index that it has come to.

    The recursion is bounded by the reader, which refuses files of more than 24 levels.
    """

    def __init__(self, text: str, events: list[Any]) -> None:
        self.text = text
        self.events: Iterator[Any] = iter(events)
        self.here = 0
        self.waiting: list[Line] = []
        """The lines behind the last value, which belong to it or to what comes next."""

    def tree(self, data: dict[str, Any]) -> Tree:
        lines = self._lines()
        start = next(self.events, None)
        if start is None:  # nothing but comments
            return Tree(Block(keyed=True), _trimmed([comment for _, comment in lines]))
        if start.flow_style:
            raise NotInLines
        root = self._mapping(data, lines, top=True)
        rest = _handed_down(root.entries[-1], self.waiting, root.entries[0].column)
        return Tree(root, _trimmed([comment for _, comment in rest]))

    def _mapping(self, data: dict[str, Any], lines: list[Line], *, top: bool = False) -> Block:
        block = Block(keyed=True)
        self.waiting = lines
        for name, value in data.items():
            key = next(self.events)
            entry = Entry(self._column(key.start_mark.index), self._raw(key), name)
            self._place(block, entry, top=top)
            colon = _COLON.match(self.text, key.end_mark.index)
            if colon is None:
                raise NotInLines
            self.here = colon.end()
            self._fill(entry, value)
        next(self.events)  # the end of the mapping
        return block

    def _sequence(self, data: list[Any], lines: list[Line]) -> Block:
        block = Block(keyed=False)
        self.waiting = lines
        for value in data:
            entry = Entry(self._column(self.here))
            self._place(block, entry)
            self.here += 1  # the dash
            self._fill(entry, value)
        next(self.events)  # the end of the list
        return block

    def _place(self, block: Block, entry: Entry, *, top: bool = False) -> None:
        """Give the comments that have been waiting to the entry, or to what stands before it."""
        if block.entries:
            rest = _handed_down(block.entries[-1], self.waiting, block.entries[0].column)
            lines = [comment for _, comment in rest]
            entry.spaced = lines[:1] == [""]
        else:
            block.head, lines = _head([comment for _, comment in self.waiting], top=top)
        entry.above = _trimmed(lines) + ([""] if lines[-1:] == [""] and any(lines) else [])
        block.entries.append(entry)
        self.waiting = []

    def _fill(self, entry: Entry, value: Any) -> None:
        """Read the value of the entry, and what stands beside and behind it."""
        entry.beside = self._beside()
        behind_key = self.here
        lines = self._lines()
        event = next(self.events)
        name = event.__class__.__name__
        if name in _STARTS and not event.flow_style:
            is_mapping = name == "MappingStartEvent"
            entry.value = self._mapping(value, lines) if is_mapping else self._sequence(value, lines)
            return
        if name == "ScalarEvent" and event.start_mark.index >= event.end_mark.index:
            # nothing: what follows are lines behind the entry
            self.here = behind_key
            entry.value = Scalar("", value)
        else:
            entry.value = self._flow(event, value) if name in _STARTS else self._scalar(event, value)
            beside = self._header_comment(event) or self._beside()
            moved = [entry.beside.strip()] if entry.beside and beside else []
            entry.above += [*moved, *(comment for _, comment in lines if comment)]
            entry.beside = beside or entry.beside
        self.waiting = self._lines()

    def _scalar(self, event: Any, value: Any) -> Scalar:
        start, end = event.start_mark.index, event.end_mark.index
        style = event.style or ""
        raw = self.text[start:end].rstrip(" \n")
        self.here = start + len(raw)
        return Scalar(raw, value, style)

    def _flow(self, event: Any, value: Any) -> Flow:
        depth = 1
        last = event
        while depth:
            last = next(self.events)
            name = last.__class__.__name__
            depth += (name in _STARTS) - (name in _ENDS)
        start = event.start_mark.index
        self.here = last.end_mark.index
        return Flow(self.text[start : self.here], value, self._column(start))

    def _raw(self, event: Any) -> str:
        return self.text[event.start_mark.index : event.end_mark.index]

    def _header_comment(self, event: Any) -> str:
        """Return the comment behind the `>-` of a block scalar, which the parser counts as part of the scalar."""
        if getattr(event, "style", None) not in _BLOCK_STYLES:
            return ""
        header = self._raw(event).split("\n", 1)[0]
        return header[len(_HEADER.match(header)[0]) :].rstrip()  # type: ignore[index]  # it begins with the sign

    def _beside(self) -> str:
        """Return the comment on the rest of the line, with the spaces before it; `here` goes on to the line's end."""
        end = self._line_end()
        rest = self.text[self.here : end]
        if rest.lstrip(" ").startswith("#"):
            self.here = end
            return rest.rstrip(" ")
        return ""

    def _lines(self) -> list[Line]:
        """Return the comments and blank lines up to the next thing that is neither; `here` goes on to that."""
        found: list[Line] = []
        while self.here < len(self.text):
            end = self._line_end()
            rest = self.text[self.here : end]
            comment = rest.lstrip(" ")
            if comment and not comment.startswith("#"):
                self.here += len(rest) - len(comment)
                break
            column = self._column(self.here)
            if comment:
                found.append((column + len(rest) - len(comment), comment.rstrip(" ")))
            elif column == 0:
                found.append((0, ""))
            self.here = end + 1
        return found

    def _line_end(self) -> int:
        end = self.text.find("\n", self.here)
        return len(self.text) if end < 0 else end

    def _column(self, index: int) -> int:
        return index - self.text.rfind("\n", 0, index) - 1


def _handed_down(entry: Entry, lines: list[Line], column: int) -> list[Line]:
    """Give the entry and what it ends with the comments that are indented more than `column`; return the others.

    Each goes to the innermost entry that it is indented more than; once one goes further out, so do those behind it.
    """
    chain = [entry]
    while isinstance(chain[-1].value, Block) and chain[-1].value.entries:
        chain.append(chain[-1].value.entries[-1])
    number = 0
    while True:
        behind = next((at for at in range(number, len(lines)) if lines[at][1]), None)
        if behind is None or lines[behind][0] <= column:
            return lines[number:]
        indent, comment = lines[behind]
        while len(chain) > 1 and chain[-1].column >= indent:
            chain.pop()
        receiver = chain[-1]
        blank = [""] if behind > number else []
        receiver.below += [*blank, comment]
        number = behind + 1


def _head(lines: list[str], *, top: bool) -> tuple[list[str], list[str]]:
    """Return which of the lines above a first key belong to the whole mapping, and which to the key.

    A blank line sets them apart. At the top of the file they belong to the file if no blank line does, or if one of
    them is meant for a program.
    """
    blank = max((number for number, line in enumerate(lines) if not line), default=-1)
    apart, own = lines[: blank + 1], lines[blank + 1 :]
    if top and (not any(apart) or any(map(_MACHINE.match, own))):
        return _trimmed(lines), []
    return ([*_trimmed(apart), ""] if any(apart) else []), own


def _trimmed(lines: list[str]) -> list[str]:
    """Return the lines without blank ones at either end, and with at most one between two others."""
    kept: list[str] = []
    for line in lines:
        if line or (kept and kept[-1]):
            kept.append(line)
    return kept[:-1] if kept and not kept[-1] else kept
