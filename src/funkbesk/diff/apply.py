"""Apply a comparison to the old version. That it gives the new one shows that the comparison tells every difference."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from typing import TYPE_CHECKING, TypeVar

from funkbesk.diff.changes import BulletChange, Comparison, Kind, PartChange, ValueChange
from funkbesk.diff.draft import Draft, DraftPart, draft_of
from funkbesk.diff.outline import OTHERS, outline

if TYPE_CHECKING:
    from funkbesk.documents.description import Description

K = TypeVar("K", bound=Hashable)


def apply(old: Description | None, comparison: Comparison) -> Description | None:
    """Return the new version: the old one with every change of the comparison made; None where it is gone.

    Default headings are written out, so compare what comes back by its outline.
    """
    from funkbesk.documents.kinds import KINDS

    if comparison.new is None:
        return None
    draft = draft_of(outline(old))
    parts = [change for change in comparison.changes if isinstance(change, PartChange)]
    _take_out_bullets(draft, comparison.bullets)
    _take_out_and_rename_parts(draft, parts)
    _put_in_sections(draft, [change for change in parts if change.part == "afsnit"])
    _put_in_groups(draft, [change for change in parts if change.part == "gruppe"])
    _put_in_bullets(draft, comparison.bullets)
    for change in comparison.changes:
        if isinstance(change, ValueChange):
            _set_value(draft, change)
    data = draft.as_data()
    return KINDS[data["art"]].model_validate(data)


def _stays(change: BulletChange) -> bool:
    """Return whether a changed bullet keeps its place between its neighbours."""
    return change.kind in {Kind.CHANGED, Kind.NEW_ID, Kind.DETAILS} and not change.reordered


def _take_out_bullets(draft: Draft, changes: Iterable[BulletChange]) -> None:
    for change in changes:
        for bullet in change.old:
            draft.part(bullet.place).bullets[bullet.index] = change.new[0] if _stays(change) else None


def _put_in_bullets(draft: Draft, changes: Iterable[BulletChange]) -> None:
    for part in draft.parts():
        part.bullets = [bullet for bullet in part.bullets if bullet is not None]
    arrived = [bullet for change in changes if not _stays(change) for bullet in change.new]
    for bullet in sorted(arrived, key=lambda bullet: bullet.index):
        draft.part(bullet.place).bullets.insert(bullet.index, bullet)


def _take_out_and_rename_parts(draft: Draft, changes: Iterable[PartChange]) -> None:
    """Take out what was removed and give new ids; the groups first, while their sections have the old ids."""
    renamed_sections: dict[tuple[str, ...], tuple[str, ...]] = {}
    renamed_groups: dict[tuple[str, ...], dict[str, str]] = {}
    for change in changes:
        if change.old is None:
            continue
        section, group = change.old.section_path, change.old.group
        if change.kind is Kind.REMOVED and group is None:
            del draft.sections[section]
        elif change.kind is Kind.REMOVED and section in draft.sections:
            del draft.sections[section].groups[str(group)]
        elif change.kind is Kind.NEW_ID and change.new is not None and group is None:
            renamed_sections[section] = change.new.path
        elif change.kind is Kind.NEW_ID and change.new is not None:
            renamed_groups.setdefault(section, {})[str(group)] = str(change.new.group)
    for section, names in renamed_groups.items():
        draft.sections[section].groups = _renamed(draft.sections[section].groups, names)
    draft.sections = _renamed(draft.sections, renamed_sections)


def _renamed(parts: Mapping[K, DraftPart], names: Mapping[K, K]) -> dict[K, DraftPart]:
    return {names.get(key, key): part for key, part in parts.items()}


def _put_in_sections(draft: Draft, changes: Iterable[PartChange]) -> None:
    """Put in what was added, and the `øvrige_afsnit` into their order; the template's own sections have a fixed one."""
    others = {path: section for path, section in draft.sections.items() if path[0] == OTHERS}
    own = {path: section for path, section in draft.sections.items() if path[0] != OTHERS}
    template = [change for change in changes if change.place.path[0] != OTHERS]
    own = _put_in(own, [(c.place.path, c) for c in template])
    draft.sections = {**own, **_put_in(others, [(c.place.path, c) for c in changes if c.place.path[0] == OTHERS])}


def _put_in_groups(draft: Draft, changes: Iterable[PartChange]) -> None:
    by_section: dict[tuple[str, ...], list[tuple[str, PartChange]]] = {}
    for change in changes:
        if change.new is not None:
            by_section.setdefault(change.new.section_path, []).append((str(change.new.group), change))
    for path, keyed in by_section.items():
        draft.sections[path].groups = _put_in(draft.sections[path].groups, keyed)


def _put_in(parts: Mapping[K, DraftPart], changes: Iterable[tuple[K, PartChange]]) -> dict[K, DraftPart]:
    """Return the parts with those that were added or reordered at their new numbers."""
    arrived = {key: c for key, c in changes if c.kind in {Kind.ADDED, Kind.REORDERED}}
    kept = [(key, part) for key, part in parts.items() if key not in arrived]
    for key, change in sorted(arrived.items(), key=lambda item: item[1].index):
        new = DraftPart({"overskrift": change.place.group_heading or change.place.section_heading})
        kept.insert(change.index, (key, parts.get(key, new)))
    return dict(kept)


def _set_value(draft: Draft, change: ValueChange) -> None:
    if change.place is None:
        values = draft.fields
    elif change.place.section_path in draft.sections:
        section = draft.sections[change.place.section_path]
        if change.place.group is not None and change.place.group not in section.groups:
            return  # the value of a group that is gone
        values = draft.part(change.place).values
    else:
        return  # the value of a section that is gone
    if change.after is None:
        values.pop(change.key, None)
    else:
        values[change.key] = change.after
