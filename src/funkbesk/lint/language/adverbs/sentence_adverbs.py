"""Adverbs about the whole sentence that have lost their -t: `udlejes primær til unge`, `…, eventuel på nettet`."""

from __future__ import annotations

from funkbesk.lint.language.adverbs.governing_verbs import is_definite
from funkbesk.lint.language.grammar import COPULAS, JOINS, MODALS, PREPOSITIONS, base_of_adjective, word_set
from funkbesk.lint.language.lexicon import readings_of
from funkbesk.lint.language.neighbours import following_word
from funkbesk.lint.texts.text import Text

OF_SENTENCES = word_set("primær sekundær eventuel generel principiel")
_DETERMINERS = word_set(
    "det den de dem alle hver hvert en et sin sit sine deres vores der at når hvis ikke også kun hos pr fra"
)
_BEFORE_NOUNS = word_set(
    "en den denne ingen hver enhver af i på til for med om ved efter under mod mere mest meget så som en anden al "
    "vores jeres deres hans hendes min din sin"
)
_REACH = 4


def says_of_sentence(text: Text, index: int) -> bool:
    """Return whether the word at `index`, one of `OF_SENTENCES`, describes no noun: what follows can't be one."""
    lower = text.lower_words
    after = following_word(text, index)
    if after is None or not index:
        return False
    before = lower[index - 1]
    if before in _BEFORE_NOUNS or before in JOINS or base_of_adjective(before) == before:
        return False
    if not COPULAS.isdisjoint(lower[max(0, index - _REACH) : index]) and before not in MODALS:
        return False
    if after in PREPOSITIONS or after in _DETERMINERS:
        return True
    return is_definite(after) and not readings_of(lower[index])
