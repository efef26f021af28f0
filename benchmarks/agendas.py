"""Agendas of the real descriptions, as HTML, against a cold `lint` of the same file."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

from benchmarks.corpus import ROOT
from benchmarks.effort import FUNKBESK, Effort
from benchmarks.report import Row, at_most
from benchmarks.timing import compare, process

NAME = "faglig-koordinator"
BARS = {"onboarding": 1.5, "evaluering": 3}


def measure_agendas(folder: Path, effort: Effort) -> Iterator[Row]:
    """Yield the agenda of a conversation, and of an evaluation, which shows what the linter says and what changed."""
    shutil.copytree(ROOT / "descriptions", folder / "descriptions")
    shutil.copy(ROOT / "funkbesk.yaml", folder)
    caches = [folder / ".funkbesk_cache"]
    lint = process([FUNKBESK, "lint", Path("descriptions", f"{NAME}.yaml")], folder, fresh=caches, codes=(0, 1))
    for occasion, bar in BARS.items():
        words: list[str | Path] = [FUNKBESK, "agenda", NAME, occasion, "--date", "2027-03-10", "--format", "html"]
        ours = process(words, folder, fresh=caches)
        yield at_most(f"agenda, {occasion} : lint of the file, cold", compare(ours, lint, effort.rounds * 2), bar)
