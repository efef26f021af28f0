"""Adjectives joined by »og« before a noun: `en sund og positive indstilling`, `korte og præcis svar`."""

from __future__ import annotations

from funkbesk.lint.language.genders import genders_of
from funkbesk.lint.language.grammar import JOINS
from funkbesk.lint.language.lexicon import Reading, adjectives
from funkbesk.lint.language.noun_phrases import beside
from funkbesk.lint.language.nouns import reading_of
from funkbesk.lint.language.number_words import is_definite_adjective, takes_t
from funkbesk.lint.texts.bullet_forms import Verbs
from funkbesk.lint.texts.text import Text

_ONE_MASS = Reading.ONE | Reading.MASS


def joined_definite(text: Text, adjective: int, known: Verbs) -> int | None:
    """Return the place of the adjective in -e in »en sund og positive indstilling«."""
    lower = text.lower_words
    noun = adjective + 3
    if noun >= len(lower) or lower[adjective + 1] not in JOINS or not is_definite_adjective(lower[adjective + 2]):
        return None
    if not all(beside(text, place) for place in range(adjective, noun)) or lower[noun] in known.present:
        return None
    return adjective + 2 if reading_of(lower[noun]) in {Reading.ONE, _ONE_MASS} else None


def plural_behind_joined(text: Text, adjective: int) -> int | None:
    """Return the place of the plural in »ærlig og konkrete tilbagemeldinger«, where the first one lacks its -e."""
    lower = text.lower_words
    noun = adjective + 3
    if noun >= len(lower) or lower[adjective + 1] not in JOINS or lower[adjective + 2] not in _definite_forms():
        return None
    is_near = all(beside(text, place) for place in range(adjective, noun))
    return noun if is_near and reading_of(lower[noun]) is Reading.MANY else None


def _definite_forms() -> frozenset[str]:
    return adjectives().definite_forms


def is_joined_to_plural(text: Text, index: int) -> bool:
    """Return whether an adjective in -e is joined to the one that lacks it."""
    lower = text.lower_words
    return (
        index > 1
        and lower[index - 1] in JOINS
        and (lower[index - 2] in adjectives().definite_forms or lower[index - 2] == "små")
        and beside(text, index - 1)
        and beside(text, index - 2)
    )


def lacks_an_ending(adjective: str, noun: str) -> bool:
    """Return whether the noun is neuter and the adjective would show that."""
    return genders_of(noun) == {"t"} and takes_t(adjective)
