"""What a comparison says: frozen values that every format, command and test is built on.

Text values (`StrEnum`, keys, rule names) are the Danish words that stand in JSON output and in front of readers.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Literal

from funkbesk.diff.basis import Basis
from funkbesk.diff.decided import Decided
from funkbesk.findings import Level

Value = Any
"""Plain JSON data as it stands in the file: text, number, true/false, list or mapping; None where the key is absent."""


class Bump(StrEnum):
    """The class of a change, and the part of a version number: MAJOR.MINOR.PATCH."""

    MAJOR = "større"
    MINOR = "mindre"
    PATCH = "rettelse"
    NONE = "ingen"

    @property
    def rank(self) -> int:
        """Return 3 for større down to 0 for ingen; a larger number asks for more."""
        return 3 - list(Bump).index(self)


class Kind(StrEnum):
    """What happened to a bullet, a group, a section or a value."""

    ADDED = "tilføjet"
    REMOVED = "fjernet"
    CHANGED = "ændret"
    MOVED = "flyttet"
    MOVED_CHANGED = "flyttet-og-ændret"
    SPLIT = "delt"
    MERGED = "samlet"
    REORDERED = "omrokeret"
    NEW_ID = "nyt-id"
    DETAILS = "oplysninger-ændret"


class Mark(StrEnum):
    """What a piece of a redline is."""

    SAME = "uændret"
    DELETED = "slettet"
    INSERTED = "indsat"


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of a redline. All but the inserted ones read as the old text, all but the deleted ones as the new."""

    mark: Mark
    text: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """What one rule of the version policy says of a change.

    `level` is None where the rule is switched off (`fra`), `why` a Danish sentence. `accepted` is the reason for which
    the settings accept this very change (`godtagne_ændringer`): it is still told, but asks for nothing.
    """

    rule: str
    bump: Bump
    level: Level | None
    why: str
    accepted: str | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """A section, or a group in it, in one of the two versions.

    `section` is the key (of one of the `øvrige_afsnit` its id), `path` leads from the top of the file to the mapping
    that holds the place's heading, text and bullets. Headings are those that are printed, defaults filled in.
    """

    section: str
    section_heading: str
    path: tuple[str, ...]
    group: str | None = None
    group_heading: str | None = None

    @property
    def section_path(self) -> tuple[str, ...]:
        """Return the path of keys to the section, without the group."""
        return self.path if self.group is None else self.path[:-2]


@dataclass(frozen=True, slots=True)
class BulletState:
    """A bullet in one of the two versions: `index` counts from 0 in its list, `details` are its keys beside `tekst`."""

    id: str
    text: str
    place: Place
    index: int
    details: tuple[tuple[str, Value], ...] = ()

    @property
    def path(self) -> tuple[str, ...]:
        """Return the path of keys to the bullet in its file."""
        return (*self.place.path, "punkter", self.id)


