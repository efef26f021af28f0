"""Which bullet of the new version is which of the old one.

Authors' facts come first, then ids, then equal texts, then similar ones; what is left may be a part of something.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from funkbesk.diff import thresholds
from funkbesk.diff.attaching import attach_parts
from funkbesk.diff.changes import BulletState
from funkbesk.diff.facts import match_facts
from funkbesk.diff.matcher import Match, Matcher, SectionKey


def few_ids_shared(old: Sequence[BulletState], new: Sequence[BulletState]) -> bool:
    """Return whether the two versions have hardly any ids in common, so that ids tell nothing."""
    first, second = {bullet.id for bullet in old}, {bullet.id for bullet in new}
    return len(first & second) < thresholds.FEW_SHARED_IDS * min(len(first), len(second))


def match_bullets(
    old: Sequence[BulletState],
    new: Sequence[BulletState],
    retired: frozenset[str],
    same_section: dict[SectionKey, SectionKey],
) -> Iterator[Match]:
    """Yield which bullets belong together; what is in no match was removed or added.

    `retired` are the ids of old bullets that the author says are gone (`udgået`); `same_section` leads from the path of
    an old section to that of the same one in the new version.
    """
    matcher = Matcher(old, new, same_section)
    matcher.match_unchanged()
    match_facts(matcher, retired)
    matcher.match_ids()
    matcher.match_equal_texts()
    few = few_ids_shared(old, new)
    matcher.match_similar_texts(thresholds.ACCEPT_WITHOUT_IDS if few else thresholds.ACCEPT)
    attach_parts(matcher)
    yield from matcher.matches
