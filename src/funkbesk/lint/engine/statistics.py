"""The findings counted by rule, and the LIX of every description and section: figures to follow over time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from funkbesk.findings import Finding, Level
from funkbesk.lint.engine.rule import Notes
from funkbesk.lint.language.lix import Lix, together
from funkbesk.lint.rules import lix_stigning


@dataclass(frozen=True, slots=True)
class RuleCount:
    """How often a rule was broken; the level is the worst of its findings."""

    rule: str
    level: Level
    count: int


@dataclass(frozen=True, slots=True)
class DescriptionLix:
    """The LIX of a description, and of each of its sections and groups (by key) in the order of print."""

    path: str
    total: Lix
    sections: tuple[tuple[str, Lix], ...]


def rule_counts(findings: Iterable[Finding]) -> list[RuleCount]:
    """Return the rules with findings: the worst level first, then the most frequent."""
    counts: Counter[str] = Counter()
    levels: dict[str, Level] = {}
    for finding in findings:
        counts[finding.rule] += 1
        levels[finding.rule] = min(levels.get(finding.rule, finding.level), finding.level, key=lambda one: one.rank)
    rows = [RuleCount(rule, levels[rule], count) for rule, count in counts.items()]
    return sorted(rows, key=lambda row: (row.level.rank, -row.count, row.rule))


def lix_of_descriptions(notes: Notes) -> list[DescriptionLix]:
    """Return the LIX of the descriptions that were checked, the hardest to read first; none where the rule is off."""
    found = []
    for path, rows in notes.get(lix_stigning.RULE.name, {}).items():
        sections = tuple((str(key), Lix(words, periods, long_words)) for key, words, periods, long_words, *_ in rows)
        found.append(DescriptionLix(path, together(lix for _, lix in sections), sections))
    return sorted(found, key=lambda one: (-one.total.value, one.path))
