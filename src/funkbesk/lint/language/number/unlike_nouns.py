"""Nouns of another gender or form than the word before asks for: `hvert uge`, `sin arbejde`, `hver barnet`."""

from __future__ import annotations

from funkbesk.late_patterns import late
from funkbesk.lint.language.genders import genders_of, is_surely_of
from funkbesk.lint.language.grammar import (
    FINITE,
    FUNCTION_WORDS,
    JOINS,
    MODALS,
    PREPOSITIONS,
    base_of_adjective,
)
from funkbesk.lint.language.lexicon import Reading, is_listed_noun
from funkbesk.lint.language.neighbours import beside
from funkbesk.lint.language.noun_phrases import is_before_unknown, noun_behind
from funkbesk.lint.language.nouns import reading_of
from funkbesk.lint.language.number.article_phrases import noun_of
from funkbesk.lint.language.number.disagreement import Disagreement
from funkbesk.lint.language.number.persons import ends_phrase
from funkbesk.lint.language.number_words import EACH, EACH_ONE, ORDINALS, PERSONS, UNBENT
from funkbesk.lint.texts.bullet_forms import Verbs
from funkbesk.lint.texts.text import Text

# the gender that does not go with the word
OTHER_GENDER = {
    "hver": "t", "enhver": "t", "en": "t", "én": "t", "denne": "t", "hvert": "n", "ethvert": "n", "et": "n", "ét": "n",
    "dette": "n", "sin": "t", "sit": "n", "min": "t", "mit": "n", "din": "t", "dit": "n", "egen": "t", "eget": "n",
    "anden": "t", "andet": "n",
}  # fmt: skip
_NAMED = late(r"[_(-]| ?[\d/]")
_ONE_MASS = Reading.ONE | Reading.MASS
SINGLE = frozenset({Reading.ONE, Reading.EITHER, _ONE_MASS})
_OWN = frozenset({"egen", "eget"})
_OTHER = frozenset({"anden", "andet"})
_BEFORE_OTHER = PREPOSITIONS - {"blandt"} | JOINS
"""»blandt andet mad«, »ikke andet end«"""
_DEFINITE = frozenset({Reading.THE_ONE, Reading.THE_MANY})
_ALSO_OF_ONE = frozenset({"unge", "ældre", "pårørende", "studerende"})
"""»en unge« is a child, the others look the same in both numbers."""


def unlike_noun(text: Text, index: int, noun: int, known: Verbs) -> Disagreement | None:
    """Return `en afviklingen`, `hvert uge`, `hver andet uge`: a noun with another form or gender than asked for."""
    lower = text.lower_words
    if lower[index] in EACH and noun == index + 2 and lower[index + 1] in _OTHER:
        is_unlike = is_surely_of(lower[noun], OTHER_GENDER[lower[index + 1]])
        if is_unlike and not is_surely_of(lower[noun], OTHER_GENDER[lower[index]]):
            return Disagreement(index + 1, noun, "køn")
    if _is_definite_noun(text, index, noun, known) or _is_definite_owner(text, index, noun):
        return Disagreement(index, noun, "bestemt")
    return Disagreement(index, noun, "køn") if _has_other_gender(text, index, noun, known) else None


def _has_other_gender(text: Text, index: int, noun: int, known: Verbs) -> bool:
    """Return whether `en`, `hver` … stands right before a noun of the other gender: `hvert uge`, `hvert fjerde uge`."""
    word, found = text.lower_words[index], text.lower_words[noun]
    is_near = noun == index + 1 or (noun == index + 2 and text.lower_words[index + 1] in ORDINALS)
    if not is_near or word not in OTHER_GENDER or found in known.present:
        return False
    if found == "ret" and base_of_adjective("".join(text.lower_words[noun + 1 : noun + 2])) is not None:
        return False  # »et ret lavt tal«
    if base_of_adjective(found) is not None and noun_of(text, index) is not None:
        return False  # »ethvert defekt vindue«: no »en defekt« here
    if word not in EACH_ONE and not is_surely_of(found, OTHER_GENDER[word]):
        return False  # »en kort besked«
    before = text.lower_words[index - 1] if index else ""
    if word in {"denne", "dette"} and found in known.infinitives and before not in PREPOSITIONS:
        return False  # »skal denne arbejde«
    if is_before_unknown(text, noun):
        return False  # »et flerleverandør setup«
    if _NAMED.match(text.value, text.words[noun].end):
        return False  # »en niveau 2-overskrift«
    return reading_of(found) in SINGLE and genders_of(found) == {OTHER_GENDER[word]}


