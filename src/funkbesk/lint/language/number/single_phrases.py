"""Indefinite nouns in the singular that something is said of: `Ethvert forslag skal være …`, `En god plan er …`."""

from __future__ import annotations

from funkbesk.lint.language.genders import OF_BOTH_GENDERS, genders_of
from funkbesk.lint.language.grammar import is_any_adjective, is_participle, word_set
from funkbesk.lint.language.lexicon import Reading
from funkbesk.lint.language.neighbours import beside
from funkbesk.lint.language.nouns import reading_of
from funkbesk.lint.language.number.clause_openers import begins_clause
from funkbesk.lint.texts.text import Text

_NEUTER = word_set("et ét hvert ethvert intet dette sit mit dit")
_COMMON = word_set("en én hver enhver denne sin min din")
# »Et barn er syg«, »Ethvert medlem er ansvarlig« agree with the person.
_PERSONS = ("barn", "medlem", "menneske", "individ", "vidne")
# »Et par er flyttet«, »en del er gamle«: several
_SEVERAL = (
    "par", "hold", "antal", "flertal", "team", "råd", "udvalg", "række", "del", "gruppe", "flok", "familie",
    "mængde", "mindretal",
)  # fmt: skip
_MOST_WORDS = 3
_SINGLE = frozenset({Reading.ONE, Reading.EITHER, Reading.ONE | Reading.MASS})


def is_single_phrase(text: Text, first: int, end: int, *, only_neuter: bool = False) -> bool:
    """Return whether the words from `first` up to `end` are `en` or `et`, adjectives and a noun of that gender."""
    words = text.lower_words
    determiners = _NEUTER if only_neuter else _NEUTER | _COMMON
    if end - first < 2 or words[first] not in determiners or not all(beside(text, at) for at in range(first, end - 1)):
        return False
    noun = words[end - 1]
    if noun.endswith(_SEVERAL) or (only_neuter and noun.endswith(_PERSONS)) or noun in OF_BOTH_GENDERS:
        return False
    is_of_gender = genders_of(noun) == {"t" if words[first] in _NEUTER else "n"}
    return is_of_gender and reading_of(noun) in _SINGLE and all(map(_describes, words[first + 1 : end - 1]))


def beginning_of_neuter(text: Text, noun: int) -> int | None:
    """Return where a neuter with its `et` begins that ends at `noun` and begins its clause; None if there is none."""
    words = text.lower_words
    for first in range(noun - 1, max(-1, noun - 1 - _MOST_WORDS), -1):
        if words[first] in _NEUTER:
            is_subject = begins_clause(text, first) and is_single_phrase(text, first, noun + 1, only_neuter=True)
            return first if is_subject else None
    return None


def _describes(word: str) -> bool:
    return is_any_adjective(word) or is_participle(word)
