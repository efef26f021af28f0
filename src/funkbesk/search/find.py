"""The answer to a question: the texts that say it, best first.

The score of a text is made in four steps, all with the numbers of `weights.py`:

1. For each word of the question (small words apart), every word of the vocabulary gets a strength from 0 to 1
   (`matching.strength`). Where none has the word itself, a form of it or a compound with it, typing errors and
   compounds with a part in common are tried (`matching.second_best`).
2. A text answers a word by the best of its own words: strength times the weight of the place (text, heading, title);
   or by an expression that may stand for it (`question.Other`): the mean of its words, times its weight.
   A word counts by its rarity, log(1 + texts / texts that have it), times its own weight.
3. What is answered, divided by what was asked for, is the share. It is raised where words follow each other, where they
   stand in the bullet's id, and where they stand early.
4. That, times the weight of the section, and of running text.

Equal scores keep the order of the files and of the texts in them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import log

from funkbesk.search import weights
from funkbesk.search.entries import Entry
from funkbesk.search.forms import Forms, Key
from funkbesk.search.index import Index
from funkbesk.search.matching import second_best, strength
from funkbesk.search.question import Asked, asked_words


@dataclass(frozen=True, slots=True)
class Hit:
    """A text that answers the question: its score (above 0), and where in it the words stand that do."""

    entry: Entry
    score: float
    marked: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class _Sought:
    """A word of the question: what it counts, which words have it, and how well each text answers it."""

    counts: float
    words: frozenset[Key]
    answers: Mapping[int, float]


def find(index: Index, question: str) -> list[Hit]:
    """Return the hits, best first; none for a question without words."""
    search = _Search(index)
    sought = [search.sought(word) for word in asked_words(question, index.register)]
    found = {entry for one in sought for entry in one.answers}
    hits = sorted((_hit(index, entry, sought) for entry in sorted(found)), key=lambda hit: -hit.score)
    return [
        hit for hit in hits if hit.score >= hits[0].score * (weights.LEAST if hit.marked else weights.LEAST_BY_HEADING)
    ]


class _Search:
    """Looks words up in an index, each of them once."""

    def __init__(self, index: Index) -> None:
        self._index = index
        self._strengths: dict[Forms, dict[Key, float]] = {}

    def sought(self, asked: Asked) -> _Sought:
        own = self._own(asked)
        answers = self._answers(own)
        counts = asked.weight * log(1 + len(self._index.entries) / max(1, len(answers)))
        words = set(own)
        for other in asked.others:
            strengths = [self._strong(word) for word in other.words]
            words.update(key for row in strengths for key in row)
            rows = [self._answers(row) for row in strengths]
            for entry in {entry for row in rows for entry in row}:
                how = other.weight * sum(row.get(entry, 0.0) for row in rows) / len(rows)
                answers[entry] = max(answers.get(entry, 0.0), how)
        return _Sought(counts, frozenset(words), answers)

    def _own(self, asked: Asked) -> dict[Key, float]:
        """Return how well each word answers the asked one.

        A word that synonyms are known of is no typing error.
        """
        found: dict[Key, float] = {}
        for form in asked.spelt:
            _raise(found, self._strong(form))
        if asked.others or max(found.values(), default=0.0) > weights.WIDER:
            return found
        for form in asked.spelt:
            _raise(found, {key: how for key, own in self._index.vocabulary.items() if (how := second_best(form, own))})
        return found

    def _strong(self, form: Forms) -> dict[Key, float]:
        if form not in self._strengths:
            vocabulary = self._index.vocabulary
            self._strengths[form] = {key: how for key, own in vocabulary.items() if (how := strength(form, own))}
        return self._strengths[form]

    def _answers(self, strengths: Mapping[Key, float]) -> dict[int, float]:
        answers: dict[int, float] = {}
        for key, how in strengths.items():
            for entry, weight in self._index.places[key].items():
                answers[entry] = max(answers.get(entry, 0.0), how * weight)
        return answers


def _raise(found: dict[Key, float], more: Mapping[Key, float]) -> None:
    for key, how in more.items():
        found[key] = max(how, found.get(key, 0.0))


def _hit(index: Index, number: int, sought: Sequence[_Sought]) -> Hit:
    entry, tokens = index.entries[number], index.tokens(number)
    share = sum(one.counts * one.answers.get(number, 0.0) for one in sought) / sum(one.counts for one in sought)
    positions = [[at for at, token in enumerate(tokens) if token.key in one.words] for one in sought]
    raised = share + weights.PHRASE * _in_a_row(positions) + weights.EARLY * _early(positions, len(tokens))
    raised += weights.ABOUT * _named(index.about(number), sought)
    kind = 1.0 if entry.bullet else weights.RUNNING_TEXT
    section = weights.SECTIONS.get(entry.section, weights.OTHER_SECTION)
    marked = sorted({(tokens[at].start, tokens[at].end) for row in positions for at in row})
    return Hit(entry, raised * section * kind, tuple(marked))


def _in_a_row(positions: Sequence[Sequence[int]]) -> float:
    """Return how many of the question's neighbours are neighbours in the text as well, in either order: 0 to 1.

    Two words that stand in one compound (`beslutningsopfølgning`) are neighbours.
    """
    pairs = list(pairwise(positions))
    near = sum(any(abs(one - other) <= 1 for one in first for other in second) for first, second in pairs)
    return near / len(pairs) if pairs else 0.0


def _early(positions: Sequence[Sequence[int]], length: int) -> float:
    """Return 1 where the first word that answers is the first of the text, less the later it stands, 0 without one."""
    first = min((row[0] for row in positions if row), default=None)
    return 0.0 if first is None else 1 - first / length


def _named(about: frozenset[Key], sought: Sequence[_Sought]) -> float:
    """Return which part of the question stands in the id of the bullet: 0 to 1."""
    return sum(not about.isdisjoint(one.words) for one in sought) / len(sought)
