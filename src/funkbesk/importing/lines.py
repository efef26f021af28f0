"""Lines, as a text file or a PDF has them, to blocks: what belongs together is joined, over page breaks too."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from funkbesk.documents.types import MAX_TEXT
from funkbesk.importing.blocks import Block, BlockKind, Join
from funkbesk.importing.line_ends import LineEnds
from funkbesk.importing.markers import Marker, marker_of
from funkbesk.importing.problem import ImportProblem

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
    """The blocks that lines were made into, and the words put together at line ends."""

    blocks: list[Block]
    joins: list[Join]


def blocks_of(lines: Sequence[Line], is_known_heading: IsHeading) -> Joined:
    """Return the lines as blocks; `is_known_heading` tells whether a text is the heading of a section.

    Raises `ImportProblem` for more text than a description can have.
    """
    if len(lines) > MAX_LINES:
        raise ImportProblem(
            f"Dokumentet har {len(lines)} linjer og er længere, end en beskrivelse kan være.",
            "Importér kun den del, der er beskrivelsen.",
        )
    return _Reader(lines, is_known_heading).read()


class _Reader:
    """The state of one reading: the blocks so far and the one that is open."""

    def __init__(self, lines: Sequence[Line], is_known_heading: IsHeading) -> None:
        self._lines = lines
        self._is_known = is_known_heading
        self._ends = LineEnds(line.text for line in lines)
        self._blocks: list[Block] = []
        self._open: _Open | None = None
        self._indents: list[float] = []

    def read(self) -> Joined:
        for number, line in enumerate(self._lines):
            following = self._lines[number + 1] if number + 1 < len(self._lines) else None
            self._take(line, following)
        self._close()
        return Joined(self._blocks, self._ends.joins)

    def _take(self, line: Line, following: Line | None) -> None:
        marker = marker_of(line.text)
        if line.level or self._is_heading(line.text):
            self._begin("overskrift", line.text, line, line.level or line.rank)
        elif self._leads_in(line.text):
            self._begin("afsnit", line.text, line)
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
                    f"{self._open.first.place}: Teksten her er længere end {MAX_TEXT} tegn uden et afsnit.",
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
