"""How many findings each file of a collection has, known from the last time where no file has changed."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

from funkbesk.cli.linting.last_answer import Answer, LastAnswer
from funkbesk.reading.collection import Collection

if TYPE_CHECKING:
    from funkbesk.lint.engine.check import CheckReport

NAME = "fund"
MOST_FILES = 300
"""So many files are linted in about two seconds; of more, `status` tells only what the linter has seen already."""

Counts = Mapping[str, Mapping[str, int]]
"""The number of findings by the path that users see and by level; a file without findings may be missing."""


def finding_counts(collection: Collection, today: date, jobs: int) -> Counts | None:
    """Return what `funkbesk lint` finds, counted. Raises `FileProblem` where the settings can't be opened.

    None where there are more than `MOST_FILES` and the linter has not seen all of them as they are.
    """
    last = last_counts(collection, today)
    known = last.recall()
    if known is not None:
        counts: Counts = json.loads(known.text)
        return counts
    if len(collection.paths()) > MOST_FILES:
        return None
    from funkbesk.lint.engine.check import check  # the linter: only where something has changed

    return keep_counts(last, check(collection, today=today, jobs=jobs))


def last_counts(collection: Collection, today: date) -> LastAnswer:
    """Return what is known of the findings of the whole collection; to be made before its files are read."""
    return LastAnswer(collection.root, ["fund", today, collection.files.shown(collection.root)], NAME)


def keep_counts(last: LastAnswer, report: CheckReport) -> Counts:
    """Return the numbers of the report, which is of the whole collection and all rules, and keep them."""
    found: dict[str, dict[str, int]] = {}
    for finding in report.findings:
        of_file = found.setdefault(finding.path, {})
        of_file[str(finding.level)] = of_file.get(str(finding.level), 0) + 1
    if report.lasting:
        last.keep(Answer(json.dumps(found), 0), report.outside)
    return found
