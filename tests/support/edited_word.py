"""Word files as whoever edits them leaves them: words replaced, bookmarks lost, properties gone."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable

BOOKMARK = r'<w:bookmark(?:Start w:id="[0-9]+" w:name="[^"]*"|End w:id="[0-9]+")/>'
DOCUMENT = "word/document.xml"


def changed(word: bytes, change: Callable[[str], str], part: str = DOCUMENT) -> bytes:
    """Return the Word file with one part of it changed, which must make a difference."""
    with zipfile.ZipFile(io.BytesIO(word)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    text = parts[part].decode()
    assert change(text) != text
    package = io.BytesIO()
    with zipfile.ZipFile(package, "w") as archive:
        for name, data in (parts | {part: change(text).encode()}).items():
            archive.writestr(name, data)
    return package.getvalue()


def replaced(word: bytes, *edits: tuple[str, str]) -> bytes:
    """Return the Word file with texts replaced, each of which stands there once."""

    def change(text: str) -> str:
        for old, new in edits:
            assert text.count(old) == 1, old
            text = text.replace(old, new)
        return text

    return changed(word, change)


def without_bookmarks(word: bytes) -> bytes:
    """Return the Word file as it is after its text was copied to another place."""
    return changed(word, lambda text: re.sub(BOOKMARK, "", text))


def as_plain_paragraph(word: bytes, heading: str) -> bytes:
    """Return the Word file with a heading that was pasted as text: no style, no bookmark."""
    pattern = rf"<w:p>(?:(?!</w:p>).)*>{re.escape(heading)}</w:t>(?:(?!</w:p>).)*</w:p>"
    return changed(word, lambda text: re.sub(pattern, f"<w:p><w:r><w:t>{heading}</w:t></w:r></w:p>", text, count=1))
