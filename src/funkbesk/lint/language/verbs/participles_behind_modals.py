"""A participle right behind a modal, where the passive is meant: `Nøglerne skal afleveret på kontoret`."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from funkbesk.lint.language.grammar import MODALS, PARTICLES, PREPOSITIONS
from funkbesk.lint.language.nouns import reading_of
from funkbesk.lint.language.verb_forms import is_infinitive
from funkbesk.lint.language.verbs.clause_beginnings import OPENERS
from funkbesk.lint.language.verbs.clause_parts import Line
from funkbesk.lint.texts.text import Text


def may_hold_participles(text: Text) -> bool:
    """Return whether a word that ends like a participle stands behind a modal."""
    return any(before in MODALS and word.endswith("et") for before, word in pairwise(text.lower_words))


def participles_behind_modals(line: Line) -> Iterator[int]:
    """Yield the places of participles that no infinitive follows in the sentence, which they could describe.

    What is said of how something is done stands before its verb: »kan samlet set vurderes«. A modal alone says where
    somebody goes, but then nothing is done: »skal hjem«.
    """
    words = line.words
    for index in range(1, len(words)):
        verb = words[index][:-1]
        if words[index - 1] not in MODALS or not words[index].endswith("et") or verb not in line.known.infinitives:
            continue
        if reading_of(words[index]):
            continue  # »Da vil udtrykket …«
        after = words[index + 1] if index + 1 < len(words) and line.follows(index + 1) else ""
        is_alone = line.follows(index) and (after == "" or after in PREPOSITIONS or after in PARTICLES)
        if is_alone and not _has_infinitive(line, index + 1):
            yield index


def _has_infinitive(line: Line, start: int) -> bool:
    """Return whether an infinitive stands behind there, before another clause begins: `kan samlet set vurderes`."""
    for place in range(start, len(line.words)):
        word = line.words[place]
        if word in OPENERS and not line.follows(place):
            return False
        if is_infinitive(word, line.known) or word in line.known.passive:
            return True
    return False
