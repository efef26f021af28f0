"""How a file that was made here is told from everybody else's, and one that somebody has changed since from the others.

Our own files are sealed (`seal`). Those without a seal (another program has written them anew, or an older version of
this one has made them) are known by the last run, or else by what stands in each of them; whether they were changed is
then not known.
"""

from __future__ import annotations

import io
import os
import re
import zlib
from enum import Enum, auto
from pathlib import Path

from funkbesk.files import FileProblem, read_bytes, write_atomically
from funkbesk.reading.collection import shown_path
from funkbesk.rendering.seal import SIGN, is_whole

_MARKS = {
    ".html": b"""<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:;""",
    ".js": b"globalThis.funkbesk",
    ".md": b"- **Kontrolsum (SHA-256)**: ",
    ".pdf": b'<rdf:Description xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" rdf:about="" pdfuaid:part="1"/>',
}
"""What stands in every file of the kind and hardly in another, also where it has no seal."""
_LOOKED_THROUGH = 128 * 1024 * 1024
_PROPERTIES = "docProps/core.xml"
_MOST_PROPERTIES = 64 * 1024
_IDENTIFIER = re.compile(rb"<dc:identifier>[^<>@]+@[0-9.]+</dc:identifier>")
"""The id and version of a description (`word.properties` writes it); Word and LibreOffice keep them."""


class InTheWay(Enum):
    """What would be lost with the file that is about to be replaced."""

    NOTHING = auto()
    CHANGES = auto()
    """What somebody has changed in a file of ours."""
    PERHAPS_CHANGES = auto()
    """A file of ours without a seal, of which no run knows how it was made."""
    EVERYTHING = auto()
    """Somebody else's file."""


def in_the_way(path: Path, data: bytes, *, is_known: bool) -> InTheWay:
    """Return what would be lost if `data` were written to `path`; `is_known`: earlier runs have made the file there.

    A folder is left to the writing, which knows what is wrong with it. A link to one would be replaced.
    """
    if not os.path.lexists(path) or (not path.is_symlink() and path.is_dir()):
        return InTheWay.NOTHING
    try:
        found = read_bytes(path, _LOOKED_THROUGH)
    except FileProblem:
        return InTheWay.CHANGES if is_known else InTheWay.EVERYTHING
    if not found or found == data or is_whole(found):
        return InTheWay.NOTHING
    if is_known or SIGN in found:
        return InTheWay.CHANGES
    return InTheWay.PERHAPS_CHANGES if _is_ours(found, path.suffix.lower()) else InTheWay.EVERYTHING


def is_as_made(path: Path) -> bool:
    """Return whether the file at `path` is one of ours, and nobody has changed it."""
    try:
        return is_whole(read_bytes(path, _LOOKED_THROUGH)) is True
    except FileProblem:
        return False


def write_over(path: Path, data: bytes, lost: InTheWay) -> None:
    """Write a file of ours, with which that is `lost`. Raises `FileProblem`, also where it is somebody else's file."""
    if lost is InTheWay.EVERYTHING:
        raise somebody_elses(path)
    write_atomically(path, data)


def somebody_elses(path: Path) -> FileProblem:
    """Return what is said where a file of ours would replace somebody else's.

    A Word file loses its seal where Word saves it, and one about no single description all that we know it by.
    """
    since = " eller er siden gemt i Word" if path.suffix.lower() == ".docx" else ""
    return FileProblem(
        f"{shown_path(path)} er ikke lavet af funkbesk{since}, og den ville blive overskrevet.",
        "Flyt filen, eller angiv en anden mappe med --out.",
    )


def _is_ours(data: bytes, suffix: str) -> bool:
    return _has_identifier(data) if suffix == ".docx" else suffix in _MARKS and _MARKS[suffix] in data


def _has_identifier(data: bytes) -> bool:
    """Return whether a Word file says of which description it was made."""
    import zipfile

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            is_small = archive.getinfo(_PROPERTIES).file_size <= _MOST_PROPERTIES
            return is_small and _IDENTIFIER.search(archive.read(_PROPERTIES)) is not None
    except (zipfile.BadZipFile, zlib.error, KeyError, EOFError, OSError, ValueError, RuntimeError):
        return False
