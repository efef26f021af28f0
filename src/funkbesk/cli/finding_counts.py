"""How many findings each file of a collection has, known from the last time where no file has changed."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date

from funkbesk.cli.last_answer import Answer, LastAnswer
from funkbesk.reading.collection import Collection

NAME = "fund"

Counts = Mapping[str, Mapping[str, int]]
"""The number of findings by the path that users see and by level; a file without findings may be missing."""


def finding_counts(collection: Collection, today: date, jobs: int) -> Counts:
    """Return what `funkbesk lint` finds, counted. Raises `FileProblem` where the settings can't be opened."""
    last = LastAnswer(collection.root, ["fund", today, collection.files.shown(collection.root)], NAME)
    known = last.recall()
    if known is not None:
        counts: Counts = json.loads(known.text)
        return counts
    from funkbesk.lint.check import check  # the linter: only where something has changed

    report = check(collection, today=today, jobs=jobs)
    found: dict[str, dict[str, int]] = {}
    for finding in report.findings:
        of_file = found.setdefault(finding.path, {})
        of_file[str(finding.level)] = of_file.get(str(finding.level), 0) + 1
    if report.lasting:
        last.keep(Answer(json.dumps(found), 0), report.outside)
    return found
