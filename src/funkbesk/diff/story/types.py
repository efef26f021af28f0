"""The pieces of a story: a document with its changes marked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from funkbesk.diff.changes import Bump, Segment

Text = tuple[Segment, ...]
"""A text with its deletions and insertions."""


class Tone(StrEnum):
    """How a piece is marked, on paper as on a screen: always by a sign and a word, never by colour alone."""

    SAME = "uændret"
    ADDED = "tilføjet"
    REMOVED = "fjernet"
    CHANGED = "ændret"
    MOVED_HERE = "flyttet-hertil"
    MOVED_AWAY = "flyttet-herfra"

    @property
    def sign(self) -> str:
        """Return the one character that stands before a marked piece in plain text."""
        return _SIGNS[self]


_SIGNS = {
    Tone.SAME: " ",
    Tone.ADDED: "+",
    Tone.REMOVED: "-",
    Tone.CHANGED: "~",
    Tone.MOVED_HERE: ">",
    Tone.MOVED_AWAY: "<",
}


@dataclass(frozen=True, slots=True)
class Entry:
    """A bullet, a paragraph or a value. Where it is unchanged, `label` and `notes` are empty.

    `label` says in a few words what happened, `notes` are whole sentences (why it matters, what is uncertain), `bump`
    is the class of the change. `id` is the bullet's id, "" for everything else. A bullet that moved has two entries,
    and `counted` is false for the one at its old place.
    """

    tone: Tone
    text: Text
    id: str = ""
    label: str = ""
    notes: tuple[str, ...] = ()
    bump: Bump = Bump.NONE
    counted: bool = True

    @property
    def changed(self) -> bool:
        """Return whether anything happened to it."""
        return self.tone is not Tone.SAME or bool(self.label)


@dataclass(frozen=True, slots=True)
class Part:
    """A section or a group: its heading, what was told of it as a whole, its text, its bullets, its groups."""

    path: tuple[str, ...]
    heading: Entry
    paragraphs: tuple[Entry, ...] = ()
    values: tuple[Entry, ...] = ()
    bullets: tuple[Entry, ...] = ()
    groups: tuple[Part, ...] = ()
    number: str | None = None

    @property
    def changed(self) -> bool:
        """Return whether anything in it changed."""
        return any(entry.changed for entry in self.entries())

    def entries(self) -> Iterator[Entry]:
        """Yield everything in it in print order, the heading first, groups included."""
        yield self.heading
        yield from self.values
        yield from self.paragraphs
        yield from self.bullets
        for group in self.groups:
            yield from group.entries()


@dataclass(frozen=True, slots=True)
class Tally:
    """A number of changes of one kind, and the words that go with it: 2, "nye"."""

    number: int
    words: str


@dataclass(frozen=True, slots=True)
class Row:
    """What changed in one section (or in the document's own fields), in words."""

    heading: str
    text: str


@dataclass(frozen=True, slots=True)
class Summary:
    """The first page, for somebody who decides and reads no further. All are Danish sentences or parts of them.

    `changes` is how many changes of bullets the tallies add up to, `verdict` which version they ask for, `given` which
    one the new version has and where it was decided, `reasons` are the rules that ask for it. `hidden` changes are not
    told in the story at all, because only some classes were asked for.
    """

    changes: int = 0
    tallies: tuple[Tally, ...] = ()
    rows: tuple[Row, ...] = ()
    verdict: str = ""
    given: tuple[str, ...] = ()
    reasons: tuple[str, ...] = ()
    hidden: int = 0


@dataclass(frozen=True, slots=True)
class Story:
    """What changed, for people. `title` is that of the new version, with its changes.

    `fields` are the document's own fields that changed (version, owner …), `register` what changed in the register that
    touches the description. `parts` are all sections, changed or not, in print order. `whole` says that the description
    as a whole is new or gone; nothing is then said of its pieces. `running` says in a few words what the document is,
    for the foot of every page.
    """

    id: str
    title: Text
    from_to: str
    counts: tuple[str, ...]
    required: str
    consequences: tuple[str, ...]
    fields: tuple[Entry, ...]
    parts: tuple[Part, ...]
    register: tuple[Entry, ...]
    whole: Literal["", "ny", "fjernet"] = ""
    running: str = ""
    summary: Summary = Summary()

    @property
    def empty(self) -> bool:
        """Return whether nothing changed."""
        return not (self.fields or self.register or any(part.changed for part in self.parts))