def unlike_own(text: Text, index: int) -> Disagreement | None:
    """Return `sin eget budget` or `sit egen læring`; the gender of the noun tells which of both is wrong."""
    lower, own = text.lower_words, index + 1
    unlike = {"sin": "eget", "min": "eget", "din": "eget", "sit": "egen", "mit": "egen", "dit": "egen"}
    if own >= len(lower) or unlike.get(lower[index]) != lower[own] or not beside(text, index):
        return None
    noun = noun_behind(text, own + 1)
    is_own_wrong = noun is not None and is_surely_of(lower[noun], OTHER_GENDER[lower[own]])
    return Disagreement(own, noun, "køn") if noun is not None and is_own_wrong else Disagreement(index, own, "køn")


def noun_of_other_gender(text: Text, index: int, known: Verbs) -> int | None:
    """Return the place of the noun behind `sin`, `egen` … that has the other gender: `sin arbejde`, `eget afdeling`."""
    word = text.lower_words[index]
    noun = noun_behind(text, index + 1)
    if word not in OTHER_GENDER or noun is None or text.lower_words[noun] in FUNCTION_WORDS:
        return None
    if word in _OWN and noun > index + 1:
        return None  # »egen private bil«
    if word in _OTHER and (noun > index + 1 or not index or text.lower_words[index - 1] not in _BEFORE_OTHER):
        return None
    found = text.lower_words[noun]
    is_verb = (
        found in known.present
        or (word in _OWN and found in known.infinitives)
        or _NAMED.match(text.value, text.words[noun].end)
    )
    if is_verb or not is_surely_of(found, OTHER_GENDER[word]) or not beside(text, index):
        return None
    return noun


def _is_definite_noun(text: Text, index: int, noun: int, known: Verbs) -> bool:
    """Return whether a definite noun stands right behind `et`, `hver` …: `Hvert barnet får en plads`."""
    word, found = text.lower_words[index], text.lower_words[noun]
    is_near = noun == index + 1 and word in OTHER_GENDER and is_listed_noun(found)
    is_also_participle = found.endswith("et") and found[:-1] in known.infinitives  # »et lukket vindue«
    if found in UNBENT or base_of_adjective(found) == found:
        return False  # »en moderne bygning«, »en beskeden og delvis sikring«
    return is_near and reading_of(found) in _DEFINITE and found not in known.present and not is_also_participle


def _is_definite_owner(text: Text, index: int, noun: int) -> bool:
    """Return whether a definite noun in the genitive stands right behind `hvert` or `hver`: `hvert barnets plan`."""
    found = text.lower_words[noun]
    is_owner = found.endswith("s") and not reading_of(found) and reading_of(found[:-1]) in _DEFINITE
    return text.lower_words[index] in EACH_ONE and noun == index + 1 and is_owner


def unlike_person(text: Text, index: int) -> Disagreement | None:
    """Return `enhver ansatte`, `hver frivillige`: an adjective that stands for one person has no -e there."""
    lower, person = text.lower_words, index + 1
    if lower[index] not in EACH or person >= len(lower) or lower[person] not in PERSONS - _ALSO_OF_ONE:
        return None
    is_alone = ends_phrase(text, person) or lower[person + 1] in FINITE or lower[person + 1] in MODALS
    return Disagreement(index, person, "én person") if beside(text, index) and is_alone else None
