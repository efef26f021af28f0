"""Text from a document, made fit for a terminal or a CI log: harmless, measured in columns, in the console's letters.

A document is written by anyone. What it holds must show as the text it is, and must not move the cursor, turn the
reading direction round, or act as a command of the CI system whose log it lands in.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

# What is written instead of a character that the console's encoding lacks; the rest becomes "?". Danish letters first:
# the spellings are those of Retskrivningsordbogen § 3 and of passports.
_SPELLINGS = {
    "æ": "ae", "ø": "oe", "å": "aa", "Æ": "Ae", "Ø": "Oe", "Å": "Aa",
    "–": "-", "—": "-", "‐": "-", "‑": "-", "−": "-", "…": "...", "·": "-", "•": "*", "→": "->",
    "’": "'", "‘": "'", "“": '"', "”": '"', "„": '"', "»": '"', "«": '"', "\xa0": " ", "§": "par.",
}  # fmt: skip

# Cc: C0 and C1 controls (ESC, CR …). Cf: bidi controls and what has no width. Cs: half a character. Zl, Zp: line ends.
# Co and Cn: no agreed look.
_HIDDEN_CATEGORIES = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_COMBINING_CATEGORIES = frozenset({"Mn", "Me"})
_HANGUL_TAILS = range(0x1160, 0x1200)  # vowels and finals that stand in the cell of the syllable before

_PLAIN = re.compile(r"[ -~æøåÆØÅéÉüÜöÖäÄ»«–’…·§]*")
# "##[command]" acts anywhere in a line of GitHub's log, "##vso[" in that of Azure, "##teamcity[" in TeamCity's.
_HASH_COMMAND = re.compile(r"##(?=\w*\[)")
_COLON_COMMAND = re.compile(r"(\s*)(?=::)")


@lru_cache(maxsize=4096)
def shown(character: str, encoding: str = "utf-8") -> str:
    r"""Return what is written for one character: itself, its spelling in plain letters, or an escape as `\x1b`."""
    if unicodedata.category(character) in _HIDDEN_CATEGORIES:
        return _escape(character)
    return character if _fits(character, encoding) else spelling(character)


def is_plain(text: str, encoding: str = "utf-8") -> bool:
    """Return whether every character of `text` is shown as it is, in one column: Danish letters, and no others."""
    return encoding == "utf-8" and _PLAIN.fullmatch(text) is not None


def safe(text: str, encoding: str = "utf-8") -> str:
    r"""Return `text` as one harmless line: controls, bidi controls and line ends show as escapes (`\x1b`, `\n`)."""
    if is_plain(text, encoding):
        return text
    return "".join(shown(character, encoding) for character in text)


def log_line(line: str) -> str:
    """Return a finished line with a backslash before what a CI system would obey (`::error::…`, `##[…]`)."""
    line = without_hash_commands(line)
    start = _COLON_COMMAND.match(line)
    return f"{start[1]}\\{line[start.end() :]}" if start else line


def without_hash_commands(line: str) -> str:
    """Return the line with a backslash inside every `##[…]`, which acts wherever it stands in a line."""
    return _HASH_COMMAND.sub(r"#\\#", line)


def json_lines(data: Any, encoding: str = "utf-8") -> Iterator[str]:
    r"""Yield the lines of `data` as JSON that no terminal and no CI system obeys: what would act is `\u001b` or alike.

    To a JSON reader the escapes are the same text. Where the stream is not UTF-8, all but ASCII is escaped.
    """
    text = json.dumps(data, ensure_ascii=encoding != "utf-8", indent=2)
    for line in text.replace("##", r"#\u0023").split("\n"):
        yield line if line.isascii() and "\x7f" not in line else "".join(map(_json_character, line))


def spelling(character: str) -> str:
    """Return the character in ASCII: `æ` as "ae", `…` as "...", `é` as "e", and "?" for what has no spelling."""
    known = _SPELLINGS.get(character) or unicodedata.normalize("NFKD", character)[0]
    return known if known.isascii() else "?"


@lru_cache(maxsize=4096)
def _character_width(character: str) -> int:
    if unicodedata.category(character) in _COMBINING_CATEGORIES or ord(character) in _HANGUL_TAILS:
        return 0
    return 2 if unicodedata.east_asian_width(character) in {"W", "F"} else 1


def width(text: str) -> int:
    """Return how many columns of a terminal the text takes: wide characters (CJK, emoji) two, combining marks none."""
    return len(text) if text.isascii() else sum(map(_character_width, text))


def cut(text: str, columns: int) -> str:
    """Return the text, or where it is wider than `columns` its beginning and "..." within that width."""
    if width(text) <= columns:
        return text
    room = columns - 3
    end = 0
    for end, character in enumerate(text):  # noqa: B007 (the place where the room is used up is what is sought)
        room -= _character_width(character)
        if room < 0:
            break
    return text[:end].rstrip() + "..."


def _fits(text: str, encoding: str) -> bool:
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True


def _escape(character: str) -> str:
    special = {"\n": r"\n", "\r": r"\r", "\t": r"\t"}.get(character)
    if special is not None:
        return special
    number = ord(character)
    if number < 0x100:
        return f"\\x{number:02x}"
    return f"\\u{number:04x}" if number < 0x10000 else f"\\U{number:08x}"


def _json_character(character: str) -> str:
    if unicodedata.category(character) not in _HIDDEN_CATEGORIES:
        return character
    return "".join(f"\\u{unit:04x}" for unit in _utf16_units(character))


def _utf16_units(character: str) -> Iterator[int]:
    data = character.encode("utf-16-be", "surrogatepass")
    for index in range(0, len(data), 2):
        yield int.from_bytes(data[index : index + 2], "big")
