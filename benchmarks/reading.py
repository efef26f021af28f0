"""Start-up, and reading with validation, against the tools that do a part of the same."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from itertools import count
from pathlib import Path

from benchmarks.corpus import ROOT, make_collection
from benchmarks.effort import BIN, FUNKBESK, Effort
from benchmarks.memory import peak
from benchmarks.report import Row, at_most, below, faster
from benchmarks.timing import Run, compare, process

FINDINGS = (0, 1)  # the exit codes of a run that found something, or nothing
SCHEMA = ROOT / "schemas" / "description.schema.json"
# Reading, validation and references are what the other tools do a part of; the bars are for all rules.
STRUCTURE = ("--select", "id,register,status,datoer,indstillinger")
# Only syntax and structure, so that yamllint has nothing to print.
YAMLLINT = "{extends: default, rules: {line-length: disable, document-start: disable}}"


def measure_start(folder: Path, effort: Effort) -> Iterator[Row]:
    """Yield `--help` against `pre-commit --help`."""
    ours, theirs = process([FUNKBESK, "--help"], folder), process([BIN / "pre-commit", "--help"], folder)
    yield at_most("--help : pre-commit --help", compare(ours, theirs, effort.rounds * 3), 1)


def measure_one(folder: Path, effort: Effort) -> Iterator[Row]:
    """Yield `lint` of one file against yamllint and check-jsonschema on that file."""
    [file] = make_collection(folder / "one", 1)
    every = process([FUNKBESK, "lint", file], folder / "one", fresh=_caches(folder / "one"), codes=FINDINGS)
    some = process([FUNKBESK, "lint", *STRUCTURE, file], folder / "one", fresh=_caches(folder / "one"))
    yamllint, check = _yamllint(folder, file), _check_jsonschema(folder, file)
    yield at_most("lint, one file : yamllint", compare(every, yamllint, effort.rounds * 2), 2)
    yield at_most("lint, one file : check-jsonschema", compare(every, check, effort.rounds * 2), 1)
    yield at_most("lint, one file, only structure : yamllint", compare(some, yamllint, effort.rounds), None)


def measure_many(folder: Path, effort: Effort) -> Iterator[Row]:
    """Yield `lint` of all descriptions, without a cache and with one, against both tools on the same files."""
    many = folder / "many"
    files = make_collection(many, effort.descriptions)
    two: list[str | Path] = [FUNKBESK, "lint", "--jobs", "2"]
    cold = process(two, many, fresh=_caches(many), codes=FINDINGS)
    structure = process([*two, *STRUCTURE], many, fresh=_caches(many))
    warm = process(two, many, codes=FINDINGS)
    name = f"lint, {len(files)} files"
    yamllint, check = _yamllint(many, many / "descriptions"), _check_jsonschema(many, *files)
    rounds = max(1, effort.rounds // 2)  # yamllint takes a quarter of a minute for 1,000 files
    full = effort.full
    yield faster(f"{name}, cold : yamllint", compare(cold, yamllint, rounds, warm_up=False), 10 if full else None)
    warm()  # the first run after `cold` finds files that are old enough for their answer to be kept
    yield faster(f"{name}, warm : yamllint", compare(warm, yamllint, rounds, warm_up=False), 100 if full else None)
    one_changed = _changing(warm, files[0])
    yield faster(f"{name}, one changed : yamllint", compare(one_changed, yamllint, 1, warm_up=False), None)
    yield faster(f"{name}, cold : check-jsonschema", compare(cold, check, 1, warm_up=False), None)
    yield faster(f"{name}, only structure, cold : yamllint", compare(structure, yamllint, rounds, warm_up=False), None)
    if sys.platform == "linux":
        yield below(f"{name}, cold: memory", peak(two, many, fresh=_caches(many)), 300_000_000 if full else None)


def _changing(run: Run, file: Path) -> Run:
    """Return the run with one file changed before it."""
    numbers = count()

    def changed() -> float:
        file.write_text(f"{file.read_text(encoding='utf-8')}# {next(numbers)}\n", encoding="utf-8")
        return run()

    return changed


def _caches(folder: Path) -> list[Path]:
    return [folder / ".funkbesk_cache"]


def _yamllint(folder: Path, *paths: Path) -> Run:
    return process([BIN / "yamllint", "-d", YAMLLINT, *paths], folder)


def _check_jsonschema(folder: Path, *paths: Path) -> Run:
    return process([BIN / "check-jsonschema", "--schemafile", SCHEMA, *paths], folder)
