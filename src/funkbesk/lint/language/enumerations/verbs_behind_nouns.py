"""Infinitives where nouns are enumerated: `, at sove og motion`, `eller vejlede familien`, `og forebygge fald`."""

from __future__ import annotations

from funkbesk.lint.language.enumerations.bare_phrases import ends_in_noun, is_bare_phrase, is_noun_phrase
from funkbesk.lint.language.enumerations.finite_among_nouns import begins_nouns
from funkbesk.lint.language.enumerations.said import Said
from funkbesk.lint.language.grammar import FINITE, JOINS, MODALS, PREPOSITIONS, is_participle, word_set
from funkbesk.lint.language.lexicon import DEFINITE, Reading, readings_of
from funkbesk.lint.language.verb_forms import is_infinitive
from funkbesk.lint.language.verb_or_noun import is_also_adjective
from funkbesk.lint.language.verbs.certain_infinitives import is_certain
from funkbesk.lint.language.verbs.clause_parts import Line
from funkbesk.lint.language.verbs.stray_infinitives import is_infinitive_with_object

# A modal stands before these, and what follows them are nouns: »kan bestå af samtaler, medicin eller …«.
_LISTING = word_set("bestå dreje handle")
_BEFORE_INFINITIVES = word_set("at gider behøver burde skulle kunne ville måtte turde tør")


def infinitive_with_at(sentence: Said, index: int) -> int | None:
    """Return the infinitive in `samtaler om kost, at sove godt og motion`; `index` is the place of its `at`.

    Where a noun stands behind the infinitive, what »og« joins to it may be its object as well.
    """
    words, join = sentence.words, sentence.join_behind(index + 1)
    if words[index] != "at" or join is None or index < 2 or not sentence.beside(index):
        return None
    if words[index + 1] not in sentence.known.infinitives or not sentence.begins_with_noun(join + 1):
        return None
    if any(readings_of(word) for word in words[index + 2 : join]):
        return None
    first = index - 1
    while first > 1 and sentence.describes(first - 1):
        first -= 1
    before = words[first - 1]
    is_governed = before in PREPOSITIONS or (before in sentence.known.present and before not in FINITE)
    is_governed = is_governed and sentence.beside(first - 1)
    return index + 1 if is_governed and is_bare_phrase(sentence, first, index) else None


def infinitive_before_nouns(sentence: Said, index: int) -> int | None:
    """Return the first infinitive in `opgaverne er at rydde op, rengøring og indkøb`, which takes no object."""
    join, asked = sentence.join_behind(index), sentence.last_asked_for(index)
    if join is None or asked is None or asked < 2 or sentence.words[asked - 1] != "at":
        return None
    if not begins_nouns(sentence, asked - 1) or any(readings_of(word) for word in sentence.words[asked + 1 : index]):
        return None
    are_nouns = is_noun_phrase(sentence, index, join) and sentence.is_doing(index) and sentence.is_doing(join + 1)
    return asked if are_nouns else None


def infinitive_behind_nouns(sentence: Said, index: int) -> int | None:
    """Return the infinitive in `bestå af samtaler, medicin eller vejlede familien`, where nothing asks for one.

    `index` is the place of the noun behind the comma.
    """
    join = sentence.join_behind(index)
    if join is None or join + 2 >= len(sentence.words) or not _is_infinitive(sentence, join + 1):
        return None
    if not is_noun_phrase(sentence, index, join) or not ends_in_noun(sentence, index - 1):
        return None
    if not sentence.has_no_clause(0, index) or sentence.words[0] in sentence.known.infinitives:
        return None
    return join + 1 if all(_asks_for_none(sentence, place) for place in range(join)) else None


def infinitive_behind_objects(sentence: Said, index: int) -> int | None:
    """Return the last infinitive in `at skabe tryghed, overblik og forebygge fald`: the nouns lack their »og«."""
    join, asked = sentence.join_behind(index), sentence.last_asked_for(index)
    if join is None or asked is None or asked + 1 == index or sentence.words[join] != "og":
        return None
    if join + 2 >= len(sentence.words) or not _is_infinitive(sentence, join + 1):
        return None
    are_nouns = is_bare_phrase(sentence, asked + 1, index) and is_bare_phrase(sentence, index, join)
    return join + 1 if are_nouns and sentence.words[index] not in sentence.known.infinitives else None


def is_infinitive_of_list(sentence: Said, place: int) -> bool:
    """Return whether the word, one of the infinitives, is a verb behind a comma, to judge by what follows."""
    text, inside, words, known = sentence
    behind = sentence.behind(place)
    if words[place] == "se":
        return behind == "til" or bool(readings_of(behind) & DEFINITE)  # »se udstillingen«, but »se bilag 2«
    if is_also_adjective(words[place]) and readings_of(behind) & Reading.MANY:
        last = sentence.member_behind(place) or place  # »hygiejne, lave lektier og madlavning«
        return sentence.is_doing(last)  # but »stiger, lave stilladser og skilte«
    return (
        is_infinitive_with_object(text, inside, words, place, known)
        or sentence.is_before_bare_noun(place)
        or (behind != "" and behind not in JOINS and is_certain(Line(*sentence), place))
    )


def _is_infinitive(sentence: Said, place: int) -> bool:
    """Return whether an infinitive stands there that can be nothing else, right behind »og«."""
    word = sentence.words[place]
    is_verb = sentence.words[place - 1] in JOINS and is_infinitive(word, sentence.known) and not is_participle(word)
    return is_verb and (
        is_certain(Line(*sentence), place) or is_infinitive_with_object(*sentence[:3], place, sentence.known)
    )


def _asks_for_none(sentence: Said, place: int) -> bool:
    """Return whether no infinitive but the one of the list can belong to the word."""
    word = sentence.words[place]
    if word in MODALS:
        return not _LISTING.isdisjoint(sentence.words[place + 1 : place + 3])
    return word not in _BEFORE_INFINITIVES and (
        not sentence.is_only_infinitive(place) or (word in _LISTING and place > 0)
    )
