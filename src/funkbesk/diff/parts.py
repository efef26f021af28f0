"""Which section and which group of the new version is which of the old one, and what happened to them as a whole."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Literal

from funkbesk.diff.changes import BulletState, Kind, PartChange, Place
from funkbesk.diff.outline import OTHERS, GroupState, Outline, SectionState
from funkbesk.diff.reordering import out_of_order

Path = tuple[str, ...]
Part = SectionState | GroupState


def same_sections(old: Outline, new: Outline) -> dict[Path, Path]:
    """Return the paths of the old sections that are still there, each with its path now.

    A section of the template is known by its key, one of the `øvrige_afsnit` by its id or else by its heading.
    """
    new_by_path = {section.place.path for section in new.sections}
    found = {section.place.path: section.place.path for section in old.sections if section.place.path in new_by_path}
    rest = _others(new.sections, set(found.values()))
    for section in _others(old.sections, set(found)):
        twin = next((s for s in rest if _heading(s) == _heading(section) and s.place.path not in found.values()), None)
        if twin is not None:
            found[section.place.path] = twin.place.path
    return found


def _others(sections: Iterable[SectionState], taken: set[Path]) -> list[SectionState]:
    return [s for s in sections if s.place.path[0] == OTHERS and s.place.path not in taken]


def _heading(part: Part) -> str:
    return " ".join(str(part.values["overskrift"]).casefold().split())


def same_groups(
    old: Outline, new: Outline, sections: Mapping[Path, Path], pairs: Sequence[tuple[BulletState, BulletState]]
) -> dict[Path, Path]:
    """Return the paths of the old groups that are still in their section, each with its path now.

    Known by the id, then by the heading, then by most of the bullets: `pairs` are the bullets that belong together.
    """
    found: dict[Path, Path] = {}
    new_sections = {section.place.path: section for section in new.sections}
    met = Counter((o.place.path, n.place.path) for o, n in pairs if o.place.group and n.place.group)

    def share_most_bullets(one: GroupState, other: GroupState) -> bool:
        return 2 * met[one.place.path, other.place.path] > max(len(one.bullets), len(other.bullets))

    for section in old.sections:
        if section.place.path in sections:
            free = {group.place.path: group for group in new_sections[sections[section.place.path]].groups}
            for is_same in (_same_id, _same_heading, share_most_bullets):
                for group in section.groups:
                    if group.place.path not in found:
                        twin = next((path for path, other in free.items() if is_same(group, other)), None)
                        if twin is not None:
                            found[group.place.path] = twin
                            del free[twin]
    return found


def _same_id(one: GroupState, other: GroupState) -> bool:
    return one.place.group == other.place.group


def _same_heading(one: GroupState, other: GroupState) -> bool:
    return _heading(one) == _heading(other)


def part_changes(old: Outline, new: Outline, same: Mapping[Path, Path]) -> Iterator[PartChange]:
    """Yield what happened to whole sections and groups; `same` leads from old paths to new ones."""
    yield from _list_changes("afsnit", _templates(old), _templates(new), same)
    yield from _list_changes("afsnit", _others(old.sections, set()), _others(new.sections, set()), same)
    back = {new_path: old_path for old_path, new_path in same.items()}
    old_sections = {section.place.path: section for section in old.sections}
    for section in new.sections:
        before = old_sections.get(back.get(section.place.path, ()))
        yield from _list_changes("gruppe", before.groups if before else (), section.groups, same)
    for section in old.sections:
        if section.place.path not in same:
            yield from _list_changes("gruppe", section.groups, (), same)


def _templates(of: Outline) -> list[SectionState]:
    return [section for section in of.sections if section.place.path[0] != OTHERS]


def _list_changes(
    part: Literal["afsnit", "gruppe"], old: Sequence[Part], new: Sequence[Part], same: Mapping[Path, Path]
) -> Iterator[PartChange]:
    """Yield what happened to the sections or groups of one list."""
    old_places = {same[p.place.path]: (at, p.place) for at, p in enumerate(old) if p.place.path in same}
    moved = out_of_order([old_places[p.place.path][0] for p in new if p.place.path in old_places])
    for group in old:
        if group.place.path not in same:
            yield PartChange(kind=Kind.REMOVED, part=part, old=group.place)
    for index, group in enumerate(new):
        place: Place = group.place
        if place.path not in old_places:
            yield PartChange(kind=Kind.ADDED, part=part, new=place, index=index)
            continue
        at, before = old_places[place.path]
        if before.path[-1] != place.path[-1]:
            yield PartChange(kind=Kind.NEW_ID, part=part, old=before, new=place, index=index)
        if at in moved:
            yield PartChange(kind=Kind.REORDERED, part=part, old=before, new=place, index=index)
