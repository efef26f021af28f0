"""The headers, footers and page numbers of a PDF."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from funkbesk.importing.pdf.texts import Text

_AT_EDGE = 3
"""Lines at the top and at the bottom of a page that may be its header and footer."""
_PAGE_NUMBER = re.compile(
    r"(?:side|s\.)\s*\d{1,3}(?:\s*(?:af|/|of)\s*\d{1,3})?|\d{1,3}\s*(?:af|/|of)\s*\d{1,3}", re.IGNORECASE
)
_BARE_NUMBER = re.compile(r"(?:[-–]\s*)?(\d{1,3})(?:\s*[-–])?")
_STRIP = 12
"""Points of height within which headers of different pages stand at the same place."""


def running(pages: Sequence[Sequence[Text]]) -> list[tuple[Text, str]]:
    """Return the headers, footers and page numbers: what stands at the edge of most pages, digits aside."""
    edges = [(one, place) for page in pages for place in ("sidehoved", "sidefod") for one in _edge(page, place)]
    often = Counter((text, place, _strip(one)) for one, place in edges for text in one.patterns())
    counted = Counter((offset, _strip(one)) for one, _ in edges if (offset := _offset(one)) is not None)
    least = max(2, (len([page for page in pages if page]) + 1) // 2)
    found: list[tuple[Text, str]] = []
    for one, place in edges:
        offset = _offset(one)
        is_counted = offset is not None and (counted[offset, _strip(one)] > 1 or (offset == 0 and len(pages) == 1))
        if is_counted or _PAGE_NUMBER.fullmatch(one.text):
            found.append((one, "sidetal"))
        elif any(often[text, place, _strip(one)] >= least for text in one.patterns()):
            found.append((one, place))
    return found


def _strip(one: Text) -> int:
    return round(one.top / _STRIP)


def _offset(one: Text) -> int | None:
    """Return how far a lone number is from that of its page; on all pages the same, it counts them."""
    found = _BARE_NUMBER.fullmatch(one.text)
    return int(found[1]) - one.page if found else None


def _edge(page: Sequence[Text], place: str) -> list[Text]:
    in_order = sorted(page, key=lambda one: one.top)
    if place == "sidehoved":
        return [one for one in in_order[:_AT_EDGE] if one.is_at_top]
    return [one for one in in_order[-_AT_EDGE:] if one.is_at_foot]
