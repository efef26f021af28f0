"""The first page of a story: how much changed where, which version that asks for, and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from funkbesk.danish import count, listing
from funkbesk.diff.changes import (
    BulletChange,
    Bump,
    Change,
    Comparison,
    Kind,
    PartChange,
    Place,
    ValueChange,
    Version,
)
from funkbesk.diff.policy import built_in, version_words
from funkbesk.diff.requirement import raised
from funkbesk.diff.story.types import Row, Summary, Tally
from funkbesk.diff.story.wording import is_whole, part_label, place_words, value_words
from funkbesk.diff.version_check import given_bump
from funkbesk.documents.metadata import APPROVED

if TYPE_CHECKING:
    from funkbesk.diff.requirement import Requirement

# What a bullet of a section is called: one, several, and whether one is of the neuter gender ("et nyt punkt").
_NOUNS = {
    "opgaver": ("opgave", "opgaver", False),
    "ansvar": ("ansvar", "ansvar", True),
    "kompetencer": ("kompetence", "kompetencer", False),
    "kvalifikationskrav": ("krav", "krav", True),
}
_BULLET = ("punkt", "punkter", True)
# Above the number on the first page, for one and for several.
_TALLIED = {
    Kind.ADDED: ("nyt", "nye"),
    Kind.REMOVED: ("fjernet", "fjernede"),
    Kind.CHANGED: ("ændret", "ændrede"),
    Kind.MOVED: ("flyttet", "flyttede"),
    Kind.MOVED_CHANGED: ("flyttet og ændret", "flyttede og ændrede"),
    Kind.SPLIT: ("delt", "delte"),
    Kind.MERGED: ("samlet af flere", "samlede af flere"),
    Kind.REORDERED: ("med ny plads", "med ny plads"),
    Kind.DETAILS: ("med ændrede oplysninger", "med ændrede oplysninger"),
    Kind.NEW_ID: ("med nyt id", "med nyt id"),
}
# What stands before and behind the noun; the first of three is for a noun of common gender, the last for several.
_BEFORE = {
    Kind.ADDED: ("ny ", "nyt ", "nye "),
    Kind.REMOVED: ("fjernet ", "fjernet ", "fjernede "),
    Kind.CHANGED: ("ændret ", "ændret ", "ændrede "),
    Kind.SPLIT: ("delt ", "delt ", "delte "),
}
_BEHIND = {
    Kind.MOVED: " flyttet hertil",
    Kind.MOVED_CHANGED: " flyttet hertil og ændret",
    Kind.MERGED: " samlet af flere",
    Kind.REORDERED: " med ny plads",
    Kind.DETAILS: " med ændrede oplysninger",
    Kind.NEW_ID: " med nyt id",
}
_GONE = "Beskrivelsen er fjernet. Den burde i stedet stå som ophævet, så den stadig kan findes."


def summary_of(comparison: Comparison, requirement: Requirement) -> Summary:
    """Return the first page of the story of a comparison."""
    kinds = Counter(change.kind for change in comparison.bullets)
    return Summary(
        changes=kinds.total(),
        tallies=tuple(Tally(kinds[kind], _TALLIED[kind][kinds[kind] > 1]) for kind in _TALLIED if kinds[kind]),
        rows=tuple(_rows(comparison)),
        verdict=_verdict(comparison, requirement),
        given=(
            *_given(comparison.old, comparison.new, requirement.bump),
            *(decided.sentence for decided in comparison.decisions),
        ),
        reasons=tuple(_reasons(requirement)),
        hidden=sum(requirement.counts.values()) - len(comparison.changes),
    )


def _rows(comparison: Comparison) -> Iterator[Row]:
    whole = is_whole(comparison)
    for section, changes in comparison.by_section():
        told = [change for change in changes if not whole or isinstance(change, BulletChange)]
        if text := listing(_phrases(section, told)):
            yield Row(section.section_heading, text)
    if whole:
        return
    if comparison.fields:
        labels = [change.label for change in comparison.fields]
        yield Row("Oplysninger om dokumentet", listing([labels[0], *(label.lower() for label in labels[1:])]))
    if comparison.register:
        names = dict.fromkeys(change.name for change in comparison.register)
        yield Row("Registret", f"ændret for {listing(names)}")


def _phrases(section: Place, changes: Sequence[Change]) -> Iterator[str]:
    """Yield what happened in a section: "1 ny opgave", "1 opgave flyttet til »Ansvarsområder«", "teksten er ændret"."""
    bullets = [change for change in changes if isinstance(change, BulletChange)]
    here = Counter(change.kind for change in bullets if change.place.section_path == section.path)
    one, several, neuter = _NOUNS.get(section.path[0], _BULLET)
    for kind in _TALLIED:
        if number := here[kind]:
            before = _BEFORE[kind][2 if number > 1 else neuter] if kind in _BEFORE else ""
            yield count(number, *(f"{before}{noun}{_BEHIND.get(kind, '')}" for noun in (one, several)))
    away = Counter(
        place_words(change.new[0].place)
        for change in bullets
        if change.new and change.place.section_path != section.path
    )
    for place, number in away.items():
        yield count(number, f"{one} flyttet til {place}", f"{several} flyttet til {place}")
    parts = Counter(part_label(change).lower() for change in changes if isinstance(change, PartChange))
    for label, number in parts.items():
        yield label if number == 1 else f"{label} ({number} gange)"
    values = dict.fromkeys(
        change.label.lower() for change in changes if isinstance(change, ValueChange) and not _is_new(change, changes)
    )
    if values:
        yield f"ændret: {listing(values)}"


def _is_new(change: ValueChange, changes: Sequence[Change]) -> bool:
    """Return whether the value belongs to a section or group that is told as new or gone."""
    whole = {other.place.path for other in changes if isinstance(other, PartChange) and None in {other.old, other.new}}
    return change.place is not None and change.place.path in whole


def _verdict(comparison: Comparison, requirement: Requirement) -> str:
    old = comparison.old
    if comparison.new is None:
        return _GONE
    if old is None:
        return requirement.sentence
    if requirement.bump is Bump.NONE:
        return "Ændringerne kræver ikke en ny version."
    number = f": mindst {raised(old.version, requirement.bump)}" if old.status in APPROVED else ""
    return f"Ændringerne kræver {version_words(requirement.bump)}{number}."


def _given(old: Version | None, new: Version | None, needed: Bump) -> Iterator[str]:
    """Yield whether the new version's number is enough, and whether it is approved."""
    if old is None or new is None:
        return
    if old.status in APPROVED and needed is not Bump.NONE:
        given = given_bump(old.version, new.version)
        enough = given is not None and given.rank >= needed.rank
        if given is Bump.NONE:
            yield f"Den nye udgave har stadig nummer {new.version}. Nummeret skal hæves."
        else:
            yield f"Den nye udgave har nummer {new.version}. Det er {'nok' if enough else 'for lavt'}."
    if new.status not in APPROVED:
        yield "Den nye udgave er ikke godkendt endnu."
    elif new.approved and new.approved != old.approved:
        yield f"Den er godkendt {value_words(new.approved)}."


def _reasons(requirement: Requirement) -> Iterator[str]:
    """Yield when the rules that ask for the version speak, in the words of the policy's table."""
    if requirement.bump is Bump.NONE:
        return
    for rule in requirement.rules:
        if rule.bump is requirement.bump and rule.level is not None:
            when = built_in().rules[rule.rule].when
            yield when if rule.number == 1 else f"{when.removesuffix('.')} ({rule.number} steder)."
