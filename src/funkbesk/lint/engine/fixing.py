"""Apply the fixes of findings to a file's text. Nothing but the spans of the fixes changes; comments stay.

What is right in a text can be wrong in YAML: without its full stop `2027.` is a number, and an approved form may hold a
quotation mark. So a fix is made only where the reader then finds the text that was meant.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from funkbesk.findings import Finding, Fix
from funkbesk.reading.parsed import Parsed
from funkbesk.reading.reader import read
from funkbesk.reading.source import Source, Unreadable
from funkbesk.reading.text_places import text_offsets

Path = tuple[str | int, ...]


class _Text(NamedTuple):
    """A text of the file: its keys, where it is written (end exclusive), and whether that is between brackets."""

    path: Path
    start: int
    end: int
    bracketed: bool


def harmless(source: Source, findings: Iterable[Finding]) -> list[Fix]:
    """Return the fixes that can be made together, in the order of the file.

    None overlaps an earlier one; and read again, the file holds the same, but for the words that the fixes change. A
    file that can't be read has none.
    """
    chosen = _apart(finding.fix for finding in findings if finding.fix is not None)
    if not chosen:
        return []
    try:
        parsed = read(source.data, source.path)
    except Unreadable:
        return []
    kept: list[Fix] = []
    meant: dict[Path, str] = {}
    starts = [fix.start for fix in chosen]
    for text in _texts((), parsed.data, parsed, bracketed=False):
        inside = chosen[bisect_left(starts, text.start) : bisect_left(starts, text.end)]
        good = _readable(parsed, text, inside)
        left = _meant(parsed, text.path, good) or "" if good else ""
        if left.strip():  # the full stop of a text that is nothing else stays
            kept += good
            meant[text.path] = left
    kept.sort(key=lambda one: one.start)
    return kept if _read_or_none(applied(source.text, kept)) == _with(parsed.data, meant) else []


def applied(text: str, fixes: Sequence[Fix]) -> str:
    """Return the text with the fixes made; they are in its order and do not overlap."""
    for fix in reversed(fixes):
        text = text[: fix.start] + fix.text + text[fix.end :]
    return text


def as_typed(source: Source, changed: str) -> str:
    """Return `changed`, made of the source's text: its other lines are as in the file, also with decomposed letters."""
    own = source.data.decode().removeprefix(source.mark)
    # no fix holds a line end, so the lines are the same ones
    lines = zip(own.split("\n"), source.text.split("\n"), changed.split("\n"), strict=True)
    return "\n".join(typed if now == before else now for typed, before, now in lines)


def _apart(fixes: Iterable[Fix]) -> list[Fix]:
    chosen: list[Fix] = []
    for fix in sorted(set(fixes), key=lambda one: (one.start, one.end)):
        if not chosen or fix.start >= chosen[-1].end:
            chosen.append(fix)
    return chosen


def _texts(path: Path, data: Any, parsed: Parsed, *, bracketed: bool) -> Iterator[_Text]:
    """Yield every text of the data at `path`."""
    steps: list[tuple[str | int, Any]] = list(data.items() if isinstance(data, dict) else enumerate(data))
    events = parsed.places[id(data)][1::2] if isinstance(data, dict) else parsed.places[id(data)]
    for (step, value), event in zip(steps, events, strict=True):
        if isinstance(value, (dict, list)):
            yield from _texts((*path, step), value, parsed, bracketed=bracketed or event.flow_style)
        elif isinstance(value, str):
            yield _Text((*path, step), event.start_mark.index, event.end_mark.index, bracketed)


def _readable(parsed: Parsed, text: _Text, fixes: Sequence[Fix]) -> Sequence[Fix]:
    """Return those of a text's fixes after which it is read as it is meant: all, or as many as possible in turn."""
    if not fixes or _reads_as_meant(parsed, text, fixes):
        return fixes
    kept: list[Fix] = []
    for fix in fixes:
        if _reads_as_meant(parsed, text, [*kept, fix]):
            kept.append(fix)
    return kept


def _reads_as_meant(parsed: Parsed, text: _Text, fixes: Sequence[Fix]) -> bool:
    written = parsed.source.text[text.start : text.end]
    moved = [Fix(fix.start - text.start, fix.end - text.start, fix.text) for fix in fixes]
    value = applied(written, moved)
    alone = _read_or_none(f"x: [{value}]\n" if text.bracketed else f"x: {value}\n")
    meant = _meant(parsed, text.path, fixes)
    return meant is not None and alone == {"x": [meant] if text.bracketed else meant}


def _meant(parsed: Parsed, path: Path, fixes: Sequence[Fix]) -> str | None:
    """Return the text at `path` with the fixes made in it, or None where its letters can't be found in the file."""
    value: str = parsed.value(path)
    offsets = text_offsets(parsed, path) or []
    if any(fix.start not in offsets or fix.end - 1 not in offsets for fix in fixes):
        return None
    inside = [Fix(offsets.index(fix.start), offsets.index(fix.end - 1) + 1, fix.text) for fix in fixes]
    return applied(value, inside)


def _read_or_none(text: str) -> Any:
    try:
        return read(text.encode(), "").data
    except Unreadable:
        return None


def _with(data: Any, texts: dict[Path, str], path: Path = ()) -> Any:
    """Return the data with other texts at some paths."""
    if isinstance(data, dict):
        return {key: _with(value, texts, (*path, key)) for key, value in data.items()}
    if isinstance(data, list):
        return [_with(value, texts, (*path, number)) for number, value in enumerate(data)]
    return texts.get(path, data)
