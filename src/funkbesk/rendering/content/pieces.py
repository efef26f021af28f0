"""The elements that are no text: line breaks, boxes, blanks, pictures and drawings."""

from __future__ import annotations

from funkbesk.rendering.content.blocks import Blank, Box, Break, Inline, Picture
from funkbesk.rendering.content.spaces import shown
from funkbesk.rendering.content.tree import Node

_TAGS = {"br", "wbr", "img", "svg", "input", "textarea", "select", "math"}


def is_piece(node: Node) -> bool:
    """Return whether the element is one piece of a line, or nothing, whatever stands within it."""
    return node.tag in _TAGS or (node.tag == "span" and not {"box", "blank"}.isdisjoint(node.classes))


def piece_of(node: Node) -> Inline | None:
    """Return the piece, or None for what nobody is to see: a picture for decoration, a place where a word may end."""
    match node.tag:
        case "br":
            return Break()
        case "wbr":
            return None
        case "img":
            return _picture(node.attributes.get("alt", ""), node.attributes.get("src", ""))
        case "svg" | "math":
            return _picture(_words_of(node))
        case "input" if node.attributes.get("type") in {"checkbox", "radio"}:
            return Box()
        case "span" if "box" in node.classes:
            return Box()
    return Blank()


def _picture(words: str, address: str = "") -> Picture | None:
    words = shown(words).strip()
    return Picture(words, address if address.startswith("data:") else None) if words else None


def _words_of(drawing: Node) -> str:
    """Return what a drawing says of itself: its label, else its title and description; else the texts in it.

    https://www.w3.org/TR/svg-aam-1.0/#mapping_additional_nd
    """
    if drawing.attributes.get("aria-hidden") == "true":
        return ""
    if label := drawing.attributes.get("aria-label"):
        return label
    told = [part.text().strip() for tag in ("title", "desc") if (part := drawing.find(tag))]
    return ". ".join(part.removesuffix(".") for part in told if part) or " ".join(drawing.texts())
