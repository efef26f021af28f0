"""How one text is written: plain where it fits on the line, else wrapped under `>-`; several paragraphs under `|`.

Quotes only where YAML needs them: around single words that would be read as something else than text.
"""

from __future__ import annotations

import re
import unicodedata

from funkbesk.formatting.tree import Scalar
from funkbesk.reading.scalars import AmbiguousScalar, resolve

WIDTH = 100
"""The last column that a line of text may reach; only a single word may go beyond it."""

# `- a`, `? a` and `: a` are no texts; the other signs begin something else wherever they stand first.
_NOT_FIRST = re.compile(r"[-?:](?: |$)|[,\[\]{}#&*!|>'\"%@`]|---|\.\.\.|\s")
_NOT_INSIDE = re.compile(r": | #|:$")
# What YAML 1.1, and so many a tool, reads as yes and no, or as something else. https://yaml.org/type/bool.html
_OTHER_READING = re.compile(r"y|n|yes|no|on|off|<<|=", re.IGNORECASE)
_SINGLE_SPACE = re.compile(r"(?<! ) (?! )")


def written(scalar: Scalar, indent: int, start: int) -> list[str]:
    """Return the lines of a value: the first goes behind its key, where column `start` is the first free one.

    The others are indented by `indent` already. A value that is no text is written as it stands.
    """
    text = scalar.value
    pad = " " * indent
    if scalar.kept or not isinstance(text, str) or _is_spelled_out(scalar):
        return _as_it_stands(scalar.raw, pad)
    if "\n" in text:
        return ["|", *_separated([_wrapped(paragraph, pad) for paragraph in text.split("\n")])]
    if text.strip(" ") != text or not text:
        return [_quoted(text)]
    one_word = _SINGLE_SPACE.search(text) is None
    if plain(text) and (one_word or start + len(text) <= WIDTH):
        return [text]
    return [_quoted(text)] if one_word else [">-", *_wrapped(text, pad)]


def plain(text: str) -> bool:
    """Return whether every YAML reader takes `text` without quotes for that very text."""
    if not text or _NOT_FIRST.match(text) or _NOT_INSIDE.search(text) or text[-1].isspace():
        return False
    if _OTHER_READING.fullmatch(text):
        return False
    try:
        return resolve(text) == text
    except AmbiguousScalar:
        return False


def _is_spelled_out(scalar: Scalar) -> bool:
    """Return whether a text in quotes holds an escape for something that can't be seen, as a hard space."""
    text = scalar.value.replace("\n", "")
    unseen = not text.isprintable() or unicodedata.normalize("NFC", text) != text
    return unseen and scalar.style == '"' and "\\" in scalar.raw


def _as_it_stands(raw: str, pad: str) -> list[str]:
    first, *rest = raw.split("\n")
    return [first, *(pad + text if (text := line.lstrip(" ")) else "" for line in rest)]


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _wrapped(text: str, pad: str) -> list[str]:
    """Return the text in lines. It is broken only where one space stands, so that joining the lines gives it back."""
    lines: list[str] = []
    line = ""
    for word in _SINGLE_SPACE.split(text):
        longer = f"{line} {word}" if line else word
        if line and len(pad) + len(longer) > WIDTH:
            lines.append(pad + line)
            longer = word
        line = longer
    return [*lines, pad + line]


def _separated(paragraphs: list[list[str]]) -> list[str]:
    return [line for lines in paragraphs for line in ("", *lines)][1:]
