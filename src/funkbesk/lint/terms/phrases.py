"""Patterns of words, found in a text: a small language that can't be made slow, for phrases and synonyms.

A pattern is words in a row. `ord*` begins so, `*ord` ends so, `…` is up to six words between, `a|b` is a or b. Case,
commas and other marks inside a sentence play no part; a match never leaves its sentence. Matching walks the set of
places that the next word may have, so that its cost is bounded by the length of the pattern and no pattern backtracks.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import Generic, NamedTuple, TypeVar

from funkbesk.lint.texts.text import Sentence, Text
from funkbesk.lint.texts.word_filter import WordFilter

GAP = "…"
_GAP_WORDS = 6
_WILD = "*"
_KEY_LETTERS = 3
# Comparisons on one document. A real one takes some thousand; only made-up texts full of a pattern's words reach it.
_MAX_COST = 3_000_000
_FIND_COST = 10
_MAX_REMEMBERED = 20_000
# as many as the longest pattern that the schema lets through can span: 12 words with 11 double gaps
_MOST_WORDS = 12 + 11 * 2 * _GAP_WORDS

V = TypeVar("V")


class Match(NamedTuple):
    """Where a pattern was found: characters of the text."""

    start: int
    end: int


class _Step(NamedTuple):
    """One word of a pattern, and how many words may stand before it."""

    slack: int
    exact: frozenset[str]
    starts: tuple[str, ...]
    ends: tuple[str, ...]

    def fits(self, word: str) -> bool:
        return (
            word in self.exact
            or (bool(self.starts) and word.startswith(self.starts))
            or (bool(self.ends) and word.endswith(self.ends))
        )


class Pattern:
    """A pattern, ready to be matched."""

    def __init__(self, steps: tuple[_Step, ...]) -> None:
        self.steps = steps

    @cached_property
    def cost(self) -> int:
        """Return how many comparisons one attempt takes at most."""
        reach, cost = 1, _FIND_COST
        for step in self.steps[1:]:
            cost += reach * (step.slack + 1)
            reach += step.slack
        return cost

    @cached_property
    def _plain_steps(self) -> tuple[frozenset[str], ...]:
        """Return the words of the steps behind the first one that can be nothing else."""
        return tuple(step.exact for step in self.steps[1:] if not (step.starts or step.ends))

    def may_be_among(self, words: frozenset[str]) -> bool:
        """Return whether a text of these words may hold the pattern: cheap, and mostly it may not."""
        return not any(map(words.isdisjoint, self._plain_steps))

    def may_go_on(self, following: str) -> bool:
        """Return whether the second word may be this one: cheap, and mostly it may not."""
        return len(self.steps) == 1 or self.steps[1].slack > 0 or self.steps[1].fits(following)

    def is_all_of(self, words: Sequence[str]) -> bool:
        """Return whether the pattern fits all of these words, from the first to the last."""
        return self.steps[0].fits(words[0]) and self.end_from(words, 0, len(words)) == len(words)

    def end_from(self, words: Sequence[str], first: int, stop: int) -> int | None:
        """Return the index behind the shortest match whose first word is at `first`; none reaches `stop`."""
        behind = {first + 1}
        for step in self.steps[1:]:
            behind = {
                index + 1
                for start in behind
                for index in range(start, min(start + step.slack + 1, stop))
                if step.fits(words[index])
            }
            if not behind:
                return None
        return min(behind)


def compile_pattern(written: str) -> Pattern:
    """Return the pattern that `written` stands for; it has the form of `documents.word_lists.PHRASE_PATTERN`."""
    steps: list[_Step] = []
    slack = 0
    for token in written.split():
        if token == GAP:
            slack += _GAP_WORDS
            continue
        parts = token.split("|")
        steps.append(
            _Step(
                slack,
                frozenset(part for part in parts if _WILD not in part),
                tuple(part[:-1] for part in parts if part.endswith(_WILD)),
                tuple(part[1:] for part in parts if part.startswith(_WILD)),
            )
        )
        slack = 0
    return Pattern(tuple(steps))


class Matcher(Generic[V]):
    """Many patterns, each with a value, looked for at once by their first words."""

    def __init__(self, patterns: Iterable[tuple[str, V]]) -> None:
        self._exact: dict[str, list[tuple[Pattern, V]]] = {}
        self._wild: dict[str, list[tuple[Pattern, V]]] = {}
        self._starting: dict[str, tuple[tuple[Pattern, V], ...]] = {}
        self._openers = WordFilter(lambda word: bool(self._starting_with(word)))
        for written, value in patterns:
            pattern = compile_pattern(written)
            first = pattern.steps[0]
            for word in first.exact:
                self._exact.setdefault(word, []).append((pattern, value))
            # both ends of a word are looked up by their letters nearest to the edge
            keys = {f"{start[:_KEY_LETTERS]}*" for start in first.starts}
            for key in keys | {f"*{end[-_KEY_LETTERS:]}" for end in first.ends}:
                self._wild.setdefault(key, []).append((pattern, value))

    def openers(self, words: frozenset[str]) -> frozenset[str]:
        """Return those of a document's words that a pattern may begin with which has its other words there too."""
        return frozenset(
            word
            for word in self._openers.among(words)
            if any(pattern.may_be_among(words) for pattern, _ in self._starting_with(word))
        )

    def find(self, texts: Iterable[Text]) -> Iterator[tuple[Text, Match, V]]:
        """Yield every place of every pattern in the texts, in the order of the texts and their words."""
        left = _MAX_COST
        known = self._starting
        for text in texts:
            words = text.lower_words
            for index, word in enumerate(words):
                starting = known.get(word)
                if starting is None:
                    starting = self._starting_with(word)
                following = words[index + 1] if starting and index + 1 < len(words) else ""
                for pattern, value in starting:
                    if not pattern.may_go_on(following):
                        continue
                    left -= pattern.cost
                    if left < 0:
                        return
                    behind = _behind_sentence(text, index)
                    end = pattern.end_from(words, index, behind)
                    if end is not None:
                        yield text, Match(text.words[index].start, text.words[end - 1].end), value

    def _starting_with(self, word: str) -> tuple[tuple[Pattern, V], ...]:
        """Return the patterns whose first word may be this one, and remember them: texts share most of their words."""
        found = list(self._exact.get(word, ()))
        for key in (f"{word[:_KEY_LETTERS]}*", f"*{word[-_KEY_LETTERS:]}"):
            for one in self._wild.get(key, ()):
                if one[0].steps[0].fits(word) and one not in found:
                    found.append(one)
        if len(self._starting) >= _MAX_REMEMBERED:
            self._starting.clear()
        self._starting[word] = tuple(found)
        return self._starting[word]


def _behind_sentence(text: Text, index: int) -> int:
    """Return the index behind the last word that a match at `index` can reach: it stays in its sentence."""
    furthest = min(index + _MOST_WORDS, len(text.lower_words))
    if len(text.sentences) < 2:
        return furthest
    sentence = text.sentences[bisect_right(text.sentences, text.words[index].start, key=_start_of) - 1]
    while text.words[furthest - 1].start >= sentence.end:
        furthest -= 1
    return furthest


def _start_of(sentence: Sentence) -> int:
    return sentence.start
