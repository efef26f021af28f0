"""Noun phrases where nouns are enumerated: `klare rammer`, `kontakt til kunderne`, and no verbs that look like them."""

from __future__ import annotations

from funkbesk.lint.language.enumerations.said import Said
from funkbesk.lint.language.grammar import OWNERS, PREPOSITIONS, word_set
from funkbesk.lint.language.lexicon import readings_of
from funkbesk.lint.language.noun_phrases import is_genitive
from funkbesk.lint.language.nouns import reading_of
from funkbesk.lint.language.number_words import PERSONS
from funkbesk.lint.language.verb_or_noun import is_also_adjective, is_verb_not_adjective
from funkbesk.lint.language.verbs.clause_parts import Line, end_of_nominal
from funkbesk.lint.language.verbs.finite_forms import is_past
from funkbesk.lint.texts.bullet_forms import may_be_noun

_ALSO_PAST = word_set("sang løb bad bød drev flød gav gik greb led skar slog skud sprang stod tog trak vandt")
"""Nouns that are spelled like the past of a verb: »Vi spiste kage, sang og børnene dansede«."""

_ONE_FORM = word_set("bedre ringe næste forrige øde")
_BEFORE_APPOSITIONS = OWNERS | word_set("en et den det")
"""What follows these may be another name of what was named before: »en mentor, en erfaren kollega«."""


def is_noun_phrase(sentence: Said, begin: int, end: int) -> bool:
    """Return whether nothing but a noun phrase stands there, with what belongs to it, and no verb."""
    line, word = Line(*sentence), sentence.words[begin]
    may_be_past = not _ALSO_PAST.isdisjoint(line.words[begin:end]) and any(map(is_past, line.words[:begin]))
    if line.is_name(end - 1) or may_be_past or word in _BEFORE_APPOSITIONS or is_genitive(word):
        return False
    if word in sentence.known.present or (is_past(word) and not reading_of(word)):
        return False
    if end == begin + 1:
        return (bool(reading_of(word)) or word in PERSONS) and not sentence.is_infinitive(begin)
    if word in sentence.known.infinitives and not _is_adjective(sentence, begin):
        return False
    return end_of_nominal(line, begin, end) == end


def is_bare_phrase(sentence: Said, begin: int, end: int) -> bool:
    """Return whether nothing but adjectives and a noun stands there."""
    return ends_in_noun(sentence, end - 1) and all(sentence.describes(place) for place in range(begin, end - 1))


def ends_in_noun(sentence: Said, place: int) -> bool:
    """Return whether the word is a noun that is written small, and no verb: one stands behind no other verb."""
    if place and not sentence.inside[place].text.islower():
        return False
    word = sentence.words[place]
    if sentence.is_noun(place) or not readings_of(word):
        return sentence.is_noun(place) or word in PERSONS
    is_asked_for = sentence.follows_at(place) or word in sentence.known.present
    return (not is_asked_for and may_be_noun(word)) or (place > 0 and _takes_noun(sentence, place - 1))


def _takes_noun(sentence: Said, place: int) -> bool:
    """Return whether a noun follows the word, though it is spelled like a verb: `af samtaler`, `tilbyder samtaler`."""
    word, known = sentence.words[place], sentence.known
    is_verb = (word in known.present or word in known.infinitives) and not readings_of(word)
    return sentence.beside(place) and (word in PREPOSITIONS or is_verb or sentence.describes(place))


def _is_adjective(sentence: Said, place: int) -> bool:
    """Return whether an infinitive is an adjective where it stands: `klare rammer`, but not `lave sund mad`."""
    if sentence.words[place] in _ONE_FORM:
        return True
    if not is_also_adjective(sentence.words[place]) or sentence.last_asked_for(place) is not None:
        return False
    return not is_verb_not_adjective(sentence.words, place, has_comma=False)
