"""The verdicts on a change: which rules of the version policy speak of it, what they ask for, and why."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from funkbesk.diff.bullet_rules import bullet_rules
from funkbesk.diff.changes import BulletChange, Change, Kind, PartChange, RegisterChange, ValueChange, Verdict
from funkbesk.diff.editorial import is_editorial
from funkbesk.diff.fingerprint import fingerprint
from funkbesk.diff.policy import Policy
from funkbesk.diff.text_rules import Spoken, text_rules

_OF_FIELD = {
    "art": "art-ændret",
    "id": "id-ændret",
    "hører_til": "reference-ændret",
    "udgået": "henvisning-ændret",
    **dict.fromkeys(
        ("version", "status", "gyldig_fra", "gyldig_til", "godkendt", "drøftet", "hr_vurderet"),
        "versionsoplysning-ændret",
    ),
}
_OF_KEY = {
    "refererer_til": "reference-ændret",
    "forankret_under": "reference-ændret",
    "overskrift": "overskrift-ændret",
    "nummererede": "inddeling-ændret",
}


def judged(change: Change, policy: Policy, document_id: str, retired: frozenset[str]) -> Change:
    """Return the change with its verdicts; `retired` are the ids under `udgået` in the new version."""
    spoken = dict.fromkeys(_rules(change, retired))
    return replace(change, verdicts=tuple(_verdict(one, change, policy, document_id) for one in spoken))


def _verdict(spoken: Spoken, change: Change, policy: Policy, document_id: str) -> Verdict:
    rule = policy.rules[spoken.rule]
    why = f"{spoken.detail} {rule.why}" if spoken.detail else rule.why
    accepted = policy.acceptance(fingerprint(document_id, rule.name, change)) if policy.accepted else None
    return Verdict(rule.name, rule.bump, rule.level, why, None if accepted is None else accepted.reason)


def _rules(change: Change, retired: frozenset[str]) -> Iterator[Spoken]:
    if isinstance(change, BulletChange):
        yield from bullet_rules(change, retired)
    elif isinstance(change, PartChange):
        yield _of_part(change)
    elif isinstance(change, RegisterChange):
        yield Spoken("register-reference" if change.key == "refererer_til" else "register-ændret")
    elif change.place is None:
        yield _of_field(change)
    elif change.key in _OF_KEY:
        yield Spoken(_OF_KEY[change.key])
    else:
        yield from text_rules(change.before or "", change.after or "", change.place.section_path)


def _of_part(change: PartChange) -> Spoken:
    if change.kind is Kind.REORDERED:
        return Spoken("omrokeret")
    if change.part == "gruppe":
        return Spoken("inddeling-ændret")
    return Spoken("id-ændret" if change.kind is Kind.NEW_ID else "afsnit-ændret")


def _of_field(change: ValueChange) -> Spoken:
    if change.key == "titel" and change.before and change.after:
        return Spoken("overskrift-ændret" if is_editorial(change.before, change.after) else "titel-ændret")
    return Spoken(_OF_FIELD.get(change.key, "metadata-ændret"))
