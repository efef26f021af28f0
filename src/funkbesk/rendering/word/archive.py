"""The archive that a Word file is: our parts in the place of python-docx's, and the same bytes for the same content."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

_UNIX = 3


def rewritten(package: bytes, parts: Mapping[str, bytes]) -> bytes:
    """Return the archive with `parts` in the place of those of that name, without times or traces of the system.

    (python-docx writes the time of the run.) In place, because lxml takes seconds to move a large table from one tree
    into another. Raises `KeyError` for a part that the package does not name.
    """
    made = io.BytesIO()
    waiting = dict(parts)
    with zipfile.ZipFile(io.BytesIO(package)) as source, zipfile.ZipFile(made, "w") as target:
        for name in source.namelist():
            entry = zipfile.ZipInfo(name)  # of 1980, the earliest that there is
            entry.create_system = _UNIX
            entry.compress_type = zipfile.ZIP_DEFLATED
            content = waiting.pop(name) if name in waiting else source.read(name)
            target.writestr(entry, content, compresslevel=6)
    for name in waiting:
        raise KeyError(name)
    return made.getvalue()
