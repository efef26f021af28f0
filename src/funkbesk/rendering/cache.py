"""The manifest: which outputs were made from what, so that an unchanged collection is not rendered again.

It lies in `.funkbesk_cache/` of the collection, or where `FUNKBESK_CACHE_DIR` says. It is never needed: a folder that
can't be written, or a manifest that makes no sense, means that everything is made anew.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
from pathlib import Path
from typing import Any

from funkbesk import cache_folder
from funkbesk.files import FileProblem, read_bytes, write_atomically
from funkbesk.rendering.own_files import InTheWay, in_the_way

FORMAT = 1
NAME = "render"


class Manifest:
    """What is known of earlier runs. All questions are answered from the file as it was when the object was made."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._path = cache_folder.place(root, NAME)
        self._outputs: dict[str, tuple[str, int, int, str]] = {}
        self._logo: tuple[str, str | None] | None = None
        self._changed = False
        self._trusted = True
        self._load()

    def distrust(self) -> None:
        """Let no output count as current in this run; what is known of those that are not made stays."""
        self._trusted = False

    def logo_of(self, sha256: str) -> tuple[bool, str | None]:
        """Return (whether it is known, the logo) for settings whose bytes have this digest."""
        return (True, self._logo[1]) if self._logo and self._logo[0] == sha256 else (False, None)

    def remember_logo(self, sha256: str, logo: str | None) -> None:
        """Keep the logo that the settings name."""
        self._logo = (sha256, logo)
        self._changed = True

    def is_current(self, output: Path, key: str) -> bool:
        """Return whether `output` was made from just what `key` stands for, and is still as it was written."""
        known = self._outputs.get(self._name(output))
        return self._trusted and known is not None and known[0] == key and self.is_as_written(output)

    def is_as_written(self, output: Path) -> bool:
        """Return whether an earlier run has written `output`, and nobody has changed it since."""
        known = self._outputs.get(self._name(output))
        if known is None:
            return False
        try:
            found = output.lstat()
        except OSError:
            return False
        if (found.st_size, found.st_mtime_ns) == known[1:3]:
            return True
        try:
            same = found.st_size == known[1] and not output.is_symlink() and _sha256(read_bytes(output)) == known[3]
        except FileProblem:
            return False
        if same:  # copied, or checked out again: look only once
            self._outputs[self._name(output)] = (known[0], found.st_size, found.st_mtime_ns, known[3])
            self._changed = True
        return same

    def lost_with(self, output: Path, data: bytes) -> InTheWay:
        """Return what would be lost if `data` were written to `output`; see `in_the_way`."""
        if self.is_as_written(output):
            return InTheWay.NOTHING
        return in_the_way(output, data, is_known=self._name(output) in self._outputs)

    def remember_output(self, output: Path, key: str, data: bytes) -> None:
        """Keep that `data` was just written to `output`."""
        with contextlib.suppress(OSError):
            found = output.lstat()
            self._outputs[self._name(output)] = (key, found.st_size, found.st_mtime_ns, _sha256(data))
            self._changed = True

    def save(self) -> None:
        """Write the manifest if there is anything new; says nothing where that can't be done."""
        if not self._changed:
            return
        self._outputs = {name: entry for name, entry in self._outputs.items() if os.path.lexists(self._root / name)}
        data = {"format": FORMAT, "logo": self._logo, "outputs": self._outputs}
        self._changed = not cache_folder.save(self._path, data)

    def _load(self) -> None:
        raw = cache_folder.load(self._path)
        with contextlib.suppress(TypeError, KeyError, AttributeError):
            if raw["format"] != FORMAT:
                return
            outputs = {name: _typed(entry, str, int, int, str) for name, entry in raw["outputs"].items()}
            logo = None if raw["logo"] is None else _typed(raw["logo"], str, (str, type(None)))
            self._outputs, self._logo = outputs, logo

    def _name(self, path: Path) -> str:
        """Return how `path` is called in the manifest: from the collection if it lies there, so that that may move."""
        with contextlib.suppress(ValueError):
            return path.relative_to(self._root).as_posix()
        return str(path)


def save_beside(root: Path, name: str, text: str) -> Path | None:
    """Write a text for whoever mends the tool into the folder of the manifest; None where that can't be done."""
    folder = cache_folder.place(root, NAME).parent
    if not folder.is_dir() or folder.is_symlink():
        return None
    with contextlib.suppress(FileProblem):
        write_atomically(folder / name, text.encode("utf-8", "replace"))
        return folder / name
    return None


def _typed(entry: Any, *types: Any) -> Any:
    if not isinstance(entry, list) or len(entry) != len(types) or not all(map(isinstance, entry, types)):
        raise TypeError("not an entry of the manifest")
    return tuple(entry)


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
