"""The process that reads a PDF: its bytes on stdin, what was found as JSON on stdout.

A PDF is read by a C++ library, in a process of its own whose time and memory are bounded (`process`). This module
and those beside it import nothing else of the package.
"""

from __future__ import annotations

import base64
import contextlib
import json
import os
import re
import sys
from collections.abc import Iterator
from typing import Any

from funkbesk.importing.pdf.page import Upright
from funkbesk.importing.pdf.rules import Rule, dots_of, rules_of
from funkbesk.importing.pdf.spacing import is_spaced, unspaced

MAX_PAGES = 400
MAX_CHARACTERS = 1_000_000
MAX_LINES = 20_000
MAX_LINES_OF_PAGE = 500
MAX_ATTACHMENTS = 20
MAX_SOURCE = 256 * 1024
_BOLD = 600
_WIDE_GAP = 2.5
"""Heights of a letter between two words that do not stand in the same column."""
_SIGN = re.compile(r"\(?(?:\W|\d{1,3}|[a-zæøå]|[ivx]{1,4})[.)]?")
_SIGN_GAP = 6.0
"""Heights of a letter between the sign or number of a bullet and its text."""
_RAISED = 0.6
"""How far a raised or lowered letter stands from its line, in heights of a letter; what stands further is not on it."""
# the library leaves out the line end behind a hyphen
_DIVISIONS = str.maketrans({"\x02": "-\n", "\ufffe": "-\n", "\u2011": "-"})
_HYPHENS = str.maketrans({"\x02": "-", "\ufffe": "-", "\u2011": "-"})


def main(wanted: str, megabytes: int) -> int:
    """Answer for the PDF on stdin: its attached files ("sources") or its lines ("text"). Returns the exit code."""
    data = b"".join(iter(lambda: os.read(0, 1 << 20), b""))
    import pypdfium2

    _restrict_memory(megabytes)
    try:
        pdf = pypdfium2.PdfDocument(data)
        answer = {"sources": list(_sources(pdf))} if wanted == "sources" else _text(pdf)
    except pypdfium2.PdfiumError as error:
        from pypdfium2.raw import FPDF_ERR_PASSWORD

        answer = {"problem": "password" if error.err_code == FPDF_ERR_PASSWORD else "broken"}
    except MemoryError:
        answer = {"problem": "memory"}
    except (ValueError, IndexError, UnicodeError):
        answer = {"problem": "broken"}
    out = memoryview(json.dumps(answer).encode())
    while out:
        out = out[os.write(1, out) :]
    return 0


def _restrict_memory(megabytes: int) -> None:
    """Let every allocation beyond so many MiB fail; does nothing where the system can't."""
    if sys.platform == "win32":
        return
    import resource

    for kind, value in ((resource.RLIMIT_AS, megabytes << 20), (resource.RLIMIT_CORE, 0)):
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(kind, (value, resource.getrlimit(kind)[1]))


def _sources(pdf: Any) -> Iterator[dict[str, str]]:
    for number in range(min(pdf.count_attachments(), MAX_ATTACHMENTS)):
        attachment = pdf.get_attachment(number)
        name = attachment.get_name()
        if name.endswith(".yaml"):
            data = bytes(attachment.get_data())
            if len(data) <= MAX_SOURCE:
                yield {"name": name, "data": base64.b64encode(data).decode("ascii")}


def _text(pdf: Any) -> dict[str, Any]:
    if len(pdf) > MAX_PAGES:
        return {"problem": "long", "pages": len(pdf)}
    pages: list[dict[str, Any]] = []
    left, lines_left = MAX_CHARACTERS, MAX_LINES
    for number in range(len(pdf)):
        page = pdf[number]
        text = page.get_textpage()
        left -= text.count_chars()
        if left < 0:
            return {"problem": "long", "pages": len(pdf)}
        upright = Upright.of(page)
        rules = [upright.turned(rule) for rule in rules_of(page)]
        lines = list(_lines(text, upright, [rule for rule in rules if rule[2] - rule[0] < rule[3] - rule[1]]))
        lines_left -= len(lines)
        if lines_left < 0 or len(lines) > MAX_LINES_OF_PAGE:
            return {"problem": "long", "pages": len(pdf)}
        pages.append(
            {"height": page.get_height(), "lines": lines, "raw": text.get_text_range().translate(_DIVISIONS)}
            | {"picture": not lines and _has_picture(page), "rules": rules}
            | {"dots": [upright.turned(dot) for dot in dots_of(page)]}
        )
        text.close()
        page.close()
    return {"pages": pages, "title": pdf.get_metadata_dict().get("Title", "")}


