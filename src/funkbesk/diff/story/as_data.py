"""A story as plain data, for the templates of the redline."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from funkbesk.diff.changes import Bump
from funkbesk.diff.story.types import Entry, Part, Story, Text

Data = dict[str, Any]


def story_data(story: Story) -> Data:
    """Return the story as text, lists and mappings alone; nothing in it has methods that a template could call."""
    return {
        "title": _text(story.title),
        "from_to": story.from_to,
        "running": story.running,
        "whole": story.whole,
        "empty": story.empty,
        "summary": asdict(story.summary),
        "counts": list(story.counts),
        "consequences": list(story.consequences),
        "fields": [_entry(entry) for entry in story.fields],
        "parts": [_part(part) for part in story.parts],
        "register": [_entry(entry) for entry in story.register],
    }


def _part(part: Part) -> Data:
    return {
        "anchor": ".".join(part.path),
        "number": part.number,
        "changed": part.changed,
        "heading": _entry(part.heading),
        "values": [_entry(entry) for entry in part.values],
        "paragraphs": [_entry(entry) for entry in part.paragraphs],
        "bullets": [_entry(entry) for entry in part.bullets],
        "groups": [_part(group) for group in part.groups],
    }


def _entry(entry: Entry) -> Data:
    return {
        "tone": str(entry.tone),
        "changed": entry.changed,
        "label": entry.label,
        "bump": "" if entry.bump is Bump.NONE or not entry.counted else str(entry.bump),
        "notes": list(entry.notes),
        "text": _text(entry.text),
    }


def _text(text: Text) -> list[Data]:
    return [{"mark": str(segment.mark), "text": segment.text} for segment in text]
