"""What a worker process may use, and how the process is held to it from the inside.

Time is held from the outside, too: the parent ends a worker that is late (`worker_process`). Memory is held by the
operating system on Linux (`RLIMIT_AS`). macOS accepts that limit without holding it and Windows has no such call, so
there the time limit alone ends a document that grows without end.
"""

from __future__ import annotations

import contextlib
import faulthandler
import sys
from dataclasses import dataclass
from typing import TextIO

GRACE_SECONDS = 10
"""How much later than the parent a worker ends itself: only a worker whose parent is gone ever gets there."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What the making of one document may take: `seconds` of wall time and `memory_mb` MiB of address space."""

    seconds: int = 60
    memory_mb: int = 1024


def restrict_memory(megabytes: int) -> None:
    """Let every allocation of this process that exceeds `megabytes` MiB fail; does nothing where that is unknown."""
    if sys.platform == "win32":
        return
    import resource

    for kind, value in ((resource.RLIMIT_AS, megabytes * 1024 * 1024), (resource.RLIMIT_CORE, 0)):
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(kind, (value, resource.getrlimit(kind)[1]))


def end_process_after(seconds: int, log: TextIO) -> None:
    """End this process after `seconds`, even in an endless loop that holds the interpreter, unless called again first.

    The parent does the same from the outside. This one is for a parent that was killed: it must not leave behind a
    process that computes for ever.
    """
    faulthandler.dump_traceback_later(seconds + GRACE_SECONDS, exit=True, file=log)


def stay_alive() -> None:
    """Take back `end_process_after`."""
    faulthandler.cancel_dump_traceback_later()
