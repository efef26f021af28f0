"""Adjectives between `en` or `et` and a noun whose gender they don't have: `et stor ansvar`, `en nyt udfordring`."""

from __future__ import annotations

from funkbesk.lint.language.genders import genders_of, is_surely_of
from funkbesk.lint.language.grammar import (
    FUNCTION_WORDS,
    JOINS,
    base_of_adjective,
    definite_of_participle,
    is_inflected_adjective,
    is_participle,
)
from funkbesk.lint.language.lexicon import Reading, is_listed_noun
from funkbesk.lint.language.noun_phrases import begins_a_compound, beside, is_written_small
from funkbesk.lint.language.nouns import reading_of
from funkbesk.lint.language.number.disagreement import Disagreement
from funkbesk.lint.language.number_words import ALSO_BEHIND_EN, NUMBERS, takes_t
from funkbesk.lint.texts.text import Text

_NEUTER = frozenset({"et", "ét", "hvert", "ethvert"})
_BETWEEN = JOINS | {"men"}
_SINGLE = "enkelt"
"""It looks the same with both: »en enkelt dag«, »et enkelt år«."""
_FARTHEST = 6


def wrong_gender(text: Text, article: int) -> Disagreement | None:
    """Return the first adjective with its noun that lacks a -t, or has one, unlike the article and the noun ask for.

    An adverb says something of the next adjective: »en hurtigt voksende by«. Where the noun has the gender of the
    adjective, the article is wrong: »en stort netværk«.
    """
    noun = _noun_of(text, article)
    if noun is None:
        return None
    lower = text.lower_words
    is_neuter = lower[article] in _NEUTER
    fits = genders_of(lower[noun]) != {"n" if is_neuter else "t"}
    for place in range(article + 1, noun):
        word = lower[place]
        is_adverb = place + 1 < noun and lower[place + 1] not in _BETWEEN and beside(text, place)
        if is_adverb or word in _BETWEEN:
            continue
        base = base_of_adjective(word)
        if is_neuter and base == word and takes_t(word):
            return Disagreement(article if place == article + 1 else place, noun, "intetkøn" if fits else "artikel")
        if not is_neuter and base not in {None, word} and word != _SINGLE and not is_listed_noun(word):
            return Disagreement(article if place == article + 1 else place, noun, "fælleskøn" if fits else "artikel")
    is_counted = lower[noun - 1] in NUMBERS  # »et hundrede procent«
    is_other = not is_counted and is_surely_of(lower[noun], "n" if is_neuter else "t")
    return Disagreement(article, noun, "artikel") if is_other else None


def _noun_of(text: Text, article: int) -> int | None:
    """Return the place of the noun behind an article and at least one adjective; None where something else follows."""
    lower = text.lower_words
    for place in range(article + 1, min(len(lower), article + 1 + _FARTHEST)):
        is_near = beside(text, place - 1) or (place > article + 1 and _comma_before(text, place))
        if not is_near or not is_written_small(text, place):
            return None
        word = lower[place]
        if _describes(word) and not (place > article + 1 and _is_last(text, place)):
            continue
        if word in _BETWEEN and place > article + 1 and place + 1 < len(lower) and _describes(lower[place + 1]):
            continue
        is_noun = place > article + 1 and bool(reading_of(word) & Reading.ONE) and word not in FUNCTION_WORDS
        return place if is_noun and not begins_a_compound(text, place) else None
    return None


def _describes(word: str) -> bool:
    return (
        base_of_adjective(word) is not None
        or is_inflected_adjective(word)
        or is_participle(word)
        or word in ALSO_BEHIND_EN
        or definite_of_participle(word) is not None
    )


def _is_last(text: Text, place: int) -> bool:
    """Return whether a word that is an adjective and a noun is the noun: »et godt kort over byen«."""
    lower = text.lower_words
    if not is_listed_noun(lower[place]):
        return False
    return (
        place + 1 == len(lower)
        or not beside(text, place)
        or not (_describes(lower[place + 1]) or reading_of(lower[place + 1]))
    )


def _comma_before(text: Text, place: int) -> bool:
    return text.value[text.words[place - 1].end : text.words[place].start] == ", "
