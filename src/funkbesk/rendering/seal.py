"""The seal of a file: a digest of all the rest of it, by which every later run sees whether somebody has changed it.

It stands in the file itself, where no reader sees it: so it can't be lost without the file, needs no second file beside
it, and holds also where the file was copied, or made by a colleague or by a run that was killed.
"""

from __future__ import annotations

import hashlib
import struct

SIGN = b"funkbesk sha256:"
"""What stands before the digest."""
_DIGITS = 64
_COMMENTS = {
    "html": (b"<!-- ", b" -->\n"),
    "md": (b"<!-- ", b" -->\n"),
    "svg": (b"<!-- ", b" -->\n"),
    "js": (b"// ", b"\n"),
}
_PDF_END = b"startxref"


def sealed(data: bytes, ending: str) -> bytes:
    """Return the file with its seal; `ending` is what the name of such a file ends in ("pdf")."""
    before, after = _room(data, ending)
    return before + SIGN + _digest(before, after) + after


def is_whole(data: bytes) -> bool | None:
    """Return whether a file is as it was sealed; None where it has no seal."""
    before, sign, rest = data.rpartition(SIGN)
    return rest[:_DIGITS] == _digest(before, rest[_DIGITS:]) if sign else None


def _room(data: bytes, ending: str) -> tuple[bytes, bytes]:
    """Return what is to stand before the seal and what behind it."""
    if ending == "pdf":  # a comment between the objects and the end; ISO 19005-3, 6.1.3: nothing stands behind %%EOF
        end = data.rindex(_PDF_END)
        return data[:end] + b"% ", b"\n" + data[end:]
    if ending == "docx":  # the comment of the archive: its length is the last that an archive without one has
        return data[:-2] + struct.pack("<H", len(SIGN) + _DIGITS), b""
    begin, end_of_comment = _COMMENTS[ending]
    return data + (b"" if data.endswith(b"\n") else b"\n") + begin, end_of_comment


def _digest(before: bytes, after: bytes) -> bytes:
    """Return the digest of the rest, whatever its line ends: git changes those where a site is kept in it."""
    return hashlib.sha256((before + after).replace(b"\r\n", b"\n")).hexdigest().encode()
