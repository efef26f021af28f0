"""Bytes of a text file to text: UTF-8, UTF-16 with a byte order mark, or Windows' western letters (cp1252)."""

from __future__ import annotations

import codecs
import re
import unicodedata

from funkbesk.importing.problem import ImportProblem
from funkbesk.reading.source import MAX_MARKS

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DECLARED = re.compile(rb"""<meta[^>]{0,200}charset\s*=\s*["']?\s*([-\w]{1,40})""", re.IGNORECASE)
_SPACES = re.compile(r"[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_UNSEEN = re.compile(
    "\u00ad(?!$)|[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff\ud800-\udfff]"
)


def decoded(data: bytes, name: str, *, is_html: bool = False) -> str:
    """Return the text of a file. Raises `ImportProblem` for bytes that are no text."""
    encodings = [encoding for mark, encoding in _MARKS if data.startswith(mark)] or ["utf-8"]
    if is_html and (declared := _DECLARED.search(data[:2_000])):
        encodings.append(_western(declared[1].decode("ascii", "replace")))
    for encoding in (*encodings, "cp1252"):
        try:
            text = data.decode(encoding)
        except (UnicodeDecodeError, LookupError):
            continue
        if "\x00" not in text:
            return text
    raise ImportProblem(f"{name} er ikke en tekstfil.", "Gem den som .docx eller som ren tekst (UTF-8), og prøv igen.")


def _western(declared: str) -> str:
    """Return the encoding that a page names; what calls itself latin-1 is cp1252 (https://encoding.spec.whatwg.org)."""
    try:
        name = codecs.lookup(declared).name
    except LookupError:
        return "cp1252"
    return "cp1252" if name in {"iso8859-1", "ascii"} else name


def cleaned(text: str) -> str:
    """Return a text of one line as a description may hold it: composed letters, plain spaces, nothing unseen."""
    return _few_marks(_UNSEEN.sub("", _SPACES.sub(" ", text)))


def _few_marks(text: str) -> str:
    """Return the text composed (NFC); rows of accents, which no language has, are cut before they cost time."""
    kept: list[str] = []
    row = 0
    for character in text if not text.isascii() else "":
        row = row + 1 if unicodedata.combining(character) else 0
        if row <= MAX_MARKS:
            kept.append(character)
    return unicodedata.normalize("NFC", "".join(kept)) if kept else text
