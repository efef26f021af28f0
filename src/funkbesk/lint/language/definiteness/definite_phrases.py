"""Adjectives without -e behind an article, an owner or a genitive: `det fælles fagligt mindset`."""

from __future__ import annotations

from funkbesk.late_patterns import late
from funkbesk.lint.language.definiteness.definite_forms import is_in_definite_form, is_superlative, right_form_of
from funkbesk.lint.language.definiteness.definite_nouns import Kind, kind_of, stands_bare
from funkbesk.lint.language.definiteness.determiners import is_determiner_there
from funkbesk.lint.language.definiteness.nouns_behind import is_followed_by_noun
from funkbesk.lint.language.definiteness.persons import stands_for_person
from funkbesk.lint.language.grammar import (
    JOINS,
    base_of_adjective,
    definite_of_participle,
    is_participle,
    word_set,
)
from funkbesk.lint.language.lexicon import is_listed_noun
from funkbesk.lint.language.neighbours import beside, following_word
from funkbesk.lint.language.noun_phrases import is_noun_like_adjective
from funkbesk.lint.language.nouns import is_countable, number_of
from funkbesk.lint.language.number_words import ADVERBS, NUMBERS, ORDINALS
from funkbesk.lint.texts.bullet_forms import Verbs
from funkbesk.lint.texts.text import Text, Word

_FARTHEST = 7
_BETWEEN = NUMBERS | ORDINALS | word_set("mange få egen eget egne")
"""`skolens to ældste klasser`, `deres egen sunde mad`"""
_DEGREES = word_set(
    "mest mindst bedst højst størst længst meget helt særligt højt mere mindre ret så ganske temmelig lidt alt for "
    "næsten endnu særdeles yderst knap hidtil let ofte altid sjældent"
)
_JOINING = JOINS | {"men"}
_SAID = word_set("talt set sagt")
_ADDING = ADVERBS | {"særlig"}
_POSSIBLE = word_set("mulig muligt mulige")
_NUMBER_BETWEEN = late(r" (?:\d[\d.,]{0,9}[ -])?")


def wrong_adjective(text: Text, article: int, known: Verbs) -> Word | None:
    """Return the first adjective behind the word at `article` that has not the definite form, if a noun is certain."""
    lower = text.lower_words
    last = min(len(text.words) - 1, article + _FARTHEST)
    if last <= article or not is_determiner_there(text, article) or not _is_opened(text, article):
        return None
    if article + 2 == len(lower):
        is_alone = right_form_of(lower[last]) is not None and stands_for_person(text, article, last, known)
        return text.words[last] if is_alone else None
    for index in range(article + 1, last):
        if index > article + 1 and not beside(text, index - 1) and not _is_listed(text, index):
            return None
        if (index == article + 1 and lower[index] in _BETWEEN) or _is_adverb(text, index):
            continue
        if right_form_of(lower[index]) is not None:
            if _is_set_apart(text, article, index):
                return None
            is_phrase = is_followed_by_noun(text, article, index, known) or stands_for_person(
                text, article, index, known
            )
            return text.words[index] if is_phrase else None
        is_adjective = is_in_definite_form(lower[index]) and not is_noun_like_adjective(lower[index])
        if not is_adjective and not _joins(text, article, index):
            return _joined_behind_noun(text, article, index, known)
    return None


def _is_set_apart(text: Text, article: int, index: int) -> bool:
    """Return whether the phrase of the article ends before: `det følgende benævnt …`, `den ene og størst mulig …`."""
    lower = text.lower_words
    if lower[article + 1] == "følgende" and index == article + 2 and definite_of_participle(lower[index]) is not None:
        return True
    if lower[index + 1] in _SAID:
        return True  # »for det praktisk talt altid …«
    return lower[index] in _POSSIBLE and is_superlative(lower[index - 1]) and lower[index - 2] in JOINS


def _is_opened(text: Text, article: int) -> bool:
    """Return whether nothing stands behind the article but a number, which may be a part of the word: `den 34-årig`."""
    return _NUMBER_BETWEEN.fullmatch(text.value, text.words[article].end, text.words[article + 1].start) is not None


def _is_listed(text: Text, index: int) -> bool:
    """Return whether the word and the one before a comma are adjectives: `det lange, sej træk`."""
    before, lower = text.lower_words[index - 1 : index + 1]
    if lower == "men":
        return is_in_definite_form(before) and beside(text, index)  # »hallens lille, men hyggelig(e) café«
    if text.value[text.words[index - 1].end : text.words[index].start] != ", " or lower in _ADDING:
        return False  # »de øvrige, inklusiv tal«, »de pårørende, særlig ægtefæller«
    is_said = base_of_adjective(lower) == lower or definite_of_participle(lower) is not None
    return is_in_definite_form(before) and (is_said or is_in_definite_form(lower))


def _is_adverb(text: Text, index: int) -> bool:
    """Return whether it is of the next adjective: `det årligt reguleret takstblad`, `den ret dristig film`."""
    lower, after = text.lower_words[index : index + 2]
    is_participle_next = definite_of_participle(after) is not None and not is_listed_noun(after)
    if base_of_adjective(lower) not in {None, lower} and is_participle_next:
        return True
    if (base_of_adjective(lower) not in {None, lower} or lower.endswith("isk")) and _is_base_alone(after):
        return True  # »den fagligt stærk leder«, »den psykisk syg borger«
    if lower.endswith("sk") and after.endswith(("ede", "te", "ne")) and is_in_definite_form(after):
        return True  # »den musikalsk begavede elev«
    is_next = base_of_adjective(after) == after or definite_of_participle(after) is not None or is_participle(after)
    return lower in _DEGREES and (is_next or after in _DEGREES)


def _is_base_alone(word: str) -> bool:
    return base_of_adjective(word) == word and not word.endswith(("isk", "t")) and not is_listed_noun(word)


def _joins(text: Text, article: int, index: int) -> bool:
    """Return whether it is an »og« behind an adjective in -e: `det fysiske og psykiske …`."""
    is_joined = index > article + 1 and text.lower_words[index] in _JOINING
    return is_joined and is_in_definite_form(text.lower_words[index - 1])


def _joined_behind_noun(text: Text, article: int, noun: int, known: Verbs) -> Word | None:
    """Return the adjective of a second noun that needs the article too: `borgerens nære familie og fast støtte`."""
    lower = text.lower_words
    second = noun + 3
    if (
        noun < article + 2
        or second >= len(lower)
        or lower[noun + 1] != "og"
        or kind_of(text, noun, known) is not Kind.NOUN
    ):
        return None
    if not all(beside(text, at) for at in range(noun, second)) or not _is_base_alone(lower[noun + 2]):
        return None
    ends = following_word(text, second) is None and is_countable(lower[second])  # »… personlig hjælper, før …«
    is_noun = kind_of(text, second, known) is Kind.NOUN or number_of(lower[second]) is not None or ends
    needs_article = is_noun and not stands_bare(lower[noun + 2], lower[second], "")
    return text.words[noun + 2] if needs_article and right_form_of(lower[noun + 2]) is not None else None