def _has_picture(page: Any) -> bool:
    """Return whether anything is drawn on the page."""
    return next(iter(page.get_objects(max_depth=3)), None) is not None


def _lines(text: Any, upright: Upright, dividers: list[Rule]) -> Iterator[dict[str, Any]]:
    """Yield the lines of a page in the order of the file, cut where two columns or cells stand side by side."""
    from pypdfium2.raw import FPDFText_GetFontSize, FPDFText_GetUnicode, FPDFText_IsGenerated

    line = _Line(text, dividers)
    for index in range(text.count_chars()):
        character = chr(FPDFText_GetUnicode(text, index)).translate(_HYPHENS)
        if character in "\r\n":
            yield from line.taken()
            continue
        if FPDFText_IsGenerated(text, index) or character.isspace():
            line.space()
            continue
        left, bottom, right, top = upright.turned(text.get_charbox(index, loose=True))
        size = FPDFText_GetFontSize(text, index) or top - bottom
        if line.is_apart(left, bottom, top - bottom):
            yield from line.taken()
        line.add(character, (left, bottom, right, top), size, index)
    yield from line.taken()


class _Line:
    """The line that is being read."""

    def __init__(self, text: Any, dividers: list[Rule]) -> None:
        self._page = text
        self._dividers = dividers
        self._reset()

    def _reset(self) -> None:
        self._text = ""
        self._box = (0.0, 0.0, 0.0, 0.0)
        self._sizes: list[float] = []
        self._indices: list[int] = []
        self._letters: list[tuple[str, float, float]] = []
        self._starts: list[tuple[float, float]] = []

    def space(self) -> None:
        if self._text and not self._text.endswith(" "):
            self._text += " "

    def add(self, character: str, box: tuple[float, float, float, float], size: float, index: int) -> None:
        if self._text.endswith(" "):
            self._starts.append((round(box[0], 1), round(box[0] - self._box[2], 1)))
        one = self._box if self._indices else box
        self._box = (min(one[0], box[0]), min(one[1], box[1]), max(one[2], box[2]), max(one[3], box[3]))
        self._text += character
        self._sizes.append(size)
        self._indices.append(index)
        self._letters.append((character, box[0], box[2]))

    def is_apart(self, left: float, bottom: float, height: float) -> bool:
        """Return whether the next letter stands in another column; behind a sign or number there is always room."""
        if not self._text:
            return False
        if abs(bottom - self._box[1]) > _RAISED * max(height, 1.0):
            return True
        gap = left - self._box[2]
        if self._text.endswith(" ") and self._is_divided(left, bottom + height / 2):
            return True
        widest = _SIGN_GAP if _SIGN.fullmatch(self._text.strip()) else _WIDE_GAP
        return gap > widest * max(height, 1.0) or gap < -self._width()

    def _is_divided(self, left: float, middle: float) -> bool:
        """Return whether the border of a cell stands before the next letter."""
        end = self._box[2] - 1
        return any(end <= rule[0] <= left + 1 and rule[1] <= middle <= rule[3] for rule in self._dividers)

    def _width(self) -> float:
        return max(self._box[2] - self._box[0], 1.0)

    def taken(self) -> Iterator[dict[str, Any]]:
        """Yield the line, if there is one, and begin the next."""
        text = self._text.strip()
        if text:
            yield {
                "text": unspaced(self._letters) if is_spaced(text) else text,
                "spaced": text if is_spaced(text) else "",
                "box": [round(value, 1) for value in self._box],
                "size": round(sorted(self._sizes)[len(self._sizes) // 2], 1),
                "bold": self._is_bold(),
                "starts": self._starts,
            }
        self._reset()

    def _is_bold(self) -> bool:
        sample = {self._indices[0], self._indices[len(self._indices) // 2], self._indices[-1]}
        return all(_is_bold(self._page, index) for index in sample)


def _is_bold(text: Any, index: int) -> bool:
    import ctypes

    from pypdfium2.raw import FPDFText_GetFontInfo, FPDFText_GetFontWeight

    if FPDFText_GetFontWeight(text, index) >= _BOLD:
        return True
    name = ctypes.create_string_buffer(200)
    flags = ctypes.c_int()
    length = FPDFText_GetFontInfo(text, index, name, len(name), flags)
    return 0 < length <= len(name) and b"bold" in name.value.lower()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], int(sys.argv[2])))
