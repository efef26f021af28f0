"""What is new since an earlier commit: the findings that it did not have, and the files that have changed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from funkbesk.lint.engine import baseline
from funkbesk.lint.engine.check import CheckReport, check
from funkbesk.lint.engine.selection import Selection
from funkbesk.reading.changed_files import ChangedFile, changed_files
from funkbesk.reading.collection import Collection
from funkbesk.reading.committed import collection_at
from funkbesk.reading.repository import HEAD, Repository

if TYPE_CHECKING:
    from funkbesk.lint.engine.rule import Notes


@dataclass(frozen=True)
class Base:
    """An earlier state of a collection, under the names that its files have today.

    `known` are its findings, `notes` what rules noted of it, `changed` the files that have changed or come since.
    """

    root: Path
    known: Counter[baseline.Entry]
    notes: Notes
    changed: frozenset[str]

    def new(self, report: CheckReport, *, only_new: bool) -> CheckReport:
        """Return the report with what this state did not have.

        A finding is known while the text that it is about has not changed. Findings in files that have changed are all
        kept, unless `only_new` leaves the known ones out there too; but not those of a file that no rule could look at,
        or nothing would be said of what is new in it.
        """
        new = baseline.judge(report.findings, self.known, self.root).new
        kept = {id(finding) for finding in new}
        whole = self.changed & report.unexamined if only_new else self.changed
        findings = [finding for finding in report.findings if id(finding) in kept or finding.path in whole]
        return report._replace(findings=findings)


def base_of(
    collection: Collection,
    revision: str,
    *,
    today: date,
    selection: Selection | None = None,
    jobs: int = 1,
    before: Collection | None = None,
) -> Base:
    """Return the state of the collection where its history and that of `revision` parted.

    A pull request is not measured against what others have done since it began. The state is checked with its own
    settings and register, so that what a change of those does to other files is new as well. Whoever has that state
    already gives it as `before`. Raises `GitProblem`.
    """
    if before is None:
        repository = Repository.at(collection.root)
        before = collection_at(repository, repository.merge_base(revision, HEAD), revision)
    changes = changed_files(before, collection)
    before.files.read(before.paths())  # all in one process
    report = check(before, today=today, selection=selection, jobs=jobs)
    names = _names(before, collection, changes)
    return Base(
        collection.root,
        Counter(baseline.entry_of(finding, collection.root, names.get(finding.path)) for finding in report.findings),
        {rule: {names.get(old, old): note for old, note in noted.items()} for rule, noted in report.notes.items()},
        frozenset(collection.files.shown(change.after) for change in changes if change.after and not change.same_text),
    )


def _names(before: Collection, now: Collection, changes: Iterable[ChangedFile]) -> Mapping[str, str]:
    """Return what each file was called then -> what users see it as today."""
    moved = {change.before: change.after for change in changes if change.before and change.after}
    return {
        before.files.shown(path): now.files.shown(moved.get(path) or now.root / path.relative_to(before.root))
        for path in before.paths()
    }
