"""The version policy that holds for a description: the built-in table, and what the settings say otherwise."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from funkbesk.diff.changes import Bump
from funkbesk.files import read_bytes
from funkbesk.findings import Level
from funkbesk.reading.reader import read

if TYPE_CHECKING:
    from funkbesk.documents.settings import Settings

_TABLE = Path(__file__).resolve().parent / "versionsregler.yaml"
_OFF = "fra"


@dataclass(frozen=True, slots=True)
class PolicyRule:
    """One rule: when it speaks, which class it asks for, how serious a version is that does not give it, and why.

    `level` is None where the rule is switched off. `why` is "" for the rules on the version number itself.
    """

    name: str
    when: str
    bump: Bump
    level: Level | None
    why: str = ""


@dataclass(frozen=True, slots=True)
class Acceptance:
    """One change that the settings accept: why, and until which day (inclusive; None: for good)."""

    reason: str
    expires: date | None = None


@dataclass(frozen=True, slots=True)
class Policy:
    """The rules by name, the accepted changes by fingerprint, and the day on which acceptances are judged."""

    rules: Mapping[str, PolicyRule]
    accepted: Mapping[str, Acceptance] = field(default_factory=dict)
    today: date | None = None

    def acceptance(self, fingerprint: str) -> Acceptance | None:
        """Return the acceptance of a change, or None where it has none or the last day has passed."""
        found = self.accepted.get(fingerprint)
        if found is None or (found.expires and self.today and found.expires < self.today):
            return None
        return found


@cache
def table() -> dict[str, Any]:
    """Return the content of `versionsregler.yaml`."""
    return read(read_bytes(_TABLE), _TABLE.name).data


@cache
def built_in() -> Policy:
    """Return the policy that holds where nothing else is said."""
    rules = {
        name: PolicyRule(name, row["hvornår"], Bump(row["kræver"]), Level(row["niveau"]), row.get("hvorfor", ""))
        for name, row in table()["regler"].items()
    }
    return Policy(rules)


def version_words(bump: Bump) -> str:
    """Return what a version of this class is called: "en større version", "en rettelse", "ingen ny version"."""
    return {Bump.PATCH: "en rettelse", Bump.NONE: "ingen ny version"}.get(bump, f"en {bump} version")


def consequences(bump: Bump, *, approved: bool = False) -> tuple[str, ...]:
    """Return what follows from a version of this class, as Danish sentences; less where it is `approved` already."""
    before = () if approved else table()["godkendelse"].get(bump, ())
    return (*before, *table()["følger"][bump])


def policy_of(settings: Settings, description_id: str, today: date | None = None) -> Policy:
    """Return the policy for one description: the settings' rules first, then those for the description itself."""
    chosen = settings.version_policy
    rules = dict(built_in().rules)
    for changed in (chosen.rules, chosen.descriptions.get(description_id, {})):
        for name, rule in changed.items():
            if name in rules:
                rules[name] = _changed(rules[name], rule.bump, rule.level)
    accepted = {one.fingerprint: Acceptance(one.reason, one.expires) for one in chosen.accepted}
    return Policy(rules, accepted, today)


def _changed(rule: PolicyRule, bump: str | None, level: str | None) -> PolicyRule:
    if bump is not None:
        rule = replace(rule, bump=Bump(bump))
    if level is not None:
        rule = replace(rule, level=None if level == _OFF else Level(level))
    return rule
