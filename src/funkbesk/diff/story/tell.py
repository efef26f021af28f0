"""Tell a comparison: the new version from top to bottom, what is gone standing where it stood."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from funkbesk.diff.changes import (
    BulletChange,
    BulletState,
    Bump,
    Change,
    Comparison,
    Kind,
    Mark,
    PartChange,
    ValueChange,
    bump_of,
)
from funkbesk.diff.outline import GroupState, SectionState, outline
from funkbesk.diff.story.entries import (
    bullet_entry,
    from_nothing,
    gone_entry,
    marked,
    notes_of,
    register_entry,
    same,
    value_entry,
    without_remarks,
)
from funkbesk.diff.story.field_words import RETIRED, retirement_words
from funkbesk.diff.story.summary import summary_of
from funkbesk.diff.story.types import Entry, Part, Story, Text, Tone
from funkbesk.diff.story.weave import divided, weave
from funkbesk.diff.story.wording import counted, from_to, is_whole, part_label, running

if TYPE_CHECKING:
    from funkbesk.diff.requirement import Requirement
    from funkbesk.documents.description import Description

Path = tuple[str, ...]
# What stands elsewhere in the page than among the values of its part.
_OWN_PLACE = frozenset({"overskrift", "tekst"})


def tell(
    old: Description | None,
    new: Description | None,
    comparison: Comparison,
    requirement: Requirement,
    names: Mapping[str, str] | None = None,
) -> Story:
    """Return the story of a comparison of `old` and `new`; `names` gives the names of the register's ids."""
    before, after = outline(old), outline(new)
    texts = {bullet.id: bullet.text for bullet in before.bullets()}
    teller = _Teller(comparison, texts | dict(names or {}))
    parts = teller.parts(before.sections, after.sections)
    whole = is_whole(comparison)
    summary = summary_of(comparison, requirement)
    return Story(
        id=comparison.id,
        title=teller.title(new or old),
        from_to=from_to(comparison.old, comparison.new),
        counts=counted(comparison),
        required=" ".join(filter(None, (summary.verdict, requirement.together, *summary.given))),
        consequences=tuple(line for line in requirement.consequences if line != requirement.sentence),
        fields=() if whole else tuple(value_entry(change, teller.names) for change in comparison.fields),
        parts=tuple(_plainly(part) for part in parts) if whole else parts,
        register=tuple(register_entry(change, teller.names) for change in comparison.register),
        whole="" if not whole else "ny" if comparison.old is None else "fjernet",
        running=running(comparison.old, comparison.new),
        summary=summary,
    )


