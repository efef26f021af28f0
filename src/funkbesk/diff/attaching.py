"""Splits and merges: what is left after the matching may be a part of a bullet that was matched, and changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from funkbesk.diff import thresholds
from funkbesk.diff.basis import Basis
from funkbesk.diff.matcher import Match, Matcher, candidates_each
from funkbesk.diff.words_in_common import BulletText, Index, Weights


@dataclass(frozen=True)
class _Whole:
    """A bullet that was matched, and its counterparts on the other side so far, of which a free one may be another."""

    number: int
    text: BulletText
    parts: list[int]


def attach_parts(matcher: Matcher) -> None:
    """Attach added bullets to the old ones they were split from, and removed bullets to the new ones they went into."""
    matches = matcher.matches
    splits = {
        at: _Whole(match.old[0], matcher.old_texts[match.old[0]], list(match.new))
        for at, match in enumerate(matches)
        if len(match.old) == 1 and _may_grow(match, matcher)
    }
    _attach(list(matcher.free_new), splits, matcher.new_texts, matcher.weights)
    merges = {
        at: _Whole(match.new[0], matcher.new_texts[match.new[0]], list(match.old))
        for at, match in enumerate(matches)
        if len(match.new) == 1 and _may_grow(match, matcher) and (at not in splits or len(splits[at].parts) == 1)
    }
    _attach(list(matcher.free_old), merges, matcher.old_texts, matcher.weights)
    for at, whole in splits.items():
        if len(whole.parts) > 1:
            _replace(matcher, at, (whole.number,), sorted(whole.parts))
    for at, whole in merges.items():
        if len(whole.parts) > 1:
            _replace(matcher, at, sorted(whole.parts), (whole.number,))


def _may_grow(match: Match, matcher: Matcher) -> bool:
    """Return whether a match may have more parts: the author has not stated it, and the text is another one."""
    if match.basis is Basis.STATED:
        return False
    return matcher.old_texts[match.old[0]].words != matcher.new_texts[match.new[0]].words


def _attach(free: Sequence[int], wholes: dict[int, _Whole], texts: Sequence[BulletText], weights: Weights) -> None:
    """Add each of the free bullets to the parts of the whole that holds most of it."""
    index = Index({at: whole.text for at, whole in wholes.items()}, weights)
    most = candidates_each(len(free))
    for number in free:
        part = texts[number].stems
        found = {at: weights.found_in(part, wholes[at].text.stems) for at in index.nearest(texts[number], most)}
        for at in sorted(found, key=lambda at: -found[at]):
            whole = wholes[at]
            others = frozenset[str]().union(*(texts[other].stems for other in whole.parts))
            new = weights.of((part & whole.text.stems) - others) / weights.of(whole.text.stems)
            if _is_part(found[at], new):
                whole.parts.append(number)
                break


def _is_part(found: float, new: float) -> bool:
    """Return whether a bullet is a part: `found` of its words stand in the whole, `new` of the whole only there."""
    if found >= thresholds.PART_FOUND:
        return new >= thresholds.PART_NEW
    return found >= thresholds.LOOSE_PART_FOUND and found + new >= thresholds.LOOSE_PART_SUM


def _replace(matcher: Matcher, at: int, old: Sequence[int], new: Sequence[int]) -> None:
    match = matcher.matches[at]
    for number in old:
        matcher.free_old.pop(number, None)
    for number in new:
        matcher.free_new.pop(number, None)
    matcher.matches[at] = Match(tuple(old), tuple(new), match.basis, match.score)
