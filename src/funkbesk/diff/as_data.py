"""A comparison as plain JSON data: what `--format json` writes, and what every other format may be made from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from funkbesk.diff.changes import (
    BulletChange,
    BulletState,
    Bump,
    Change,
    Comparison,
    PartChange,
    Place,
    RegisterChange,
    Segment,
    Version,
    bump_of,
)
from funkbesk.diff.decided import Decided
from funkbesk.diff.fingerprint import fingerprint
from funkbesk.diff.requirement import Requirement

Data = dict[str, Any]


def as_data(comparison: Comparison, requirement: Requirement | None = None) -> Data:
    """Return the object that `json_schema.comparison_schema` describes; what has an id stands in a list."""
    return {
        "id": comparison.id,
        "old": _version(comparison.old),
        "new": _version(comparison.new),
        "changes": [change_as_data(comparison.id, change) for change in comparison.changes],
        "requirement": None if requirement is None else _requirement(requirement),
        "decisions": [decided_as_data(decided) for decided in comparison.decisions],
    }


def change_as_data(document_id: str, change: Change) -> Data:
    """Return one change; `subject` says which of the four kinds of object it is."""
    return {
        **_of(change),
        "class": str(bump_of(change)),
        "verdicts": [
            {
                "rule": verdict.rule,
                "class": str(verdict.bump),
                "level": "fra" if verdict.level is None else str(verdict.level),
                "why": verdict.why,
                "accepted": verdict.accepted,
                "fingerprint": fingerprint(document_id, verdict.rule, change),
            }
            for verdict in change.verdicts
        ],
        "decisions": [decided_as_data(decided) for decided in change.decisions],
    }


def decided_as_data(decided: Decided) -> Data:
    """Return a decision, and the sentence that tells it."""
    return {
        "address": decided.address,
        "date": decided.day.isoformat(),
        "forum": decided.forum,
        "title": decided.title,
        "sentence": decided.sentence,
    }


def _of(change: Change) -> Data:
    if isinstance(change, BulletChange):
        return _bullet_change(change)
    if isinstance(change, PartChange):
        return {
            "subject": change.part,
            "kind": str(change.kind),
            "old": _place(change.old),
            "new": _place(change.new),
            "index": change.index,
        }
    value = {
        "key": change.key,
        "label": change.label,
        "before": change.before,
        "after": change.after,
        "redline": _redline(change.redline),
    }
    if isinstance(change, RegisterChange):
        return {"subject": "register", "part": change.part, "id": change.id, "name": change.name, **value}
    return {"subject": "oplysning", "place": _place(change.place), **value}


def _bullet_change(change: BulletChange) -> Data:
    return {
        "subject": "punkt",
        "kind": str(change.kind),
        "old": [_bullet(bullet) for bullet in change.old],
        "new": [_bullet(bullet) for bullet in change.new],
        "redline": _redline(change.redline),
        "details": [asdict(detail) for detail in change.details],
        "reordered": change.reordered,
        "reused_id": change.reused_id,
        "basis": None if change.basis is None else str(change.basis),
        "score": None if change.score is None else round(change.score, 2),
        "uncertain": change.uncertain,
    }


def _bullet(bullet: BulletState) -> Data:
    return {
        "id": bullet.id,
        "text": bullet.text,
        "place": _place(bullet.place),
        "index": bullet.index,
        "details": dict(bullet.details),
    }


def _place(place: Place | None) -> Data | None:
    if place is None:
        return None
    return {
        "section": place.section,
        "section_heading": place.section_heading,
        "group": place.group,
        "group_heading": place.group_heading,
        "path": list(place.path),
    }


def _redline(segments: Sequence[Segment]) -> list[Data]:
    return [{"mark": str(segment.mark), "text": segment.text} for segment in segments]


def _version(version: Version | None) -> Data | None:
    return None if version is None else asdict(version)


def _requirement(requirement: Requirement) -> Data:
    return {
        "class": str(requirement.bump),
        "counts": {str(bump): requirement.counts.get(bump, 0) for bump in Bump},
        "rules": [
            {
                "rule": rule.rule,
                "class": str(rule.bump),
                "level": "fra" if rule.level is None else str(rule.level),
                "number": rule.number,
            }
            for rule in requirement.rules
        ],
        "consequences": list(requirement.consequences),
        "sentence": requirement.sentence,
    }
