"""The redline of a text: what was struck and what was put in, word by word, cut so that a person can read it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from funkbesk.diff.changes import Mark, Segment
from funkbesk.diff.subsequence import alignment

_TOKEN = re.compile(r"(\w+|[^\w\s]|\A)(\s*)")
_LETTER = re.compile(r"\w")
_LAST_SPACE = re.compile(r"(?<=\S)\s+\Z")
_ISLAND_WORDS = 2

Token = tuple[str, str]
"""A word or a sign, and the space behind it."""


@dataclass(slots=True)
class _Step:
    """Text that stayed, and the change behind it."""

    same: str = ""
    deleted: str = ""
    inserted: str = ""
    letters_deleted: int = 0
    letters_inserted: int = 0

    def delete(self, text: str, letters: int) -> None:
        self.deleted += text
        self.letters_deleted += letters

    def insert(self, text: str, letters: int) -> None:
        self.inserted += text
        self.letters_inserted += letters

    @property
    def changes(self) -> bool:
        return bool(self.deleted or self.inserted)

    @property
    def size(self) -> int:
        return max(self.letters_deleted, self.letters_inserted)


def redline(old: str, new: str) -> tuple[Segment, ...]:
    """Return the pieces from `old` to `new`; empty where the texts are the same.

    The pieces that are not inserted, joined, are `old`; those that are not deleted are `new`. Where something stands in
    the place of something else, the deletion is first.
    """
    return () if old == new else tuple(_segments(_without_shared_ends(_without_islands(_steps(_pieces(old, new))))))


def _pieces(old: str, new: str) -> Iterator[tuple[Mark, str]]:
    old_tokens: list[Token] = _TOKEN.findall(old)
    new_tokens: list[Token] = _TOKEN.findall(new)
    o = n = 0
    same = alignment([word for word, _ in old_tokens], [word for word, _ in new_tokens])
    for at_old, at_new in [*same, (len(old_tokens), len(new_tokens))]:
        yield Mark.DELETED, "".join(word + space for word, space in old_tokens[o:at_old])
        yield Mark.INSERTED, "".join(word + space for word, space in new_tokens[n:at_new])
        if at_old < len(old_tokens):
            (word, old_space), (_, new_space) = old_tokens[at_old], new_tokens[at_new]
            yield Mark.SAME, word
            if old_space == new_space:
                yield Mark.SAME, old_space
            else:
                yield Mark.DELETED, old_space
                yield Mark.INSERTED, new_space
        o, n = at_old + 1, at_new + 1


def _steps(pieces: Iterable[tuple[Mark, str]]) -> Iterator[_Step]:
    """Yield the pieces as steps; only the last one may have no change."""
    step = _Step()
    for mark, text in pieces:
        if not text:
            continue
        if mark is Mark.DELETED:
            step.delete(text, _letters(text))
        elif mark is Mark.INSERTED:
            step.insert(text, _letters(text))
        else:
            if step.changes:
                yield step
                step = _Step()
            step.same += text
    yield step


def _without_islands(steps: Iterable[_Step]) -> list[_Step]:
    """Return the steps with what stayed only by chance taken into the change around it.

    A space, a comma or an »og« that both texts happen to have between two changes makes a reader jump. What has more
    letters than the change on one of its sides stays, and so does everything longer than two words.
    """
    kept: list[_Step] = []
    for step in steps:
        kept.append(step)
        while len(kept) > 1 and _is_island(kept[-2], kept[-1]):
            last = kept.pop()
            letters = _letters(last.same)
            kept[-1].delete(last.same + last.deleted, letters + last.letters_deleted)
            kept[-1].insert(last.same + last.inserted, letters + last.letters_inserted)
    return kept


def _is_island(before: _Step, step: _Step) -> bool:
    return (
        len(step.same.split()) <= _ISLAND_WORDS
        and step.changes
        and before.changes
        and _letters(step.same) <= min(before.size, step.size)
    )


def _letters(text: str) -> int:
    return len(_LETTER.findall(text))


def _without_shared_ends(steps: Sequence[_Step]) -> Sequence[_Step]:
    """Return the steps with the space that a deletion and an insertion both end in given to what follows."""
    for step, following in pairwise(steps):
        space = _shared_space(step.deleted, step.inserted)
        if space:
            step.deleted, step.inserted = step.deleted[: -len(space)], step.inserted[: -len(space)]
            following.same = space + following.same
    return steps


def _shared_space(one: str, other: str) -> str:
    space = _LAST_SPACE.search(one)
    return space[0] if space and other.endswith(space[0]) and other.rstrip() + space[0] == other else ""


def _segments(steps: Iterable[_Step]) -> Iterator[Segment]:
    for step in steps:
        for mark, text in ((Mark.SAME, step.same), (Mark.DELETED, step.deleted), (Mark.INSERTED, step.inserted)):
            if text:
                yield Segment(mark, text)
