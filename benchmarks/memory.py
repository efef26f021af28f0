"""The most memory that a command and the processes it starts hold at once (Linux: from /proc)."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path

_PROC = Path("/proc")
_PARENT = re.compile(r"^PPid:\s+(\d+)$", re.MULTILINE)
_SHARE = re.compile(r"^Pss:\s+(\d+) kB$", re.MULTILINE)
_PAUSE = 0.02


def peak(command: Sequence[str | Path], folder: Path, *, fresh: Sequence[Path] = ()) -> int:
    """Return the bytes; pages that forked processes share count once. The folders `fresh` are removed before."""
    for path in fresh:
        shutil.rmtree(path, ignore_errors=True)
    words = [str(word) for word in command]
    most = 0
    with subprocess.Popen(
        words, cwd=folder, env=os.environ | {"NO_COLOR": "1"}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as process:
        while process.poll() is None:
            most = max(most, sum(map(_share, _with_children(process.pid))))
            time.sleep(_PAUSE)
    return most


def _with_children(first: int) -> set[int]:
    """Return the process and all that it started, directly or not."""
    parents = {int(path.name): _number(path / "status", _PARENT) for path in _PROC.iterdir() if path.name.isdecimal()}
    found = {first}
    while more := {child for child, parent in parents.items() if parent in found and child not in found}:
        found |= more
    return found


def _share(process: int) -> int:
    """Return the bytes of a process, each shared page divided by the number of those that share it."""
    return 1024 * _number(_PROC / str(process) / "smaps_rollup", _SHARE)


def _number(file: Path, pattern: re.Pattern[str]) -> int:
    """Return the number in a file of /proc; 0 where the process is gone by now."""
    try:
        match = pattern.search(file.read_text())
    except OSError:
        return 0
    return int(match[1]) if match else 0
