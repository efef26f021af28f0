"""Verbs joined to what is done, where no verb stands before: `Varsling af naboer og alarmere vagten`."""

from __future__ import annotations

from funkbesk.lint.language.enumerations.said import Said
from funkbesk.lint.language.grammar import FINITE, FUNCTION_WORDS, JOINS, MODALS, PREPOSITIONS, word_set
from funkbesk.lint.language.lexicon import readings_of
from funkbesk.lint.language.verb_or_noun import is_also_adjective, is_verb_not_adjective

_ARTICLES = word_set("den det de en et alle nye andre egen eget egne sin sit sine vores jeres deres dens")
_RESPONSIBLE = word_set("ansvar ansvarlig tid")


def verb_behind_doing(sentence: Said) -> int | None:
    """Return the place of the verb behind »og« in a sentence that begins with a noun for what is done."""
    if not _begins_with_doing(sentence):
        return None
    for place in range(1, len(sentence.words) - 2):
        if sentence.words[place] in JOINS and _is_sure_verb(sentence, place + 1):
            return place + 1 if _is_part_of_nouns(sentence, place - 1) else None
        if not _is_part_of_nouns(sentence, place) and not _is_between_nouns(sentence.words[place]):
            return None
    return None


def _begins_with_doing(sentence: Said) -> bool:
    first = 1 if sentence.words[0] in PREPOSITIONS else 0
    while first + 1 < len(sentence.words) and sentence.describes(first) and sentence.words[first] not in _RESPONSIBLE:
        if sentence.words[first] in sentence.known.infinitives and not is_also_adjective(sentence.words[first]):
            return False  # »Forberede undervisning og vejlede«: spelled like a participle
        first += 1
    if first == len(sentence.words):
        return False
    word = sentence.words[first]
    if word in sentence.known.infinitives:  # »pleje af bede«, but »arbejde med børn«
        return sentence.is_doing_something(first) and sentence.behind(first) == "af"
    if word in sentence.known.imperatives and sentence.behind(first) not in PREPOSITIONS:
        return False  # »Brug en browser«
    return sentence.is_doing(first) or word in _RESPONSIBLE


def _is_between_nouns(word: str) -> bool:
    return word in PREPOSITIONS or word in JOINS or word in _ARTICLES


def _is_part_of_nouns(sentence: Said, place: int) -> bool:
    """Return whether the word is a noun or an adjective, and surely no verb."""
    if place and sentence.between(place) not in {" ", ", "}:
        return False
    is_noun = sentence.is_noun(place) or sentence.is_doing(place) or _is_governed(sentence, place)
    return is_noun or sentence.describes(place)


def _is_governed(sentence: Said, place: int) -> bool:
    """Return whether it is a noun behind a preposition, though it is spelled like a verb: `af kurser`."""
    return place > 0 and sentence.words[place - 1] in PREPOSITIONS and bool(readings_of(sentence.words[place]))


def _is_sure_verb(sentence: Said, place: int) -> bool:
    word, behind = sentence.words[place], sentence.behind(place)
    if word in FUNCTION_WORDS or word in FINITE or word in MODALS or not sentence.beside(place - 1):
        return False
    if not behind or behind in JOINS:
        return False
    if word.endswith("r"):
        is_finite = not readings_of(word) and sentence.is_finite(place)
        return is_finite or (word in sentence.known.present and sentence.is_before_bare_noun(place))
    if word not in sentence.known.infinitives or not word.endswith("e"):
        return False
    if is_also_adjective(word):
        return is_verb_not_adjective(sentence.words, place, has_comma=False)
    return sentence.is_infinitive(place) if sentence.is_only_infinitive(place) else sentence.is_before_bare_noun(place)
