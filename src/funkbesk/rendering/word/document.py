"""A Word document of a page: styles instead of formatting, Danish, accessible, and the same bytes every time.

What a redline has inserted and deleted is shown by styles and not as tracked changes. Word wants an author and a time
for each of those, which we do not have, and whoever accepts them, as Word invites to, loses what the redline was for.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import docx
from docx.document import Document

from funkbesk.rendering.content.blocks import Blocks, Content, NewPage, Turn
from funkbesk.rendering.word.anchors import bookmarks_of
from funkbesk.rendering.word.archive import rewritten
from funkbesk.rendering.word.body import Body
from funkbesk.rendering.word.markup import Xml, element, joined, root, w
from funkbesk.rendering.word.numbering import numbering_xml
from funkbesk.rendering.word.properties import set_properties
from funkbesk.rendering.word.settings import settings_xml
from funkbesk.rendering.word.sheet import TEXT_WIDTH, WIDE_TEXT_WIDTH, footer_xml, header_xml, section
from funkbesk.rendering.word.styles import styles_xml
from funkbesk.rendering.word.surroundings import DocumentSurroundings

# What python-docx's own template has and our documents do not need: its thumbnail, its own XML, old styles.
_NOT_NEEDED = frozenset(
    ["customXml", "extended-properties", "fontTable", "stylesWithEffects", "theme", "thumbnail", "webSettings"]
)


def make_docx(content: Content, page: Mapping[str, Any]) -> bytes:
    """Return the Word file of the content; `page` says how it looks and what it is about."""
    document = docx.Document()
    _clear(document)
    parts: dict[str, bytes] = {}
    names = bookmarks_of(content, page)
    body = Body(names, DocumentSurroundings(document.part, names))
    sections = _sections(content, body, _Frames(document, content, parts))
    look = page["look"]
    parts |= {
        "word/document.xml": root("document", w("body", *sections)),
        "word/numbering.xml": numbering_xml(body.numbered),
        "word/styles.xml": styles_xml(look["colour"], look["font_size"]),
        "word/settings.xml": settings_xml(),
    }
    set_properties(document.core_properties, content, page)
    package = io.BytesIO()
    document.save(package)
    return rewritten(package.getvalue(), parts)


@dataclass(frozen=True, slots=True)
class _Section:
    landscape: bool
    blocks: Blocks


def _cut(blocks: Blocks) -> Iterator[_Section]:
    """Yield the blocks cut where the sheet is turned; there is at least one section, and all others have content."""
    landscape, waiting, any_yet = False, [], False
    for block in (*blocks, None):
        if block is not None and not isinstance(block, Turn):
            waiting.append(block)
            continue
        if any(not isinstance(one, NewPage) for one in waiting) or (block is None and not any_yet):
            yield _Section(landscape, tuple(waiting))
            any_yet, waiting = True, []
        if isinstance(block, Turn):
            landscape = block.landscape


def _sections(content: Content, body: Body, frames: _Frames) -> Iterator[Xml]:
    """Yield the sections; all but the last end with a paragraph that holds their properties (17.6.18)."""
    sections = list(_cut(content.blocks))
    for number, part in enumerate(sections):
        yield body.section(part.blocks, WIDE_TEXT_WIDTH if part.landscape else TEXT_WIDTH)
        frame = frames.of(landscape=part.landscape)
        properties = section(landscape=part.landscape, frame=frame, is_first=number == 0)
        is_last = number == len(sections) - 1
        yield properties if is_last else w("p", w("pPr", w("pStyle", val="EfterTabel"), properties))


class _Frames:
    """Headers and footers, for high sheets and for wide ones; what stands in them is added to `parts`."""

    def __init__(self, document: Document, content: Content, parts: dict[str, bytes]) -> None:
        self._document = document
        self._content = content
        self._parts = parts
        self._made: dict[bool, Xml] = {}

    def of(self, *, landscape: bool) -> Xml:
        """Return what names the headers and footers of such sheets, which are made when they are first asked for."""
        if landscape not in self._made:
            self._made[landscape] = joined(*self._references(landscape=landscape))
        return self._made[landscape]

    def _references(self, *, landscape: bool) -> Iterator[Xml]:
        kinds = ("first", "default")
        for kind in kinds:
            header, header_id = self._document.part.add_header_part()  # type: ignore[no-untyped-call]
            first = kind == "first"
            self._parts[header.partname.membername] = header_xml(self._content, first=first, landscape=landscape)
            yield element("w:headerReference", **{"w:type": kind, "r:id": header_id})
        footer, footer_id = self._document.part.add_footer_part()  # type: ignore[no-untyped-call]
        self._parts[footer.partname.membername] = footer_xml(self._content, landscape=landscape)
        for kind in kinds:
            yield element("w:footerReference", **{"w:type": kind, "r:id": footer_id})


def _clear(document: Document) -> None:
    """Take out the parts of python-docx's template that say nothing."""
    for part in (document.part, document.part.package):
        for key, relation in list(part.rels.items()):
            if relation.reltype.rpartition("/")[2] in _NOT_NEEDED:
                del part.rels[key]
