"""Lines, as a text file or a PDF has them, to blocks: what belongs together is joined, over page breaks too."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from funkbesk.documents.types import MAX_TEXT
from funkbesk.importing.blocks import Block, BlockKind, Join, LeftOut
from funkbesk.importing.line_ends import LineEnds
from funkbesk.importing.markers import Marker, marker_of
from funkbesk.importing.problem import ImportProblem
from funkbesk.importing.remarks import Remark
from funkbesk.importing.tables import read_table

MAX_LINES = 20_000
IsHeading = Callable[[str], bool]

_ENDED = re.compile(r"[.:;!?][)\"”»’]?$")
_NO_HEADING_END = re.compile(r"[.,:;!?-]$")
_HANGING = re.compile(
    r"(?:^|\s)(?:i|for|af|og|til|på|med|om|en|et|den|det|de|samt|eller|der|som|at|ved|fra|under|mellem|herunder)$",
    re.IGNORECASE,
)
"""Words that no text ends with."""
_LONGEST_HEADING = 80
_MOST_WORDS = 10
_FEW_WORDS = 5


@dataclass(frozen=True, slots=True)
class Table:
    """A table: of each row the lines of each cell, and how many rows are headings of the columns for sure."""

    rows: list[Sequence[Sequence[Line]]]
    heads: int = 0


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text. `start` and `end` are its columns, `edge` the column that lines may reach, in widths of a letter.

    `gap`: more space than between lines stands in front. `strong`: larger or bolder than running text, None where the
    document does not say.
    """

    text: str
    place: str
    start: float = 0.0
    end: float = 0.0
    edge: float = 0.0
    gap: bool = False
    strong: bool | None = None
    level: int = 0
    """The level of a heading that is marked as one; 0 for everything else."""
    rank: int = 0
    """The level that a heading has by its size, if the line is one."""
    table: Table | None = None
    """A table that stands here instead of a line; `text` is then where it begins."""
    is_note: bool = False
    """Whether a footnote begins here."""

    @property
    def texts(self) -> Iterator[str]:
        """Yield the line, or the lines of the table."""
        if self.table is None:
            yield self.text
        else:
            yield from (line.text for row in self.table.rows for cell in row for line in cell)

    def is_full(self, following: str) -> bool:
        """Return whether the next word did not fit on this line, so that the line had to end here."""
        first, *_ = following.split(maxsplit=1)
        return self.edge > 0 and self.end + 1 + len(first) > self.edge


@dataclass(slots=True)
class _Open:
    """The block that is being read; `last` is its last line."""

    kind: BlockKind
    text: str
    first: Line
    last: Line
    level: int = 0
    marker: str = ""


@dataclass(slots=True)
class Joined:
    """The blocks that lines were made into, the words put together at line ends, what is said and left out."""

    blocks: list[Block]
    joins: list[Join]
    remarks: list[Remark] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)


def blocks_of(lines: Sequence[Line], is_known_heading: IsHeading) -> Joined:
    """Return the lines as blocks; `is_known_heading` tells whether a text is the heading of a section.

    Raises `ImportProblem` for more text than a description can have.
    """
    number = sum(1 for line in lines for _ in line.texts)
    if number > MAX_LINES:
        raise ImportProblem(
            f"Dokumentet har {number} linjer og er længere, end en beskrivelse kan være.",
            "Importér kun den del, der er beskrivelsen.",
        )
    return _Reader(lines, is_known_heading).read()


