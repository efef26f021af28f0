"""The blocks that every kind of document is read into: headings, paragraphs, bullets, each with its place."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from funkbesk.importing.remarks import Remark

BlockKind = Literal["overskrift", "afsnit", "punkt", "fodnote"]

BOLD_LEVEL = 7
"""Level of a bold line that stands for a heading: below all that a program has as headings."""


@dataclass(frozen=True, slots=True)
class Block:
    """One block of text.

    `level` is that of a heading (from 1; 0 where the document does not say), or the depth of a bullet (from 0).
    `marker` is the sign or number that a bullet began with, with the spaces behind it; `counted` says that the program
    wrote the number, so that it is no part of the text. `place` is where it stands, in Danish ("linje 12").
    """

    kind: BlockKind
    text: str
    level: int = 0
    marker: str = ""
    place: str = ""
    bookmarks: tuple[str, ...] = ()
    counted: bool = False

    @property
    def is_numbered(self) -> bool:
        """Return whether the bullet has a number or a letter and not a sign."""
        return self.marker.strip() != "o" and any(character.isalnum() for character in self.marker)


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Words that are not imported, and the rule by which (Danish, as "sidetal").

    `in_raw` says whether the text of the whole document holds them, `is_told` whether the reader has to know.
    """

    reason: str
    text: str
    in_raw: bool = True
    is_told: bool = True


@dataclass(frozen=True, slots=True)
class Join:
    """Words that a line end had taken apart, as they stood and as they are now."""

    before: str
    after: str


@dataclass(slots=True)
class Stream:
    """A document as blocks, and what the check of its words needs to know.

    `raw` is all its text, read in a simpler way than the blocks were. `title` and `identifier` are what the file says
    of itself, where it does; `about` are the words of its properties.
    """

    blocks: list[Block]
    raw: str
    left_out: list[LeftOut] = field(default_factory=list)
    joins: list[Join] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)
    title: str = ""
    identifier: str = ""
    about: str = ""
