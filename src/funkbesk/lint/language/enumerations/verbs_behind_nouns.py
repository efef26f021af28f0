"""Verbs where nouns are enumerated: `og du får oplæring`, `, at sove og motion`, `eller vejlede familien`."""

from __future__ import annotations

from funkbesk.lint.language.enumerations.said import Said
from funkbesk.lint.language.grammar import (
    DEFINITE_ARTICLES,
    FINITE,
    FUNCTION_WORDS,
    JOINS,
    MODALS,
    PREPOSITIONS,
    SUBJECTS,
    word_set,
)
from funkbesk.lint.language.lexicon import readings_of

_LONGEST_MEMBER = 3
# A modal stands before these, and what follows them are nouns: »kan bestå af samtaler, medicin eller …«.
_LISTING = word_set("bestå dreje handle")
_BEFORE_INFINITIVES = word_set(
    "at lade lader lod ladet ser så hører høre hørte føler beder bede bad lærer lære lærte gider behøver burde skulle "
    "kunne ville måtte turde tør får fik få"
)


def clause_behind_nouns(sentence: Said, index: int) -> int | None:
    """Return the subject in `tilbyder sparring, fleksible arbejdstider og du får oplæring`: the nouns lack their »og«.

    `index` is the place of the word behind the comma.
    """
    join = sentence.join_behind(index)
    if join is None or join + 2 >= len(sentence.words) or join - index > _LONGEST_MEMBER:
        return None
    subject, verb = sentence.words[join + 1], sentence.words[join + 2]
    is_verb = verb in FINITE or verb in MODALS
    if subject in SUBJECTS or subject == "der":
        is_verb = is_verb or verb in sentence.known.present
    elif subject not in DEFINITE_ARTICLES:
        return None
    if not is_verb or not sentence.beside(join + 1):
        return None
    are_nouns = _is_bare_phrase(sentence, index, join) and _is_member(sentence, index - 1)
    return join + 1 if are_nouns and sentence.has_no_clause(0, index) and _has_verb(sentence, index) else None


def infinitive_with_at(sentence: Said, index: int) -> int | None:
    """Return the infinitive in `samtaler om kost, at sove og motion`; `index` is the place of its `at`."""
    words, join = sentence.words, index + 2
    if words[index] != "at" or join + 1 >= len(words) or words[join] not in JOINS:
        return None
    if not (sentence.beside(index) and sentence.beside(index + 1) and sentence.beside(join)):
        return None
    is_infinitive = words[index + 1] in sentence.known.infinitives and sentence.is_noun(join + 1)
    is_first = index > 1 and words[index - 2] in PREPOSITIONS and sentence.beside(index - 2)
    return index + 1 if is_infinitive and is_first and _is_member(sentence, index - 1) else None


def infinitive_behind_nouns(sentence: Said, index: int) -> int | None:
    """Return the infinitive in `bestå af samtaler, medicin eller vejlede familien`, where nothing asks for one.

    `index` is the place of the noun behind the comma.
    """
    join, known = sentence.join_behind(index), sentence.known
    if join is None or join + 2 >= len(sentence.words) or not sentence.is_only_infinitive(join + 1):
        return None
    if sentence.words[join + 1] in FUNCTION_WORDS:
        return None  # »og så«
    if sentence.words[join - 1] in PREPOSITIONS or not sentence.is_infinitive(join + 1):
        return None
    if not _is_bare_phrase(sentence, index, join) or not _is_member(sentence, index - 1):
        return None
    if not sentence.has_no_clause(0, index) or sentence.words[0] in known.infinitives:
        return None
    return join + 1 if all(_asks_for_none(sentence, place) for place in range(join)) else None


def infinitive_behind_objects(sentence: Said, index: int) -> int | None:
    """Return the last infinitive in `at skabe tryghed, overblik og forebygge fald`: the nouns lack their »og«."""
    join = index + 1
    if sentence.join_behind(index) != join or sentence.words[join] != "og":
        return None
    is_infinitive = sentence.is_only_infinitive(join + 1) and sentence.is_infinitive(join + 1)
    if not is_infinitive or sentence.words[join + 1] in FUNCTION_WORDS:
        return None
    asked = sentence.last_asked_for(index)
    if asked is None or asked + 2 != index:
        return None
    return join + 1 if _is_member(sentence, index - 1) and _is_member(sentence, index) else None


def _asks_for_none(sentence: Said, place: int) -> bool:
    """Return whether no infinitive but the one of the list can belong to the word."""
    word = sentence.words[place]
    is_governed = place > 0 and _takes_noun(sentence, place - 1)
    if word in sentence.known.present and word not in MODALS and sentence.is_finite(place) and not is_governed:
        return False  # what is joined to it is a finite verb that lacks its -r
    if word in MODALS:
        return not _LISTING.isdisjoint(sentence.words[place + 1 : place + 3])
    return word not in _BEFORE_INFINITIVES and (
        not sentence.is_only_infinitive(place) or (word in _LISTING and place > 0)
    )


def _is_bare_phrase(sentence: Said, start: int, end: int) -> bool:
    """Return whether nothing but adjectives and a noun stands there."""
    return _is_member(sentence, end - 1) and all(sentence.describes(place) for place in range(start, end - 1))


def _is_member(sentence: Said, place: int) -> bool:
    """Return whether the word is a noun that is written small, and no verb: one stands behind no other verb."""
    if place and not sentence.inside[place].text.islower():
        return False
    return sentence.is_noun(place) or (
        place > 0 and bool(readings_of(sentence.words[place])) and _takes_noun(sentence, place - 1)
    )


def _takes_noun(sentence: Said, place: int) -> bool:
    """Return whether a noun follows the word, though it is spelled like a verb: `af samtaler`, `tilbyder samtaler`."""
    word, known = sentence.words[place], sentence.known
    is_verb = (word in known.present or word in known.infinitives) and not readings_of(word)
    return sentence.beside(place) and (word in PREPOSITIONS or is_verb or sentence.describes(place))


def _has_verb(sentence: Said, end: int) -> bool:
    """Return whether a finite verb stands before that place."""
    words, known = sentence.words, sentence.known
    return any(words[place] in FINITE or words[place] in known.present for place in range(end - 1))
