"""Which version a comparison asks for, and what follows from it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from funkbesk.danish import count, listing
from funkbesk.diff.changes import BulletChange, Bump, Change, Comparison, Kind, Verdict, bump_of
from funkbesk.diff.policy import Policy, built_in, consequences, version_words
from funkbesk.diff.text_rules import DUTIES
from funkbesk.findings import Level

SCOPE = 0.25
"""The share of the duties that may be added, removed or rewritten before it counts as another description."""
FEW_DUTIES = 4
"""Of fewer duties one is that share already; then the rule on scope says nothing."""
_SCOPE_RULE = "omfang"
_NEW = "Beskrivelsen er ny; den får sit første versionsnummer, når den godkendes."
_GONE = "Beskrivelsen er fjernet. Sæt den hellere til ophævet med gyldig_til, så den stadig kan findes."


@dataclass(frozen=True, slots=True)
class RuleCount:
    """How often a rule spoke, and what it asks for; `level` is None where it is switched off."""

    rule: str
    bump: Bump
    level: Level | None
    number: int


@dataclass(frozen=True, slots=True)
class Requirement:
    """What a comparison asks for.

    `bump` is the class the version must be raised by, `counts` the number of changes of each class, `rules` the rules
    that spoke, the weightiest first, `consequences` what follows, `sentence` the whole in one line, in Danish.
    `together` says why the changes ask for more together than any of them alone; empty where that is not so.
    """

    bump: Bump
    counts: Mapping[Bump, int]
    rules: tuple[RuleCount, ...]
    consequences: tuple[str, ...]
    sentence: str
    together: str = ""

    def level_above(self, given: Bump) -> Level | None:
        """Return the worst level of the rules that ask for more than `given`; None where none does."""
        levels = [rule.level for rule in self.rules if rule.level is not None and rule.bump.rank > given.rank]
        return min(levels, default=None, key=lambda level: level.rank)


def required_bump(comparison: Comparison, policy: Policy | None = None) -> Requirement:
    """Return what the changes ask for. A description that is new or gone asks for nothing."""
    policy = policy or built_in()
    counts = Counter(bump_of(change) for change in comparison.changes)
    verdicts = [v for change in comparison.changes for v in change.verdicts if v.accepted is None]
    scope = _scope(comparison, policy)
    verdicts += scope
    rules = _rule_counts(verdicts)
    if comparison.old is None or comparison.new is None:
        sentence = _NEW if comparison.old is None else _GONE
        return Requirement(Bump.NONE, counts, rules, (sentence,), sentence)
    active = [rule for rule in rules if rule.level is not None]
    bump = max((rule.bump for rule in active), default=Bump.NONE, key=lambda bump: bump.rank)
    approved = comparison.new.status == "gældende" and comparison.new.approved not in {None, comparison.old.approved}
    follows = consequences(bump, approved=approved) if comparison.changes else ()
    alone = max((bump_of(change) for change in comparison.changes), default=Bump.NONE, key=lambda bump: bump.rank)
    together = scope[0].why if scope and bump is scope[0].bump and alone.rank < bump.rank else ""
    return Requirement(
        bump, counts, rules, follows, " ".join(filter(None, (_sentence(bump, rules), together))), together
    )


def raised(version: str, bump: Bump) -> str:
    """Return the version number raised by a class: 1.2.3 → 2.0.0, 1.3.0, 1.2.4; unchanged for ingen.

    Before the first approval (0.x) a version is raised like any other.
    """
    major, minor, patch = map(int, version.split("."))
    numbers = {
        Bump.MAJOR: (major + 1, 0, 0),
        Bump.MINOR: (major, minor + 1, 0),
        Bump.PATCH: (major, minor, patch + 1),
        Bump.NONE: (major, minor, patch),
    }
    return ".".join(map(str, numbers[bump]))


def _rule_counts(verdicts: list[Verdict]) -> tuple[RuleCount, ...]:
    numbers = Counter((verdict.rule, verdict.bump, verdict.level) for verdict in verdicts)
    rows = [RuleCount(rule, bump, level, number) for (rule, bump, level), number in numbers.items()]
    return tuple(sorted(rows, key=lambda row: (-row.bump.rank, row.level.rank if row.level else 9, row.rule)))


def _scope(comparison: Comparison, policy: Policy) -> list[Verdict]:
    """Return the verdict of the rule on scope, where so many duties changed at once."""
    touched = sum(_touched_duties(change) for change in comparison.changes)
    if comparison.old is None or comparison.new is None or comparison.duties < FEW_DUTIES:
        return []
    if touched <= SCOPE * comparison.duties:
        return []
    rule = policy.rules[_SCOPE_RULE]
    why = f"{count(touched, 'opgave eller ansvar', 'opgaver og ansvar')} af {comparison.duties} er berørt. {rule.why}"
    return [Verdict(rule.name, rule.bump, rule.level, why)]


def _touched_duties(change: Change) -> int:
    """Return how many duties of the old version (or the new one, where they were added) a change touches."""
    if not isinstance(change, BulletChange) or change.kind in {Kind.REORDERED, Kind.NEW_ID, Kind.MOVED, Kind.DETAILS}:
        return 0
    if all(verdict.bump.rank <= Bump.PATCH.rank for verdict in change.verdicts):
        return 0
    return sum(bullet.place.section_path[0] in DUTIES for bullet in (change.old or change.new))


def _sentence(bump: Bump, rules: tuple[RuleCount, ...]) -> str:
    """Return "Kræver en større version: 2 ændringer (ansvar-fjernet, opgave-fjernet)." and the like."""
    if bump is Bump.NONE:
        return "Kræver ikke en ny version."
    asking = [rule for rule in rules if rule.bump is bump and rule.level is not None]
    reasons = count(sum(rule.number for rule in asking), "grund", "grunde")
    return f"Kræver {version_words(bump)}: {reasons} ({listing(rule.rule for rule in asking)})."
