"""Bytes to text: size, UTF-8, forbidden characters, and the lines that findings point into.

How the odd ones are handled: a byte order mark is dropped. Windows line ends (CRLF) are kept in the text, so that a
command that changes one value writes the rest back as it was; a lone CR is refused. Letters typed as two characters
(NFD, as macOS file names and some PDFs have them: a + ring) are composed to one (NFC) before anything else looks at
them; columns therefore count the letters a reader sees, and `å` equals `å` however it was typed.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from functools import cached_property

from funkbesk.findings import Finding, Fix, Level
from funkbesk.late_patterns import late
from funkbesk.private_data import mask_cpr

MAX_BYTES = 256 * 1024

_HARMLESS = bytes(i for i in range(256) if (i >= 0x20 and i != 0x7F) or i == 0x0A)
# C1 controls, line and paragraph separators, bidirectional overrides (they can make a terminal or a reviewer see
# another text than the machine does: CVE-2021-42574), the byte order mark inside a text, noncharacters
_SUSPICIOUS_BYTES = re.compile(
    rb"\xc2[\x80-\x9f]|\xe2\x80[\xa8-\xae]|\xe2\x81[\xa6-\xa9]|\xef\xbb\xbf|\xef\xbf[\xbe\xbf]"
)
# surrogates come only from escapes ("\\ud800"), and only where the pure parser reads them
FORBIDDEN = late(
    "[\x00-\x09\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff\ufffe\uffff]|\r(?!\n)"
)
MAX_MARKS = 30
"""Accents in a row that one letter may carry. Stream-Safe Text Format, https://unicode.org/reports/tr15/"""
_LATIN = bytes(range(0xCC)) + bytes(range(0xF5, 0x100))  # no character from U+0300 on begins with one of these
# only such a row of characters from U+0300 on needs the exact look; it hardly ever occurs
_MANY_BEYOND_LATIN = re.compile(rb"(?:[\xcc-\xf4][\x80-\xbf]{1,3}){%d}" % (MAX_MARKS + 1))


class Unreadable(Exception):
    """The file can't be read as a document; carries the one finding that says where and why."""

    def __init__(self, finding: Finding, source: Source) -> None:
        super().__init__(finding.message)
        self.finding = finding
        self.source = source


class Source:
    """A file's text, and where its lines begin.

    `masked` is the text as it may be shown, of the same length; without it lines are read as they are.
    """

    def __init__(self, path: str, data: bytes, text: str, masked: str | None = None) -> None:
        self.path = path
        self.data = data
        self.text = text
        self.masked = masked

    def as_shown(self, masked: str) -> Source:
        """Return the same file with the text as it may be shown."""
        return Source(self.path, self.data, self.text, masked)

    @property
    def mark(self) -> str:
        """Return the byte order mark that the file began with, or nothing; whoever writes the text puts it back."""
        return "\ufeff" if self.data.startswith(b"\xef\xbb\xbf") else ""

    @cached_property
    def lines(self) -> list[str]:
        """Return the lines without their line ends."""
        return _lines(self.text)

    def line(self, number: int) -> str:
        """Return line `number` (1-based) without its line end; empty behind the end of the file. Masked, if it is."""
        lines = self.lines if self.masked is None else self._masked_lines
        return lines[number - 1] if 0 < number <= len(lines) else ""

    @cached_property
    def _masked_lines(self) -> list[str]:
        return _lines(self.masked or "")

    def index(self, place: tuple[int, int]) -> int:
        """Return the index in the text of a line and column (1-based)."""
        line, column = place
        starts = self._line_starts
        return min(starts[min(line, len(starts)) - 1] + column - 1, len(self.text))

    @cached_property
    def _line_starts(self) -> list[int]:
        return [0, *(match.end() for match in re.finditer("\n", self.text))]

    def place(self, index: int) -> tuple[int, int]:
        """Return line and column (1-based) of the character at `index` of the text."""
        line = bisect_right(self._line_starts, index)
        return line, index - self._line_starts[line - 1] + 1

    def finding(
        self,
        rule: str,
        message: str,
        advice: str,
        start: tuple[int, int],
        end: tuple[int, int] | None = None,
        level: Level = Level.FEJL,
        fix: Fix | None = None,
    ) -> Finding:
        """Return a finding at `start` (1-based line and column), one character long where no end is given."""
        line, column = start
        message, advice = mask_cpr(message), mask_cpr(advice)
        return Finding(self.path, line, column, end or (line, column + 1), rule, level, message, advice, fix)


