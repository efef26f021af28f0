"""A command line as far as it is typed: the words that are finished, and the one that the cursor stands in."""

from __future__ import annotations

import shlex
from collections.abc import Sequence
from typing import NamedTuple


class Typed(NamedTuple):
    """The finished words behind the program's name, and the beginning of the next one ("" where none has begun)."""

    words: Sequence[str]
    current: str


def split(line: str, *, backslash_is_a_letter: bool = False) -> Typed:
    """Return the words of a line that ends at the cursor; a quotation mark may still be open.

    In PowerShell a backslash is a letter, as in the paths of Windows; elsewhere it takes the meaning off the next one.
    """
    lexer = shlex.shlex(line, posix=True, punctuation_chars=False)
    lexer.whitespace_split = True
    lexer.commenters = ""
    if backslash_is_a_letter:
        lexer.escape = ""
    words: list[str] = []
    try:
        words.extend(lexer)
    except ValueError:  # the quotation mark is open: what stands behind it is the word
        words.append(lexer.token)
        return Typed(words[1:-1], words[-1])
    if line[-1:].isspace() or not words:
        return Typed(words[1:], "")
    return Typed(words[1:-1], words[-1])
