"""The lines of a PDF's pages as they stand there, each with the sign or number that it begins with."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from statistics import median
from typing import Any

from funkbesk.importing.encodings import cleaned
from funkbesk.importing.markers import SIGNS

_EDGE = 0.15
"""How much of a page's height the header and the footer may take."""
_LONE_MARKER = re.compile(rf"[{SIGNS}*–-]|\d{{1,2}}(?:\.\d{{1,2}})*[.)]|[a-z][.)]")
_SAME_LINE = 0.6
_MARKER_GAP = 5
_DOT = "• "
_DOT_GAP = 2.5
"""Sizes of the font between a drawn sign and its text."""
_DOT_SIZE = 0.7
"""How large a drawn sign is at most, in sizes of the font."""


_WIDER = 1.25
"""A space that is wider than one between two words, in spaces of the line."""
_SPACE = 0.4
"""The same in sizes of the font, for lines too short to tell."""
_FEW = 4


@dataclass(slots=True)
class Text:
    """A line of a page; y counts from the top."""

    text: str
    page: int
    left: float
    right: float
    top: float
    bottom: float
    size: float
    is_bold: bool
    page_height: float
    column: int = 0
    is_note: bool = False
    starts: list[list[float]] = field(default_factory=list)
    """Where each word but the first begins, and how much space stands before it."""

    @property
    def is_at_top(self) -> bool:
        """Return whether the line stands where the header of a page may be."""
        return self.bottom < self.page_height * _EDGE

    @property
    def is_at_foot(self) -> bool:
        """Return whether the line stands where the footer of a page may be."""
        return self.top > self.page_height * (1 - _EDGE)

    def cut_at(self, borders: Sequence[float]) -> list[Text]:
        """Return the line, cut where a border of a column goes through a wide space of it."""
        found = [self]
        for border in borders:
            word = found[-1].word_behind(border)
            if word is not None:
                found[-1:] = found[-1].cut_before(word)
        return found

    def word_behind(self, border: float) -> int | None:
        """Return the number of the word before which a border stands, in more space than between words, or None."""
        for number, (left, space) in enumerate(self.starts, 1):
            if left - space - 1 <= border <= left + 1 and self.is_wide(space):
                return number
        return None

    def is_wide(self, space: float) -> bool:
        """Return whether a space is wider than one between two words of this line."""
        if len(self.starts) < _FEW:
            return space > self.size * _SPACE
        return space > median(one for _, one in self.starts) * _WIDER

    def cut_before(self, word: int) -> tuple[Text, Text]:
        """Return the line in two, the second one beginning with the word of that number (from 1 on)."""
        words = self.text.split()
        left, space = self.starts[word - 1]
        first = replace(self, text=" ".join(words[:word]), right=left - space, starts=self.starts[: word - 1])
        return first, replace(self, text=" ".join(words[word:]), left=left, starts=self.starts[word:])

    def patterns(self) -> set[str]:
        """Return the text, and the text with the number of its page as #, by which headers are known."""
        return {self.text, re.sub(rf"(?<!\d){self.page}(?!\d)", "#", self.text)}


def texts_of(number: int, page: dict[str, Any]) -> list[Text]:
    """Return the lines of a page, given as `worker` finds them; `number` counts the pages from 1."""
    found: list[Text] = []
    height = page["height"]
    for line in page["lines"]:
        left, bottom, right, top = line["box"]
        text = cleaned(line["text"])
        text = f"{text[:-1]}\u00ad" if text.endswith("\u2010") else text.replace("\u2010", "-")
        one = Text(
            " ".join(text.split()),
            number,
            left,
            right,
            height - top,
            height - bottom,
            line["size"],
            line["bold"],
            height,
        )
        if len(one.text.split()) == len(line.get("starts", [])) + 1:
            one.starts = line["starts"]
        if one.text:
            found.append(one)
    return _with_dots(_with_markers(found), page.get("dots", []))


def _with_dots(page: list[Text], dots: list[tuple[float, float, float, float]]) -> list[Text]:
    """Give the lines the bullets that are drawn and not written in front of them."""
    for left, bottom, right, top in dots:
        height = page[0].page_height if page else 0.0
        middle = height - (bottom + top) / 2
        beside = (
            text
            for text in page
            if text.top < middle < text.bottom
            and 0 <= text.left - right < text.size * _DOT_GAP
            and right - left < text.size * _DOT_SIZE
        )
        owner = min(beside, key=lambda text: text.left, default=None)
        if owner is not None and not owner.text.startswith(_DOT):
            owner.text, owner.left = _DOT + owner.text, left
    return page


def _with_markers(page: list[Text]) -> list[Text]:
    """Return the lines with the signs and numbers that stand apart in front of them."""
    gone: set[int] = set()
    for one in page:
        if not _LONE_MARKER.fullmatch(one.text):
            continue
        beside = (
            other
            for other in page
            if other is not one
            and id(other) not in gone
            and abs(other.bottom - one.bottom) < one.size * _SAME_LINE
            and -1 <= other.left - one.right < one.size * _MARKER_GAP
        )
        if owner := min(beside, key=lambda other: other.left, default=None):
            owner.text, owner.left = f"{one.text} {owner.text}", one.left
            gone.add(id(one))
    return [one for one in page if id(one) not in gone]
