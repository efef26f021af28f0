"""Adjectives joined by »og« before a noun: `en sund og positive indstilling`, `korte og præcis svar`."""

from __future__ import annotations

from funkbesk.lint.language.genders import genders_of
from funkbesk.lint.language.grammar import JOINS, base_of_adjective, is_inflected_adjective
from funkbesk.lint.language.lexicon import Reading, is_listed_noun
from funkbesk.lint.language.neighbours import beside
from funkbesk.lint.language.noun_phrases import begins_a_compound, is_written_small
from funkbesk.lint.language.nouns import reading_of
from funkbesk.lint.language.number.disagreement import Disagreement
from funkbesk.lint.language.number.number_of_nouns import is_plural
from funkbesk.lint.language.number_words import is_definite_adjective, takes_t
from funkbesk.lint.texts.bullet_forms import Verbs
from funkbesk.lint.texts.text import Text

_ONE_MASS = Reading.ONE | Reading.MASS
# They may tell of the next adjective: »særlig gode kår«, »teknisk nye løsninger«.
_ALSO_ADVERBS = ("t", "ig", "isk", "al", "uel", "som", "lys", "mørk", "halv")


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
    """Return the place of the plural in »ærlig og konkrete tilbagemeldinger«, where the first one lacks its -e.

    The second one may follow behind a comma, or right behind the first: »i stor danske selskaber«.
    """
    lower = text.lower_words
    second = adjective + 1
    if second + 1 >= len(lower):
        return None
    if lower[second] in JOINS and beside(text, adjective):
        second += 1
        is_near = second < len(lower) and beside(text, second - 1)
    else:
        gap = text.value[text.words[adjective].end : text.words[second].start]
        is_adverb = lower[adjective].endswith(_ALSO_ADVERBS) or not is_definite_adjective(lower[second])
        is_near = (gap == ", " and is_written_small(text, second)) or (gap == " " and not is_adverb)
    noun = second
    while is_near and noun + 1 < len(lower) and noun < second + 2 and _ends_in_e(lower[noun]):
        is_near = beside(text, noun)
        noun += 1
    if not is_near or noun == second:
        return None
    return noun if is_plural(lower[noun]) or reading_of(lower[noun]) is Reading.EITHER else None


def _ends_in_e(word: str) -> bool:
    return is_definite_adjective(word) or (is_inflected_adjective(word) and word.endswith(("iske", "ske", "rede")))


def is_joined_to_plural(text: Text, index: int) -> bool:
    """Return whether an adjective in -e is joined to the one that lacks it, by »og« or by a comma."""
    lower = text.lower_words
    if index and text.value[text.words[index - 1].end : text.words[index].start] == ", ":
        return is_definite_adjective(lower[index - 1]) and not is_listed_noun(lower[index - 1])
    return (
        index > 1
        and lower[index - 1] in JOINS
        and (is_definite_adjective(lower[index - 2]) or lower[index - 2] == "små")
        and beside(text, index - 1)
        and beside(text, index - 2)
    )


def lacks_an_ending(adjective: str, noun: str) -> bool:
    """Return whether the noun is neuter and the adjective would show that."""
    return genders_of(noun) == {"t"} and takes_t(adjective)


def unlike_joined(text: Text, index: int) -> Disagreement | None:
    """Return two adjectives before a noun of which one has a -t and one lacks it: `ved hurtigt og grundig hjælp`.

    The gender of the noun tells which is wrong.
    """
    lower = text.lower_words
    noun = index + 3
    if noun >= len(lower) or lower[index + 1] not in JOINS or not all(beside(text, at) for at in range(index, noun)):
        return None
    first, second = lower[index], lower[index + 2]
    bases = base_of_adjective(first), base_of_adjective(second)
    if None in bases or (bases[0] == first) == (bases[1] == second) or not all(map(takes_t, filter(None, bases))):
        return None
    is_single = reading_of(lower[noun]) in {Reading.ONE, _ONE_MASS} and not is_inflected_adjective(lower[noun])
    genders = genders_of(lower[noun])
    if not is_single or len(genders) != 1 or begins_a_compound(text, noun) or is_listed_noun(second):
        return None
    is_neuter = genders == {"t"}
    wrong = index if (bases[0] == first) == is_neuter else index + 2
    return Disagreement(wrong, noun, "intetkøn" if is_neuter else "fælleskøn")
