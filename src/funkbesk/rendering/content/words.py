"""What a line or some blocks say, as plain words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from funkbesk.rendering.content.blocks import (
    Blank,
    Blocks,
    Box,
    Break,
    Facts,
    Heading,
    Inline,
    Line,
    Listing,
    Paragraph,
    Picture,
    Table,
    Text,
)

TICK_BOX = "☐"
_BLANK = "_" * 14
"""About as wide as a blank."""


def words_of(line: Iterable[Inline]) -> str:
    """Return the text of a line; a line break is a line end."""
    return "".join(map(_words, line))


def longest_line(blocks: Blocks) -> int:
    """Return the length of the longest line that the blocks would like to have, in characters."""
    return max((len(part) for line in lines(blocks) for part in words_of(line).split("\n")), default=0)


def longest_word(blocks: Blocks) -> int:
    """Return the length of the longest word, in characters; no line can be shorter without dividing it."""
    return max((len(word) for line in lines(blocks) for word in words_of(line).split()), default=0)


def lines(blocks: Blocks) -> Iterator[Line]:
    """Yield every line of text in the blocks, in their order, whatever it stands in."""
    return (passage.line for passage in passages(blocks))


def passages(blocks: Blocks) -> Iterator[Heading | Paragraph]:
    """Yield every heading and paragraph in the blocks, in their order, whatever it stands in."""
    for block in blocks:
        match block:
            case Heading() | Paragraph():
                yield block
            case Listing():
                for item in block.items:
                    yield from passages(item)
            case Facts():
                for label, said in block.pairs:
                    yield from passages(label + said)
            case Table():
                yield Paragraph(block.caption)
                for row in (*block.head, *block.body):
                    for cell in row:
                        yield from passages(cell.blocks)
            case _:
                pass


def _words(piece: Inline) -> str:
    match piece:
        case Text():
            return piece.text
        case Picture():
            return piece.words
        case Break():
            return "\n"
        case Box():
            return TICK_BOX
        case Blank():
            return _BLANK