class _Teller:
    """The changes of one comparison, by the place where they are told."""

    def __init__(self, comparison: Comparison, names: Mapping[str, str]) -> None:
        self.names = names
        self._comparison = comparison
        self._retired: Mapping[str, Mapping[str, object]] = {}
        self._here: dict[Path, tuple[BulletChange, int]] = {}
        self._away: dict[Path, BulletChange] = {}
        self._values: dict[tuple[Path, str], ValueChange] = {}
        self._parts: dict[Path, PartChange] = {}
        self._gone: dict[Path, PartChange] = {}
        self._new_paths: dict[Path, Path] = {}
        for change in comparison.changes:
            self._note(change)

    def _note(self, change: Change) -> None:
        if isinstance(change, BulletChange):
            self._here |= {state.path: (change, number) for number, state in enumerate(change.new)}
            self._away |= {state.path: change for state in change.old}
        elif isinstance(change, ValueChange) and change.place is None and change.key == RETIRED:
            self._retired = change.after or {}
        elif isinstance(change, ValueChange) and change.place is not None:
            self._values[change.place.path, change.key] = change
        elif isinstance(change, PartChange) and change.new is not None:
            self._parts[change.new.path] = change
            if change.old is not None:
                self._new_paths[change.old.path] = change.new.path
        elif isinstance(change, PartChange) and change.old is not None:
            self._gone[change.old.path] = change

    def title(self, description: Description | None) -> Text:
        """Return the title with its changes."""
        for change in self._comparison.fields:
            if change.key == "titel" and change.redline and not is_whole(self._comparison):
                return change.redline
        return same(description.title if description else "")

    def parts(self, old: Sequence[SectionState], new: Sequence[SectionState]) -> tuple[Part, ...]:
        """Return all sections: those of the new version in their order, those that are gone where they stood."""
        before = {self._new_path(section.place.path): section for section in old}
        here = [(section.place.path, self._section(before.get(section.place.path), section)) for section in new]
        return weave(here, [(path, self._gone_part(section, path, here)) for path, section in before.items()])

    def _gone_part(
        self, state: SectionState | GroupState, path: Path, here: Sequence[tuple[Path, Part]]
    ) -> Part | None:
        return None if any(path == other for other, _ in here) else self._part(state, None)

    def _section(self, old: SectionState | None, new: SectionState) -> Part:
        before = {self._new_path(group.place.path): group for group in (old.groups if old else ())}
        here = [(group.place.path, self._part(before.get(group.place.path), group)) for group in new.groups]
        groups = weave(here, [(path, self._gone_part(group, path, here)) for path, group in before.items()])
        numbered = bool(new.values.get("nummererede"))
        return replace(self._part(old, new), groups=_numbered(groups) if numbered else groups)

    def _part(self, old: SectionState | GroupState | None, new: SectionState | GroupState | None) -> Part:
        state = new or old
        assert state is not None  # noqa: S101 - one of the two is always given
        path = state.place.path
        bullets = weave(
            [(bullet.path, self._bullet(bullet)) for bullet in (new.bullets if new else ())],
            [self._gone_bullet(bullet, path) for bullet in (old.bullets if old else ())],
        )
        part = Part(path, self._heading(state, gone=new is None), self._paragraphs(state, gone=new is None),
                    tuple(self._part_values(path)), bullets)  # fmt: skip
        if new is None and isinstance(state, SectionState):
            return replace(part, groups=tuple(self._part(group, None) for group in state.groups))
        return part

    def _heading(self, state: SectionState | GroupState, *, gone: bool) -> Entry:
        place = state.place
        text = (place.section_heading if place.group is None else place.group_heading) or ""
        change = (self._gone if gone else self._parts).get(place.path)
        value = self._values.get((place.path, "overskrift"))
        if gone:
            return Entry(Tone.REMOVED, marked(Mark.DELETED, text), label=part_label(change) if change else "Fjernet",
                         notes=notes_of(change), bump=_bump(change))  # fmt: skip
        if change is not None:
            tone = Tone.ADDED if change.kind is Kind.ADDED else Tone.MOVED_HERE
            shown = marked(Mark.INSERTED, text) if tone is Tone.ADDED else (value.redline if value else same(text))
            return Entry(tone, shown, label=part_label(change), notes=notes_of(change), bump=bump_of(change))
        if value is not None:
            return Entry(
                Tone.CHANGED, value.redline, label="Overskriften er ændret", notes=notes_of(value), bump=bump_of(value)
            )
        return Entry(Tone.SAME, same(text))

    def _paragraphs(self, state: SectionState | GroupState, *, gone: bool) -> tuple[Entry, ...]:
        value = self._values.get((state.place.path, "tekst"))
        if value is not None:
            redline = value.redline or from_nothing(value)
            lines = divided(redline)
            last = len(lines) - 1
            return tuple(
                Entry(Tone.CHANGED, line, label="Teksten er ændret" if number == 0 else "",
                      notes=notes_of(value) if number == last else (), bump=bump_of(value))
                for number, line in enumerate(lines)
            )  # fmt: skip
        text = state.values.get("tekst")
        mark, tone = (Mark.DELETED, Tone.REMOVED) if gone else (Mark.SAME, Tone.SAME)
        return tuple(Entry(tone, marked(mark, line)) for line in text.split("\n")) if text else ()

    def _part_values(self, path: Path) -> Iterable[Entry]:
        for (place, key), change in self._values.items():
            if place == path and key not in _OWN_PLACE:
                yield value_entry(change, self.names)

    def _bullet(self, state: BulletState) -> Entry:
        known = self._here.get(state.path)
        if known is None:
            return Entry(Tone.SAME, same(state.text), state.id)
        return bullet_entry(state, *known, self.names)

    def _gone_bullet(self, state: BulletState, path: Path) -> tuple[Path, Entry | None]:
        """Return the path that the bullet has in the new version of its list, or an entry where it left the list."""
        change = self._away.get(state.path)
        if change is None:
            return (*path, "punkter", state.id), None
        stays = next((new.path for new in change.new if new.place.path == path), None)
        if stays is not None and (change.kind is not Kind.MERGED or state == change.old[0]):
            return stays, None
        retired = self._retired.get(state.id)
        reason = retirement_words(retired, self.names) if retired else None
        return state.path, gone_entry(state, change, reason)

    def _new_path(self, path: Path) -> Path:
        """Return where a section or group of the old version stands in the new one."""
        for old, new in self._new_paths.items():
            if path[: len(old)] == old:
                return (*new, *path[len(old) :])
        return path


def _plainly(part: Part) -> Part:
    """Return a part of a description that is new or gone as a whole."""
    return replace(
        part,
        heading=without_remarks(part.heading),
        values=(),
        paragraphs=tuple(without_remarks(entry) for entry in part.paragraphs),
        bullets=tuple(without_remarks(entry) for entry in part.bullets),
        groups=tuple(_plainly(group) for group in part.groups),
    )


def _bump(change: PartChange | None) -> Bump:
    return Bump.NONE if change is None else bump_of(change)


def _numbered(groups: Sequence[Part]) -> tuple[Part, ...]:
    """Return the groups with their numbers; one that is gone has none."""
    number = 0
    numbered = []
    for group in groups:
        gone = group.heading.tone is Tone.REMOVED
        number += not gone
        numbered.append(group if gone else replace(group, number=f"{number}."))
    return tuple(numbered)
