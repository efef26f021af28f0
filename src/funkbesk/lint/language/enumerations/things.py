"""Nouns for a thing that is counted where it stands among plurals: `porte, dør og vinduer`."""

from __future__ import annotations

from functools import lru_cache

from funkbesk.lint.language.enumerations.persons import ONE_OF_PERSONS, is_unlisted_one
from funkbesk.lint.language.grammar import word_set
from funkbesk.lint.language.lexicon import Reading, first_part_of, is_listed_noun, last_part_of
from funkbesk.lint.language.nouns import is_countable, reading_of
from funkbesk.lint.word_lists import words

# The plurals of »fold« and »filt« look like them.
_HARDLY_PLURALS = ("folder", "filter")
ONE_OF_A_BODY = word_set("ansigt bryst hals hoved hjerte krop mave mund næse ryg")


@lru_cache(maxsize=20_000)
def is_thing(noun: str) -> bool:
    """Return whether it is one thing or person to count; among several plurals so is what else stands bare: `dør`."""
    reading = reading_of(noun)
    if noun.endswith(_HARDLY_PLURALS) or noun in ONE_OF_PERSONS or is_unlisted_one(noun):
        return True
    if reading & Reading.MANY or noun in ONE_OF_A_BODY or noun.endswith(("besøg", "stab", "fodbold", "håndbold")):
        return False
    return is_countable(noun) or (reading is Reading.ONE and is_listed_thing(noun))


def is_listed_thing(noun: str) -> bool:
    """Return whether the noun (lower case), or its last part, is in `words/ting-i-opremsninger.yaml`."""
    if noun in _things():
        return True
    is_compound = first_part_of(noun) is not None or not is_listed_noun(noun)
    return is_compound and last_part_of(noun) in _things()


@lru_cache(maxsize=1)
def _things() -> frozenset[str]:
    return frozenset(words("ting-i-opremsninger"))