@dataclass(frozen=True, slots=True)
class Detail:
    """A key of a bullet beside its text that changed: fordeling, anledning, måneder …; `label` is its Danish title."""

    key: str
    label: str
    before: Value
    after: Value


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What is said of every change: by the rules, and where it is known which decisions of meetings are behind it."""

    verdicts: tuple[Verdict, ...] = ()
    decisions: tuple[Decided, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class BulletChange(Told):
    """What happened to one bullet; to several where bullets were split or merged.

    `old` and `new` hold one bullet each but for: added (no old), removed (no new), split (several new), merged (several
    old). `redline` goes from the old texts to the new ones, several of them joined by line ends; it is empty where no
    text changed. `score` is how alike the texts are, 0 to 1, where they were matched by text. `reused_id` is the id
    that now stands at another text, in the two changes (removed, added) that such a bullet is told as.
    """

    kind: Kind
    old: tuple[BulletState, ...] = ()
    new: tuple[BulletState, ...] = ()
    redline: tuple[Segment, ...] = ()
    details: tuple[Detail, ...] = ()
    reordered: bool = False
    reused_id: str | None = None
    basis: Basis | None = None
    score: float | None = None
    uncertain: bool = False

    @property
    def place(self) -> Place:
        """Return where the change is shown first: the new place, or the old one of a removed bullet."""
        return (self.new or self.old)[0].place


@dataclass(frozen=True, slots=True, kw_only=True)
class PartChange(Told):
    """A whole section or group that was added, removed, reordered or moved, or that got a new id.

    What it holds is told by changes of its own. `index` is its number in the new list, from 0.
    """

    kind: Kind
    part: Literal["afsnit", "gruppe"]
    old: Place | None = None
    new: Place | None = None
    index: int = 0

    @property
    def place(self) -> Place:
        """Return the new place, or the old one of what was removed."""
        place = self.new or self.old
        assert place is not None  # noqa: S101 - one of the two is always given
        return place


@dataclass(frozen=True, slots=True, kw_only=True)
class ValueChange(Told):
    """One value that changed: a field of the document (`place` is None), or a heading, a text or a key of a place.

    `key` is the key in the file, `label` its Danish title. `before` and `after` are None where the key is absent.
    `redline` is filled for texts.
    """

    key: str
    label: str
    before: Value
    after: Value
    place: Place | None = None
    redline: tuple[Segment, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterChange(Told):
    """A change in the register that touches a description: `part` is roller, fora …, `name` the entry’s name."""

    part: str
    id: str
    name: str
    key: str
    label: str
    before: Value
    after: Value
    redline: tuple[Segment, ...] = ()


SectionChange = BulletChange | PartChange | ValueChange
Change = SectionChange | RegisterChange


@dataclass(frozen=True, slots=True)
class Version:
    """What one side of a comparison says of itself; dates as ÅÅÅÅ-MM-DD."""

    id: str
    title: str
    version: str
    status: str
    valid_from: str | None
    approved: str | None


@dataclass(frozen=True, slots=True)
class Comparison:
    """All that changed from `old` to `new`, in print order: fields, then section by section, then the register.

    One side is None for a description that is new or gone. `sections` are all sections of both sides in print order,
    `duties` is how many bullets the old version had under opgaver and ansvar. `decisions` are about it as a whole.
    """

    old: Version | None
    new: Version | None
    sections: tuple[Place, ...]
    duties: int
    changes: tuple[Change, ...]
    decisions: tuple[Decided, ...] = ()

    @property
    def id(self) -> str:
        """Return the description's id, the new one where it changed."""
        side = self.new or self.old
        return "" if side is None else side.id

    @property
    def bullets(self) -> tuple[BulletChange, ...]:
        """Return what happened to bullets."""
        return tuple(change for change in self.changes if isinstance(change, BulletChange))

    @property
    def fields(self) -> tuple[ValueChange, ...]:
        """Return the fields of the document that changed."""
        return tuple(change for change in self.changes if isinstance(change, ValueChange) and change.place is None)

    @property
    def register(self) -> tuple[RegisterChange, ...]:
        """Return what changed in the register."""
        return tuple(change for change in self.changes if isinstance(change, RegisterChange))

    def by_section(self) -> Iterator[tuple[Place, tuple[SectionChange, ...]]]:
        """Yield each section that something changed in, with its changes, in print order.

        A bullet that went from one section to another is told in both; `change.place` is where it stands now.
        """
        for section in self.sections:
            changes = tuple(
                change
                for change in self.changes
                if not isinstance(change, RegisterChange) and section.path in _section_paths(change)
            )
            if changes:
                yield section, changes


def _section_paths(change: SectionChange) -> set[tuple[str, ...]]:
    if isinstance(change, BulletChange):
        return {bullet.place.section_path for bullet in (*change.old, *change.new)}
    return set() if change.place is None else {change.place.section_path}


def bump_of(change: Change) -> Bump:
    """Return the class of a change: the largest that a rule asks for, of those in force and not accepted."""
    asked = (verdict.bump for verdict in change.verdicts if _counts(verdict))
    return max(asked, default=Bump.NONE, key=lambda bump: bump.rank)


def main_verdict(change: Change) -> Verdict | None:
    """Return the verdict that decides the class of a change, or None where no rule speaks of it."""
    return max(change.verdicts, default=None, key=lambda verdict: (_counts(verdict), verdict.bump.rank))


def _counts(verdict: Verdict) -> bool:
    return verdict.accepted is None and verdict.level is not None
