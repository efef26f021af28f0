"""`python -m benchmarks.run`: print the ratios that every change keeps (docs/architecture.md).

Everything is measured in one run on one machine; only ratios say something, and seconds only beside them. Last comes
what the rules find of mistakes that were planted.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from benchmarks import agendas, comparing, cycle, documents, matching, precision, reading, sentences, site
from benchmarks.effort import QUICK, USUAL, Effort
from benchmarks.report import heading, say
from benchmarks.sealed import both_parts

MEASURES: dict[str, Callable[[Path, Effort], Iterator[object]]] = {
    "start": reading.measure_start,
    "one": reading.measure_one,
    "many": reading.measure_many,
    "compare": comparing.measure_compare,
    "agendas": agendas.measure_agendas,
    "status": cycle.measure_status,
    "site": site.measure_site,
    "pdf": documents.measure_one,
    "further": documents.measure_further,
    "jobs": documents.measure_jobs,
    "unchanged": documents.measure_unchanged,
    "matching": lambda _folder, _effort: both_parts(matching.FOLDER, matching.lines),
    "precision": lambda _folder, _effort: both_parts(precision.CORPUS, precision.measure),
    "sentences": lambda _folder, _effort: sentences.measure(),
}


def main() -> None:
    """Measure what the command line names, or everything, and print a row as soon as it is known."""
    parser = argparse.ArgumentParser(prog="make bench ARGS=…")
    parser.add_argument("--quick", action="store_true", help="a tenth of the files and fewer rounds (a minute)")
    parser.add_argument("measure", nargs="*", help=", ".join(MEASURES))
    arguments = parser.parse_args()
    if unknown := set(arguments.measure) - set(MEASURES):
        parser.error(f"unknown: {', '.join(sorted(unknown))}; known: {', '.join(MEASURES)}")
    say(heading())
    for name in arguments.measure or MEASURES:
        with tempfile.TemporaryDirectory(prefix="funkbesk-bench-") as folder:
            for row in MEASURES[name](Path(folder), QUICK if arguments.quick else USUAL):
                say(row)


if __name__ == "__main__":
    main()
