"""A file cut into pieces: every line of it goes to one key, comments to the key they stand above, beside or inside.

A comment on a line of its own belongs to the key below it, unless it is indented more than that key: then it belongs
to the key before it. Above the first key it belongs to the file where a blank line sets it apart.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import Any

from funkbesk.git_drivers.pieces import Entry, Lines, Pieces
from funkbesk.reading.parsed import Parsed
from funkbesk.reading.reader import read

_COMMENT = re.compile(r"(?:^|(?<= ))#", re.MULTILINE)
_MACHINE = re.compile(r"#\s*(funkbesk:|yaml-language-server:)", re.IGNORECASE)
_HEADER_STYLES = frozenset({">", "|"})


class NotCuttable(Exception):
    """The whole file is one mapping in braces, or two keys share a line."""


def cut(text: str) -> Pieces:
    """Return the pieces of a file's text, whose line ends are LF; an empty text has none.

    Raises `Unreadable` for a text that the reader refuses, and `NotCuttable`.
    """
    return _Cutter(read(text.encode(), "", may_be_empty=True)).pieces()


class _Cutter:
    def __init__(self, parsed: Parsed) -> None:
        self.parsed = parsed
        source = parsed.source
        self.lines: list[str] = source.text.split("\n")
        if self.lines[-1] == "":
            self.lines.pop()
        self.comment_at = self._comments()

    def pieces(self) -> Pieces:
        data = self.parsed.data
        if not data:
            return Pieces(tuple(self.lines), (), ())
        starts = self._key_lines(data)
        head_end = self._head(starts[0])
        children, foot = self._mapping(data, head_end, len(self.lines))
        return Pieces(tuple(self.lines[:head_end]), children, foot)

    def _mapping(self, data: dict[str, Any], first: int, end: int) -> tuple[tuple[Entry, ...], Lines]:
        """Return the entries in lines `first` to `end` (exclusive), and the lines behind that belong further out."""
        events = self.parsed.places[id(data)]
        starts = self._key_lines(data)
        column = events[0].start_mark.column
        found: list[Entry] = []
        above = first
        for number, (name, value) in enumerate(data.items()):
            start = starts[number]
            stop = starts[number + 1] if number + 1 < len(starts) else end
            content_end = self._content_end(start, stop)
            own_end = self._own_end(content_end, stop, column)
            entry = self._entry(name, value, events[2 * number : 2 * number + 2], (above, start, content_end, own_end))
            found.append(entry)
            above = own_end
        return tuple(found), tuple(self.lines[above:end])

    def _entry(self, name: str, value: Any, events: list[Any], at: tuple[int, int, int, int]) -> Entry:
        """Return an entry: `at` are the lines where what is above it, its key, what is below it, and the next begin."""
        above, start, content_end, own_end = at
        key, event = events
        column = key.start_mark.column
        if self.lines[start][:column].strip():
            raise NotCuttable
        before = tuple(self.lines[above:start])
        if isinstance(value, dict) and value and not event.flow_style:
            written, beside = self._without_comment(start)
            children, below = self._mapping(value, start + 1, own_end)
            return Entry(name, column, before, (written,), beside, value, children, below)
        has_header = getattr(event, "style", None) in _HEADER_STYLES
        commented = start if has_header else content_end - 1
        line, beside = self._without_comment(commented)
        lines = [*self.lines[start:commented], line, *self.lines[commented + 1 : content_end]]
        others = any(number in self.comment_at for number in range(start, content_end) if number != commented)
        below = tuple(self.lines[content_end:own_end])
        return Entry(name, column, before, tuple(lines), beside, value, None, below, has_header, others)

    def _key_lines(self, data: dict[str, Any]) -> list[int]:
        keys = self.parsed.places[id(data)][::2]
        lines = [key.start_mark.line for key in keys]
        if len(set(lines)) != len(lines):
            raise NotCuttable
        return lines

    def _content_end(self, start: int, stop: int) -> int:
        """Return the line behind the last one that holds the key or something of its value."""
        last = stop - 1
        while last > start and self._is_gap(last):
            last -= 1
        return last + 1

    def _own_end(self, content_end: int, stop: int, column: int) -> int:
        """Return the line behind the last comment that belongs to the key although it stands behind the value."""
        own = content_end
        for number in range(content_end, stop):
            at = self.comment_at.get(number)
            if at is None:
                continue
            if at <= column:
                break
            own = number + 1
        return own

    def _head(self, first_key: int) -> int:
        """Return the line behind the comments that belong to the file: up to a blank line, or one for a program."""
        above = [line.strip() for line in self.lines[:first_key]]
        blank = max((number for number, line in enumerate(above) if not line), default=-1)
        machine = max((number for number, line in enumerate(above) if _MACHINE.match(line)), default=-1)
        if not any(above[: blank + 1]) and machine < 0:
            return first_key
        return max(blank, machine) + 1

    def _is_gap(self, number: int) -> bool:
        line = self.lines[number]
        return not line.strip() or self.comment_at.get(number) == len(line) - len(line.lstrip(" "))

    def _without_comment(self, number: int) -> tuple[str, str]:
        line = self.lines[number]
        text = line[: self.comment_at.get(number, len(line))].rstrip(" ")
        return text, line[len(text) :].rstrip(" ")

    def _comments(self) -> dict[int, int]:
        """Return line → column of every comment; what stands inside a text is none."""
        source = self.parsed.source
        spans = sorted(self.parsed.scalar_spans())
        starts = [start for start, _ in spans]
        found: dict[int, int] = {}
        for match in _COMMENT.finditer(source.text):
            at = bisect_right(starts, match.start()) - 1
            if at >= 0 and match.start() < spans[at][1]:
                continue
            line, column = source.place(match.start())
            found.setdefault(line - 1, column - 1)
        return found
