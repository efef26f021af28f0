"""Where an adjective in its base form stands before a phrase that is none of its own: `gennemgår grundig alle krav`."""

from __future__ import annotations

from funkbesk.lint.language.adverbs.adverb_phrases import is_unbent
from funkbesk.lint.language.adverbs.governing_verbs import is_definite, is_only_plural
from funkbesk.lint.language.grammar import (
    FUNCTION_WORDS,
    JOINS,
    PREPOSITIONS,
    base_of_adjective,
    is_inflected_adjective,
    word_set,
)
from funkbesk.lint.language.lexicon import Reading, readings_of
from funkbesk.lint.language.manner_words import ALSO_NOUNS
from funkbesk.lint.language.neighbours import following_word
from funkbesk.lint.language.noun_phrases import is_genitive
from funkbesk.lint.texts.text import Text

_DETERMINERS = word_set(
    "al alt den det de dem denne dette disse alle begge samtlige hver hvert sin sit sine deres vores jeres hans hendes "
    "din dit dine et en flere mange nogle ham hende os jer enhver ethvert"
)
_ALONE = word_set("dem det den alle enhver")
_ALSO_SEVERAL = word_set("unge ældre syge voksne frivillige ledige")


def stands_before_other_phrase(text: Text, index: int) -> bool:
    """Return whether a determiner, a definite noun or an adjective with another ending follows with its noun."""
    after, behind = following_word(text, index), following_word(text, index + 1)
    if after in JOINS and behind is not None and is_unbent(behind):
        index += 2  # »undersøger neutral og dybdegående alle klager«
        after, behind = following_word(text, index), following_word(text, index + 1)
    if after is None:
        return False
    if after in _ALSO_SEVERAL:
        return behind in PREPOSITIONS
    if after in _DETERMINERS:
        return behind is not None or after in _ALONE
    if is_only_plural(after) and text.lower_words[index].endswith("fri"):
        return False  # »valgfri parametre«
    if is_definite(after) or is_only_plural(after):
        return after not in ALSO_NOUNS
    if is_genitive(after):
        return behind is not None and bool(readings_of(behind))  # »udnytter optimal husets lokaler«
    is_other = is_inflected_adjective(after) and base_of_adjective(after) is None and after not in FUNCTION_WORDS
    return is_other and behind is not None and bool(readings_of(behind) & (Reading.MANY | Reading.THE_MANY))
