"""Check a collection, or one text: read what changed, run the rules, compare all files; findings come worst first."""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

from funkbesk.documents.names import MEETINGS_FOLDER, kind_of
from funkbesk.files import FileProblem
from funkbesk.findings import Finding, Level, worst_first
from funkbesk.lint.engine.collection_registry import COLLECTION_RULES
from funkbesk.lint.engine.known import KnownFiles, key_of
from funkbesk.lint.engine.masking import masked_findings, masked_sources, told
from funkbesk.lint.engine.rule import ALLOWED, UNEXAMINED, CollectionHit, Noted, Notes, NotPossible, Outside
from funkbesk.lint.engine.selection import Selection
from funkbesk.lint.rules import indstilling_logo
from funkbesk.reading.collection import Collection
from funkbesk.reading.source import Source, Unreadable, open_source


class CheckReport(NamedTuple):
    """What a check found: findings worst first, the sources that they point into, and how many files were read.

    `outside` are the paths that a finding depends on although nothing of them was read: the logo. Where a rule looks at
    what else the machine has, the report is not `lasting`. `notices` says (Danish) which rules could not do their work.
    `notes` is what the rules over the collection noted. `unexamined` are the files that no rule could look at: their
    findings say why.
    """

    findings: list[Finding]
    sources: dict[str, Source]
    files: int
    outside: tuple[str, ...] = ()
    lasting: bool = True
    notices: tuple[str, ...] = ()
    notes: Notes = MappingProxyType({})
    unexamined: frozenset[str] = frozenset()


class Given(NamedTuple):
    """A file to check: its path, the path that users see, and its bytes."""

    path: Path
    shown: str
    data: bytes


def check(
    collection: Collection,
    paths: Sequence[Path] | None = None,
    *,
    today: date,
    selection: Selection | None = None,
    jobs: int = 1,
    cache: bool = True,
    before: Notes | None = None,
) -> CheckReport:
    """Return the findings of the given files of the collection, or of all its files.

    Beside them only the settings and the register are read. Files that have not changed since the last run are known,
    unless `cache` is off; `jobs` processes share the others. `before` are the notes of an earlier state, under today's
    names, for rules that compare with it. Raises `FileProblem` where one of `paths`, the settings or the register can't
    be opened; another file of the collection that can't be is a finding.
    """
    files = collection.files
    given: list[Given] = []
    unread: list[Finding] = []
    for path in paths or collection.paths():
        shown = files.shown(path)
        try:
            given.append(Given(path, shown, files.read([path])[0]))
        except FileProblem as problem:
            if paths:
                raise
            unread.append(Finding(shown, 1, 1, (1, 2), "fil-åbnes-ikke", Level.FEJL, problem.message, problem.advice))
    selection = selection or Selection()
    known = KnownFiles(collection.root, [*_frame(collection), selection.key()]) if cache else None
    report = _check(collection, given, _outside(collection, today, before or {}), jobs, known, selection)
    if known and collection.is_on_disk:  # what was found in a commit must not take the place of the files' own
        known.save(keep_others=paths is not None)
    if not unread:
        return report
    return report._replace(
        findings=sorted([*report.findings, *unread], key=worst_first),
        unexamined=report.unexamined.union(finding.path for finding in unread),
    )


def check_data(
    collection: Collection, data: bytes, path: Path, shown: str, *, today: date, selection: Selection | None = None
) -> CheckReport:
    """Return the findings of a text that stands for the file `path` of the collection (or for none); never raises."""
    outside = _outside(collection, today, {})
    return _check(collection, [Given(path, shown, data)], outside, 1, None, selection or Selection())


def _outside(collection: Collection, today: date, before: Notes) -> Outside:
    names = frozenset(unicodedata.normalize("NFC", path.stem) for path in collection.meeting_paths())
    return Outside(today, collection.root, before, names)


