"""What the form of a noun says of its number, where nouns stand in an enumeration without articles."""

from __future__ import annotations

from funkbesk.lint.language.enumerations.persons import ONE_OF_PERSONS, is_unlisted_one, names_persons
from funkbesk.lint.language.grammar import FUNCTION_WORDS
from funkbesk.lint.language.lexicon import DEFINITE, Reading, verbs
from funkbesk.lint.language.nouns import is_countable, is_surely_plural, reading_of
from funkbesk.lint.word_lists import words

# Adjectives that stand for one person or several.
_EITHER_NUMBER = (
    "pårørende", "ansatte", "studerende", "ældre", "ledige", "søskende", "frivillige", "drivende", "handlende",
    "rejsende", "besøgende",
)  # fmt: skip
# What is measured is one, though there be several of what it is measured on: »liggepladser, strøm og sejldybde«.
_MEASURES = (
    "højde", "bredde", "længde", "dybde", "tykkelse", "vægt", "volumen", "rumfang", "omkreds", "diameter", "radius",
    "areal", "afstand", "temperatur", "hastighed", "fart", "tryk", "spænding", "styrke", "effekt", "frekvens",
    "kapacitet", "bæreevne", "dybgang", "frihøjde", "vandstand", "niveau", "omfang", "varighed", "mængde", "antal",
    "fugtighed", "volt", "hældning", "pris", "alder", "køn",
)  # fmt: skip
_NO_PLURALS = ("ss", "us", "is", "as", "os", "dørs", "vis", "gangs")
_SHORTEST_BORROWED = 5


def is_either_number(noun: str) -> bool:
    """Return whether it is an adjective that stands for one person or several: `ældre`, `nyansatte`, but no »lunge«."""
    return noun == "unge" or noun.endswith(_EITHER_NUMBER)


def is_noun(word: str) -> bool:
    """Return whether it is a known noun, a word for persons, or an unknown word that ends like a plural."""
    if word in FUNCTION_WORDS or word in ONE_OF_PERSONS:
        return word in ONE_OF_PERSONS
    return (
        bool(reading_of(word))
        or is_plural(word)
        or is_either_number(word)
        or names_persons(word)
        or _is_unknown_plural(word)
        or is_unlisted_one(word)
        or _is_borrowed_plural(word)
    )


def is_measure(noun: str) -> bool:
    """Return whether the noun (lower case) stands for what is measured, of which there is one: `vandhøjde`."""
    return noun.endswith(_MEASURES)


def is_plural(noun: str) -> bool:
    """Return whether the noun is in the plural: a listed one, one in -s that English has left us, people, agents."""
    is_listed = is_surely_plural(noun) or noun in words("flertal-paa-s") or noun.endswith("folk")
    return is_listed or (noun.endswith("ere") and _is_unknown_plural(noun))


def may_be_several(noun: str) -> bool:
    """Return whether the noun has the same form in both numbers, or needs no plural."""
    if is_either_number(noun) or _is_unknown_plural(noun) or _is_borrowed_plural(noun):
        return True
    reading = reading_of(noun)
    return reading in {Reading.EITHER, Reading.ONE | Reading.MASS} or (
        reading is Reading.ONE and not is_countable(noun)
    )


def is_definite(noun: str) -> bool:
    """Return whether the noun stands in the definite form and can be nothing else: `taget`."""
    reading = reading_of(noun)
    return bool(reading) and not reading & ~(DEFINITE | Reading.MASS)


def _is_borrowed_plural(word: str) -> bool:
    """Return whether it may be a plural in -s that nobody has listed, and no genitive: `frameworks`."""
    if not word.endswith("s") or word.endswith(_NO_PLURALS) or len(word) < _SHORTEST_BORROWED or reading_of(word):
        return False
    return word not in FUNCTION_WORDS and not reading_of(word[:-1]) and word[:-1] not in verbs()


def _is_unknown_plural(word: str) -> bool:
    if not word.endswith(("er", "ere")) or reading_of(word) or is_unlisted_one(word):
        return False
    return word[:-1] not in verbs() and word not in verbs()
