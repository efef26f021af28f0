"""White space as a browser shows it, and characters that no file of ours can hold."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from funkbesk.rendering.content.blocks import Break, Inline, Line, Text

_SPACES = re.compile(r"[ \t\n\r\f]+")  # not the no-break space, which is a character like any other
# XML 1.0, section 2.2; lone surrogates are no characters at all
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_INSTEAD = "\ufffd"


def shown(text: str) -> str:
    """Return `text` with each run of white space as one space, and U+FFFD for what is no character in XML."""
    return _SPACES.sub(" ", _FORBIDDEN.sub(_INSTEAD, text))


def tidied(pieces: Iterable[Inline]) -> Line:
    """Return the pieces of a paragraph without spaces at its ends, around its line breaks and one after the other."""
    kept: list[Inline] = []
    for piece in _joined(pieces):
        if not isinstance(piece, Text):
            if isinstance(piece, Break):
                _strip_end(kept)
            if kept or not isinstance(piece, Break):
                kept.append(piece)
            continue
        last = kept[-1] if kept else None
        after_space = last is None or isinstance(last, Break) or (isinstance(last, Text) and last.text.endswith(" "))
        text = piece.text.lstrip(" ") if after_space else piece.text
        if text:
            kept.append(replace(piece, text=text))
    _strip_end(kept)
    while kept and isinstance(kept[-1], Break):
        kept.pop()
        _strip_end(kept)
    return tuple(kept)


def _strip_end(pieces: list[Inline]) -> None:
    if pieces and isinstance(last := pieces[-1], Text):
        text = last.text.rstrip(" ")
        pieces[-1:] = [replace(last, text=text)] if text else []


def _joined(pieces: Iterable[Inline]) -> Iterator[Inline]:
    """Yield the pieces with texts that have the same marks and link as one."""
    waiting: list[Text] = []
    for piece in pieces:
        same = isinstance(piece, Text) and waiting and (waiting[0].marks, waiting[0].link) == (piece.marks, piece.link)
        if waiting and not same:
            yield replace(waiting[0], text=shown("".join(text.text for text in waiting)))
            waiting.clear()
        if isinstance(piece, Text):
            waiting.append(piece)
        else:
            yield piece
    if waiting:
        yield replace(waiting[0], text=shown("".join(text.text for text in waiting)))
