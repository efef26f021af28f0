"""The pieces of a line as the runs of a paragraph."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

from funkbesk.rendering.content.blocks import Blank, Box, Break, Inline, Mark, Picture, Text
from funkbesk.rendering.content.words import TICK_BOX
from funkbesk.rendering.word.markup import NOTHING, Xml, element, joined, text, w

_BLANK = "\u00a0" * 28
"""Spaces that are not thrown away, underlined by their style; whoever fills in writes over them."""

# The style of a run by its first mark here; a run has one character style.
_STYLES: tuple[tuple[frozenset[Mark], str], ...] = (
    (frozenset({"moved", "deleted"}), "FlyttetHerfra"),
    (frozenset({"moved"}), "FlyttetHertil"),
    (frozenset({"deleted"}), "Slettet"),
    (frozenset({"inserted"}), "Indsat"),
    (frozenset({"code"}), "Kode"),
    (frozenset({"raised"}), "Haevet"),
    (frozenset({"lowered"}), "Saenket"),
    (frozenset({"quiet"}), "Daempet"),
    (frozenset({"strong"}), "Strong"),
    (frozenset({"em"}), "Emphasis"),
)


class Surroundings(Protocol):
    """What a line asks of its document."""

    def link(self, address: str) -> dict[str, str] | None:
        """Return the attributes of a link to that address, or None where a Word file can't have it."""

    def drawing(self, picture: Picture) -> Xml | None:
        """Return the picture as a drawing, or None where it can't be shown."""


def runs(line: Sequence[Inline], around: Surroundings) -> Xml:
    """Return the line as runs and links."""
    return joined(*(_piece(piece, around) for piece in line))


def ticked_runs(line: Sequence[Inline], around: Surroundings) -> Xml:
    """Return a line that begins with a box to tick; all lines of its text begin behind the box."""
    rest = list(line[1:])
    if rest and isinstance(first := rest[0], Text):
        rest[0] = replace(first, text=first.text.removeprefix(" "))
    return joined(w("r", text(TICK_BOX), w("tab")), runs(rest, around))


def _piece(piece: Inline, around: Surroundings) -> Xml:
    match piece:
        case Text():
            return _text(piece, around)
        case Break():
            return w("r", w("br"))
        case Box():
            return w("r", text(TICK_BOX))
        case Blank():
            return _run("Felt", _BLANK)
        case Picture():
            drawing = around.drawing(piece)
            return w("r", w("drawing", drawing)) if drawing else _run("Daempet", f"[{piece.words}]")


def _text(piece: Text, around: Surroundings) -> Xml:
    link = around.link(piece.link) if piece.link else None
    style = "Hyperlink" if link else next((name for marks, name in _STYLES if marks <= piece.marks), "")
    bold = w("b") if "strong" in piece.marks and style != "Strong" else NOTHING
    italic = w("i") if "em" in piece.marks and style != "Emphasis" else NOTHING
    run = _run(style, piece.text, bold, italic)
    return element("w:hyperlink", run, **link) if link else run


def _run(style: str, words: str, *properties: Xml) -> Xml:
    named = w("rStyle", val=style) if style else NOTHING
    given = joined(named, *properties)
    return w("r", w("rPr", given) if given else NOTHING, text(words))
