"""How long commands take: whole processes, measured in turn, so that a slow moment hits all of them alike."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

Run = Callable[[], float]
"""Does the work once and returns the seconds it took."""


@dataclass(frozen=True, slots=True)
class Pair:
    """The seconds of two runs that were measured in turn."""

    ours: list[float]
    theirs: list[float]

    @property
    def ratio(self) -> float:
        """Return the median of ours/theirs, taken pair by pair."""
        return median(a / b for a, b in zip(self.ours, self.theirs, strict=True))


def compare(ours: Run, theirs: Run, rounds: int, *, warm_up: bool = True) -> Pair:
    """Return the seconds of `rounds` runs of each, in turn; a first run of each fills the disk cache and is dropped."""
    if warm_up:
        ours()
        theirs()
    pairs = [(ours(), theirs()) for _ in range(rounds)]
    return Pair([a for a, _ in pairs], [b for _, b in pairs])


def process(
    command: Sequence[str | Path], folder: Path, *, fresh: Sequence[Path] = (), codes: Sequence[int] = (0,)
) -> Run:
    """Return a run of `command` in `folder`; the folders `fresh` are removed before the clock starts.

    The run raises `RuntimeError` with the command's output where it ends with another exit code than `codes`: a tool
    that failed early is no measure of anything.
    """
    words = [str(word) for word in command]
    # An installed tool lies there compiled; a checkout is compiled by the run that warms up.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment["NO_COLOR"] = "1"

    def run() -> float:
        for path in fresh:
            shutil.rmtree(path, ignore_errors=True)
        start = time.perf_counter()
        done = subprocess.run(
            words,
            cwd=folder,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            check=False,
        )
        seconds = time.perf_counter() - start
        if done.returncode not in codes:
            text = done.stdout.decode("utf-8", "replace")[-2000:]
            raise RuntimeError(f"{' '.join(words)[:200]} ended with {done.returncode}:\n{text}")
        return seconds

    return run
