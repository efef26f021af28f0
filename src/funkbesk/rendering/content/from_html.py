"""The HTML of a page to its content.

What the templates say by their markup is kept: headings, lists, tables with their headers, facts, what is emphasised,
inserted or deleted, boxes to tick (`box`), blanks (`blank`) and lines (`lines`) to fill in, new pages (`new-page`) and
wide ones (`landscape`). What is only for the screen (`screen-only`) is left out, and drawings become what they say of
themselves. All other text is there, in its order.
"""

from __future__ import annotations

import re

from funkbesk.rendering.content.around import OWN_LINE, Around
from funkbesk.rendering.content.blocks import (
    Block,
    Blocks,
    Break,
    Content,
    Facts,
    Heading,
    Inline,
    Listing,
    NewPage,
    Paragraph,
    Text,
    Turn,
    WritingLines,
)
from funkbesk.rendering.content.pieces import is_piece, piece_of
from funkbesk.rendering.content.spaces import shown, tidied
from funkbesk.rendering.content.tables import table_of
from funkbesk.rendering.content.tree import Node, parse

_INLINE = {
    *("a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "dfn", "del", "em", "font", "i", "ins"),
    *("kbd", "label", "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var"),
}
_LEFT_OUT = {"head", "title", "base", "link", "meta", "col", "colgroup", "source", "track", "area", "map", "hr"}
_HEADING = re.compile("h([1-6])")
_LISTS = {"ul", "ol", "menu"}
_LANDSCAPE_SHEETS = re.compile(r"@page\s*\{[^{}]*\bsize:[^;{}]*\blandscape\b")
"""What a stylesheet says of all sheets; nothing else in the page does."""
MAX_WRITING_LINES = 50


def content_of(html: str) -> Content:
    """Return the content of the page; any text is one."""
    tree = parse(html)
    body = tree.find("body") or tree
    title = tree.find("title")
    name = shown(title.text()).strip() if title else ""
    given = {key: shown(body.attributes.get(f"data-{key}", "")).strip() for key in ("title", "edition", "mark")}
    all_landscape = _LANDSCAPE_SHEETS.search(html.partition("</head>")[0]) is not None
    walk = _Walk(turns=not all_landscape)
    if all_landscape:
        walk.add(Turn(landscape=True))
    walk.visit_children(body, Around())
    return Content(name, given["title"] or name, given["edition"], given["mark"], walk.taken())


class _Walk:
    """Goes through the tree and collects blocks. Text waits for the paragraph that the next block or the end closes."""

    def __init__(self, *, turns: bool) -> None:
        self._turns = turns
        self._blocks: list[Block] = []
        self._line: list[Inline] = []
        self._role: str | None = None
        self._anchors: list[str] = []

    def add(self, block: Block) -> None:
        """Add a block after the text so far."""
        self._close()
        self._blocks.append(block)

    def taken(self) -> Blocks:
        """Return the blocks so far."""
        self._close()
        return tuple(self._blocks)

    def visit_children(self, node: Node, around: Around) -> None:
        """Add what stands within `node`."""
        for child in node.children:
            if isinstance(child, str):
                self._add_piece(Text(child, around.marks, around.link), around)
            elif not _is_left_out(child):
                self._visit(child, around)

    def _visit(self, node: Node, around: Around) -> None:
        if "logo" in node.classes:
            self._close()
            around = around.within_block(node)
        if is_piece(node):
            if piece := piece_of(node):
                self._add_piece(piece, around)
        elif node.tag in _INLINE:
            if not OWN_LINE.isdisjoint(node.classes) or (around.role == "sender" and node.tag in {"strong", "span"}):
                self._add_piece(Break(), around)
            self._note_anchor(node)
            self.visit_children(node, around.within_inline(node))
            if "sign" in node.classes:  # the stylesheet gives it a column of its own
                self._add_piece(Text(" "), around)
        else:
            self._close()
            self._visit_block(node, around.within_block(node))
            self._close()

    def _visit_block(self, node: Node, around: Around) -> None:
        is_wide = self._turns and "landscape" in node.classes and not around.nested
        if is_wide:
            self.add(Turn(landscape=True))
        elif "new-page" in node.classes and not around.nested:
            self.add(NewPage())
        self._note_anchor(node)
        if match := _HEADING.fullmatch(node.tag):
            self.visit_children(node, around)
            self._close(level=int(match[1]))
        elif "lines" in node.classes:
            self.add(WritingLines(node.number("data-lines", 3, MAX_WRITING_LINES)))
        elif node.tag in _LISTS:
            self._visit_list(node, around)
        elif node.tag == "dl":
            self._visit_facts(node, around)
        elif node.tag == "table" and not around.nested:
            self.add(table_of(node, around.role, lambda part: self._blocks_of(part, around)))
        else:
            self.visit_children(node, around)
        if is_wide:
            self.add(Turn(landscape=False))

    def _visit_list(self, node: Node, around: Around) -> None:
        entries = [child for child in node.children if isinstance(child, Node) or child.strip()]
        items = tuple(
            self._blocks_of(entry if isinstance(entry, Node) else Node("li", {}, [entry]), around) for entry in entries
        )
        if items:
            self.add(Listing(items, node.number("start", 1, 10**6) if node.tag == "ol" else None))

    def _visit_facts(self, node: Node, around: Around) -> None:
        pairs: list[tuple[Blocks, Blocks]] = []
        for part in _parts_of_facts(node):
            blocks = self._blocks_of(part, around)
            if part.tag == "dt" and (not pairs or pairs[-1][1]):
                pairs.append((blocks, ()))
            elif part.tag == "dt":
                pairs[-1] = (pairs[-1][0] + blocks, ())
            else:
                label, said = pairs.pop() if pairs else ((), ())
                pairs.append((label, said + blocks))
        if pairs:
            self.add(Facts(tuple(pairs), around.role))

    def _blocks_of(self, node: Node, around: Around) -> Blocks:
        """Return what stands within `node` as blocks of its own."""
        self._close()
        outside, self._blocks = self._blocks, []
        self._note_anchor(node)
        self.visit_children(node, around.within_block(node).inside())
        inside, self._blocks = self.taken(), outside
        return inside

    def _note_anchor(self, node: Node) -> None:
        if anchor := node.attributes.get("id"):
            self._anchors.append(anchor)

    def _add_piece(self, piece: Inline, around: Around) -> None:
        if not self._line:
            self._role = around.role
        self._line.append(piece)

    def _close(self, level: int | None = None) -> None:
        """End the paragraph, or the heading of that level, that the text so far is."""
        line, self._line = tidied(self._line), []
        if not line:
            return
        anchors, self._anchors = tuple(self._anchors), []
        self._blocks.append(Paragraph(line, self._role, anchors) if level is None else Heading(level, line, anchors))


def _is_left_out(node: Node) -> bool:
    return node.tag in _LEFT_OUT or "screen-only" in node.classes or "hidden" in node.attributes


def _parts_of_facts(node: Node) -> list[Node]:
    """Return the labels and what is said of them, also where each pair stands in a `<div>`."""
    parts: list[Node] = []
    for child in node.children:
        if isinstance(child, str):
            parts += [Node("dd", {}, [child])] if child.strip() else []
        elif child.tag == "div":
            parts += _parts_of_facts(child)
        elif not _is_left_out(child):
            parts.append(child)
    return parts
