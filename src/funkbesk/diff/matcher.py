"""The state of a matching, and the evidence that two bullets are one: place, id, words. Numbers: `thresholds.py`."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from funkbesk.diff import thresholds
from funkbesk.diff.basis import Basis
from funkbesk.diff.changes import BulletState
from funkbesk.diff.words_in_common import Index, Weights, bullet_text

SectionKey = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Match:
    """Bullets that belong together, as numbers in the two lists: one and one, or several on one side."""

    old: tuple[int, ...]
    new: tuple[int, ...]
    basis: Basis
    score: float | None = None


class Matcher:
    """The state of one matching: the bullets of both versions, and which of them are still free."""

    def __init__(
        self, old: Sequence[BulletState], new: Sequence[BulletState], same_section: dict[SectionKey, SectionKey]
    ) -> None:
        self.old = old
        self.new = new
        self.old_texts = [bullet_text(bullet.text) for bullet in old]
        self.new_texts = [bullet_text(bullet.text) for bullet in new]
        self.weights = Weights([*self.old_texts, *self.new_texts])
        self.free_old = dict.fromkeys(range(len(old)))
        self.free_new = dict.fromkeys(range(len(new)))
        self.matches: list[Match] = []
        self.old_sections = [same_section.get(bullet.place.section_path) for bullet in old]
        self.new_sections = [bullet.place.section_path for bullet in new]

    def take(self, old: Sequence[int], new: Sequence[int], basis: Basis, score: float | None = None) -> None:
        """Note that these bullets belong together; they are free no more."""
        for number in old:
            self.free_old.pop(number, None)
        for number in new:
            self.free_new.pop(number, None)
        self.matches.append(Match(tuple(old), tuple(new), basis, score))

    def near(self, old: int, new: int) -> float:
        """Return what the places of two bullets add to their score."""
        return thresholds.SAME_SECTION if self.old_sections[old] == self.new_sections[new] else 0.0

    def match_unchanged(self) -> None:
        """Match the bullets that nothing happened to: whatever anybody states or guesses, they are themselves."""
        places = {(bullet.path, bullet.text, repr(bullet.details)): number for number, bullet in enumerate(self.old)}
        for number, bullet in enumerate(self.new):
            old = places.get((bullet.path, bullet.text, repr(bullet.details)))
            if old is not None:
                self.take((old,), (number,), Basis.ID)

    def match_ids(self) -> None:
        """Match bullets of the same id; where several have it, the most alike. An id at another duty proves nothing."""
        old_with = _grouped(self.free_old, [bullet.id for bullet in self.old])
        new_with = _grouped(self.free_new, [bullet.id for bullet in self.new])
        for identifier, olds in old_with.items():
            pairs = [(o, n) for o in olds for n in new_with.get(identifier, ())]
            if len(pairs) > thresholds.MOST_TWINS:
                pairs = [(o, n) for o, n in pairs if self.old[o].place.path == self.new[n].place.path]
            self._best_first([(self._id_score(o, n), o, n) for o, n in pairs], Basis.ID, 0.0)

    def _id_score(self, old: int, new: int) -> float:
        first, second = self.old_texts[old], self.new_texts[new]
        if first.value == second.value:
            return 2.0 + self.near(old, new)
        score = self.weights.score(first, second)
        return score + self.near(old, new) if score >= thresholds.REUSED_ID else -1.0

    def match_equal_texts(self) -> None:
        """Match bullets that have the same words, in the same section first."""
        old_texts = [text.words for text in self.old_texts]
        new_texts = [text.words for text in self.new_texts]
        for with_section in (True, False):
            old_keys: list[Hashable] = [
                (t, s if with_section else None) for t, s in zip(old_texts, self.old_sections, strict=True)
            ]
            new_keys: list[Hashable] = [
                (t, s if with_section else None) for t, s in zip(new_texts, self.new_sections, strict=True)
            ]
            new_with = _grouped(self.free_new, new_keys)
            for key, olds in _grouped(self.free_old, old_keys).items():
                for o, n in zip(olds, new_with.get(key, ()), strict=False):
                    self.take((o,), (n,), Basis.SAME_TEXT, 1.0)

    def match_similar_texts(self, accept: float) -> None:
        """Match what is left by likeness, the most alike first, as long as the score reaches `accept`."""
        index = Index({number: self.old_texts[number] for number in self.free_old}, self.weights)
        most = candidates_each(len(self.free_new))
        pairs = [
            (self.weights.score(self.old_texts[o], self.new_texts[n]) + self.near(o, n), o, n)
            for n in self.free_new
            for o in index.nearest(self.new_texts[n], most)
        ]
        self._best_first(pairs, Basis.SIMILAR_TEXT, accept)

    def _best_first(self, pairs: list[tuple[float, int, int]], basis: Basis, accept: float) -> None:
        for score, o, n in sorted(pairs, key=lambda pair: (-pair[0], abs(pair[1] - pair[2]), pair[1], pair[2])):
            if score < accept:
                return
            if o in self.free_old and n in self.free_new:
                self.take((o,), (n,), basis, min(score, 1.0) if basis is Basis.SIMILAR_TEXT else None)


def _grouped(free: Sequence[int] | dict[int, None], keys: Sequence[Hashable]) -> dict[Hashable, list[int]]:
    groups: defaultdict[Hashable, list[int]] = defaultdict(list)
    for number in free:
        groups[keys[number]].append(number)
    return groups


def candidates_each(number: int) -> int:
    """Return with how many others each of so many bullets is compared."""
    return max(
        thresholds.FEWEST_CANDIDATES, min(thresholds.MOST_CANDIDATES, thresholds.MOST_COMPARISONS // max(number, 1))
    )
