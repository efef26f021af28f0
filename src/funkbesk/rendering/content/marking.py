"""Lines with a mark on their text, and facts as text where no table can stand."""

from __future__ import annotations

from dataclasses import replace

from funkbesk.rendering.content.blocks import Blocks, Line, Mark, Paragraph, Text


def marked(line: Line, mark: Mark) -> Line:
    """Return the line with the mark on all of its text."""
    return tuple(replace(piece, marks=piece.marks | {mark}) if isinstance(piece, Text) else piece for piece in line)


def labelled(label: Blocks, said: Blocks, mark: Mark | None = None) -> Blocks:
    """Return a fact (see `Facts`) as paragraphs: the label, with a mark if one is given, stands before what is said."""
    words: Line = tuple(piece for block in label if isinstance(block, Paragraph) for piece in block.line)
    if not words:
        return said
    begin = (*(marked(words, mark) if mark else words), Text(": "))
    if said and isinstance(said[0], Paragraph):
        return (replace(said[0], line=(*begin, *said[0].line)), *said[1:])
    return (Paragraph(begin), *said)
