"""Text that Markdown shows as the text it is.

https://spec.commonmark.org/0.31.2/#backslash-escapes; beside what CommonMark reads, `~` and `|` are escaped for wikis
that strike text out and have tables.
"""

from __future__ import annotations

import re

_ANYWHERE = re.compile(r"[\\`*_\[\]<~|]")
_ENTITY = re.compile(r"&(?=#?[0-9A-Za-z]+;)")
# What is something else at the beginning of a line: a heading, a quote, a list, a line across, a line below a heading.
_AT_START = re.compile(r"[#>+=:-]")
_NUMBER = re.compile(r"(\d{1,9})([.)])(?=\s|$)")
_CLOSING = re.compile(r"#+$")


def escaped(text: str) -> str:
    """Return `text` as it stands within a line."""
    return _ENTITY.sub(r"\\&", _ANYWHERE.sub(r"\\\g<0>", text))


def line_escaped(line: str) -> str:
    """Return a line of Markdown that begins a paragraph's line, so that it is not read as anything else."""
    if _AT_START.match(line):
        return f"\\{line}"
    return _NUMBER.sub(r"\1\\\2", line, count=1) if _NUMBER.match(line) else line


def heading_escaped(line: str) -> str:
    """Return the text of a heading; signs at its end would be taken for the end of the heading."""
    return _CLOSING.sub(lambda match: "\\#" * len(match[0]), line)
