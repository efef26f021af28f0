"""What holds for every merge: nothing is lost, nothing is invented, and a conflict is only what people disagree on."""

from __future__ import annotations

import contextlib
from typing import Any

import pytest
from hypothesis import event, given, target

from funkbesk.git_drivers.merge_files import Merged, NotByKeys, merge_files
from funkbesk.reading.reader import read
from tests.support.branches import Bullet, Side, branches
from tests.support.properties import few, many
from tests.support.yaml_text import SCRAPS, written

State = tuple[str, str, str] | None


def merged(base: Side, ours: Side, theirs: Side) -> Merged:
    return merge_files(*(side.text.encode() for side in (base, ours, theirs)))


def decided(merge: Merged, side: str) -> str:
    """Return the file with every conflict decided for one side."""
    kept, inside = [], ""
    for line in merge.data.decode().splitlines():
        if line.startswith("<<<<<<< "):
            inside = "ours"
        elif line == "=======":
            inside = "theirs"
        elif line.startswith(">>>>>>> "):
            inside = ""
        elif inside in ("", side):
            kept.append(line)
    return "".join(f"{line}\n" for line in kept)


def found(text: str) -> dict[str, tuple[str, str]]:
    """Return id → (section, text) of every bullet in a file."""
    data: dict[str, Any] = read(text.encode(), "x.yaml").data
    return {
        name: (section, bullet)
        for section, value in data.items()
        if isinstance(value, dict)
        for name, bullet in value.get("punkter", {}).items()
    }


def state(side: Side, identifier: str) -> State:
    placed: tuple[str, Bullet] | None = side.placed.get(identifier)
    return (placed[0], placed[1].text, placed[1].comment) if placed else None


def agreed(base: Any, ours: Any, theirs: Any) -> tuple[bool, Any]:
    """Return whether two people agree on a value, and on which."""
    if theirs in (ours, base):
        return True, ours
    return ours == base, theirs


def expected(base: State, ours: State, theirs: State) -> tuple[bool, tuple[str, str] | None]:
    """Return whether a bullet can be merged, and to what: place and text each by themselves."""
    if base is not None and ours is not None and theirs is not None:
        (places, place), (texts, text) = (agreed(base[at], ours[at], theirs[at]) for at in (0, 1))
        return places and texts, (place, text)
    is_agreed, kept = agreed(base, ours, theirs)
    return is_agreed, kept[:2] if kept else None


def merges_as_people_mean(base: Side, ours: Side, theirs: Side) -> None:
    result = merged(base, ours, theirs)
    event(f"konflikter: {min(len(result.conflicts), 3)}")
    target(float(len(result.conflicts)))
    names = {*base.placed, *ours.placed, *theirs.placed}
    outcome = {name: expected(*(state(side, name) for side in (base, ours, theirs))) for name in names}
    reordered = [path for path in result.conflicts if outcome.get(path[-1], (False, None))[0] and path[0] != "version"]
    conflicts = {path[-1] for path in result.conflicts} - {"version"}
    sides = {side: found(decided(result, side)) for side in ("ours", "theirs")}
    for name, (is_agreed, wanted) in outcome.items():
        if is_agreed:
            assert sides["ours"].get(name) == sides["theirs"].get(name) == wanted, name
        elif not reordered:
            assert name in conflicts, name
    assert (("version",) in result.conflicts) == (not agreed(base.version, ours.version, theirs.version)[0])
    invented = {text for _, text in sides["ours"].values()} - {
        bullet.text for side in (base, ours, theirs) for _, bullet in side.placed.values()
    }
    assert invented == set()
    keeps_comments(result, ours, theirs)


def keeps_comments(result: Merged, ours: Side, theirs: Side) -> None:
    """Each comment is still there where its bullet is; one above another bullet would suppress the wrong thing."""
    both = {side: decided(result, side).splitlines() for side in ("ours", "theirs")}
    for one, other in ((ours, theirs), (theirs, ours)):
        for name, (_, bullet) in one.placed.items():
            if bullet.comment and name in other.placed:
                assert any(above(lines, f"    # {bullet.comment}") == name for lines in both.values())


def above(lines: list[str], comment: str) -> str | None:
    """Return the id of the bullet that a comment stands above."""
    if comment not in lines:
        return None
    rest = lines[lines.index(comment) + 1 :]
    return next(line for line in rest if not line.lstrip().startswith("#")).strip().partition(":")[0]


@few(80)
@given(branches())
def test_merging(versions: tuple[Side, Side, Side]) -> None:
    merges_as_people_mean(*versions)


@many(1_500)
@given(branches())
def test_merging_many(versions: tuple[Side, Side, Side]) -> None:
    merges_as_people_mean(*versions)


@few(80)
@given(branches())
def test_both_directions_say_the_same(versions: tuple[Side, Side, Side]) -> None:
    base, ours, theirs = versions
    one, other = merged(base, ours, theirs), merged(base, theirs, ours)
    assert sorted(one.conflicts) == sorted(other.conflicts) or len(one.conflicts) == len(other.conflicts)
    assert found(decided(one, "ours")) == found(decided(other, "theirs"))


@few(80)
@given(branches())
def test_one_side_alone_is_taken_as_it_is(versions: tuple[Side, Side, Side]) -> None:
    base, ours, theirs = versions
    assert merged(base, ours, base).data == ours.text.encode()
    assert merged(base, base, theirs).data == theirs.text.encode()
    assert merged(base, ours, ours).data == ours.text.encode()


def merges_or_is_refused(base: Any, ours: Any, theirs: Any) -> None:
    try:
        result = merge_files(*(text.encode() for _, text in (base, ours, theirs)))
    except NotByKeys:
        return
    for side in ("ours", "theirs"):
        read(decided(result, side).encode(), "x.yaml", may_be_empty=True)


@few(30)
@given(written(), written(), written())
def test_any_file_merges_or_is_refused(base: Any, ours: Any, theirs: Any) -> None:
    merges_or_is_refused(base, ours, theirs)


@many(500)
@given(written(), written(), written())
def test_any_file_merges_or_is_refused_many(base: Any, ours: Any, theirs: Any) -> None:
    merges_or_is_refused(base, ours, theirs)


@few(80)
@given(written())
def test_any_file_merges_with_itself(made: Any) -> None:
    text = made[1].rstrip("\n") + "\n"
    data = text.encode()
    try:
        assert merge_files(data, data, data).data == data
    except NotByKeys:
        pytest.fail("a file that can be read must be merged by keys")


@few(80)
@given(SCRAPS, SCRAPS)
def test_scraps_never_raise_anything_else(ours: str, theirs: str) -> None:
    with contextlib.suppress(NotByKeys):
        merge_files(b"a: b\n", ours.encode(), theirs.encode())
