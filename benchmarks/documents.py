"""PDFs against bare WeasyPrint on the same HTML, two workers against one, and a run with nothing to do."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from benchmarks.corpus import make_collection
from benchmarks.effort import FUNKBESK, Effort
from benchmarks.print_html import print_html
from benchmarks.report import Row, at_most, faster, within
from benchmarks.timing import Pair, Run, compare, process

BARE = Path(__file__).with_name("bare_weasyprint.py")


def measure_one(folder: Path, effort: Effort) -> Iterator[Row]:
    """Yield one PDF in a fresh process against bare WeasyPrint."""
    ours, theirs = _sides(folder, 1)
    yield at_most("one PDF : bare WeasyPrint, same HTML", compare(ours, theirs, effort.rounds), 1.4)


def measure_further(folder: Path, effort: Effort) -> Iterator[Row]:
    """Yield what each further PDF of the same process costs, against bare WeasyPrint.

    That is the time of a run with one document and `further` others, less that of a run with the one alone.
    """
    one, many = _sides(folder / "one", 1), _sides(folder / "many", 1 + effort.further)
    ours = compare(many[0], one[0], effort.rounds)
    theirs = compare(many[1], one[1], effort.rounds)
    pair = Pair(_each(ours, effort.further), _each(theirs, effort.further))
    yield at_most("each further PDF : bare WeasyPrint, same HTML", pair, 1.15)


def measure_jobs(folder: Path, effort: Effort) -> Iterator[Row]:
    """Yield many PDFs with two workers against one."""
    make_collection(folder / "jobs", effort.documents)
    two, one = (_render(folder / "jobs", jobs=jobs) for jobs in (2, 1))
    pair = compare(two, one, max(1, effort.rounds // 3), warm_up=False)
    yield faster(f"{effort.documents} PDFs, two workers : one worker", pair, 1.8 if effort.full else None)


def measure_unchanged(folder: Path, effort: Effort) -> Iterator[Row]:
    """Yield a second `render` with nothing changed; the other side is a bare start of Python."""
    collection = folder / "unchanged"
    make_collection(collection, effort.descriptions)
    again = process([FUNKBESK, "render", "--format", "html", "--out", "ud"], collection)
    again()
    python = process([sys.executable, "-c", "pass"], collection)
    name = f"render, {effort.descriptions} unchanged : python -c pass"
    yield within(name, compare(again, python, effort.rounds), 1)


def _sides(folder: Path, count: int) -> tuple[Run, Run]:
    """Return the runs that make the same `count` PDFs: ours from the collection, theirs from HTML that is ready."""
    make_collection(folder / "samling", count)
    pages = print_html(folder / "samling", folder / "html")
    (folder / "bare").mkdir()
    bare: list[str | Path] = [sys.executable, BARE, folder / "bare", *pages]
    return _render(folder / "samling", jobs=1), process(bare, folder)


def _render(collection: Path, *, jobs: int) -> Run:
    command: list[str | Path] = [
        FUNKBESK,
        "render",
        "--force",
        "--quiet",
        "--format",
        "pdf",
        "--jobs",
        str(jobs),
        "--out",
        "ud",
    ]
    return process(command, collection, fresh=[collection / "ud"])


def _each(pair: Pair, count: int) -> list[float]:
    return [(many - one) / count for many, one in zip(pair.ours, pair.theirs, strict=True)]
