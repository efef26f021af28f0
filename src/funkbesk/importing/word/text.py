"""The text of one Word paragraph, and of a whole tree in the simplest way."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from funkbesk.importing.word.styles import is_bold_run

_DELETED = frozenset({"del", "moveFrom"})
_INSIDE = frozenset(
    {"hyperlink", "ins", "moveTo", "smartTag", "fldSimple", "sdt", "sdtContent", "dir", "bdo", "customXml"}
)
_SPACES = frozenset({"tab", "ptab"})
_PAGE_BREAKS = frozenset({"page", "column"})
_OWN_BOOKMARKS = "fb"
_BOX_END = Element("end")


@dataclass(slots=True)
class ParagraphText:
    """The text of a paragraph (line breaks as line ends), and what stands in it."""

    text: str = ""
    bookmarks: list[str] = field(default_factory=list)
    footnotes: list[tuple[str, str]] = field(default_factory=list)
    boxes: list[Element] = field(default_factory=list)
    bold: list[bool | None] = field(default_factory=list)
    """Of each run with letters, what it says of itself."""


def without_deleted(root: Element) -> list[str]:
    """Take out of the tree what tracked changes have deleted, and second versions of pictures; return the texts."""
    deleted: list[str] = []
    for parent in list(root.iter()):
        gone = {id(child) for child in parent if _is_gone(child, parent)}
        if gone:
            deleted += [text for child in parent if child.tag in _DELETED and (text := plain_text(child)).strip()]
            parent[:] = [child for child in parent if id(child) not in gone]
    return deleted


def _is_gone(child: Element, parent: Element) -> bool:
    if child.tag in _DELETED:
        return parent.tag != "rPr"  # there it says that the end of the paragraph is deleted
    return child.tag == "mc:Fallback" and parent.find("mc:Choice") is not None


def plain_text(root: Element) -> str:
    """Return all text of a tree in its order: nothing is known of lists, fields or boxes here."""
    pieces: list[str] = []
    waiting = [root]
    while waiting:
        one = waiting.pop()
        if one is _BOX_END:
            pieces.append("\n")
            continue
        if one.tag == "txbxContent":  # what follows it belongs to the paragraph around it
            waiting.append(_BOX_END)
        waiting.extend(reversed(one))
        if one.tag in {"t", "delText"}:
            pieces.append(one.text or "")
        elif one.tag == "p":
            pieces.append("\n")
        elif one.tag in {"br", "cr"} or (one.tag in _SPACES and one.get("val") is None):
            pieces.append(" ")
        elif one.tag == "noBreakHyphen":
            pieces.append("-")
    return "".join(pieces)


def paragraph_text(paragraph: Element) -> ParagraphText:
    """Return the text of a paragraph, that of its boxes left to the caller."""
    found = ParagraphText()
    found.text = "".join(_pieces(paragraph, found))
    return found


def _pieces(parent: Element, found: ParagraphText) -> Iterator[str]:
    for child in parent:
        if child.tag == "r":
            yield from _run(child, found)
        elif child.tag in _INSIDE:
            yield from _pieces(child, found)
        elif child.tag == "bookmarkStart" and child.get("name", "").startswith(_OWN_BOOKMARKS):
            found.bookmarks.append(child.get("name", ""))
        elif child.tag == "mc:AlternateContent":
            found.boxes += _boxes(child)


def _run(run: Element, found: ParagraphText) -> Iterator[str]:
    for child in run:
        if child.tag == "t":
            if (child.text or "").strip():
                found.bold.append(is_bold_run(run))
            yield child.text or ""
        elif child.tag in _SPACES:
            yield " "
        elif child.tag == "cr" or (child.tag == "br" and child.get("type") not in _PAGE_BREAKS):
            yield "\n"
        elif child.tag == "br":
            yield " "
        elif child.tag == "noBreakHyphen":
            yield "-"
        elif child.tag in {"footnoteReference", "endnoteReference"}:
            found.footnotes.append((child.tag.removesuffix("Reference"), child.get("id", "")))
        elif child.tag in {"drawing", "pict", "object", "mc:AlternateContent"}:
            found.boxes += _boxes(child)


def _boxes(parent: Element) -> list[Element]:
    """Return the outermost text boxes."""
    boxes: list[Element] = []
    waiting = [parent]
    while waiting:
        one = waiting.pop()
        if one.tag == "txbxContent":
            boxes.append(one)
        else:
            waiting.extend(reversed(one))
    return boxes
