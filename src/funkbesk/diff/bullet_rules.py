"""Which rules speak of what happened to a bullet."""

from __future__ import annotations

from collections.abc import Iterator

from funkbesk.danish import listing
from funkbesk.diff.changes import BulletChange, Kind
from funkbesk.diff.text_rules import BINDING, DUTIES, Spoken, changed_powers, is_strict, rule_of_section, text_rules

Path = tuple[str, ...]

_ADDED = {"opgaver": "opgave-tilføjet", "ansvar": "ansvar-tilføjet"}
_REMOVED = {"opgaver": "opgave-fjernet", "ansvar": "ansvar-fjernet"}
_RHYTHM = frozenset({"gange_om_året", "måneder", "uger"})
_FACTS = frozenset({"erstatter", "delt_fra", "samlet_af"})
_WHO_DOES = ("ansvarlig", "udførende")


def bullet_rules(change: BulletChange, retired: frozenset[str]) -> Iterator[Spoken]:
    """Yield the rules; `retired` are the ids whose removal the author has given a reason for (`udgået`)."""
    if change.kind is Kind.ADDED:
        path = change.new[0].place.section_path
        yield Spoken(_ADDED.get(path[0]) or rule_of_section(path))
    elif change.kind is Kind.REMOVED:
        yield from _removed(change, retired)
    elif change.kind in {Kind.SPLIT, Kind.MERGED}:
        yield from _divided(change)
    else:
        yield from _one_to_one(change)
    if change.reused_id is not None:
        yield Spoken("id-genbrugt", f"Id’et »{change.reused_id}« står nu ved et andet punkt.")


def _removed(change: BulletChange, retired: frozenset[str]) -> Iterator[Spoken]:
    [bullet] = change.old
    path = bullet.place.section_path
    yield Spoken(_REMOVED.get(path[0]) or rule_of_section(path))
    if path[0] in DUTIES and bullet.id not in retired:
        yield Spoken("udgået-uden-grund")


def _divided(change: BulletChange) -> Iterator[Spoken]:
    old = {bullet.place.section_path for bullet in change.old}
    new = {bullet.place.section_path for bullet in change.new}
    yield from _moved(old, new)
    strict = sorted(path for path in old | new if is_strict(path))
    if strict:
        yield Spoken(rule_of_section(strict[0]))
    elif old == new == {(BINDING,)}:
        yield Spoken("ansvar-omlagt")
    else:
        yield Spoken("punkt-delt" if change.kind is Kind.SPLIT else "punkt-samlet")
    if any(path[0] in DUTIES for path in old | new):
        powers = changed_powers(*("\n".join(bullet.text for bullet in side) for side in (change.old, change.new)))
        if powers:
            yield Spoken("beføjelse-ændret", powers)


def _moved(old: set[Path], new: set[Path]) -> Iterator[Spoken]:
    """Yield the rules on the line between what the role answers for and everything else."""
    binding = (BINDING,)
    if binding in new and old - {binding}:
        yield Spoken("flyttet-til-ansvar")
    if binding in old and new - {binding}:
        yield Spoken("flyttet-fra-ansvar")


def _one_to_one(change: BulletChange) -> Iterator[Spoken]:
    [old], [new] = change.old, change.new
    before, after = old.place.section_path, new.place.section_path
    if change.kind in {Kind.MOVED, Kind.MOVED_CHANGED}:
        across = list(_moved({before}, {after}))
        strict = [path for path in (before, after) if is_strict(path) and before != after]
        yield from across
        if strict:
            yield Spoken(rule_of_section(strict[0]))
        if not across and not strict:
            yield Spoken("punkt-flyttet", _from_to(change))
    if old.text != new.text:
        yield from text_rules(old.text, new.text, after, "punkt-omskrevet")
    if change.reordered:
        yield Spoken("omrokeret")
    if old.id != new.id:
        yield Spoken("id-ændret", f"»{old.id}« hedder nu »{new.id}«.")
    yield from _details(change)


def _from_to(change: BulletChange) -> str:
    old, new = change.old[0].place, change.new[0].place
    if old.section_path != new.section_path:
        return f"Fra »{old.section_heading}« til »{new.section_heading}«."
    return f"Fra »{old.group_heading or old.section_heading}« til »{new.group_heading or new.section_heading}«."


def _details(change: BulletChange) -> Iterator[Spoken]:
    keys = {detail.key for detail in change.details}
    for detail in change.details:
        if detail.key == "fordeling":
            before, after = detail.before or {}, detail.after or {}
            who = any(before.get(key) != after.get(key) for key in _WHO_DOES)
            yield Spoken("fordeling-ændret" if who else "inddragelse-ændret")
    if rhythm := keys & _RHYTHM:
        yield Spoken("rytme-ændret", f"Ændret: {listing(sorted(rhythm))}.")
    if keys & _FACTS:
        yield Spoken("henvisning-ændret")
    if keys - _RHYTHM - _FACTS - {"fordeling"}:
        yield Spoken("anvendelse-ændret")
