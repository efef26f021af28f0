"""The lines of a PDF's pages in reading order, without what stands at the edge of every page."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from typing import Any

from funkbesk.importing.blocks import LeftOut
from funkbesk.importing.encodings import cleaned
from funkbesk.importing.lines import Line
from funkbesk.importing.markers import SIGNS

_AT_EDGE = 3
"""Lines at the top and at the bottom of a page that may be its header and footer."""
_EDGE = 0.15
"""How much of a page's height the header and the footer may take."""
_PAGE_NUMBER = re.compile(r"(?:side|s\.)?\s*\d{1,3}(?:\s*(?:af|/|of)\s*\d{1,3})?|[-–]\s*\d{1,3}\s*[-–]", re.IGNORECASE)
_COLUMN = 0.55
"""How much of its column a line of running text at least takes, half of the lines being longer."""
_ROW = 3
"""Points by which the lines of one row may differ in height."""
_LONE_MARKER = re.compile(rf"[{SIGNS}*–-]|\d{{1,2}}(?:\.\d{{1,2}})*[.)]|[a-z][.)]")
_SAME_LINE = 0.6
_MARKER_GAP = 5
_STRIP = 12
"""Points of height within which headers of different pages stand at the same place."""
_LARGER = 1.12
_GAP = 1.5
"""Lines that lie further apart than so many usual distances belong to two blocks."""
_LEADING = 1.7
"""No line of a paragraph lies further below the one before, in sizes of the font."""
_LETTER = 0.5
"""How wide a letter is on average, in heights of the font."""


@dataclass(slots=True)
class _Text:
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

    def patterns(self) -> set[str]:
        """Return the text, and the text with the number of its page as #, by which headers are known."""
        return {self.text, re.sub(rf"(?<!\d){self.page}(?!\d)", "#", self.text)}


@dataclass(frozen=True, slots=True)
class DocumentLines:
    """The lines of a document, and what was left out."""

    lines: list[Line]
    left_out: list[LeftOut]


def document_lines(pages: Sequence[dict[str, Any]]) -> DocumentLines:
    """Return the lines of all pages, given as `pdf_worker` finds them."""
    texts = [_texts(number, page) for number, page in enumerate(pages, 1)]
    running = _running(texts)
    left_out = [LeftOut(reason, one.text) for one, reason in running]
    gone = {id(one) for one, _ in running}
    kept = [_in_columns([one for one in page if id(one) not in gone]) for page in texts]
    return DocumentLines(_lines([one for page in kept for one in page]), left_out)


