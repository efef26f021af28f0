"""Phrases that tell of the whole sentence; `også` and `især` behind them begin no addition: `i visse tilfælde også`."""

from __future__ import annotations

from funkbesk.lint.language.commas.addition_words import EXPLAIN, HABITS, ONLY_ADD
from funkbesk.lint.language.grammar import JOINS, PREPOSITIONS, word_set
from funkbesk.lint.language.lexicon import readings_of
from funkbesk.lint.language.neighbours import beside
from funkbesk.lint.language.phrase_places import beginning_of_sentence, is_finite, is_near, modifies
from funkbesk.lint.texts.bullet_forms import Verbs
from funkbesk.lint.texts.text import Text

_OPINIONS = word_set("mening opfattelse vurdering skøn erfaring overbevisning")
"""What »efter« governs where somebody judges the sentence."""
_EXTENTS = word_set("tilfælde omfang grad henseende henseender forstand praksis princippet følgende foregående")
"""What »i« governs where it is told how far the sentence holds."""
_OF_ALL = HABITS | {"også"}


def is_behind_sentence_adverbial(text: Text, word: str, index: int) -> bool:
    """Return whether what stands before tells of the whole sentence: `i visse tilfælde også`, `efter min mening især`.

    The `word` at `index` then picks out or adds what follows, and no comma parts the two.
    """
    if word in ONLY_ADD | EXPLAIN:
        return False
    lower, head = text.lower_words, index - 1
    place = preposition_before(text, head)
    if place is None:
        return False
    if lower[place] == "efter" and lower[head] in _OPINIONS:
        return True
    if word in _OF_ALL and lower[place] == "i" and lower[head] in _EXTENTS:
        return True
    return word == "også" and _opens_member(text, place)


def preposition_before(text: Text, head: int) -> int | None:
    """Return the place of the preposition that governs the noun at `head`, if nothing else stands between."""
    lower, begin = text.lower_words, head
    while begin and (modifies(lower[begin - 1]) or lower[begin - 1] == "vist") and beside(text, begin - 1):
        begin -= 1
    is_governed = begin > 0 and is_near(text, begin - 1) and lower[begin - 1] in PREPOSITIONS
    return begin - 1 if is_governed else None


def follows_verb(text: Text, index: int, known: Verbs) -> bool:
    """Return whether the phrase of a preposition right behind the verb stands before the word: `lever i byen af …`."""
    place = preposition_before(text, index - 1)
    return place is not None and place > 0 and is_finite(text.lower_words[place - 1], known)


def follows_only_verb(text: Text, index: int, known: Verbs) -> bool:
    """Return whether it does, and the word that may be a noun as well has no other verb before it: `får i byen …`."""
    if not follows_verb(text, index, known):
        return False
    verb = (preposition_before(text, index - 1) or 0) - 1
    earlier = text.lower_words[beginning_of_sentence(text, index) : verb]
    return not any(is_finite(word, known) for word in earlier)


def repeats_preposition(text: Text, index: int, after: str) -> bool:
    """Return whether the preposition before the noun comes again: `gælder for alle ansatte også for vikarer`."""
    place = preposition_before(text, index - 1)
    return place is not None and place > beginning_of_sentence(text, index) and text.lower_words[place] == after


def _opens_member(text: Text, place: int) -> bool:
    """Return whether the phrase of the preposition at `place` opens what »og« adds: `biler, og efter aftale også …`."""
    lower = text.lower_words
    if place > 1 and beside(text, place - 1) and lower[place - 2] in PREPOSITIONS and readings_of(lower[place - 1]):
        place -= 2  # »og i løbet af foråret også …«
    return place > 1 and lower[place - 1] in JOINS and beside(text, place - 1) and not beside(text, place - 2)
