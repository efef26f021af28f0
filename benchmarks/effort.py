"""How much `make bench` measures, and with which programs."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

BIN = Path(sys.executable).parent
FUNKBESK = BIN / "funkbesk"


@dataclass(frozen=True, slots=True)
class Effort:
    """The size of the collections and the number of rounds.

    `descriptions` are read and kept unchanged, `documents` become PDFs, and `further` is how many PDFs one process
    makes after its first one. The bars for many files hold for the `full` size only: in a small collection the start
    of the program, not its work, is what counts.
    """

    descriptions: int
    documents: int
    further: int
    rounds: int
    full: bool


USUAL = Effort(descriptions=1000, documents=100, further=20, rounds=5, full=True)
QUICK = Effort(descriptions=100, documents=20, further=5, rounds=2, full=False)
