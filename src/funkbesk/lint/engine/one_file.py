"""The rules on one file: its findings, and what the comparison of all files needs to know of it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import islice
from typing import Any, NamedTuple

from funkbesk.documents.names import FileKind
from funkbesk.findings import About, Finding, Fix, Level
from funkbesk.findings.limits import MAX_FINDINGS, THERE_ARE_MORE
from funkbesk.lint.engine.collection_registry import COLLECTION_RULES
from funkbesk.lint.engine.masking import masked_findings, told
from funkbesk.lint.engine.names import rule_names
from funkbesk.lint.engine.registry import RULES
from funkbesk.lint.engine.rule import ALLOWED, UNEXAMINED, Hit, Path, Rule, Subject, Surroundings
from funkbesk.lint.engine.selection import Selection
from funkbesk.lint.engine.suppression import about, suppressed, suppressions
from funkbesk.private_data import mask_cpr
from funkbesk.reading.collection import Loaded
from funkbesk.reading.parsed import Parsed, Span
from funkbesk.reading.text_places import text_offsets, text_span

# the steps of a path that say where a text stands, not which one it is
_UNNAMED = frozenset({"punkter", "grupper", "tekst", "overskrift", "øvrige_afsnit"})

_LANGUAGE_WAITS = "Sproget er derfor ikke kontrolleret."
_WAITS: dict[FileKind, str] = {
    "description": _LANGUAGE_WAITS,
    "meeting": _LANGUAGE_WAITS,
    "register": "Registret er derfor ikke brugt i kontrollen.",
    "settings": "Indstillingerne er derfor ikke brugt i kontrollen.",
}
"""What is not done while a file has errors."""


class FileReport(NamedTuple):
    """The findings of one file, and for each rule over the collection what it noted."""

    findings: tuple[Finding, ...]
    notes: Mapping[str, Any]


def examine(loaded: Loaded[Any], around: Surroundings, selection: Selection) -> FileReport:
    """Return what the reader, the schema and the rules of the selection say of the file."""
    if loaded.document is None or loaded.parsed is None:
        return FileReport(tuple(_told_what_waits(loaded.findings, _WAITS[loaded.kind])), {UNEXAMINED: True})
    parsed = loaded.parsed
    subject = Subject(loaded.document, loaded.path, loaded.shown, around)
    findings: list[Finding] = []
    for rule, run in RULES.values():
        if loaded.kind in rule.kinds and selection.runs(rule):
            hits = list(islice(run(subject, around), MAX_FINDINGS + 1))
            if hits:
                findings += _placed(parsed, rule, hits, selection)
    notes: dict[str, Any] = {}
    for rule, note, _ in COLLECTION_RULES.values():
        noted = note(subject, partial(_place, parsed)) if loaded.kind in rule.kinds and selection.runs(rule) else None
        if noted is not None:
            notes[rule.name] = noted
    comments = suppressions(parsed)
    findings = [*loaded.findings, *suppressed(comments, findings)]
    if comments:
        ran = frozenset(name for name, (rule, _) in RULES.items() if selection.runs(rule))
        findings += about(parsed, comments, rule_names(), ran)
        notes[ALLOWED] = [
            [rule, one.lines.start, one.lines.stop]
            for one in comments
            for rule in one.rules
            if one.reason and rule in COLLECTION_RULES
        ]
    return FileReport(tuple(masked_findings(findings, {parsed.source.path: parsed.source})), notes)


def _told_what_waits(findings: Sequence[Finding], waits: str) -> Iterator[Finding]:
    """Yield the findings of a file that no rule can look at; the last one to be mended says what `waits`.

    A description with errors would else look as if its language were good, or as if it held to the register.
    """
    errors = [finding for finding in findings if finding.level is Level.FEJL]
    last = max(errors, key=lambda finding: (finding.line, finding.column), default=None)
    for finding in findings:
        yield finding._replace(message=f"{finding.message} {waits}") if finding is last else finding


def about_place(parsed: Parsed, path: Path) -> About:
    """Return what stands at `path`, in a form that survives moves and wrapping."""
    value = parsed.value(path)
    # the digest of a CPR number alone could be tried out
    text = mask_cpr(" ".join(value.split())) if isinstance(value, str) else ""
    keys = ".".join(str(step) for step in path if step not in _UNNAMED)
    return About(keys, hashlib.sha256(text.encode()).hexdigest()[:16] if text else "")


def _placed(parsed: Parsed, rule: Rule, hits: Iterable[Hit], selection: Selection) -> Iterator[Finding]:
    for number, hit in enumerate(hits):
        (line, column), end = _span(parsed, hit)
        message, advice = (hit.message, hit.advice) if number < MAX_FINDINGS else THERE_ARE_MORE
        yield Finding(
            path=parsed.source.path,
            line=line,
            column=column,
            end=end,
            rule=rule.name,
            level=selection.level(rule, hit.level),
            message=told(message),
            advice=told(advice),
            fix=_fix(parsed, hit),
            about=about_place(parsed, hit.path),
            private=hit.private,
        )


def _place(parsed: Parsed, path: Path, *, key: bool = False, start: int | None = None, end: int | None = None) -> Span:
    return parsed.span(path, key=key) if start is None or end is None else text_span(parsed, path, start, end)


def _span(parsed: Parsed, hit: Hit) -> Span:
    return _place(parsed, hit.path, key=hit.on_key, start=hit.start, end=hit.end)


def _fix(parsed: Parsed, hit: Hit) -> Fix | None:
    """Return the replacement as an edit of the file, where the text stands in one piece on one line of it."""
    if hit.replacement is None or hit.start is None or hit.end is None:
        return None
    offsets = text_offsets(parsed, hit.path)
    value = parsed.value(hit.path)
    if offsets is None or not hit.start < hit.end <= len(value):
        return None
    start, end = offsets[hit.start], offsets[hit.end - 1] + 1
    return Fix(start, end, hit.replacement) if parsed.source.text[start:end] == value[hit.start : hit.end] else None