def _lines(text: str) -> list[str]:
    lines = text.split("\n")
    return [line.removesuffix("\r") for line in lines] if "\r" in text else lines


def open_source(data: bytes, path: str) -> Source:
    """Return the text of `data`; `path` is what findings show.

    Raises `Unreadable` for a file over 256 KiB, bytes that are not UTF-8, and characters that have no place in a text.
    """
    if len(data) > MAX_BYTES:
        raise _unreadable(
            Source(path, data, ""),
            "fil-for-stor",
            f"Filen er større end {MAX_BYTES // 1024} KiB.",
            "Del indholdet i flere beskrivelser, eller kontrollér, at det er den rigtige fil.",
        )
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise _not_utf8(data, path, error) from None
    text = text.removeprefix("\ufeff")
    if len(data.translate(None, _LATIN)) > MAX_MARKS and _MANY_BEYOND_LATIN.search(data):
        _refuse_rows_of_marks(Source(path, data, text))
    if not unicodedata.is_normalized("NFC", text):
        text = unicodedata.normalize("NFC", text)
    body = data.replace(b"\r\n", b"\n") if b"\r" in data else data
    if body.translate(None, _HARMLESS) or _SUSPICIOUS_BYTES.search(body.removeprefix(b"\xef\xbb\xbf")):
        _refuse_characters(Source(path, data, text))
    return Source(path, data, text)


def character_problem(character: str) -> tuple[str, str, str]:
    """Return (rule, message, advice) for a character that may not stand in a document."""
    if character == "\t":
        return "yaml-tabulator", "Linjen indeholder et tabulatortegn.", "Erstat tabulatoren med mellemrum."
    name = f"U+{ord(character):04X}"
    if character == "\r":
        return (
            "yaml-linjeskift",
            "Linjen slutter med et gammelt linjeskift (CR).",
            "Gem filen med linjeskift LF eller CRLF.",
        )
    if "\u202a" <= character <= "\u202e" or "\u2066" <= character <= "\u2069":
        return (
            "yaml-styretegn",
            f"Teksten indeholder et usynligt tegn, der vender læseretningen ({name}).",
            "Slet tegnet.",
        )
    return "yaml-styretegn", f"Teksten indeholder et usynligt styretegn ({name}).", "Slet tegnet."


def _refuse_characters(source: Source) -> None:
    match = FORBIDDEN.search(source.text)
    if match is not None:
        raise _unreadable(source, *character_problem(match.group()), _place_behind(source.text[: match.start()]))


def _refuse_rows_of_marks(source: Source) -> None:
    """Composing sorts the accents on a letter, in time that grows with the square of their number."""
    row = 0
    for index, character in enumerate(source.text):
        row = row + 1 if unicodedata.combining(character) else 0
        if row > MAX_MARKS:
            raise _unreadable(
                source,
                "yaml-accenter",
                f"Her står flere end {MAX_MARKS} løse accenter efter hinanden.",
                "Slet tegnene, eller skriv bogstavet igen.",
                _place_behind(source.text[: index - MAX_MARKS]),
            )


def _not_utf8(data: bytes, path: str, error: UnicodeDecodeError) -> Unreadable:
    place = _place_behind(data[: error.start].decode("utf-8", "replace").removeprefix("\ufeff"))
    sixteen = data[:2] in (b"\xff\xfe", b"\xfe\xff")
    message = "Filen er gemt som UTF-16." if sixteen else "Filen er ikke gemt som UTF-8: tegnet her kan ikke læses."
    # the text of a broken file is only shown: the bad bytes as replacement characters
    source = Source(path, data, "" if sixteen else data.decode("utf-8", "replace").removeprefix("\ufeff"))
    return _unreadable(source, "yaml-ikke-utf8", message, "Gem filen igen med tegnsættet UTF-8.", place)


def _place_behind(text: str) -> tuple[int, int]:
    """Return line and column of the character that follows `text`."""
    return text.count("\n") + 1, len(text) - text.rfind("\n")


def _unreadable(source: Source, rule: str, message: str, advice: str, place: tuple[int, int] = (1, 1)) -> Unreadable:
    return Unreadable(source.finding(rule, message, advice, place), source)
