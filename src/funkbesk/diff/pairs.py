"""From two sides, as they were named on a command line, to the comparisons of the descriptions that differ."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from funkbesk.advised_command import lint_command
from funkbesk.diff.changes import Comparison
from funkbesk.diff.compare import compare
from funkbesk.diff.policy import policy_of
from funkbesk.diff.register import touched_by_register, with_register
from funkbesk.diff.requirement import Requirement, required_bump
from funkbesk.files import FileProblem
from funkbesk.reading.changed_files import changed_descriptions
from funkbesk.reading.collection import shown_path
from funkbesk.reading.versions import Pair, Snapshot, Version

if TYPE_CHECKING:
    from funkbesk.documents.description import Description
    from funkbesk.documents.register import Register
    from funkbesk.reading.collection import Collection, Loaded


@dataclass(frozen=True)
class Compared:
    """Two versions of a description and what changed; one side is None for a description that is new or gone."""

    old: Loaded[Description] | None
    new: Loaded[Description] | None
    collection: Collection
    comparison: Comparison
    requirement: Requirement

    @property
    def before(self) -> Description | None:
        """Return the old version."""
        return None if self.old is None else self.old.document

    @property
    def after(self) -> Description | None:
        """Return the new version."""
        return None if self.new is None else self.new.document

    @property
    def latest(self) -> Loaded[Description]:
        """Return the file of the new version; of the old one where the description is gone."""
        loaded = self.new or self.old
        assert loaded is not None  # noqa: S101 - one of the two is always given
        return loaded


class NotReadable(FileProblem):
    """A version that can't be compared, because its file has errors."""


def compared(pair: Pair, today: date) -> list[Compared | NotReadable]:
    """Return the comparison of two descriptions, or of each description that differs between two collections.

    Of two collections, what stands equal on both sides is left out. The version policy is that of the new side. A file
    with errors is an answer, so that the others are still compared. Raises `FileProblem` and `GitProblem`.
    """
    first, second = pair
    if isinstance(first, Version) and isinstance(second, Version):
        return [_one(first.loaded, second.loaded, _Sides(first.collection, second.collection, today))]
    assert isinstance(first, Snapshot)  # noqa: S101 - a pair is never mixed
    assert isinstance(second, Snapshot)  # noqa: S101
    sides = _Sides(first.collection, second.collection, today)
    results = [_one(old, new, sides) for old, new in _files(sides)]
    return [result for result in results if isinstance(result, NotReadable) or result.comparison.changes]


@dataclass(frozen=True)
class _Sides:
    """The two collections that the versions stand in, and the day on which acceptances are judged."""

    old: Collection
    new: Collection
    today: date

    def registers(self) -> tuple[Register | None, Register | None]:
        return self.old.register(), self.new.register()


def _one(old: Loaded[Description] | None, new: Loaded[Description] | None, sides: _Sides) -> Compared | NotReadable:
    for loaded in (old, new):
        if loaded is not None and loaded.document is None:
            return NotReadable(
                f"{loaded.shown} kan ikke sammenlignes, fordi den har fejl.",
                _advice(loaded),
            )
    before, after = (None if loaded is None else loaded.document for loaded in (old, new))
    latest = after or before
    assert latest is not None  # noqa: S101 - a pair of files has at least one
    policy = policy_of(sides.new.settings(), latest.id, sides.today)
    comparison = compare(before, after, policy)
    old_register, new_register = sides.registers()
    # a file from elsewhere may come without its register; in one collection, a register that is gone is a change
    known = sides.old.root == sides.new.root or (old_register is not None and new_register is not None)
    if before is not None and after is not None and known and old_register != new_register:
        touched = touched_by_register(old_register, new_register, after, policy)
        comparison = with_register(comparison, touched)
    return Compared(old, new, sides.new, comparison, required_bump(comparison, policy))


def _advice(loaded: Loaded[Description]) -> str:
    """Return what to do about a file with errors; one that only stands in a commit can't be linted by its name."""
    if loaded.shown == shown_path(loaded.path):
        return f"Se dem med: {lint_command(loaded.shown)}"
    first = next(iter(loaded.findings), None)
    return "Vælg en anden version." if first is None else f"Den første er i linje {first.line}: {first.message}"


def _files(sides: _Sides) -> Iterator[tuple[Loaded[Description] | None, Loaded[Description] | None]]:
    """Yield the two files of every description that differs; of every one where the register differs."""
    changes = changed_descriptions(sides.old, sides.new)
    old = _loaded(sides.old, [one.before for one in changes])
    new = _loaded(sides.new, [one.after for one in changes])
    for one in changes:
        yield old.get(one.before), new.get(one.after)


def _loaded(collection: Collection, paths: list[Path | None]) -> dict[Path | None, Loaded[Description]]:
    wanted = [path for path in paths if path is not None]
    return dict(zip(wanted, collection.load(wanted), strict=True))
