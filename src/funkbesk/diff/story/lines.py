"""A story as one plain line for each change, for papers that name the changes without showing the whole text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from funkbesk.danish import uncapital
from funkbesk.diff.changes import Mark, Segment
from funkbesk.diff.story.types import Entry, Part, Story, Text, Tone


def change_lines(story: Story) -> tuple[str, ...]:
    """Return one Danish sentence for each change, in print order: where, what happened, and the words themselves."""
    return (
        *(_line("Oplysninger om dokumentet", entry) for entry in story.fields),
        *(line for part in story.parts for line in _part(part)),
        *(_line("Registret", entry) for entry in story.register),
    )


def _part(part: Part, above: str = "") -> Iterator[str]:
    heading = _reading(part.heading.text, Mark.DELETED) or _reading(part.heading.text, Mark.INSERTED)
    name = f"{above}»{heading}«"
    own = (part.heading, *part.values, *_running_text(part), *part.bullets)
    yield from (_line(name, entry) for entry in own if entry.changed and entry.label and entry.counted)
    for group in part.groups:
        yield from _part(group, f"{name}, ")


def _running_text(part: Part) -> Iterator[Entry]:
    """Yield the paragraphs as one entry: a change of the text is told at the first of them alone."""
    if part.paragraphs:
        space = Segment(Mark.SAME, " ")
        words = tuple(segment for entry in part.paragraphs for segment in (*entry.text, space))
        yield replace(part.paragraphs[0], text=words)


def _line(place: str, entry: Entry) -> str:
    before, after = _reading(entry.text, Mark.INSERTED), _reading(entry.text, Mark.DELETED)
    label = uncapital(entry.label) or "ændret"
    if entry.tone in {Tone.CHANGED, Tone.MOVED_HERE} and before and after and before != after:
        return f"{place}: {label} fra »{before}« til »{after}«"
    return f"{place}: {label}: »{after or before}«"


def _reading(text: Text, without: Mark) -> str:
    """Return the text as it reads without the words of one mark."""
    return " ".join("".join(segment.text for segment in text if segment.mark is not without).split())
