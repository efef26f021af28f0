"""The story of a comparison: both versions can be read out of it, and it says what happened at the right place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from hypothesis import given

from funkbesk.diff.changes import BulletChange, Kind, Mark
from funkbesk.diff.compare import compare
from funkbesk.diff.outline import outline
from funkbesk.diff.requirement import required_bump
from funkbesk.diff.story import Entry, Story, Tone, tell
from funkbesk.diff.story.types import Part
from funkbesk.documents.description import Description
from tests.diff.test_properties import PAIRS
from tests.support.properties import few

FEW = few(30)
GONE = {Tone.REMOVED, Tone.MOVED_AWAY}


def story(old: Description | None, new: Description | None) -> Story:
    comparison = compare(old, new)
    return tell(old, new, comparison, required_bump(comparison))


def lists(parts: tuple[Part, ...]) -> Iterator[tuple[str, tuple[Entry, ...]]]:
    for part in parts:
        yield ".".join(part.path), part.bullets
        yield from lists(part.groups)


def text(entry: Entry, without: Mark) -> str:
    return "".join(segment.text for segment in entry.text if segment.mark is not without)


@FEW
@given(PAIRS)
def test_without_what_is_gone_the_new_version_stands_in_its_order(pair: tuple[Description, Description]) -> None:
    old, new = pair
    told = [
        (path, entry.id, text(entry, Mark.DELETED))
        for path, entries in lists(story(old, new).parts)
        for entry in entries
        if entry.tone not in GONE
    ]
    assert told == [(".".join(bullet.place.path), bullet.id, bullet.text) for bullet in outline(new).bullets()]


@FEW
@given(PAIRS)
def test_every_bullet_of_the_old_version_can_be_read(pair: tuple[Description, Description]) -> None:
    old, new = pair
    comparison = compare(old, new)
    several = Counter(
        state.text for change in comparison.bullets if change.kind in {Kind.SPLIT, Kind.MERGED} for state in change.old
    )
    told = Counter(
        text(entry, Mark.INSERTED)
        for _, entries in lists(story(old, new).parts)
        for entry in entries
        if entry.tone is not Tone.ADDED
    )
    missing = Counter(bullet.text for bullet in outline(old).bullets()) - told - several
    assert not missing


@FEW
@given(PAIRS)
def test_each_change_of_a_bullet_is_counted_at_one_place(pair: tuple[Description, Description]) -> None:
    comparison = compare(*pair)
    counted = [
        entry for _, entries in lists(story(*pair).parts) for entry in entries if entry.changed and entry.counted
    ]
    changes = [change for change in comparison.changes if isinstance(change, BulletChange)]
    assert len(counted) == len(changes)


def test_nothing_changed(pair_of_real: tuple[Description, Description]) -> None:
    old, _ = pair_of_real
    assert story(old, old).empty


def test_a_moved_bullet_stands_at_both_places(pair_of_real: tuple[Description, Description]) -> None:
    tones = {
        (path, entry.tone)
        for path, entries in lists(story(*pair_of_real).parts)
        for entry in entries
        if "arbejdsgange" in text(entry, Mark.INSERTED) and entry.tone in {Tone.MOVED_AWAY, Tone.MOVED_HERE}
    }
    assert tones == {("opgaver", Tone.MOVED_AWAY), ("ansvar", Tone.MOVED_HERE)}
