"""What happened to each bullet, told from which belongs to which."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from funkbesk.diff import thresholds
from funkbesk.diff.basis import Basis
from funkbesk.diff.changes import BulletChange, BulletState, Kind
from funkbesk.diff.matcher import Match
from funkbesk.diff.redline import redline
from funkbesk.diff.reordering import out_of_order
from funkbesk.diff.values import Labels, details

Path = tuple[str, ...]


@dataclass(frozen=True)
class Pairing:
    """The bullets of both versions in print order, and which belong together."""

    old: Sequence[BulletState]
    new: Sequence[BulletState]
    matches: Sequence[Match]

    def pairs(self) -> list[tuple[BulletState, BulletState]]:
        """Return the bullets that belong together one by one."""
        return [
            (self.old[match.old[0]], self.new[match.new[0]])
            for match in self.matches
            if len(match.old) == len(match.new) == 1
        ]


def bullet_changes(pairing: Pairing, same_place: Mapping[Path, Path], labels: Labels) -> Iterator[BulletChange]:
    """Yield what happened to bullets; `same_place` leads from the old path of a section or group to the new one."""
    reordered = _reordered(pairing, same_place)
    for match in pairing.matches:
        old = [pairing.old[number] for number in match.old]
        new = [pairing.new[number] for number in match.new]
        if len(old) == len(new) == 1:
            change = _of_pair(old[0], new[0], match, same_place, labels, reordered=match.new[0] in reordered)
        else:
            change = BulletChange(
                kind=Kind.SPLIT if len(new) > 1 else Kind.MERGED,
                old=tuple(old),
                new=tuple(new),
                redline=redline(_joined(old), _joined(new)),
                basis=match.basis,
                score=match.score,
                uncertain=_is_uncertain(match),
            )
        if change is not None:
            yield change
    yield from _unmatched(pairing)


def _of_pair(
    old: BulletState,
    new: BulletState,
    match: Match,
    same_place: Mapping[Path, Path],
    labels: Labels,
    *,
    reordered: bool,
) -> BulletChange | None:
    changed_details = details(old, new, labels)
    kind = _kind(
        text=old.text != new.text,
        place=same_place.get(old.place.path) != new.place.path,
        order=reordered,
        identifier=old.id != new.id,
        detail=bool(changed_details),
    )
    if kind is None:
        return None
    return BulletChange(
        kind=kind,
        old=(old,),
        new=(new,),
        redline=redline(old.text, new.text),
        details=changed_details,
        reordered=reordered,
        basis=match.basis,
        score=match.score,
        uncertain=_is_uncertain(match),
    )


def _kind(*, text: bool, place: bool, order: bool, identifier: bool, detail: bool) -> Kind | None:
    """Return the one word for what happened to a bullet: what weighs most for the reader."""
    if place:
        return Kind.MOVED_CHANGED if text else Kind.MOVED
    if text:
        return Kind.CHANGED
    if order:
        return Kind.REORDERED
    if identifier:
        return Kind.NEW_ID
    return Kind.DETAILS if detail else None


def _is_uncertain(match: Match) -> bool:
    return match.basis is Basis.SIMILAR_TEXT and match.score is not None and match.score < thresholds.UNCERTAIN_BELOW


def _reordered(pairing: Pairing, same_place: Mapping[Path, Path]) -> frozenset[int]:
    """Return the numbers of the new bullets that stayed in their list but not in their order there.

    What was split or merged stands in the order by its first bullet, but is not told as reordered.
    """
    lists: dict[Path, dict[int, int]] = {}
    for match in pairing.matches:
        old, new = pairing.old[match.old[0]], pairing.new[match.new[0]]
        if same_place.get(old.place.path) == new.place.path:
            lists.setdefault(new.place.path, {})[match.new[0]] = match.old[0]
    found: set[int] = set()
    for old_of in lists.values():
        in_order = sorted(old_of)
        moved = out_of_order([old_of[new] for new in in_order])
        found.update(new for new in in_order if old_of[new] in moved)
    return frozenset(found)


def _unmatched(pairing: Pairing) -> Iterator[BulletChange]:
    """Yield the bullets that were removed and added; an id that stands in both stands at another duty now."""
    taken_old = {number for match in pairing.matches for number in match.old}
    taken_new = {number for match in pairing.matches for number in match.new}
    removed = [bullet for number, bullet in enumerate(pairing.old) if number not in taken_old]
    added = [bullet for number, bullet in enumerate(pairing.new) if number not in taken_new]
    new_ids = {bullet.id for bullet in pairing.new}
    old_ids = {bullet.id for bullet in pairing.old}
    for bullet in removed:
        reused = bullet.id if bullet.id in new_ids else None
        yield BulletChange(kind=Kind.REMOVED, old=(bullet,), redline=redline(bullet.text, ""), reused_id=reused)
    for bullet in added:
        reused = bullet.id if bullet.id in old_ids else None
        yield BulletChange(kind=Kind.ADDED, new=(bullet,), redline=redline("", bullet.text), reused_id=reused)


def _joined(bullets: Iterable[BulletState]) -> str:
    return "\n".join(bullet.text for bullet in bullets)
