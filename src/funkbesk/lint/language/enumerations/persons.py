"""Words for persons: nouns, and adjectives that stand for several of them without an article."""

from __future__ import annotations

from funkbesk.lint.language.grammar import word_set
from funkbesk.lint.language.lexicon import adjectives
from funkbesk.lint.language.nouns import is_surely_plural, number_of, reading_of

_SEVERAL_PERSONS = word_set("frivillige unge ældre voksne ledige ansatte pårørende")
ONE_OF_PERSONS = word_set("ung frivillig ledig gravid sagkyndig")
"""Adjectives that lack the -e of several persons, where no noun follows: »børn, ung og voksne«."""
_PERSONS = ("forældre", "børn", "folk", "mennesker", "unge", "ældre", "kvinder", "mænd")


def names_persons(word: str) -> bool:
    """Return whether it is an adjective for persons, who are several without an article: `gravide`, `unge`."""
    return word in _SEVERAL_PERSONS or (word in adjectives().definite_forms and not reading_of(word))


def is_person(word: str) -> bool:
    """Return whether the word (lower case) stands for one or several persons: `lærer`, `børn`, `unge`, `ejere`."""
    return (
        names_persons(word)
        or word in ONE_OF_PERSONS
        or number_of(word) is not None
        or word.endswith(_PERSONS)
        or (word.endswith("ere") and is_surely_plural(word))
    )
