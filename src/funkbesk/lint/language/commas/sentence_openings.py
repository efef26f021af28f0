"""How a sentence begins: with its verb, its subject, or with something else, which puts the subject behind the verb.

Where the subject stands first, no adverb of the sentence has its place behind an object: in `teamet har værksteder
gerne for børn` the adverb has left it, in `i ferien har teamet gerne værksteder` it has not.
"""

from __future__ import annotations

from funkbesk.lint.language.grammar import (
    FINITE,
    PREPOSITIONS,
    SUBJECTS,
    SUBORDINATORS,
    is_inflected_adjective,
    word_set,
)
from funkbesk.lint.language.lexicon import DEFINITE, readings_of
from funkbesk.lint.language.neighbours import beside
from funkbesk.lint.language.phrase_places import FRONTED, WHERE_OR_WHEN, beginning_of_sentence, is_finite, modifies
from funkbesk.lint.language.times import is_time_or_turn
from funkbesk.lint.texts.bullet_forms import Verbs, may_be_noun
from funkbesk.lint.texts.text import Text

_PRONOUNS = SUBJECTS | {"der", "de"}
_BEFORE_SUBJECTS = word_set("alle hver hvert de den det et en flere mange nogle vores begge to tre fire fem ingen")
_BEHIND_VERBS = _PRONOUNS | {"det", "den"}
_LONGEST_SUBJECT = 5


def begins_with_subject(text: Text, index: int, known: Verbs, *, may_be_bare: bool = True) -> bool:
    """Return whether the sentence of the word at `index` begins with its verb or with its subject.

    A bare noun (`vikarer …`) can be an object as well, if seldom: `fisk spiser børn gerne`.
    """
    lower, first = text.lower_words, beginning_of_sentence(text, index)
    word = lower[first]
    is_verb = word in known.present or word in known.imperatives or word in known.infinitives or word in FINITE
    if is_verb and word not in PREPOSITIONS:
        return not _is_condition(text, first, known)
    if word in _PRONOUNS and is_finite(lower[first + 1], known):
        return True
    reach = range(first + 1, min(index, first + 1 + _LONGEST_SUBJECT))
    verb = next((at for at in reach if is_finite(lower[at], known) and not _is_noun_there(text, at)), None)
    if verb is None or not all(beside(text, at) for at in range(first, verb)):
        return False
    last = lower[verb - 1]
    if word in _BEFORE_SUBJECTS:
        return not any(is_time_or_turn(one) or one in WHERE_OR_WHEN for one in lower[first + 1 : verb])
    if word in FRONTED or is_time_or_turn(last) or not readings_of(last):
        return False
    is_bare = not readings_of(word) & DEFINITE
    if verb == first + 1 or lower[first + 1] in PREPOSITIONS:
        return may_be_bare or not is_bare
    return is_inflected_adjective(word)


def _is_noun_there(text: Text, index: int) -> bool:
    """Return whether the word, which may be a verb, is none: `ved`, `en ansøger`."""
    word, before = text.lower_words[index], text.lower_words[index - 1]
    return word in PREPOSITIONS or (
        may_be_noun(word) and (before in _BEFORE_SUBJECTS or is_inflected_adjective(before))
    )


def opens_condition(text: Text, index: int, known: Verbs) -> bool:
    """Return whether a clause that has its verb first stands here, and the word at `index` behind its subject.

    `Kommer lederen dog ikke, begynder mødet`: this is the place of adverbs.
    """
    lower, first = text.lower_words, beginning_of_sentence(text, index)
    is_verb = is_finite(lower[first], known) and lower[first] not in SUBORDINATORS
    begin = index - 1
    while begin > first + 1 and beside(text, begin - 1) and modifies(lower[begin - 1]):
        begin -= 1
    return is_verb and begin == first + 1 and beside(text, first) and _is_condition(text, first, known)


def has_commas_before_clauses(text: Text, index: int) -> bool:
    """Return whether a clause before the word at `index` has a comma before it, so that this one has to have it too."""
    lower, first = text.lower_words, beginning_of_sentence(text, index)
    return any(
        lower[at] in SUBORDINATORS and text.value[text.words[at - 1].end] == "," for at in range(first + 1, index)
    )


def is_past_the_middle(text: Text, index: int, known: Verbs, *, may_be_bare: bool = True) -> bool:
    """Return whether the word at `index`, which has an object or the like before it, is past the place of adverbs."""
    return begins_with_subject(text, index, known, may_be_bare=may_be_bare) or has_subject_behind(text, index, known)


def has_subject_behind(text: Text, index: int, known: Verbs) -> bool:
    """Return whether verb, subject and more stand before the word at `index`: `her holder vi møder …`."""
    lower, first = text.lower_words, beginning_of_sentence(text, index)
    for verb in range(first + 1, index - 2):
        subject = lower[verb + 1]
        if not is_finite(lower[verb], known) or lower[verb] in PREPOSITIONS or not beside(text, verb):
            continue
        is_definite = bool(readings_of(subject)) and not readings_of(subject) & ~DEFINITE
        if subject not in SUBJECTS and (not is_definite or _is_noun_there(text, verb)):
            continue
        # »i dag kan vi i huset også …«: what a preposition begins may stand before the adverb
        between = lower[verb + 2 : index]
        if between[0] not in PREPOSITIONS or not known.infinitives.isdisjoint(between):
            return True
    return False


def _is_condition(text: Text, first: int, known: Verbs) -> bool:
    """Return whether the sentence begins with a clause that has its verb first: `kommer lederen ikke, må vi vente`."""
    lower = text.lower_words
    for place in range(first + 1, len(lower) - 2):
        if text.value[text.words[place].end] == "," and is_finite(lower[place + 1], known):
            subject = lower[place + 2]
            return subject in _BEHIND_VERBS or bool(readings_of(subject) & DEFINITE)
    return False
