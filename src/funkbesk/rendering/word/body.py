"""The blocks of the content as paragraphs and tables."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from funkbesk.rendering.content.blocks import (
    Block,
    Blocks,
    Box,
    Facts,
    Heading,
    Line,
    Listing,
    Mark,
    NewPage,
    Paragraph,
    Picture,
    Table,
    Turn,
    WritingLines,
)
from funkbesk.rendering.content.marking import labelled, marked
from funkbesk.rendering.word.lines import Surroundings, runs, ticked_runs
from funkbesk.rendering.word.markup import NOTHING, Xml, joined, w
from funkbesk.rendering.word.numbering import (
    LEVELS,
    bullet_style,
    continued_style,
    list_number,
    number_style,
    tick_style,
)
from funkbesk.rendering.word.styles import ROLES
from funkbesk.rendering.word.tables import facts_table, ruled_table

_IN_LISTS: dict[str, Mark] = {"label": "strong", "note": "quiet"}
"""What becomes of a paragraph's role in a list, where its style is that of the list."""


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a block stands: in how many lists, and the style that its paragraphs have there."""

    lists: int = 0
    style: str = ""
    nested: bool = False


class Body:
    """Writes the blocks of one document. `numbered` has (level, first number) of each numbered list so far."""

    def __init__(self, names: Mapping[str, str], surroundings: Surroundings) -> None:
        """`names` has the bookmark of each anchor that gets one."""
        self.numbered: list[tuple[int, int]] = []
        self._names = dict(names)
        self._around = surroundings
        self._bookmarks = 0
        self._new_page = False
        self._width = 0

    def section(self, blocks: Blocks, text_width: int) -> Xml:
        """Return the blocks of a section whose lines are that wide (twentieths of a point)."""
        self._width = text_width
        self._new_page = False
        return self._all(blocks, _Place())

    def _all(self, blocks: Iterable[Block], place: _Place) -> Xml:
        return joined(*(self._block(block, place) for block in blocks))

    def _block(self, block: Block, place: _Place) -> Xml:
        match block:
            case Heading():
                return self._paragraph(runs(block.line, self._around), f"Heading{block.level}", block.anchors)
            case Paragraph() if block.role == "logo" and not self._has_drawing(block.line):
                return NOTHING  # the sender's name stands there anyway
            case Paragraph() if place.lists:
                return self._paragraph(runs(_marked(block), self._around), place.style, block.anchors)
            case Paragraph():
                style = ROLES.get(block.role or "", place.style)
                return self._paragraph(runs(block.line, self._around), style, block.anchors)
            case Listing():
                return self._list(block, place)
            case Facts():
                return self._facts(block, place)
            case Table():
                return self._table(block)
            case WritingLines():
                return joined(*(self._paragraph(NOTHING, "Skrivelinje") for _ in range(block.number)))
            case NewPage():
                self._new_page = True
                return NOTHING
            case Turn():  # the sections were made of these
                return NOTHING

    def _list(self, block: Listing, place: _Place) -> Xml:
        level = min(place.lists, LEVELS - 1)
        inside = _Place(place.lists + 1, continued_style(level), nested=True)
        style, numbers = bullet_style(level), NOTHING
        if block.start is not None:
            style = number_style(level)
            numbers = w("numPr", w("ilvl", val=level), w("numId", val=list_number(len(self.numbered))))
            self.numbered.append((level, block.start))
        return joined(*(self._item(item, style, numbers, inside) for item in block.items))

    def _item(self, item: Blocks, style: str, numbers: Xml, inside: _Place) -> Xml:
        first, rest = (item[0], item[1:]) if item and isinstance(item[0], Paragraph) else (Paragraph(()), item)
        if rest and not first.line:
            return self._all(rest, inside)
        line = _marked(first)
        content = runs(line, self._around)
        if line and isinstance(line[0], Box):  # the box stands where the bullet would
            content, style, numbers = ticked_runs(line, self._around), tick_style(inside.lists - 1), NOTHING
        begin = self._paragraph(content, style, first.anchors, numbers)
        return joined(begin, self._all(rest, inside))

    def _facts(self, block: Facts, place: _Place) -> Xml:
        if place.nested:
            return joined(*(self._all(labelled(*pair), place) for pair in block.pairs))
        inside = _Place(style=ROLES.get(block.role or "", "Celle"), nested=True)
        moved = self._moved_to_new_page()
        return joined(moved, facts_table(block, self._width, lambda blocks: self._cell(blocks, inside)))

    def _table(self, block: Table) -> Xml:
        caption = self._paragraph(runs(block.caption, self._around), "Caption") if block.caption else NOTHING
        moved = self._moved_to_new_page()
        inside = _Place(style="Celle", nested=True)
        return joined(caption, moved, ruled_table(block, self._width, lambda blocks: self._cell(blocks, inside)))

    def _cell(self, blocks: Blocks, inside: _Place) -> Xml:
        """Return what stands in a cell, which is never nothing (ECMA-376, part 1, 17.4.65)."""
        return self._all(blocks, inside) or self._paragraph(NOTHING, inside.style)

    def _paragraph(self, content: Xml, style: str, anchors: Iterable[str] = (), numbers: Xml = NOTHING) -> Xml:
        named = w("pStyle", val=style) if style else NOTHING
        properties = joined(named, self._page_break(), numbers)
        names = [name for anchor in anchors if (name := self._names.pop(anchor, None))]
        for name in names:
            self._bookmarks += 1
            begin = w("bookmarkStart", id=self._bookmarks, name=name)
            content = joined(begin, content, w("bookmarkEnd", id=self._bookmarks))
        return w("p", w("pPr", properties) if properties else NOTHING, content)

    def _has_drawing(self, line: Line) -> bool:
        return any(isinstance(piece, Picture) and self._around.drawing(piece) for piece in line)

    def _page_break(self) -> Xml:
        wanted, self._new_page = self._new_page, False
        return w("pageBreakBefore") if wanted else NOTHING

    def _moved_to_new_page(self) -> Xml:
        """Return an empty paragraph where a table without a caption is to begin a page, which it can't by itself."""
        return self._paragraph(NOTHING, "Celle") if self._new_page else NOTHING


def _marked(block: Paragraph) -> Line:
    mark = _IN_LISTS.get(block.role or "")
    return block.line if mark is None else marked(block.line, mark)
