"""The format `terminal`: the changes section by section, words marked as in `git diff --word-diff`."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import NamedTuple

from funkbesk.danish import capital, listing
from funkbesk.diff.changes import Bump, Mark, Segment
from funkbesk.diff.story import Entry, Part, Story, Text, Tone
from funkbesk.display import log_line, safe, width

WIDEST = 100
"""Running text is hard to read in longer lines."""

_COLOURS = {
    Tone.ADDED: "34",
    Tone.REMOVED: "31",
    Tone.CHANGED: "33",
    Tone.MOVED_HERE: "32",
    Tone.MOVED_AWAY: "32",
    Tone.SAME: "0",
}
# Struck through and red, underlined twice (where the terminal can) and blue.
_PAINTED = {Mark.DELETED: "9;31", Mark.INSERTED: "4;34"}
_BRACKETS = {Mark.DELETED: ("[-", "-]"), Mark.INSERTED: ("{+", "+}"), Mark.SAME: ("", "")}
_GLUED = re.compile(r"\S+\s*|\s+")


class Page(NamedTuple):
    """What is written to: columns, whether colours are wanted, the encoding."""

    width: int = WIDEST
    colour: bool = False
    encoding: str = "utf-8"


def terminal_lines(story: Story, page: Page) -> Iterator[str]:
    """Yield the lines of a story: title and versions, the summary, then what changed, section by section."""
    yield from _running(story.title, page, 0)
    yield from _plain(story.from_to, page, 0)
    if story.empty:
        return
    yield ""
    if story.counts:
        yield from _plain(f"{capital(listing(story.counts))}.", page, 0)
    yield from _plain(story.required, page, 0)
    for consequence in story.consequences:
        yield from _plain(f"- {consequence}", page, 0, hanging=2)
    if story.fields:
        yield from _block("Oplysninger om dokumentet", story.fields, page)
    for part in story.parts:
        if part.changed:
            yield from _part(part, page)
    if story.register:
        yield from _block("I registret", story.register, page)


def _part(part: Part, page: Page, above: str = "") -> Iterator[str]:
    heading = f"{above}{part.number + ' ' if part.number else ''}{_bracketed(part.heading.text)}"
    own = [replace(part.heading, text=())] if part.heading.changed else []  # the heading itself stands above
    entries = [*own, *(entry for entry in (*part.values, *part.paragraphs, *part.bullets) if entry.changed)]
    if entries:
        yield from _block(heading, entries, page)
    for group in part.groups:
        if group.changed:
            yield from _part(group, page, f"{heading} / ")


def _block(heading: str, entries: Iterable[Entry], page: Page) -> Iterator[str]:
    yield ""
    for line in _plain(heading, page, 0):
        yield _coloured(line, "1", page)
    for entry in entries:
        yield from _entry(entry, page)


def _entry(entry: Entry, page: Page) -> Iterator[str]:
    if entry.label:
        bump = f"  [{entry.bump}]" if entry.bump is not Bump.NONE and entry.counted else ""
        sign = entry.tone.sign
        for number, line in enumerate(_plain(f"{sign} {entry.label}{bump}", page, 2, hanging=2)):
            yield _coloured(line, _COLOURS[entry.tone], page) if number == 0 else line
    yield from _running(entry.text, page, 6)
    for note in entry.notes:
        yield from _plain(note, page, 6)


def _plain(text: str, page: Page, indent: int, hanging: int = 0) -> list[str]:
    """Return one text as lines of the page, harmless."""
    room = min(page.width, WIDEST)
    lines = textwrap.wrap(
        safe(text, page.encoding),
        width=room,
        initial_indent=" " * indent,
        subsequent_indent=" " * (indent + hanging),
        break_on_hyphens=False,
        break_long_words=False,
    )
    return [log_line(line) for line in lines]


def _running(text: Text, page: Page, indent: int) -> Iterator[str]:
    """Yield a redline as lines of the page; a mark that goes on over a line end is closed and opened again."""
    room = min(page.width, WIDEST) - indent
    line: list[Segment] = []
    used = 0
    for mark, word in _words(text, page):
        columns = width(word.rstrip())
        if line and used + columns > room:
            yield _written(line, page, indent)
            line, used = [], 0
        if not line:
            word = word.lstrip()  # noqa: PLW2901 (a space at the start of a line is no text)
        if word:
            line.append(Segment(mark, word))
            used += width(word)
    if line:
        yield _written(line, page, indent)


def _words(text: Text, page: Page) -> Iterator[tuple[Mark, str]]:
    """Yield the words of a redline with the spaces behind them; brackets count as part of their word."""
    for segment in text:
        start, end = ("", "") if page.colour else _BRACKETS[segment.mark]
        pieces = _GLUED.findall(safe(segment.text, page.encoding))
        for number, piece in enumerate(pieces):
            before = start if number == 0 else ""
            after = end if number == len(pieces) - 1 else ""
            yield segment.mark, f"{before}{piece}{after}"


def _written(line: list[Segment], page: Page, indent: int) -> str:
    *others, last = line
    line = [*others, Segment(last.mark, last.text.rstrip())]
    text = "".join(_coloured(segment.text, _PAINTED.get(segment.mark, ""), page) for segment in line)
    return " " * indent + (text if page.colour else log_line(text))


def _bracketed(text: Text) -> str:
    return "".join(f"{_BRACKETS[segment.mark][0]}{segment.text}{_BRACKETS[segment.mark][1]}" for segment in text)


def _coloured(text: str, colour: str, page: Page) -> str:
    return f"\x1b[{colour}m{text}\x1b[0m" if page.colour and colour else text
