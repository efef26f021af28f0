"""What holds of every comparison, whatever the two versions are."""

from __future__ import annotations

import json
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from funkbesk.diff.apply import apply
from funkbesk.diff.as_data import as_data
from funkbesk.diff.changes import BulletChange, Mark, Segment, ValueChange, main_verdict
from funkbesk.diff.compare import compare
from funkbesk.diff.editorial import is_editorial
from funkbesk.diff.outline import outline
from funkbesk.diff.redline import redline
from funkbesk.diff.reordering import out_of_order
from funkbesk.diff.requirement import required_bump
from funkbesk.diff.subsequence import alignment, common_length, rows_of
from funkbesk.documents.description import Description
from tests.support.descriptions import descriptions, edited, texts
from tests.support.properties import few, many

PAIRS = st.one_of(st.tuples(descriptions(), descriptions()), edited())
FEW = few(30)
ANY_TEXT = st.one_of(texts, st.text(max_size=30), st.text("ab .,\n", max_size=40))


def read(segments: tuple[Segment, ...], without: Mark) -> str:
    return "".join(segment.text for segment in segments if segment.mark is not without)


@FEW
@given(descriptions())
def test_nothing_changed_between_a_version_and_itself(document: Description) -> None:
    assert compare(document, document).changes == ()


@FEW
@given(PAIRS)
def test_the_changes_explain_every_difference(pair: tuple[Description, Description]) -> None:
    old, new = pair
    assert outline(apply(old, compare(old, new))) == outline(new)


@many(1_000)
@given(PAIRS)
def test_the_changes_explain_every_difference_many(pair: tuple[Description, Description]) -> None:
    old, new = pair
    comparison = compare(old, new)
    assert outline(apply(old, comparison)) == outline(new)
    assert compare(new, new).changes == ()


@FEW
@given(descriptions())
def test_a_description_comes_and_goes_as_a_whole(document: Description) -> None:
    assert outline(apply(None, compare(None, document))) == outline(document)
    gone = compare(document, None)
    assert apply(document, gone) is None
    assert sum(len(change.old) for change in gone.bullets) == len(list(outline(document).bullets()))


@FEW
@given(PAIRS)
def test_no_bullet_is_told_twice(pair: tuple[Description, Description]) -> None:
    bullets = compare(*pair).bullets
    for side in ("old", "new"):
        paths = [bullet.path for change in bullets for bullet in getattr(change, side)]
        assert len(paths) == len(set(paths))


@FEW
@given(PAIRS)
def test_every_change_has_a_verdict_and_is_json(pair: tuple[Description, Description]) -> None:
    comparison = compare(*pair)
    assert all(main_verdict(change) for change in comparison.changes)
    data = as_data(comparison, required_bump(comparison))
    assert json.loads(json.dumps(data)) == data


@FEW
@given(PAIRS)
def test_the_redlines_in_a_comparison_read_as_both_versions(pair: tuple[Description, Description]) -> None:
    for change in compare(*pair).changes:
        if isinstance(change, BulletChange) and change.redline:
            assert read(change.redline, Mark.INSERTED) == "\n".join(bullet.text for bullet in change.old)
            assert read(change.redline, Mark.DELETED) == "\n".join(bullet.text for bullet in change.new)
        if isinstance(change, ValueChange) and change.redline:
            assert read(change.redline, Mark.INSERTED) == (change.before or "")
            assert read(change.redline, Mark.DELETED) == (change.after or "")


@given(ANY_TEXT, ANY_TEXT)
def test_a_redline_reads_as_old_and_as_new(old: str, new: str) -> None:
    segments = redline(old, new)
    assert bool(segments) == (old != new)
    if segments:
        assert (read(segments, Mark.INSERTED), read(segments, Mark.DELETED)) == (old, new)
        assert all(segment.text for segment in segments)
        assert all(one.mark != other.mark for one, other in pairwise(segments))


@given(st.text("abc", max_size=12), st.text("abc", max_size=12))
def test_the_longest_common_subsequence(one: str, other: str) -> None:
    table = [[0] * (len(other) + 1) for _ in range(len(one) + 1)]
    for i, a in enumerate(one):
        for j, b in enumerate(other):
            table[i + 1][j + 1] = table[i][j] + 1 if a == b else max(table[i][j + 1], table[i + 1][j])
    found = alignment(one, other)
    assert len(found) == table[-1][-1] == common_length(rows_of(one), len(one), other)
    assert all(one[i] == other[j] for i, j in found)
    assert all(i < k and j < m for (i, j), (k, m) in pairwise(found))


@given(st.permutations(range(8)))
def test_what_stays_in_order_is_in_order_and_as_much_as_can_be(numbers: list[int]) -> None:
    moved = out_of_order(numbers)
    kept = [number for number in numbers if number not in moved]
    assert kept == sorted(kept)
    longest = max(
        mask.bit_count() for mask in range(256) if _increasing([numbers[i] for i in range(8) if mask >> i & 1])
    )
    assert len(kept) == longest


def _increasing(numbers: list[int]) -> bool:
    return all(a < b for a, b in pairwise(numbers))


@given(ANY_TEXT, ANY_TEXT)
def test_what_is_editorial_one_way_is_editorial_the_other_way(old: str, new: str) -> None:
    assert is_editorial(old, old)
    assert is_editorial(old, new) == is_editorial(new, old)
