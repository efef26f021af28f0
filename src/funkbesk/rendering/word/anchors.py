"""Which anchors of the HTML become bookmarks: the parts of a description, and every place that a link leads to."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Any

from funkbesk.documents.bookmarks import PartKind, bookmark_names
from funkbesk.rendering.content.blocks import Blocks, Content, Text
from funkbesk.rendering.content.words import passages

_DESCRIPTION = "description"


def bookmarks_of(content: Content, page: Mapping[str, Any]) -> dict[str, str]:
    """Return anchor -> bookmark. A redline or an agenda has no parts that could be imported again, only places."""
    names = {target: _place(target) for target in _targets(content.blocks)}
    if not is_description(page):
        return names
    for kind, ids in _parts(page).items():
        bookmarks = bookmark_names(kind, ids)
        names |= {anchor: bookmarks[identifier] for identifier, anchor in ids.items()}
    return names


def is_description(page: Mapping[str, Any]) -> bool:
    """Return whether the page is the print of one description."""
    return bool(page["kind"] != "dokument" and page.get("template", _DESCRIPTION) == _DESCRIPTION)


def _parts(page: Mapping[str, Any]) -> dict[PartKind, dict[str, str]]:
    """Return the ids of the sections, groups and bullets of a description, each with its anchor in the HTML."""
    sections = page["sections"]
    groups = [group for section in sections for group in section["groups"]]
    bullets = [bullet for holder in (*sections, *groups) for bullet in holder["bullets"]]
    return {
        "afsnit": {section["key"]: section["anchor"] for section in sections},
        "gruppe": {group["id"]: group["anchor"] for group in groups},
        "punkt": {bullet["id"]: bullet["anchor"] for bullet in bullets},
    }


def _place(anchor: str) -> str:
    return "sted_" + hashlib.sha256(anchor.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _targets(blocks: Blocks) -> set[str]:
    """Return the places of the document that links in it lead to."""
    found = list(passages(blocks))
    links = {piece.link for passage in found for piece in passage.line if isinstance(piece, Text) and piece.link}
    return {anchor for passage in found for anchor in passage.anchors if f"#{anchor}" in links}
