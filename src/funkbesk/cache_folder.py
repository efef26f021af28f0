"""The folder `.funkbesk_cache` of a collection: what earlier runs know, as JSON files that are never needed.

A folder that can't be written, or a file that makes no sense, means that everything is worked out anew.
"""

from __future__ import annotations

import contextlib
import hashlib
import hmac
import json
import os
from pathlib import Path
from typing import Any

from funkbesk.files import FileProblem, read_bytes, write_atomically

FOLDER = ".funkbesk_cache"
MAX_BYTES = 256 * 1024 * 1024
KEY_BYTES = 32

_TAG = b"Signature: 8a477f597d28d172789f06886806bc55\n# https://bford.info/cachedir/\n"


def place(root: Path, name: str) -> Path:
    """Return where the cache file `name` of the collection at `root` lies; FUNKBESK_CACHE_DIR moves it elsewhere."""
    elsewhere = os.environ.get("FUNKBESK_CACHE_DIR")
    if not elsewhere:
        return root / FOLDER / f"{name}.json"
    collection = hashlib.sha256(os.fsencode(root.resolve())).hexdigest()[:16]  # several collections may share it
    return Path(elsewhere) / f"{name}-{collection}.json"


def load(path: Path) -> Any:
    """Return what the cache file holds, or None where there is none that this user has written.

    The folder lies in the collection, so a pull request could bring one along that says that all is well. A file
    counts only with a seal that is made with a key from the user's own folder.
    """
    with contextlib.suppress(FileProblem, OSError, ValueError, RecursionError):
        if path.parent.is_symlink():  # a link must not lead us elsewhere
            return None
        seal, _, text = read_bytes(path, MAX_BYTES).partition(b"\n")
        key = _key(make=False)
        if key is not None and hmac.compare_digest(seal, _seal(key, path, text)):
            return json.loads(text.decode("utf-8", "surrogateescape"))
    return None


def save(path: Path, content: Any) -> bool:
    """Write a cache file; return whether that could be done."""
    if path.parent.is_symlink():
        return False
    with contextlib.suppress(FileProblem, OSError):
        key = _key(make=True)
        if key is None:
            return False
        for name, data in ((".gitignore", b"*\n"), ("CACHEDIR.TAG", _TAG)):
            if not os.path.lexists(path.parent / name):
                write_atomically(path.parent / name, data, durably=False)
        text = json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogateescape")
        write_atomically(path, _seal(key, path, text) + b"\n" + text, durably=False)
        return True
    return False


def _seal(key: bytes, path: Path, text: bytes) -> bytes:
    return hmac.new(key, path.name.encode() + b"\0" + text, hashlib.sha256).hexdigest().encode()


def _key(*, make: bool) -> bytes | None:
    """Return this user's key, made where there is none yet; None where it can't be had."""
    path = _user_folder() / "cache.key"
    with contextlib.suppress(FileProblem):
        return read_bytes(path, KEY_BYTES)
    if not make:
        return None
    key = os.urandom(KEY_BYTES)
    with contextlib.suppress(FileProblem):
        write_atomically(path, key)
        path.chmod(0o600)
        return key
    return None


def _user_folder() -> Path:
    """Return the folder for what this program keeps for this user alone, whatever the collection."""
    elsewhere = Path(os.environ.get("LOCALAPPDATA" if os.name == "nt" else "XDG_CACHE_HOME", ""))
    if elsewhere.is_absolute():  # the XDG base directory specification: what is relative is to be ignored
        return elsewhere / "funkbesk"
    return Path(os.path.expanduser("~")) / ".cache" / "funkbesk"  # noqa: PTH111 (Path.home() raises without a home)
