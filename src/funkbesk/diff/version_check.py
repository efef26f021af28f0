"""Is the version raised enough: the new version of a description against the last approved one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from funkbesk.diff.changes import Bump, Comparison
from funkbesk.diff.policy import Policy, version_words
from funkbesk.diff.requirement import Requirement, raised, required_bump
from funkbesk.findings import Level

if TYPE_CHECKING:
    from funkbesk.documents.description import Description

# A state that says of itself that it is not to be used yet needs neither a new date nor a new approval.
_IN_USE = "gældende"


@dataclass(frozen=True, slots=True)
class Remark:
    """What is wrong with the version: a finding without its place. `path` leads to the key in the new file."""

    rule: str
    level: Level
    message: str
    advice: str
    path: tuple[str, ...] = ("version",)


def check_version(
    approved: Description | None, new: Description, comparison: Comparison, policy: Policy
) -> list[Remark]:
    """Return what is wrong with the version number, the date and the approval of `new`; nothing where all is well.

    `comparison` goes from the last approved version to `new`. Without an approved version there is nothing to hold it
    against, so nothing is said. The level is that of the rule, but no worse than the worst of the rules that ask for
    more than was given: an unraised version after a correction of the language is a hint.
    """
    if approved is None:
        return []
    requirement = required_bump(comparison, policy)
    remarks = [*_number(approved, new, requirement), *_renewal(approved, new, requirement)]
    return [replace(r, level=_milder(r.level, level)) for r in remarks if (level := policy.rules[r.rule].level)]


def given_bump(old: str, new: str) -> Bump | None:
    """Return by which class `new` is above `old`: None where it is below, ingen where it is the same.

    2.5.0 after 1.2.3 is a større raise, whatever follows the first number.
    """
    before, after = (tuple(map(int, version.split("."))) for version in (old, new))
    if after < before:
        return None
    for bump, one, other in zip((Bump.MAJOR, Bump.MINOR, Bump.PATCH), before, after, strict=True):
        if one != other:
            return bump
    return Bump.NONE


def _number(approved: Description, new: Description, requirement: Requirement) -> Iterator[Remark]:
    given = given_bump(approved.version, new.version)
    needed = raised(approved.version, requirement.bump)
    if given is None:
        yield Remark(
            "version-sænket",
            Level.FEJL,
            f"Versionen {new.version} er lavere end den godkendte version {approved.version}.",
            f"Skriv version: {needed}" if requirement.bump is not Bump.NONE else f"Skriv version: {approved.version}",
        )
    elif given.rank >= requirement.bump.rank:
        if requirement.bump is Bump.NONE and given is not Bump.NONE and not _is_published(approved, new):
            yield Remark(
                "version-hævet-uden-ændring",
                Level.ADVARSEL,
                f"Versionen er hævet fra {approved.version} til {new.version}, men indholdet er det samme.",
                f"Skriv version: {approved.version}",
            )
    else:
        rule = "version-ikke-hævet" if given is Bump.NONE else "version-hævet-for-lidt"
        said = "er ikke hævet" if given is Bump.NONE else f"er kun hævet med {version_words(given)}"
        yield Remark(
            rule,
            requirement.level_above(given) or Level.HINT,
            f"Versionen {said} siden den godkendte version {approved.version}. {requirement.sentence}",
            f"Skriv version: {needed}. Det gør funkbesk bump {new.id} for dig.",
        )


def _is_published(approved: Description, new: Description) -> bool:
    """Return whether the new version says of itself that it was approved anew: a confirmation needs no change."""
    return new.approval is not None and new.approval != approved.approval


def _renewal(approved: Description, new: Description, requirement: Requirement) -> Iterator[Remark]:
    if requirement.bump is not Bump.MAJOR or new.status != _IN_USE:
        return
    if new.valid_from == approved.valid_from:
        yield Remark(
            "gyldig-fra-ikke-fornyet",
            Level.FEJL,
            f"Ændringen er større, men gyldig_fra er den samme som i version {approved.version}.",
            "Skriv den dato, som den nye version gælder fra.",
            ("gyldig_fra",),
        )
    if new.approval == approved.approval:
        yield Remark(
            "godkendelse-ikke-fornyet",
            Level.FEJL,
            f"Ændringen er større, men godkendelsen er den samme som i version {approved.version}.",
            "Skriv under godkendt, hvem der har godkendt den nye version, og hvornår.",
            ("godkendt",),
        )


def _milder(one: Level, other: Level) -> Level:
    return max(one, other, key=lambda level: level.rank)
