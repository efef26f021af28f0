"""`python -m benchmarks.rules`: how long reading and each rule take for a file, the dearest first.

Milliseconds of one core in a process that has seen the words before: what a large collection costs, not a single file.
To cut the texts into words is a row of its own, as it would else be told of the rule that asks first.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from benchmarks.corpus import make_collection
from benchmarks.report import say
from funkbesk.lint.engine.collection_registry import COLLECTION_RULES
from funkbesk.lint.engine.examining import surroundings
from funkbesk.lint.engine.registry import RULES
from funkbesk.lint.engine.rule import Subject, Surroundings
from funkbesk.reading.collection import Collection, Loaded, load_plain

ROUNDS = 2
T = TypeVar("T")


class Clock:
    """Adds up the seconds of one core that each kind of work takes."""

    def __init__(self) -> None:
        self.seconds: Counter[str] = Counter()

    def run(self, name: str, work: Callable[[], T]) -> T:
        """Return what the work returns."""
        start = time.process_time()
        done = work()
        self.seconds[name] += time.process_time() - start  # type: ignore[assignment]  # typeshed has int alone
        return done


def main() -> None:
    """Lint the files twice and print what the second time took."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.rules")
    parser.add_argument("--files", type=int, default=200)
    files = parser.parse_args().files
    with tempfile.TemporaryDirectory(prefix="funkbesk-bench-") as folder:
        paths = make_collection(Path(folder), files)
        around = surroundings(Collection(Path(folder)))
        clock = Clock()
        for _ in range(ROUNDS):
            clock.seconds.clear()
            for path in paths:
                _lint(path, around, clock)
    for name, seconds in clock.seconds.most_common():
        say(f"{1000 * seconds / files:8.3f} ms  {name}")
    say(f"{1000 * sum(clock.seconds.values()) / files:8.3f} ms  all")


def _lint(path: Path, around: Surroundings, clock: Clock) -> None:
    data = path.read_bytes()
    loaded: Loaded[object] = clock.run("(reading)", lambda: load_plain(data, path, path.name))
    subject = Subject(loaded.document, path, path.name, around)
    clock.run("(words)", lambda: subject.analysis.vocabulary)
    parsed = loaded.parsed
    if parsed is None:
        raise RuntimeError(f"{path} can't be read")
    for name, (rule, check) in RULES.items():
        if loaded.kind in rule.kinds and not rule.on_request:
            clock.run(name, lambda check=check: list(check(subject, around)))  # type: ignore[misc]
    for name, (rule, note, _) in COLLECTION_RULES.items():
        if loaded.kind in rule.kinds and not rule.on_request:
            clock.run(f"{name}, noted", lambda note=note: note(subject, parsed.span))  # type: ignore[misc]


if __name__ == "__main__":
    main()
