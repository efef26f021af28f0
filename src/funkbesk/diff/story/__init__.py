"""A comparison as it is told to people: the whole document with its changes marked, in plain Danish.

Every format for people (terminal, Markdown, HTML, PDF) is a way to write down the same `Story`.
"""

from funkbesk.diff.story.tell import tell
from funkbesk.diff.story.types import Entry, Part, Story, Text, Tone

__all__ = ["Entry", "Part", "Story", "Text", "Tone", "tell"]
