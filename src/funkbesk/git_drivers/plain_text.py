"""A description as plain lines for `git diff`: a heading for each section, a line for each bullet, comments as well.

How the lines of a text are broken, its quotes and its indentation are not shown, so that a reflowed bullet is no
change. Everything else is: what is invisible here would be approved unseen.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from funkbesk.display import safe
from funkbesk.git_drivers.cutting import NotCuttable, cut
from funkbesk.git_drivers.pieces import BULLETS, Entry, Lines, comments, entries
from funkbesk.reading.source import MAX_BYTES, Unreadable

MOST_SHOWN = 4 * 1024 * 1024
"""Bytes of a file that is no description which are shown; of the rest only the checksum."""

_HEADING, _TEXT, _GROUPS = "overskrift", "tekst", "grupper"
_WITH_SECTIONS = "øvrige_afsnit"


def plain_text(data: bytes) -> Iterator[str]:
    """Yield the lines of a description to read; any other file, and one that can't be read, comes as it stands.

    Nothing is raised, whatever the bytes are. Characters that would act on a terminal are spelled out.
    """
    pieces = None
    if len(data) <= MAX_BYTES:
        try:
            pieces = cut(data.decode("utf-8").removeprefix("\ufeff").replace("\r\n", "\n"))
        except (Unreadable, NotCuttable, UnicodeDecodeError):
            pieces = None
    children = entries(pieces.children) if pieces is not None else ()
    if pieces is None or not {"id", "art"} <= {entry.name for entry in children}:
        yield from _as_it_stands(data)
        return
    yield from comments(pieces.head)
    for entry in children:
        yield from _top(entry)
    yield from comments(pieces.foot)


def _top(entry: Entry) -> Iterator[str]:
    if entry.children is None or not _is_section(entry):
        yield from _field(entry)
    elif entry.name == _WITH_SECTIONS:
        yield from _comments(entry)
        for section in entries(entry.children):
            yield from _headed(section, "##") if section.children is not None else _field(section)
        yield from comments(entry.below)
    else:
        yield from _headed(entry, "##")


def _is_section(entry: Entry) -> bool:
    parts = {_HEADING, _TEXT, BULLETS, _GROUPS}
    names = {child.name for child in entries(entry.children)}
    return entry.name == _WITH_SECTIONS or not parts.isdisjoint(names)


def _headed(entry: Entry, sign: str) -> Iterator[str]:
    """Yield a section or a group: its heading with its key, what it says, its bullets and its groups."""
    inside = {child.name: child for child in entries(entry.children)}
    heading = inside.pop(_HEADING, None)
    yield ""
    yield from _comments(entry)
    words = _one_line(heading.value) if heading is not None else ""
    yield f"{sign} {words}  #{entry.name}" if words else f"{sign} #{entry.name}"
    if heading is not None:
        yield from _comments(heading)
        yield from comments(heading.below)
    for child in inside.values():
        if child.name == _TEXT and isinstance(child.value, str):
            yield from _comments(child)
            yield from child.value.split("\n")
            yield from comments(child.below)
        elif child.name in {BULLETS, _GROUPS} and child.children is not None:
            yield from _comments(child)
            for one in entries(child.children):
                yield from _bullet(one) if child.name == BULLETS or one.children is None else _headed(one, "###")
            yield from comments(child.below)
        else:
            yield from _field(child)
    yield from comments(entry.below)


def _bullet(entry: Entry) -> Iterator[str]:
    """Yield a bullet with its id behind it, as in ID#bullet, and below it what it says besides its text."""
    inside = entry.value if isinstance(entry.value, dict) else {_TEXT: entry.value}
    yield from _comments(entry)
    yield f"- {_one_line(inside.get(_TEXT))}  #{entry.name}"
    if entry.children is None:
        yield from (f"  {key}: {_one_line(value)}".rstrip() for key, value in inside.items() if key != _TEXT)
    for child in entries(entry.children):
        if child.name == _TEXT:
            yield from (f"  {line}" for line in (*_comments(child), *comments(child.below)))
        else:
            yield from (f"  {line}" for line in _field(child))
    yield from comments(entry.below)


def _field(entry: Entry) -> Iterator[str]:
    """Yield a key and its value on one line, or its keys below it."""
    yield from _comments(entry)
    if entry.children is None:
        yield f"{entry.name}: {_one_line(entry.value)}".rstrip()
    else:
        yield f"{entry.name}:"
        for child in entries(entry.children):
            yield from (f"  {line}" for line in _field(child))
    yield from comments(entry.below)


def _comments(entry: Entry) -> Lines:
    inside = _inner(entry) if entry.has_comments else ()
    return comments((*entry.above, entry.beside, *inside))


def _inner(entry: Entry) -> Lines:
    """Return the lines of a value that has comments among them; as they stand, for they are a list in brackets."""
    return tuple(line for line in entry.written if "#" in line)


def _one_line(value: Any) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {_one_line(inside)}" for key, inside in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(_one_line, value)) + "]"
    if isinstance(value, bool):
        return str(value).lower()
    return "" if value is None else " ".join(str(value).split("\n"))


def _as_it_stands(data: bytes) -> Iterator[str]:
    shown, rest = data[:MOST_SHOWN], len(data) - MOST_SHOWN
    for line in shown.decode("utf-8", "replace").removesuffix("\n").split("\n"):
        yield safe(line.removesuffix("\r"))
    if rest > 0:
        import hashlib  # 13 ms

        yield f"(Der er {rest} byte mere. SHA-256 af hele filen: {hashlib.sha256(data).hexdigest()})"
