"""The format `md`: the comment on a pull request. A leader reads the first five lines, an author the rest.

Deletions and insertions are `<del>` and `<ins>`: both hosts show them, and unlike `~~` and `**` they may begin and end
at a space. Text from a description is text: it can't make a link, mention anybody or close another issue.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from funkbesk.danish import count, listing, uncapital
from funkbesk.diff.changes import Bump, Mark
from funkbesk.diff.story import Entry, Part, Story, Text, Tone

LONGEST = 64_000
"""Bytes of one comment: GitHub takes 65,536 characters, and refuses a longer one as a whole."""

_CUT_ROOM = 400
_TAGS = {Mark.DELETED: ("<del>", "</del>"), Mark.INSERTED: ("<ins>", "</ins>"), Mark.SAME: ("", "")}
_SPECIAL = re.compile(r"[\\`*_{}\[\]|~$#]|:(?=[a-z0-9_+-]+:)|^[-+=](?=\s)", re.IGNORECASE)
# @name, #12, !12, %12, ~label, $12 and the like become links on a host; an empty comment inside keeps them text.
_REFERENCE = re.compile(r"(?<=[@#!%~$/])(?=\w)|(?<=:)(?=//)|(?<=www)(?=\.)", re.IGNORECASE)
_NUMBERED = re.compile(r"^(\d+)(?=[.)]\s)")
_ENTITIES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})


def markdown_lines(stories: Sequence[Story], longest: int = LONGEST) -> Iterator[str]:
    """Yield the lines of one comment about all stories, of at most `longest` bytes; what is left out is said."""
    used = 0
    blocks = [block for story in stories for block in _blocks(story)]
    for number, block in enumerate(blocks):
        size = sum(len(line.encode()) + 1 for line in block)
        if used + size > longest - _CUT_ROOM:
            yield from _cut(len(blocks) - number)
            return
        used += size
        yield from block


def escaped(text: str) -> str:
    """Return a text so that Markdown shows it as it is."""
    special = _SPECIAL.sub(r"\\\g<0>", " ".join(text.split())).translate(_ENTITIES)
    return _REFERENCE.sub("<!-- -->", _NUMBERED.sub(r"\1\\", special))


def _blocks(story: Story) -> Iterator[list[str]]:
    """Yield the pieces that a comment may be cut between: the summary, then every section."""
    summary = [f"### {_redline(story.title)}", f"{escaped(story.from_to)}<br>"]
    if story.empty:
        yield [summary[0], escaped(story.from_to), ""]
        return
    summary.append(f"**{escaped(listing(story.counts))}**<br>")
    summary.append(f"**{escaped(story.required)}**<br>")
    summary.append(" ".join(escaped(consequence) for consequence in story.consequences))
    yield [*summary, ""]
    if story.fields:
        yield [*_listed("Oplysninger om dokumentet", story.fields), ""]
    for part in story.parts:
        if part.changed:
            yield from _part(part, "####")
    if story.register:
        yield [*_listed("I registret", story.register), ""]


def _part(part: Part, level: str) -> Iterator[list[str]]:
    number = f"{escaped(part.number)} " if part.number else ""
    label = f" ({escaped(uncapital(part.heading.label))})" if part.heading.label else ""
    lines = [f"{level} {number}{_redline(part.heading.text)}{label}", ""]
    lines += [f"{escaped(note)}" for note in part.heading.notes]
    for entry in (*part.values, *part.paragraphs, *part.bullets):
        if entry.changed:
            lines += _item(entry)
    yield [*lines, ""]
    for group in part.groups:
        if group.changed:
            yield from _part(group, level + "#")


def _listed(heading: str, entries: Sequence[Entry]) -> Iterator[str]:
    yield f"#### {heading}"
    yield ""
    for entry in entries:
        yield from _item(entry)


def _item(entry: Entry) -> Iterator[str]:
    bump = f" ({entry.bump})" if entry.bump is not Bump.NONE and entry.counted else ""
    label = f"**{escaped(entry.label)}**{bump}: " if entry.label else ""
    text = _redline(entry.text)
    if entry.tone is Tone.MOVED_AWAY:
        text = f"<s>{text}</s>" if "<del>" not in text else text
    yield f"- {label}{text}"
    if entry.notes:
        yield f"  <br><sub>{' '.join(escaped(note) for note in entry.notes)}</sub>"


def _redline(text: Text) -> str:
    pieces = []
    for segment in text:
        start, end = _TAGS[segment.mark]
        inner = escaped(segment.text)
        before = " " if segment.text[:1].isspace() else ""
        after = " " if segment.text[-1:].isspace() else ""
        pieces.append(f"{before}{start}{inner}{end}{after}" if inner else " ")
    return "".join(pieces).strip()


def _cut(blocks: int) -> Iterator[str]:
    yield (
        "**Her er kommentaren skåret af**, fordi den ellers blev for lang. "
        f"{count(blocks, 'afsnit', 'afsnit')} mangler. "
        "Se resten i den ændringsmarkerede udgave, eller med `funkbesk diff`."
    )