def _texts(number: int, page: dict[str, Any]) -> list[_Text]:
    found: list[_Text] = []
    height = page["height"]
    for line in page["lines"]:
        left, bottom, right, top = line["box"]
        text = cleaned(line["text"])
        text = f"{text[:-1]}\u00ad" if text.endswith("\u2010") else text.replace("\u2010", "-")
        one = _Text(
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
        if one.text:
            found.append(one)
    return _with_markers(found)


def _with_markers(page: list[_Text]) -> list[_Text]:
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


def _running(pages: list[list[_Text]]) -> list[tuple[_Text, str]]:
    """Return the headers, footers and page numbers: what stands at the edge of most pages, digits aside."""
    edges = [(one, place) for page in pages for place in ("sidehoved", "sidefod") for one in _edge(page, place)]
    often = Counter((text, place, round(one.top / _STRIP)) for one, place in edges for text in one.patterns())
    least = max(2, (len([page for page in pages if page]) + 1) // 2)
    found: list[tuple[_Text, str]] = []
    for one, place in edges:
        if _PAGE_NUMBER.fullmatch(one.text):
            found.append((one, "sidetal"))
        elif any(often[text, place, round(one.top / _STRIP)] >= least for text in one.patterns()):
            found.append((one, place))
    return found


def _edge(page: list[_Text], place: str) -> list[_Text]:
    in_order = sorted(page, key=lambda one: one.top)
    if place == "sidehoved":
        return [one for one in in_order[:_AT_EDGE] if one.bottom < one.page_height * _EDGE]
    return [one for one in in_order[-_AT_EDGE:] if one.top > one.page_height * (1 - _EDGE)]


def _in_columns(page: list[_Text]) -> list[_Text]:
    """Return the lines of a page with the left column before the right one, where there are two.

    There are two where lines end before the middle, others begin behind it, and they stand side by side.
    """
    if not page:
        return page
    left, right = min(one.left for one in page), max(one.right for one in page)
    middle = (left + right) / 2
    halves = [(one, 1 if one.right <= middle else 2 if one.left >= middle else 0) for one in page]
    beside = sum(
        any(other == 2 and abs(two.top - one.top) < one.size for two, other in halves)
        for one, half in halves
        if half == 1 and len(one.text) > 3
    )
    if beside < 3:
        return page
    lengths = [one.right - one.left for one, half in halves if half == 1 and len(one.text) > 3]
    if median(lengths) < (middle - left) * _COLUMN:  # a table with headings in its first column: row by row
        return sorted(page, key=lambda one: (round(one.top / _ROW), one.left))
    for one, half in halves:
        one.column = half
    return _by_bands(page)


def _by_bands(page: list[_Text]) -> list[_Text]:
    """Return the lines from top to bottom, between two lines over the whole width the left column first."""
    found: list[_Text] = []
    band: list[_Text] = []
    for one in sorted(page, key=lambda one: (round(one.top), one.left)):
        if one.column == 0:
            found += sorted(band, key=lambda line: line.column)
            band = []
            found.append(one)
        else:
            band.append(one)
    return found + sorted(band, key=lambda line: line.column)


def _lines(texts: list[_Text]) -> list[Line]:
    if not texts:
        return []
    body = _body_size(texts)
    sizes = sorted({round(one.size) for one in texts if one.is_bold or one.size > body * _LARGER}, reverse=True)
    has_strong = any(one.is_bold or one.size > body * _LARGER for one in texts)
    usual = _usual_distance(texts)
    edges = {key: max(one.right for one in texts if (one.page, one.column) == key) for key in _columns(texts)}
    widest = {column: max(edge for (_, other), edge in edges.items() if other == column) for _, column in edges}
    found: list[Line] = []
    before: _Text | None = None
    for one in texts:
        letter = max(one.size * _LETTER, 1.0)
        strong = one.is_bold or one.size > body * _LARGER
        found.append(
            Line(
                one.text,
                f"side {one.page}",
                one.left / letter,
                one.right / letter,
                widest[one.column] / letter,
                gap=before is None or _is_apart(before, one, usual),
                strong=strong if has_strong else None,
                rank=sizes.index(round(one.size)) + 1 if strong else 0,
            )
        )
        before = one
    return found


def _columns(texts: list[_Text]) -> set[tuple[int, int]]:
    return {(one.page, one.column) for one in texts}


def _body_size(texts: list[_Text]) -> float:
    """Return the size that most letters have; bold ones count only where there are no others."""
    sizes: Counter[float] = Counter()
    for one in [one for one in texts if not one.is_bold] or texts:
        sizes[round(one.size, 1)] += len(one.text)
    return sizes.most_common(1)[0][0]


def _usual_distance(texts: list[_Text]) -> float:
    """Return how far the tops of two lines of a paragraph usually are apart."""
    steps = [
        two.top - one.top
        for one, two in pairwise(texts)
        if one.page == two.page and one.column == two.column and 0 < two.top - one.top < 4 * one.size
    ]
    low = sorted(steps)[: max(1, len(steps) // 2 + 1)]
    return median(low) if low else 0.0


def _is_apart(before: _Text, one: _Text, usual: float) -> bool:
    """Return whether there is more space above a line than between the lines of a paragraph."""
    if before.page != one.page:
        return True
    step = one.top - before.top
    if before.column != one.column and not (step > 0 and before.left - 1 <= one.left <= before.right):
        return True
    return usual > 0 and step > max(usual * _GAP, one.size * _LEADING)