def _frame(collection: Collection) -> list[bytes]:
    """Return what the findings of every file of the collection may depend on.

    Which meetings there are is not part of it, so that a new one does not make everything be read again; that there are
    any is (see `Surroundings`).
    """
    single = (collection.settings_path, collection.register_path)
    files = collection.files
    shared = [files.read([path])[0] if files.has(path) else b"" for path in single]
    meetings = [MEETINGS_FOLDER.encode()] if collection.meeting_paths() else []
    return [*shared, *meetings, *(os.fsencode(path.name) for path in collection.description_paths())]


def _check(
    collection: Collection,
    given: Sequence[Given],
    outside: Outside,
    jobs: int,
    known: KnownFiles | None,
    selection: Selection,
) -> CheckReport:
    findings: list[Finding] = []
    notes: list[tuple[str, Mapping[str, Any]]] = []
    new: list[tuple[Given, str]] = []
    for file in given:
        key = key_of(kind_of(file.path), file.path, file.data) if known else ""
        entry = known.recall(key, file.shown) if known else None
        if entry is None:
            new.append((file, key))
        else:
            findings += entry[0]
            notes.append((file.shown, entry[1]))
    levels = known.levels if known and not new else None
    if levels is None:
        from funkbesk.lint.engine.examining import (
            examine_all,  # the models, 0.1 s: only where there is something to read
        )

        levels = dict(collection.plain_settings().levels)
        if known:
            known.levels = levels
        for (file, key), report in zip(
            new, examine_all(collection, [file for file, _ in new], jobs, selection.with_levels(levels)), strict=True
        ):
            findings += report.findings
            notes.append((file.shown, report.notes))
            if known:
                known.remember(key, report.findings, report.notes)
    selection = selection.with_levels(levels)
    notices: list[str] = []
    notes.sort(key=lambda one: one[0])
    findings += _compared(notes, outside, selection, notices)
    data = {file.shown: file.data for file in given}
    sources = {shown: _source(data[shown], shown) for shown in {finding.path for finding in findings}}
    return CheckReport(
        sorted(masked_findings(findings, sources), key=worst_first),
        masked_sources(findings, sources),
        len(given),
        tuple(_looked_at(notes, collection.root)),
        not any(rule.of_machine and selection.runs(rule) for rule, _, _ in COLLECTION_RULES.values()),
        tuple(notices),
        {name: {shown: note[name] for shown, note in notes if name in note} for name in COLLECTION_RULES},
        frozenset(shown for shown, note in notes if UNEXAMINED in note),
    )


def _compared(
    notes: Sequence[tuple[str, Mapping[str, Any]]], outside: Outside, selection: Selection, notices: list[str]
) -> Iterator[Finding]:
    """Yield what the rules over the collection find; add to `notices` why one of them can't work."""
    allowed = {shown: note.get(ALLOWED, ()) for shown, note in notes}
    for rule, _, compare in COLLECTION_RULES.values():
        if not selection.runs(rule):
            continue
        noted = [Noted(shown, note[rule.name]) for shown, note in notes if rule.name in note]
        for hit in _possible(compare(noted, outside), notices):
            (line, column), end = hit.span
            if any(name == rule.name and first <= line < stop for name, first, stop in allowed[hit.shown]):
                continue
            yield Finding(
                path=hit.shown,
                line=line,
                column=column,
                end=(end[0], end[1]),
                rule=rule.name,
                level=selection.level(rule),
                message=told(hit.message),
                advice=told(hit.advice),
                about=hit.about,
            )


def _possible(hits: Iterator[CollectionHit], notices: list[str]) -> Iterator[CollectionHit]:
    try:
        yield from hits
    except NotPossible as problem:
        notices.append(str(problem))


def _looked_at(notes: Sequence[tuple[str, Mapping[str, Any]]], root: Path) -> Iterator[str]:
    """Yield the paths of files that a rule looks for beside the descriptions."""
    for _, note in notes:
        if indstilling_logo.RULE.name in note:
            yield str(root / note[indstilling_logo.RULE.name][0].replace("\\", "/"))


def _source(data: bytes, shown: str) -> Source:
    try:
        return open_source(data, shown)
    except Unreadable as problem:
        return problem.source
