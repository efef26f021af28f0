"""Adjectives in -t before a noun that is no neuter: `en klart besked`, `har stort tålmodighed`, `fri og hurtigt …`."""

from __future__ import annotations

from funkbesk.lint.language.adverbs.predicate_places import is_quality
from funkbesk.lint.language.genders import is_surely_of
from funkbesk.lint.language.genders_of_subjects import COMMON_ARTICLES
from funkbesk.lint.language.grammar import (
    COPULAS,
    FINITE,
    HAVING,
    JOINS,
    MODALS,
    PREPOSITIONS,
    base_of_adjective,
    is_adverb_in_t,
    is_inflected_adjective,
    is_singular_participle,
    word_set,
)
from funkbesk.lint.language.lexicon import Reading, is_listed_noun, readings_of
from funkbesk.lint.language.neighbours import beside, following_word
from funkbesk.lint.language.nouns import Number, number_of
from funkbesk.lint.language.number_words import takes_t
from funkbesk.lint.language.predicate_subjects import BETWEEN
from funkbesk.lint.texts.text import Text

_NO_NEUTER = word_set("enkelt helt halvt lidt ret kort fast let flot sort brunt absolut direkte")
_COMMON_ARTICLES = word_set("en anden ingen hver enhver min din sin samme")
# Behind these an adjective of quality is the object's: »spiller godt fodbold«, but »har godt forståelse for …«.
_HAVING = word_set(
    "har have havde haft får få fik giver give gav kræver kræve krævede ønsker ønske tilbyder tilbyde skaber "
    "skabe viser vise udviser udvise opnår opnå besidder besidde mangler mangle fordrer fordre forudsætter søger "
    "søge"
)
_QUALITIES = word_set(
    "stort højt godt solidt bredt dybt stærkt lavt trygt fleksibelt uformelt rimeligt nyt gammelt sundt rent "
    "varmt attraktivt alsidigt livligt synligt fagligt socialt kommunalt menneskeligt fint dårligt svagt "
    "tilstrækkeligt rigeligt betydeligt væsentligt særligt naturligt sikkert stabilt positivt konstruktivt "
    "kreativt professionelt personligt kulturelt digitalt mentalt offentligt kollegialt venligt udmærket"
)
_SEEMING = word_set("virker virke forekommer fremstår synes føles forbliver")
_NEVER_ADVERBS = word_set("stort solidt bredt dybt rimeligt nyt gammelt rigeligt menneskeligt attraktivt")
_MORE = word_set("mere mest så")
_ADVERBS_TOO = word_set("personligt digitalt særligt naturligt sikkert socialt fagligt professionelt")
"""»giver personligt oplæring« tells who does it, »har fagligt stolthed« does not."""


def is_neuter_before_common(text: Text, index: int) -> bool:
    """Return whether an adjective in -t stands between `en` and its noun: `en tydeligt besked`."""
    after = following_word(text, index)
    if text.lower_words[index] in _NO_NEUTER or after is None or index == 0:
        return False
    if _is_behind_common(text, index, after) or _is_object(text, index, after) or _is_as_person(text, index, after):
        return True
    if after in JOINS and _is_in_row(text, index):
        return True
    if text.lower_words[index - 1] not in _COMMON_ARTICLES:
        return False
    if not beside(text, index - 1) or base_of_adjective(after) is not None or is_singular_participle(after):
        return False
    if not text.words[index].text.islower() or readings_of(f"{after}et") & Reading.THE_ONE:
        return False  # »en stort bogstav«: it is the article that is wrong
    return is_listed_noun(after) and bool(readings_of(after) & Reading.ONE) and not is_inflected_adjective(after)


def _is_behind_common(text: Text, index: int, noun: str) -> bool:
    """Return whether it and an adjective without -t describe the same noun: `fri og hurtigt adgang`."""
    lower = text.lower_words
    if index < 3 or lower[index - 1] not in JOINS or not all(beside(text, at) for at in range(index - 3, index)):
        return False
    other, before = lower[index - 2], lower[index - 3]
    is_there = before in {"er", "var"} and lower[index - 4 : index - 3] == ("der",)
    if is_there or before in PREPOSITIONS or before in COMMON_ARTICLES or before == "sådan":
        is_plain = is_quality(other)  # »ved akut og alvorlig(t) sygdom«
    else:
        is_predicate = before in COPULAS or before in _SEEMING or before in BETWEEN or is_adverb_in_t(before)
        is_base = base_of_adjective(other) == other and takes_t(other) and not is_listed_noun(other)
        is_plain = (other == "fri" or is_base) and not is_predicate
    return is_plain and not is_adverb_in_t(other) and is_surely_of(noun, "n")


def _is_in_row(text: Text, index: int) -> bool:
    """Return whether another adjective and their noun follow behind an article: `en fri, ærligt og direkte tone`."""
    lower, noun, first = text.lower_words, index + 3, index - 1
    if noun >= len(lower) or not all(beside(text, at) for at in range(index, noun)):
        return False
    if not is_quality(lower[index + 2]) or is_adverb_in_t(lower[index + 2]) or not is_surely_of(lower[noun], "n"):
        return False
    while first > 0 and is_quality(lower[first]) and text.value[text.words[first].end] == ",":
        first -= 1
    is_near = first == index - 1 or beside(text, first)
    return first >= 0 and is_near and lower[first] in _COMMON_ARTICLES and beside(text, first)


def _is_as_person(text: Text, index: int, noun: str) -> bool:
    """Return whether it tells as what person something is done: `som fagligt leder har du …`."""
    if text.lower_words[index - 1] != "som" or not beside(text, index - 1) or number_of(noun) is not Number.ONE:
        return False
    if readings_of(f"{noun}met") & Reading.THE_ONE or readings_of(f"{noun}et") & Reading.THE_ONE:
        return False  # »som aktivt medlem«
    behind = following_word(text, index + 1)
    return behind is None or behind in FINITE or behind in MODALS or behind in PREPOSITIONS


def _is_object(text: Text, index: int, noun: str) -> bool:
    """Return whether it belongs to what somebody has or gives: `har stort tålmodighed`, `der er godt mulighed for`."""
    lower = text.lower_words
    if lower[index] not in _QUALITIES or not beside(text, index - 1) or not text.words[index].text.islower():
        return False
    place = index - 1
    if lower[place] in _MORE and place and beside(text, place - 1):
        place -= 1
    is_had = lower[place] in (HAVING if lower[index] in _ADVERBS_TOO else _HAVING)
    is_there = lower[place] in {"er", "var"} and place > 0 and lower[place - 1] in {"der", "her"}
    is_noun = is_surely_of(noun, "n") and not is_inflected_adjective(noun) and base_of_adjective(noun) is None
    ends = following_word(text, index + 1) in PREPOSITIONS | {None, "at"}
    is_joined = lower[place] in JOINS and lower[index] in _NEVER_ADVERBS and ends  # »… og stort lyst til«
    return (is_had or is_there or is_joined) and is_noun and text.words[index + 1].text.islower()
