"""The rules on one file: its findings, and what the comparison of all files needs to know of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Any

from funkbesk.findings import Finding, Level
from funkbesk.lint.collection_registry import COLLECTION_RULES
from funkbesk.lint.registry import RULES
from funkbesk.lint.rule import Hit, Rule, Subject, Surroundings
from funkbesk.reading.collection import Loaded
from funkbesk.reading.parsed import Parsed
from funkbesk.reading.validation import MAX_FINDINGS, THERE_ARE_MORE

OFF = "fra"


@dataclass(frozen=True)
class FileReport:
    """The findings of one file, and for each rule over the collection what it noted."""

    findings: tuple[Finding, ...]
    notes: Mapping[str, Any]


def examine(loaded: Loaded[Any], around: Surroundings, levels: Mapping[str, str]) -> FileReport:
    """Return what the reader, the schema and the rules say of the file; `levels` are those of the settings."""
    if loaded.document is None or loaded.parsed is None:
        return FileReport(loaded.findings, {})
    subject = Subject(loaded.document, loaded.path, loaded.shown)
    findings = list(loaded.findings)
    for rule, run in RULES.values():
        level = levels.get(rule.name)
        if loaded.kind in rule.kinds and level != OFF:
            findings += _placed(loaded.parsed, rule, run(subject, around), level)
    notes: dict[str, Any] = {}
    for rule, note, _ in COLLECTION_RULES.values():
        noted = note(subject, loaded.parsed.span) if loaded.kind in rule.kinds else None
        if noted is not None:
            notes[rule.name] = noted
    return FileReport(tuple(findings), notes)


def _placed(parsed: Parsed, rule: Rule, hits: Iterable[Hit], level: str | None) -> Iterator[Finding]:
    for number, hit in enumerate(islice(hits, MAX_FINDINGS + 1)):
        start, end = parsed.span(hit.path, key=hit.on_key)
        chosen = Level(level) if level is not None else hit.level or rule.level
        said = (hit.message, hit.advice) if number < MAX_FINDINGS else THERE_ARE_MORE
        yield parsed.source.finding(rule.name, *said, start, end, chosen)
