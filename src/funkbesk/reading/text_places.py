"""Where a piece of a text stands in the file: through line wrapping, indentation, quotes and escapes."""

from __future__ import annotations

import re
from collections.abc import Sequence

from funkbesk.reading.parsed import Parsed, Span

_QUOTES = frozenset({'"', "'"})
_PARTS = re.compile(r"\s+|\S+")
_ESCAPED_WIDTHS = {"x": 4, "u": 6, "U": 10}


def text_span(parsed: Parsed, path: Sequence[str | int], start: int, end: int) -> Span:
    """Return the place of the characters `start` to `end` of the text at `path`.

    Where the text and the file can't be matched, which no known spelling of YAML causes, it is the place of the whole
    value.
    """
    offsets = text_offsets(parsed, path)
    if offsets is None or not start < end <= len(offsets):
        return parsed.span(path)
    return parsed.source.place(offsets[start]), parsed.source.place(offsets[end - 1] + 1)


def text_offsets(parsed: Parsed, path: Sequence[str | int]) -> list[int] | None:
    """Return for each character of the text at `path` its index in the file's text, or None where that is unknown."""
    event = parsed.event(path)
    value = parsed.value(path)
    if event is None or not isinstance(value, str):
        return None
    start = event.start_mark.index
    if start not in parsed.offsets:  # many findings stand in the same text
        here, stop, quote = _inside(parsed.source.text, event)
        text = parsed.source.text
        parsed.offsets[start] = (
            _of_characters(text, here, stop, quote, value) if quote in _QUOTES else _of_words(text, here, stop, value)
        )
    return parsed.offsets[start]


def _of_words(file: str, here: int, stop: int, value: str) -> list[int] | None:
    """Return the offsets of a text without quotes: its words stand in the file as they are.

    What is between two words can be shorter than in the file, never longer: indentation is no part of the text, and a
    space at the end of a line is only in a block (> and |).
    """
    offsets: list[int] = []
    for part in _PARTS.findall(value):
        after = here + len(part)
        if part.isspace():
            after = here
            while after < stop and file[after].isspace():
                after += 1
            if after - here < len(part):
                return None
        elif not file.startswith(part, here):
            return None
        offsets.extend(range(here, here + len(part)))
        here = after
    return offsets


def _of_characters(file: str, here: int, stop: int, quote: str, value: str) -> list[int] | None:
    """Return the offsets of a text in quotes, which may hold escapes."""
    offsets: list[int] = []
    for character in value:
        if character.isspace():
            offsets.append(here)
            here = _behind_space(file, here, stop, quote)
            continue
        here = _behind_joint(file, here, stop, quote)
        width = _width(file, here, stop, quote, character)
        if width == 0:
            return None
        offsets.append(here)
        here += width
    return offsets


def _inside(file: str, event: object) -> tuple[int, int, str]:
    """Return where the text of a scalar begins and ends, and its quote: past the header of a block, inside quotes."""
    start: int = event.start_mark.index  # type: ignore[attr-defined]
    end: int = event.end_mark.index  # type: ignore[attr-defined]
    style = getattr(event, "style", None) or ""
    if style in {">", "|"}:
        newline = file.find("\n", start, end)
        start = end if newline < 0 else newline + 1
        while start < end and file[start] in " \r\n":
            start += 1
        return start, end, style
    return (start + 1, end - 1, style) if style in {'"', "'"} else (start, end, "")


def _behind_space(file: str, here: int, stop: int, quote: str) -> int:
    """Return the index behind what stands for one space or line end of the text."""
    after = here
    while after < stop and file[after] in " \r\n":
        after += 1
    if "\n" in file[here:after]:
        return after
    if quote == '"' and file.startswith("\\n", after):  # a written line end, and the spaces around it
        while file.startswith("\\n", after):
            after += 2
            while after < stop and file[after] in " \r\n":
                after += 1
        return after
    return here + 1


def _behind_joint(file: str, here: int, stop: int, quote: str) -> int:
    """Return the index behind a line end that stands for nothing: one that a double-quoted text escapes."""
    while (
        quote == '"' and here < stop and file[here] == "\\" and file[here + 1 : here + 3].lstrip("\r").startswith("\n")
    ):
        here += 1
        while here < stop and file[here] in " \r\n":
            here += 1
    return here


def _width(file: str, here: int, stop: int, quote: str, character: str) -> int:
    """Return how many characters of the file stand for `character`; 0 where it is another one."""
    if here >= stop:
        return 0
    if quote == "'" and character == "'":
        return 2
    if quote == '"' and file[here] == "\\":
        return _ESCAPED_WIDTHS.get(file[here + 1 : here + 2], 2)
    return 1 if file[here] == character else 0
