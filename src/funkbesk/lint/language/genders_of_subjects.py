"""The gender that an adjective about a noun agrees with, as far as the noun alone tells it."""

from __future__ import annotations

from enum import Enum, auto

from funkbesk.late_patterns import late
from funkbesk.lint.language.genders import genders_of
from funkbesk.lint.language.grammar import FUNCTION_WORDS, word_set
from funkbesk.lint.language.lexicon import Reading, readings_of
from funkbesk.lint.language.nouns import Number, number_of

COMMON_ARTICLES = word_set("en den denne hver ingen enhver")
# Of these it is said in the plural or in common gender as well, for they are several persons.
_SEVERAL_PERSONS = late(r"(?:teamet|personalet|udvalget|rådet|parret|holdet|politiet|folket|sekretariatet|mandskabet)$")
_PERSONS_OR_GROUPS = (
    "barn", "medlem", "menneske", "individ", "vidne", "hold", "team", "personale", "udvalg", "råd", "par", "mandskab",
    "folk", "politi", "sekretariat", "kor", "orkester", "parti", "selskab", "firma", "antal", "flertal", "mindretal",
)  # fmt: skip


class Gender(Enum):
    """What an adjective about the subject has to agree with."""

    COMMON = auto()
    NEUTER = auto()
    UNKNOWN = auto()


def is_neuter(noun: str) -> bool:
    """Return whether the noun (lower case) is a neuter in the definite singular: `anlægget`, not `personalet`."""
    reading = readings_of(noun)
    is_definite = bool(reading) and not reading & ~(Reading.THE_ONE | Reading.MASS)
    return is_definite and noun.endswith("et") and _SEVERAL_PERSONS.search(noun) is None


def is_thing_of_neuter(noun: str) -> bool:
    """Return whether the noun is a neuter without an ending, and no person and no group: `(udvalgets) møde`."""
    return bool(readings_of(noun) & Reading.ONE) and genders_of(noun) == {"t"} and not noun.endswith(_PERSONS_OR_GROUPS)


def is_common(noun: str, *, determined: bool) -> bool:
    """Return whether the noun is in the singular and has common gender: `vejledningen`, `den nye sti`."""
    if number_of(noun) is Number.THE_ONE or (determined and number_of(noun) is Number.ONE):
        return not noun.endswith("et")
    reading = readings_of(noun)
    if reading and not reading & ~(Reading.THE_ONE | Reading.MASS):
        return noun.endswith("n")
    unknown = not reading and len(noun) > 5 and noun.endswith("en") and noun not in FUNCTION_WORDS
    return unknown or (determined and _has_common_form(noun))


def _has_common_form(noun: str) -> bool:
    """Return whether only -n makes the definite form of a noun in the singular: `sti`, not `hus`."""
    if not readings_of(noun) & Reading.ONE or readings_of(noun) & Reading.MANY:
        return False
    return genders_of(noun) == {"n"}
