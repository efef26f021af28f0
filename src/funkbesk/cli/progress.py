"""A counter on the last line of the terminal while many files are made."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from funkbesk.rendering.render import Progress, no_progress


@contextmanager
def progress(*, quiet: bool) -> Iterator[Progress]:
    """Give what is told "so many of so many"; it says nothing where stderr is no terminal, or it is to be quiet."""
    if quiet or not sys.stderr.isatty():
        yield no_progress
        return
    shown = False

    def count_up(done: int, files: int) -> None:
        nonlocal shown
        shown = done < files
        sys.stderr.write(f"\r{done} af {files}" if shown else "\r" + " " * 24 + "\r")
        sys.stderr.flush()

    try:
        yield count_up
    except BaseException:
        if shown:
            sys.stderr.write("\n")
        raise
