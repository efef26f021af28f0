"""Content of pages for the formats that are no HTML: from a piece of HTML, or as the real templates give it."""

from __future__ import annotations

from typing import Any

from funkbesk.assets import built_in
from funkbesk.rendering.content.blocks import Blocks, Content
from funkbesk.rendering.content.from_html import content_of
from funkbesk.rendering.content.words import lines, words_of
from funkbesk.rendering.html import render_html

HEAD = (
    '<!doctype html><html lang="da"><head><title>En titel</title></head>'
    '<body data-title="Kort titel" data-edition="Version 1.0.0" data-mark="UDKAST">'
)


def blocks(html: str) -> Blocks:
    """Return the blocks of a piece of HTML."""
    return content_of(html).blocks


def whole(html: str) -> Content:
    """Return the content of a page with that body."""
    return content_of(HEAD + html)


def content_of_page(page: dict[str, Any]) -> Content:
    """Return the content that the built-in templates give of the page."""
    return content_of(render_html(page, [built_in("templates")], "print"))


def words(content: Blocks) -> str:
    """Return all words of the blocks, with single spaces."""
    return " ".join(" ".join(map(words_of, lines(content))).split())
