"""A digest of everything that all documents of a collection depend on, apart from the descriptions themselves."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

import funkbesk
from funkbesk.files import FileProblem, read_bytes
from funkbesk.rendering import versions

MAX_THEME_FILE = 16 * 1024 * 1024


def digest(*parts: bytes) -> str:
    """Return the SHA-256 of the parts; each goes in with its length, so that no two lists of parts look the same."""
    total = hashlib.sha256()
    for part in parts:
        total.update(len(part).to_bytes(8, "big"))
        total.update(part)
    return total.hexdigest()


def of_surroundings(root: Path, shared: Sequence[Path], folders: Sequence[Path]) -> str:
    """Return the digest of the versions, of the `shared` files (missing or not), and of all files in `folders`.

    The tool's own modules count, too: in a checkout they change while the version stays.
    """
    parts = [json.dumps(versions.of_everything(), sort_keys=True).encode()]
    for path in shared:
        parts += [_relative(path, root), _content(path)]
    for folder in folders:
        parts += _contents(folder)
    return digest(*parts, _of_modules(Path(funkbesk.__file__).parent))


@cache  # what runs was loaded once, and a thousand files are to be read
def _of_modules(package: Path) -> bytes:
    return digest(*_contents(package)).encode()


def _contents(folder: Path) -> Iterator[bytes]:
    for path in _files(folder):
        yield _relative(path, folder)
        yield _content(path)
    yield b"end of folder"


def _files(folder: Path) -> Iterator[Path]:
    """Yield the files of `folder` and below in a fixed order, not following links to folders."""
    for parent, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if name != "__pycache__")
        yield from (Path(parent, name) for name in sorted(names))


def _content(path: Path) -> bytes:
    """Return a digest of the file; of where it points, for a link that leads out of its folder; none for no file."""
    try:
        if path.is_symlink() and not path.resolve().is_relative_to(path.parent.resolve()):
            return os.fsencode(path.readlink())
        if not path.is_file():  # a pipe would never end
            return b""
        return hashlib.sha256(read_bytes(path, MAX_THEME_FILE)).digest()
    except (OSError, RuntimeError, FileProblem):
        return b"unreadable"


def _relative(path: Path, folder: Path) -> bytes:
    return os.fsencode(os.path.relpath(path, folder))
