"""The folder `.funkbesk_cache` of a collection: what earlier runs know, as JSON files that are never needed.

A folder that can't be written, or a file that makes no sense, means that everything is worked out anew.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
from pathlib import Path
from typing import Any

from funkbesk.files import FileProblem, read_bytes, write_atomically

FOLDER = ".funkbesk_cache"
MAX_BYTES = 256 * 1024 * 1024

_TAG = b"Signature: 8a477f597d28d172789f06886806bc55\n# https://bford.info/cachedir/\n"


def place(root: Path, name: str) -> Path:
    """Return where the cache file `name` of the collection at `root` lies; FUNKBESK_CACHE_DIR moves it elsewhere."""
    elsewhere = os.environ.get("FUNKBESK_CACHE_DIR")
    if not elsewhere:
        return root / FOLDER / f"{name}.json"
    collection = hashlib.sha256(os.fsencode(root.resolve())).hexdigest()[:16]  # several collections may share it
    return Path(elsewhere) / f"{name}-{collection}.json"


def load(path: Path) -> Any:
    """Return what the cache file holds, or None where there is none that makes sense."""
    with contextlib.suppress(FileProblem, OSError, ValueError, RecursionError):
        if not path.parent.is_symlink():  # a link in somebody's pull request must not lead us elsewhere
            return json.loads(read_bytes(path, MAX_BYTES).decode("utf-8", "surrogateescape"))
    return None


def save(path: Path, content: Any) -> bool:
    """Write a cache file; return whether that could be done."""
    if path.parent.is_symlink():
        return False
    with contextlib.suppress(FileProblem, OSError):
        for name, data in ((".gitignore", b"*\n"), ("CACHEDIR.TAG", _TAG)):
            if not os.path.lexists(path.parent / name):
                write_atomically(path.parent / name, data)
        text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
        write_atomically(path, text.encode("utf-8", "surrogateescape"))
        return True
    return False
