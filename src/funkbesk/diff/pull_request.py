"""What the versions in a pull request must hold: raised enough, approved anew, never a draft again, never just deleted.

Which descriptions changed is measured from where the branch began; the version against the last approved one, so that
one raise covers a whole round of changes.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from funkbesk.diff.changes import BulletChange, Bump, Change, bump_of, main_verdict
from funkbesk.diff.compare import compare
from funkbesk.diff.fingerprint import fingerprint
from funkbesk.diff.policy import Policy, policy_of
from funkbesk.diff.register import touched_by_register, with_register
from funkbesk.diff.requirement import required_bump
from funkbesk.diff.version_check import Remark, check_version
from funkbesk.documents.metadata import APPROVED
from funkbesk.findings import Finding
from funkbesk.reading.approved_states import newest_approved
from funkbesk.reading.changed_files import changed_descriptions
from funkbesk.reading.committed import collection_of
from funkbesk.reading.description_ids import written_id
from funkbesk.reading.version_history import History

if TYPE_CHECKING:
    from pathlib import Path

    from funkbesk.documents.description import Description
    from funkbesk.reading.collection import Collection, Loaded
    from funkbesk.reading.repository import Repository

BACK = "status-tilbage"
DELETED = "godkendt-slettet"


@dataclass(frozen=True, slots=True)
class Reason:
    """One change that asks for the version that was not given; `fingerprint` is what the settings accept it by."""

    rule: str
    bump: Bump
    fingerprint: str
    text: str


@dataclass(frozen=True)
class Judged:
    """What is wrong with the version of one description, and the changes that are why (none where nothing is wrong)."""

    identifier: str
    findings: tuple[Finding, ...]
    reasons: tuple[Reason, ...]


@dataclass(frozen=True)
class PullRequest:
    """A collection as it would be after the merge, and the one it began from; `base` is the commit in between."""

    repository: Repository
    base: str
    before: Collection
    after: Collection
    today: date

    def judged(self) -> Iterator[Judged]:
        """Yield the judgement of each description that was changed and has an approved version. Raises `GitProblem`."""
        history = History(self.repository, self.base)
        for changed in changed_descriptions(self.before, self.after):
            if changed.after is None:
                yield from self._deleted(changed.before, history)
                continue
            [loaded] = self.after.load([changed.after])
            if loaded.document is None:
                continue  # the linter tells what is wrong with the file
            judged = self._one(loaded, history)
            if judged.findings:
                yield judged

    def _one(self, loaded: Loaded[Description], history: History) -> Judged:
        new = loaded.document
        assert new is not None  # noqa: S101 - the caller has seen to it
        policy = policy_of(self.after.settings(), new.id, self.today)
        state = newest_approved(history.states(new.id))
        if state is None:
            return Judged(new.id, (), ())
        collection = collection_of(self.repository, state.commit, state.path)
        [approved] = collection.load([self.repository.top / state.path])
        if approved.document is None:
            return Judged(new.id, (), ())
        comparison = compare(approved.document, new, policy)
        touched = touched_by_register(collection.register(), self.after.register(), new, policy)
        comparison = with_register(comparison, touched)
        remarks = check_version(approved.document, new, comparison, policy)
        if new.status not in APPROVED:
            remarks += _back(approved.document, new, policy)
        bump = required_bump(comparison, policy).bump
        too_little = bump is not Bump.NONE and any(remark.path == ("version",) for remark in remarks)
        reasons = [_reason(new.id, change) for change in comparison.changes if too_little and bump_of(change) is bump]
        return Judged(new.id, tuple(_finding(remark, loaded) for remark in remarks), tuple(reasons))

    def _deleted(self, before: Path | None, history: History) -> Iterator[Judged]:
        if before is None:
            return
        [loaded] = self.before.load([before])
        identifier = written_id(loaded.data)
        if identifier is None or newest_approved(history.states(identifier)) is None:
            return
        level = policy_of(self.after.settings(), identifier, self.today).rules[DELETED].level
        if level is None:
            return
        shown = self.after.files.shown(before)
        yield Judged(
            identifier,
            (
                Finding(
                    *(shown, 1, 1, (1, 2), DELETED, level),
                    f"Beskrivelsen {identifier} er slettet, men har en godkendt version.",
                    "Hent filen tilbage, og skriv status: ophævet og gyldig_til, så den stadig kan findes.",
                ),
            ),
            (),
        )


def _back(approved: Description, new: Description, policy: Policy) -> Iterator[Remark]:
    level = policy.rules[BACK].level
    if level is not None:
        yield Remark(
            BACK,
            level,
            f"Beskrivelsen er gældende i version {approved.version}, men står nu som {new.status}.",
            "Skriv status: gældende og den nye godkendelse, og vent med at flette til efter mødet.",
            ("status",),
        )


def _finding(remark: Remark, loaded: Loaded[Description]) -> Finding:
    assert loaded.parsed is not None  # noqa: S101 - a file with a document has been parsed
    (line, column), end = loaded.parsed.span(remark.path)
    return Finding(loaded.shown, line, column, end, remark.rule, remark.level, remark.message, remark.advice)


def _reason(identifier: str, change: Change) -> Reason:
    verdict = main_verdict(change)
    assert verdict is not None  # noqa: S101 - a change that asks for a version has one
    if isinstance(change, BulletChange):
        text = " / ".join(bullet.text for bullet in (change.new or change.old))
    else:
        text = verdict.why
    return Reason(verdict.rule, verdict.bump, fingerprint(identifier, verdict.rule, change), text)
