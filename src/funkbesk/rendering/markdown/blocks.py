"""The blocks of the content as Markdown."""

from __future__ import annotations

from collections.abc import Iterator

from funkbesk.rendering.content.blocks import (
    Blocks,
    Box,
    Facts,
    Heading,
    Listing,
    Paragraph,
    Table,
    WritingLines,
)
from funkbesk.rendering.content.marking import labelled
from funkbesk.rendering.content.words import TICK_BOX
from funkbesk.rendering.markdown.escaping import heading_escaped
from funkbesk.rendering.markdown.lines import BLANK, lines_of, paragraph_of
from funkbesk.rendering.markdown.tables import pipe_table

_TASK = "[ ] "
_WRITING_LINE = BLANK * 3
# Two lists in a row would be one, unless their signs differ; https://spec.commonmark.org/0.31.2/#list-items
_BULLETS = "-*"
_BEHIND_NUMBERS = ".)"


def written(blocks: Blocks) -> Iterator[str]:
    """Yield the blocks, each without the empty line that stands between two of them."""
    lists_in_a_row = 0
    for block in blocks:
        listing = _as_list(block) if isinstance(block, Facts) else block
        lists_in_a_row = lists_in_a_row + 1 if isinstance(listing, Listing) else 0
        match listing:
            case Heading() if line := lines_of(listing.line, line_break=" "):
                yield f"{'#' * listing.level} {heading_escaped(line)}"
            case Paragraph() if listing.role != "logo" and (line := paragraph_of(listing.line)):
                yield line
            case Listing():
                yield _list(listing, (lists_in_a_row - 1) % 2)
            case Table():
                if listing.caption:
                    yield paragraph_of(listing.caption)
                if table := pipe_table(listing):
                    yield table
            case WritingLines():
                yield "\\\n".join([_WRITING_LINE] * listing.number)
            case _:
                pass


def _list(block: Listing, other: int) -> str:
    items: list[str] = []
    is_loose = False
    for number, item in enumerate(block.items):
        sign = _BULLETS[other] if block.start is None else f"{block.start + number}{_BEHIND_NUMBERS[other]}"
        parts = _item(item)
        has_paragraphs = sum(not isinstance(part, Listing | Facts) for part in item) > 1
        is_loose = is_loose or has_paragraphs
        content = ("\n\n" if has_paragraphs else "\n").join(parts)
        items.append(_indented(f"{sign} ", content))
    return ("\n\n" if is_loose else "\n").join(items)


def _indented(sign: str, content: str) -> str:
    first, *others = content.split("\n")
    return "\n".join([(sign + first).rstrip(" "), *(f"{' ' * len(sign)}{line}" if line else "" for line in others)])


def _item(item: Blocks) -> list[str]:
    """Return the blocks of an item; a box that it begins with is the one that wikis know."""
    parts = list(written(item))
    first = item[0] if item else None
    if isinstance(first, Paragraph) and isinstance(first.line[0], Box):
        parts[0] = _TASK + parts[0].removeprefix(TICK_BOX).lstrip(" ")
    return parts


def _as_list(facts: Facts) -> Listing:
    """Return labels with what is said of each as a list; Markdown has nothing nearer."""
    return Listing(tuple(labelled(label, said, "strong") for label, said in facts.pairs))
