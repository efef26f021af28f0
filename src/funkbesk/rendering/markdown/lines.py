"""The pieces of a line as Markdown."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from funkbesk.rendering.content.addresses import written_address
from funkbesk.rendering.content.blocks import Blank, Box, Break, Inline, Mark, Picture, Text
from funkbesk.rendering.content.words import TICK_BOX
from funkbesk.rendering.markdown.escaping import escaped, line_escaped

BLANK = "…" * 8
# The sign of a mark and its tag, from the innermost to the outermost; deletions and insertions have no sign that every
# wiki knows.
_SIGNS: tuple[tuple[Mark, str, str], ...] = (
    ("code", "", "code"),
    ("raised", "", "sup"),
    ("lowered", "", "sub"),
    ("em", "*", "em"),
    ("strong", "**", "strong"),
    ("inserted", "", "ins"),
    ("deleted", "", "del"),
)


def paragraph_of(line: Sequence[Inline]) -> str:
    """Return the line as a paragraph of its own."""
    return "\\\n".join(map(line_escaped, lines_of(line, line_break="\n").split("\n")))


def lines_of(line: Sequence[Inline], *, line_break: str) -> str:
    """Return the line within a heading or a cell; `line_break` is how a line break within it is written."""
    written: list[str] = [""]
    for number, piece in enumerate(line):
        match piece:
            case Text():
                before = written[-1][-1:]
                after = _first_character(line[number + 1]) if number + 1 < len(line) else ""
                written[-1] += _text(piece, before, after)
            case Break():
                written.append("")
            case Box():
                written[-1] += TICK_BOX
            case Blank():
                written[-1] += BLANK
            case Picture():
                written[-1] += escaped(f"[{piece.words}]")
    return line_break.join(one.rstrip(" ") for one in written)


def _first_character(piece: Inline) -> str:
    if isinstance(piece, Text):
        return "" if piece.text.startswith(" ") else "*" if piece.marks else piece.text[:1]
    return "" if isinstance(piece, Break) else "x"


def _text(piece: Text, before: str, after: str) -> str:
    words = piece.text.strip(" ")
    if not words:
        return piece.text
    leading = piece.text[: len(piece.text) - len(piece.text.lstrip(" "))]
    trailing = piece.text[len(piece.text.rstrip(" ")) :]
    is_free = _may_stand(leading or before) and _may_stand(trailing or after)
    marks = [(sign, tag) for mark, sign, tag in _SIGNS if mark in piece.marks]
    one_sign = sum(bool(sign) for sign, _ in marks) < 2
    made = escaped(words)
    for sign, tag in marks:
        made = f"{sign}{made}{sign}" if sign and is_free and one_sign else f"<{tag}>{made}</{tag}>"
    if piece.link and not piece.link.startswith("#"):
        made = f"[{made}](<{written_address(piece.link)}>)"
    return leading + made + trailing


def _may_stand(outside: str) -> bool:
    """Return whether a sign for emphasis can stand at this character: it must touch no word outside, and no other sign.

    A stricter form of https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run.
    """
    return not outside.strip() or (_is_sign(outside) and outside not in "*_\\<>`~")


def _is_sign(character: str) -> bool:
    return unicodedata.category(character)[0] in "PS"
