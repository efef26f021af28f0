"""Run the rules over a collection, or over one text: findings, worst first."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice
from pathlib import Path
from typing import Any

from funkbesk.findings import Finding, Level, worst_first
from funkbesk.lint.rule import Hit, Rule, Subject, Surroundings
from funkbesk.lint.rules import RULES
from funkbesk.reading.collection import Collection, Loaded, load, load_file
from funkbesk.reading.parsed import Parsed
from funkbesk.reading.source import Source
from funkbesk.reading.validation import MAX_FINDINGS, THERE_ARE_MORE

OFF = "fra"


@dataclass(frozen=True)
class CheckReport:
    """What a check found: findings worst first, the sources they point into, and how many files were read."""

    findings: list[Finding]
    sources: dict[str, Source]
    files: int


def check(collection: Collection, paths: Sequence[Path] | None = None, *, today: date) -> CheckReport:
    """Return the findings of the given files of the collection, or of all its files.

    Beside them only the settings and the register are read. Raises `FileProblem` where a file can't be opened.
    """
    files = _all_files(collection) if paths is None else [load_file(path) for path in paths]
    return _report(collection, files, today)


def check_data(collection: Collection, data: bytes, path: Path, shown: str, *, today: date) -> CheckReport:
    """Return the findings of a text that stands for the file `path` of the collection (or for none); never raises."""
    return _report(collection, [load(data, path, shown)], today)


def _all_files(collection: Collection) -> list[Loaded[Any]]:
    single = [collection.settings_file, collection.register_file]
    return [loaded for loaded in single if loaded is not None] + list(collection.descriptions.values())


def _report(collection: Collection, files: Sequence[Loaded[Any]], today: date) -> CheckReport:
    around = Surroundings(
        root=collection.root,
        register=collection.register(),
        register_is_broken=collection.register_file is not None and collection.register() is None,
        checked=tuple(
            Subject(loaded.document, loaded.path, loaded.shown)
            for loaded in files
            if loaded.kind == "description" and loaded.document is not None
        ),
        file_names=frozenset(unicodedata.normalize("NFC", path.stem) for path in collection.description_paths()),
        today=today,
    )
    levels = collection.settings().levels
    findings = [finding for loaded in files for finding in _findings(loaded, around, levels)]
    return CheckReport(sorted(findings, key=worst_first), {f.shown: f.source for f in files}, len(files))


def _findings(loaded: Loaded[Any], around: Surroundings, levels: dict[str, Any]) -> Iterator[Finding]:
    yield from loaded.findings
    if loaded.document is None or loaded.parsed is None:
        return
    subject = Subject(loaded.document, loaded.path, loaded.shown)
    for rule, run in RULES.values():
        if loaded.kind in rule.kinds and levels.get(rule.name) != OFF:
            yield from _placed(loaded.parsed, rule, run(subject, around), levels.get(rule.name))


def _placed(parsed: Parsed, rule: Rule, hits: Iterable[Hit], level: str | None) -> Iterator[Finding]:
    for number, hit in enumerate(islice(hits, MAX_FINDINGS + 1)):
        start, end = parsed.span(hit.path, key=hit.on_key)
        chosen = Level(level) if level is not None else hit.level or rule.level
        said = (hit.message, hit.advice) if number < MAX_FINDINGS else THERE_ARE_MORE
        yield parsed.source.finding(rule.name, *said, start, end, chosen)
