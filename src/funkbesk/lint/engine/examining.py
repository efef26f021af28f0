"""Read files and run the rules on each: here, or shared between processes where there are many."""

from __future__ import annotations

import signal
import sys
import unicodedata
from collections.abc import Sequence
from typing import TYPE_CHECKING

from funkbesk.lint.engine.one_file import FileReport, examine
from funkbesk.lint.engine.rule import Surroundings
from funkbesk.lint.engine.selection import Selection
from funkbesk.reading.collection import Collection, load_plain

if TYPE_CHECKING:
    from funkbesk.lint.engine.check import Given

# Below this a pool costs more than it saves. Forked processes have the models already; elsewhere each would import them
# again, which pays for no collection of a size that exists.
FEWEST_FOR_POOL = 150
_CHUNK = 32

_shared: tuple[Sequence[Given], Surroundings, Selection] | None = None


def examine_all(collection: Collection, files: Sequence[Given], jobs: int, selection: Selection) -> list[FileReport]:
    """Return the report of each file, in their order, whatever the number of processes."""
    around = surroundings(collection)
    if jobs < 2 or len(files) < FEWEST_FOR_POOL or sys.platform in {"win32", "darwin"}:
        return [_examine(file, around, selection) for file in files]
    global _shared  # noqa: PLW0603 (what a forked process inherits need not be sent to it)
    _shared = (files, around, selection)
    try:
        import multiprocessing  # 15 ms, and only a large collection needs it

        with multiprocessing.get_context("fork").Pool(jobs, initializer=_leave_interrupts_to_parent) as pool:
            return pool.map(_examine_shared, range(len(files)), chunksize=_CHUNK)
    finally:
        _shared = None


def surroundings(collection: Collection) -> Surroundings:
    """Return what the rules may know beside the file they look at."""
    register = collection.plain_register()
    return Surroundings(
        root=collection.root,
        register=register,
        register_is_broken=register is None and collection.files.has(collection.register_path),
        own_words=collection.plain_settings().own_words,
        file_names=frozenset(unicodedata.normalize("NFC", path.stem) for path in collection.description_paths()),
        has_meetings=bool(collection.meeting_paths()),
    )


def _leave_interrupts_to_parent() -> None:
    """Ignore Ctrl-C, which reaches the whole group: a forked process would print a traceback."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _examine_shared(index: int) -> FileReport:
    if _shared is None:
        raise RuntimeError("this process was not forked by examine_all")
    files, around, selection = _shared
    return _examine(files[index], around, selection)


def _examine(file: Given, around: Surroundings, selection: Selection) -> FileReport:
    return examine(load_plain(file.data, file.path, file.shown), around, selection)
