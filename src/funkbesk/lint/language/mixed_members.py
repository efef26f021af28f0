"""An infinitive among nouns: `Besøg hos virksomheder, skabe kontakter og indgåelse af aftaler`."""

from __future__ import annotations

import re
from itertools import pairwise

from funkbesk.lint.language.finite_chains import is_infinitive_with_object
from funkbesk.lint.language.grammar import FINITE, JOINS, MODALS, PREPOSITIONS, SUBORDINATORS
from funkbesk.lint.language.joined_verbs import SUBJECTS, beside, is_also_noun
from funkbesk.lint.language.lexicon import readings_of
from funkbesk.lint.texts.bullet_forms import Verbs
from funkbesk.lint.texts.text import Text, Word

_SHORTEST = 5
_ENDS = MODALS | FINITE | SUBORDINATORS | SUBJECTS | {"at"}
# What is done: no infinitive, and no object of one, ends so where a preposition or the end of the sentence follows.
_OF_DOING = re.compile(r"\w{3}(?:[^p]ing|else|tion|sion|hed|skab|besøg|salg|køb|syn|arbejde|hjælp)$")


def infinitive_among_nouns(text: Text, inside: tuple[Word, ...], known: Verbs) -> Word | None:
    """Return the infinitive that stands between a noun with its preposition and a noun for what is done.

    Only sentences without any other verb are looked at, and only those that begin with a noun.
    """
    if len(inside) < _SHORTEST or inside[1].lower not in PREPOSITIONS:
        return None
    words = tuple(word.lower for word in inside)
    if not _begins_with_noun(text, inside, words, known):
        return None
    if not _ENDS.isdisjoint(words):
        return None
    for index in range(2, len(words)):
        if words[index] in known.infinitives and text.value[inside[index - 1].end : inside[index].start] == ", ":
            is_verb = is_infinitive_with_object(text, inside, words, index, known)
            return inside[index] if is_verb and _joins_doing(words[index + 1 :], known) else None
        if words[index] in known.present and not is_also_noun(words[index]):
            return None
    return None


def _begins_with_noun(text: Text, inside: tuple[Word, ...], words: tuple[str, ...], known: Verbs) -> bool:
    """Return whether a noun stands first and a preposition behind it: »besøg virksomheder« would be a command."""
    is_noun = bool(readings_of(words[0])) or _OF_DOING.search(words[0]) is not None
    return is_noun and beside(text, inside, 0) and words[0] not in known.infinitives


def _joins_doing(following: tuple[str, ...], known: Verbs) -> bool:
    """Return whether »og« and a noun for what is done follow, and no second infinitive."""
    joined = next((second for first, second in pairwise(following) if first in JOINS), "")
    return _OF_DOING.search(joined) is not None and joined not in known.infinitives
