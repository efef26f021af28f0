"""Markdown of a page: one line for each paragraph, so that a wiki's history shows which of them changed."""

from __future__ import annotations

from funkbesk.rendering.content.blocks import Content, Heading
from funkbesk.rendering.markdown.blocks import written
from funkbesk.rendering.markdown.escaping import escaped


def make_markdown(content: Content) -> str:
    """Return the content as Markdown that ends with a line end.

    What a printed document has on each page, the mark and the edition, stands once, below the title.
    """
    titles = [place for place, block in enumerate(content.blocks) if isinstance(block, Heading) and block.level == 1]
    above = titles[0] + 1 if titles else 0
    frame = [f"{sign}{escaped(words)}{sign}" for sign, words in (("**", content.mark), ("*", content.edition)) if words]
    parts = [*written(content.blocks[:above]), *frame, *written(content.blocks[above:])]
    return "\n\n".join(parts) + "\n"
