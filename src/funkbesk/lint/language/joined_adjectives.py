"""Adjectives joined by »og« before a noun, and neuters, whose adjectives end on -t: `sund og positive indstilling`."""

from __future__ import annotations

from funkbesk.lint.language.grammar import JOINS, base_of_adjective
from funkbesk.lint.language.lexicon import Reading, adjectives, is_listed_noun
from funkbesk.lint.language.noun_phrases import beside
from funkbesk.lint.language.nouns import reading_of
from funkbesk.lint.language.number_words import TAKES_T, is_definite_adjective
from funkbesk.lint.language.shared_parts import genders_of
from funkbesk.lint.texts.bullet_forms import Verbs
from funkbesk.lint.texts.text import Text

_ONE_MASS = Reading.ONE | Reading.MASS


def lacks_t(text: Text, adjective: int) -> int | None:
    """Return the place of the noun in »et stort og alsidig område« and »et alsidig område«: neuters, as »et« says."""
    lower = text.lower_words
    noun = adjective + 1
    if lower[adjective].endswith("t") and lower[noun : noun + 1] and lower[noun] in JOINS:
        adjective, noun = noun + 1, noun + 2
    if noun >= len(lower) or not all(beside(text, place) for place in range(adjective - 1, noun)):
        return None
    is_base = base_of_adjective(lower[adjective]) == lower[adjective] and not is_listed_noun(lower[adjective])
    if "-" in lower[noun]:
        return None
    is_one = reading_of(lower[noun]) in {Reading.ONE, _ONE_MASS, Reading.EITHER}
    return noun if is_base and is_one and lacks_an_ending(lower[adjective], lower[noun]) else None


def joined_definite(text: Text, adjective: int, known: Verbs) -> int | None:
    """Return the place of the adjective in -e in »en sund og positive indstilling«."""
    lower = text.lower_words
    noun = adjective + 3
    if noun >= len(lower) or lower[adjective + 1] not in JOINS or not is_definite_adjective(lower[adjective + 2]):
        return None
    if not all(beside(text, place) for place in range(adjective, noun)) or lower[noun] in known.present:
        return None
    return adjective + 2 if reading_of(lower[noun]) in {Reading.ONE, _ONE_MASS} else None


def is_joined_to_plural(text: Text, index: int) -> bool:
    """Return whether an adjective in -e is joined to the one that lacks it."""
    lower = text.lower_words
    return (
        index > 1
        and lower[index - 1] in JOINS
        and lower[index - 2] in adjectives().definite_forms
        and beside(text, index - 1)
        and beside(text, index - 2)
    )


def lacks_an_ending(adjective: str, noun: str) -> bool:
    """Return whether the noun is neuter and the adjective would show that."""
    return genders_of(noun) == {"t"} and TAKES_T.search(adjective) is not None
