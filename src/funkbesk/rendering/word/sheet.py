"""The sheet: its size, its margins, and what stands at the head and foot of each page."""

from __future__ import annotations

from funkbesk.rendering.content.blocks import Content
from funkbesk.rendering.word.markup import NOTHING, Xml, joined, root, text, w

# ISO 216 A4 and the margins in twentieths of a point.
_SHORT_EDGE, _LONG_EDGE = 11906, 16838
_TOP, _BOTTOM, _SIDE, _HEAD = 1531, 1361, 1417, 709
TEXT_WIDTH = _SHORT_EDGE - 2 * _SIDE
WIDE_TEXT_WIDTH = _LONG_EDGE - 2 * _SIDE
_TO_THE_RIGHT = w("tab")
"""A jump to the right edge. (A `ptab` would find the edge by itself, but LibreOffice takes it for a tab.)"""


def section(*, landscape: bool, frame: Xml, is_first: bool) -> Xml:
    """Return the properties of a section; `frame` names its headers and footers."""
    size = (
        {"w": _LONG_EDGE, "h": _SHORT_EDGE, "orient": "landscape"} if landscape else {"w": _SHORT_EDGE, "h": _LONG_EDGE}
    )
    margins = w("pgMar", top=_TOP, right=_SIDE, bottom=_BOTTOM, left=_SIDE, header=_HEAD, footer=_HEAD, gutter=0)
    first = w("titlePg") if is_first else NOTHING
    return w("sectPr", frame, w("type", val="nextPage"), w("pgSz", **size), margins, first)


def header_xml(content: Content, *, first: bool, landscape: bool) -> bytes:
    """Return the head of the pages: the running title and the mark. The first page has the title itself."""
    running = "" if first else content.running
    mark = w("r", w("rPr", w("rStyle", val="Mangler")), _TO_THE_RIGHT, text(content.mark)) if content.mark else NOTHING
    return root("hdr", w("p", _properties("Header", landscape=landscape), w("r", text(running)), mark))


def footer_xml(content: Content, *, landscape: bool) -> bytes:
    """Return the foot of the pages: the edition, and which page of how many."""
    numbers = joined(w("r", _TO_THE_RIGHT, text("Side ")), _field("PAGE"), w("r", text(" af ")), _field("NUMPAGES"))
    return root("ftr", w("p", _properties("Footer", landscape=landscape), w("r", text(content.edition)), numbers))


def _properties(style: str, *, landscape: bool) -> Xml:
    """Return the properties of a head or a foot; its style has the right edge of a high sheet."""
    wide = w("tabs", w("tab", val="clear", pos=TEXT_WIDTH), w("tab", val="right", pos=WIDE_TEXT_WIDTH))
    return w("pPr", w("pStyle", val=style), wide if landscape else NOTHING)


def _field(code: str) -> Xml:
    return w("fldSimple", w("r", text("1")), instr=f" {code} ")