class _Reader:
    """The state of one reading: the blocks so far and the one that is open."""

    def __init__(self, lines: Sequence[Line], is_known_heading: IsHeading, ends: LineEnds | None = None) -> None:
        self._lines = lines
        self._is_known = is_known_heading
        self._ends = ends or LineEnds(text for line in lines for text in line.texts)
        self._found = Joined([], self._ends.joins)
        self._blocks = self._found.blocks
        self._open: _Open | None = None
        self._indents: list[float] = []

    def read(self) -> Joined:
        for number, line in enumerate(self._lines):
            following = self._lines[number + 1] if number + 1 < len(self._lines) else None
            if line.table is not None:
                self._close()
                self._take_table(line.table)
            elif line.is_note:
                self._begin("fodnote", line.text, line)
            else:
                self._take(line, following)
        self._close()
        self._blocks.sort(key=lambda block: block.kind == "fodnote")  # the text goes on behind the notes of a page
        return self._found

    def _take_table(self, table: Table) -> None:
        rows = [[_Reader(cell, self._is_known, self._ends).read().blocks for cell in row] for row in table.rows]
        reading = read_table(rows, table.heads)
        self._blocks += reading.blocks
        self._found.remarks += reading.remarks
        self._found.left_out += reading.left_out

    def _take(self, line: Line, following: Line | None) -> None:
        marker = marker_of(line.text)
        if line.level or self._is_heading(line.text):
            self._begin("overskrift", line.text, line, line.level or line.rank)
        elif self._leads_in(line.text):
            self._begin("afsnit", line.text, line)
        elif marker is not None and self._is_numbered_heading(line, marker):
            self._begin("overskrift", line.text, line, line.rank)
        elif marker is not None and not self._is_inside_sentence(line, marker):
            if self._is_heading(line.text[marker.end :]):
                self._begin("overskrift", line.text, line, 0)
            else:
                self._begin("punkt", line.text[marker.end :], line, self._depth(line), marker.written)
        elif self._open is not None and self._continues(self._open, line):
            self._open.text = self._ends.join(self._open.text, line.text)
            self._open.last = line
            if len(self._open.text) > MAX_TEXT:  # told now, as every further line would be added to it
                raise ImportProblem(
                    f"{self._open.first.place}: Teksten her er længere end {MAX_TEXT} tegn uden et nyt afsnit.",
                    "Del teksten op i dokumentet, og importér det igen.",
                )
        elif self._looks_like_heading(line, following):
            self._begin("overskrift", line.text, line, line.rank)
        else:
            self._begin("afsnit", line.text, line)

    def _is_heading(self, text: str) -> bool:
        """Return whether a line is a known heading, and not the end of a sentence that happens to read like one."""
        if _begins_small(text) or not self._is_known(text):
            return False
        opened = self._open
        return opened is None or not (opened.last.is_full(text) and _HANGING.search(opened.text))

    def _is_numbered_heading(self, line: Line, marker: Marker) -> bool:
        """Return whether a number stands before a heading: larger or bolder than the text, and no long one."""
        text = line.text[marker.end :]
        is_short = len(text) <= _LONGEST_HEADING and not _NO_HEADING_END.search(text)
        return bool(line.strong) and marker.sign[0].isdigit() and is_short and not _begins_small(text)

    def _leads_in(self, text: str) -> bool:
        """Return whether a known heading and its text stand on the line: »Formål: At sikre …«."""
        heading, colon, rest = text.partition(":")
        return bool(colon and rest.strip()) and self._is_heading(heading)

    def _begin(self, kind: BlockKind, text: str, line: Line, level: int = 0, marker: str = "") -> None:
        self._close()
        self._open = _Open(kind, text, line, line, level, marker)
        if kind != "punkt":
            self._indents = []

    def _close(self) -> None:
        if self._open is not None:
            one = self._open
            self._blocks.append(Block(one.kind, one.text.strip(), one.level, one.marker, one.first.place))
        self._open = None

    def _depth(self, line: Line) -> int:
        """Return how deep a bullet stands, by its indentation among those of its list."""
        while self._indents and self._indents[-1] > line.start + 1:
            self._indents.pop()
        if not self._indents or line.start > self._indents[-1] + 1:
            self._indents.append(line.start)
        return len(self._indents) - 1

    def _is_inside_sentence(self, line: Line, marker: Marker) -> bool:
        """Return whether a dash or number begins the line only because the line before had to end there."""
        if self._open is None or line.gap or (marker.sign not in "-–—*+" and not marker.sign[0].isdigit()):
            return False
        opened = self._open
        return (
            not _ENDED.search(opened.text) and opened.last.is_full(line.text) and opened.marker.strip() != marker.sign
        )

    def _continues(self, opened: _Open, line: Line) -> bool:
        ended = _ENDED.search(opened.text) is not None
        if opened.last.level:
            return False
        if opened.kind == "overskrift":
            same = line.strong is True and opened.last.strong is True and not line.gap
            return (same and opened.last.is_full(line.text)) or (not line.gap and _begins_small(line.text))
        if line.strong and not opened.last.strong:
            return False
        if line.gap and ended:
            return False
        if opened.kind == "punkt" and line.start > opened.first.start + 1:  # below the text and not below the sign
            return True
        if _HANGING.search(opened.text) or _begins_small(line.text) or opened.text.endswith("-"):
            return True
        return opened.last.is_full(line.text)

    def _looks_like_heading(self, line: Line, following: Line | None) -> bool:
        text = line.text
        if len(text) > _LONGEST_HEADING or len(text.split()) > _MOST_WORDS or _NO_HEADING_END.search(text):
            return False
        if following is None or _begins_small(text) or _HANGING.search(text) or line.strong is False:
            return False
        if line.strong:
            return True
        opened = self._open
        if self._is_heading(following.text) or _begins_small(following.text):
            return False
        if marker_of(following.text) is not None:
            return opened is None or line.gap or opened.kind == "overskrift" or _ENDED.search(opened.text) is not None
        if opened is not None and not line.gap:
            return False
        return (not following.gap and not line.is_full(following.text)) or len(text.split()) <= _FEW_WORDS


def _begins_small(text: str) -> bool:
    first = next((character for character in text if character.isalnum()), "")
    return first.islower()
