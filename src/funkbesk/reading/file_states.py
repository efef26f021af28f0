"""Whether files are those of an earlier run, told from the file system without reading them.

A file counts as the same while size, times, number and kind are the same, as git's index has it. Two changes within
one tick of the file system's clock look alike, so nothing may be kept of what was changed just now.
"""

# A thousand paths are looked at here: pathlib would take longer than the file system.
# ruff: noqa: PTH113, PTH116, PTH118, PTH120

from __future__ import annotations

import os
import stat
from collections.abc import Iterable
from hashlib import sha256
from typing import NamedTuple

from funkbesk.documents.names import DESCRIPTIONS_FOLDER, MEETINGS_FOLDER, REGISTER_NAME, SETTINGS_NAME

COARSEST_TICK = 2_000_000_000
"""Nanoseconds. FAT counts in steps of two seconds, older network drives in one."""


class States(NamedTuple):
    """A digest of the states of files, and when the last of them was changed (nanoseconds since 1970)."""

    digest: str
    newest: int

    def settled_before(self, moment: int) -> bool:
        """Return whether a change since `moment` shows in the digest for certain."""
        return self.newest + COARSEST_TICK < moment


def collection_states(root: str) -> States | None:
    """Return the states of settings, register, descriptions and meetings of the collection at `root`.

    None is for a collection with a link in it: what a link leads to may change while the link does not.
    """
    rows: list[str] = []
    newest = 0
    folder, meetings = os.path.join(root, DESCRIPTIONS_FOLDER), os.path.join(root, MEETINGS_FOLDER)
    single = [os.path.join(root, SETTINGS_NAME), os.path.join(folder, REGISTER_NAME)]
    try:
        places = set(_yaml_files(folder))
        if os.path.lexists(meetings):
            places.update(_yaml_files(meetings))
        for path in sorted(places.union(path for path in single if os.path.lexists(path))):
            status = os.lstat(path)
            if not stat.S_ISREG(status.st_mode):
                return None
            newest = max(newest, status.st_mtime_ns, status.st_ctime_ns)
            rows.append(_row(path, status))
    except OSError:
        return None
    return States(_digest(rows), newest)


def _yaml_files(folder: str) -> list[str]:
    """Return the YAML files in the folder. Raises `OSError` where it can't be listed or is a link."""
    if not stat.S_ISDIR(os.lstat(folder).st_mode):
        raise NotADirectoryError(folder)
    with os.scandir(folder) as entries:
        return [entry.path for entry in entries if entry.name.lower().endswith((".yaml", ".yml"))]


def outside_states(paths: Iterable[str]) -> States:
    """Return the states of paths that need not be there, may be links, and are not read."""
    rows: list[str] = []
    newest = 0
    for path in paths:
        try:
            real = os.path.realpath(path)
            rows.append(f"{path}\0{real}\0{os.path.isfile(real)}")
            folder = os.stat(os.path.dirname(real))
            newest = max(newest, folder.st_mtime_ns, folder.st_ctime_ns)
        except (OSError, ValueError):  # a folder that is missing, a name that no file can have
            rows.append(f"{path}\0")
    return States(_digest(rows), newest)


def _row(path: str, status: os.stat_result) -> str:
    times = f"{status.st_mtime_ns} {status.st_ctime_ns}"
    return f"{path}\0{status.st_mode} {status.st_size} {times} {status.st_ino} {status.st_dev}"


def _digest(rows: Iterable[str]) -> str:
    return sha256("\0".join(rows).encode("utf-8", "surrogateescape")).hexdigest()
