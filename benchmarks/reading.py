"""Start-up, and reading with validation, against the tools that do a part of the same."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from benchmarks.corpus import ROOT, make_collection
from benchmarks.effort import BIN, FUNKBESK, Effort
from benchmarks.report import Row, at_most, faster
from benchmarks.timing import Run, compare, process

SCHEMA = ROOT / "schemas" / "description.schema.json"
# Only syntax and structure, so that yamllint has nothing to print: printing would slow it down, not us.
# The corpus is put together from few words, so its language gives 130 findings a file, and printing them would be
# measured. Reading, validation and references are what the other tools do a part of.
STRUCTURE = ("--select", "id,register,status,datoer,indstillinger")
YAMLLINT = "{extends: default, rules: {line-length: disable, document-start: disable}}"


def measure_start(folder: Path, effort: Effort) -> Iterator[Row]:
    """Yield `--help` against `pre-commit --help`."""
    ours, theirs = process([FUNKBESK, "--help"], folder), process([BIN / "pre-commit", "--help"], folder)
    yield at_most("--help : pre-commit --help", compare(ours, theirs, effort.rounds * 3), 1)


def measure_one(folder: Path, effort: Effort) -> Iterator[Row]:
    """Yield `lint` of one file against yamllint and check-jsonschema on that file."""
    [file] = make_collection(folder / "one", 1)
    ours = process([FUNKBESK, "lint", *STRUCTURE, file], folder / "one", fresh=_caches(folder / "one"))
    every = process([FUNKBESK, "lint", file], folder / "one", fresh=_caches(folder / "one"), codes=(0, 1))
    yamllint, check = _yamllint(folder, file), _check_jsonschema(folder, file)
    yield at_most("lint, one file : yamllint", compare(ours, yamllint, effort.rounds * 2), 2)
    yield at_most("lint, one file, all rules : yamllint", compare(every, yamllint, effort.rounds * 2), 2)
    yield at_most("lint, one file : check-jsonschema", compare(ours, check, effort.rounds * 2), 1)


def measure_many(folder: Path, effort: Effort) -> Iterator[Row]:
    """Yield `lint` of all descriptions, without a cache and with one, against both tools on the same files."""
    many = folder / "many"
    files = make_collection(many, effort.descriptions)
    cold = process([FUNKBESK, "lint", *STRUCTURE], many, fresh=_caches(many))
    warm = process([FUNKBESK, "lint", *STRUCTURE], many)
    name = f"lint, {len(files)} files"
    yamllint, check = _yamllint(many, many / "descriptions"), _check_jsonschema(many, *files)
    rounds = max(1, effort.rounds // 4)  # yamllint takes a minute for 1,000 files
    yield faster(
        f"{name}, cold : yamllint", compare(cold, yamllint, rounds, warm_up=False), 10 if effort.full else None
    )
    yield faster(f"{name}, warm : yamllint", compare(warm, yamllint, 1, warm_up=False), 100 if effort.full else None)
    yield faster(f"{name}, cold : check-jsonschema", compare(cold, check, rounds, warm_up=False), None)


def _caches(folder: Path) -> list[Path]:
    return [folder / ".funkbesk_cache"]


def _yamllint(folder: Path, *paths: Path) -> Run:
    return process([BIN / "yamllint", "-d", YAMLLINT, *paths], folder)


def _check_jsonschema(folder: Path, *paths: Path) -> Run:
    return process([BIN / "check-jsonschema", "--schemafile", SCHEMA, *paths], folder)
