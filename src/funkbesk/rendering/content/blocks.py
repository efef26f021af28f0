"""The content of a page without its looks: blocks that stand below each other, and the pieces of their lines."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

Mark = Literal["strong", "em", "code", "inserted", "deleted", "moved", "quiet", "raised", "lowered"]
"""What is special about a piece of text. `moved` comes with `deleted` where the text has left, alone where it came."""


@dataclass(frozen=True, slots=True)
class Text:
    """A piece of text without line ends; `link` is the address it leads to (`#place` in the document), if any."""

    text: str
    marks: frozenset[Mark] = frozenset()
    link: str | None = None


@dataclass(frozen=True, slots=True)
class Break:
    """The end of a line within a paragraph."""


@dataclass(frozen=True, slots=True)
class Box:
    """A box to tick."""


@dataclass(frozen=True, slots=True)
class Blank:
    """A blank to fill in by pen."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture: what it shows in words, and its `data:` address where it stands in the page."""

    words: str
    address: str | None = None


Inline: TypeAlias = Text | Break | Box | Blank | Picture
Line: TypeAlias = tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of `level` 1 to 6. `anchors` are the ids in the HTML that lead here; so with all blocks."""

    level: int
    line: Line
    anchors: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; `role` is the class of the templates that says what it is for (`kicker`, `note` …), if any."""

    line: Line
    role: str | None = None
    anchors: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Listing:
    """A list; each item is a row of blocks. `start` is the first number of a numbered list, None for bullets."""

    items: tuple[Blocks, ...]
    start: int | None = None


@dataclass(frozen=True, slots=True)
class Facts:
    """Labels with what is said of each: a `<dl>`."""

    pairs: tuple[tuple[Blocks, Blocks], ...]
    role: str | None = None


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table over so many columns and rows; it holds no table of its own."""

    blocks: Blocks
    is_header: bool = False
    columns: int = 1
    rows: int = 1


@dataclass(frozen=True, slots=True)
class Table:
    """A table; the rows of `head` are repeated on each page."""

    caption: Line
    head: tuple[tuple[Cell, ...], ...]
    body: tuple[tuple[Cell, ...], ...]
    role: str | None = None


@dataclass(frozen=True, slots=True)
class WritingLines:
    """So many empty lines to write on."""

    number: int


@dataclass(frozen=True, slots=True)
class NewPage:
    """What follows begins on a new page."""


@dataclass(frozen=True, slots=True)
class Turn:
    """What follows stands on pages that are wide (`landscape`) or high, beginning with a new one."""

    landscape: bool


Block: TypeAlias = Heading | Paragraph | Listing | Facts | Table | WritingLines | NewPage | Turn
Blocks: TypeAlias = tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Content:
    """A whole page: what stands at the head and foot of each sheet, and its blocks.

    `title` is that of the document, `running` its short form, `edition` the line at the foot, `mark` what warns that
    the document is not in force (empty where it is).
    """

    title: str
    running: str
    edition: str
    mark: str
    blocks: Blocks
