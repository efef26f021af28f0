"""Adverbs about the whole sentence that have lost their -t: `udlejes primær til unge`, `…, eventuel på nettet`."""

from __future__ import annotations

from funkbesk.lint.language.adverbs.governing_verbs import is_definite
from funkbesk.lint.language.grammar import (
    COPULAS,
    JOINS,
    MODALS,
    PREPOSITIONS,
    SUBORDINATORS,
    base_of_adjective,
    is_inflected_adjective,
    is_singular_participle,
    word_set,
)
from funkbesk.lint.language.lexicon import readings_of
from funkbesk.lint.language.neighbours import following_word
from funkbesk.lint.texts.bullet_forms import Verbs, may_be_noun
from funkbesk.lint.texts.text import Text

OF_SENTENCES = word_set(
    "primær sekundær eventuel generel principiel speciel formel reel snarlig normal intern potentiel"
)
_DETERMINERS = word_set(
    "det den de dem alle hver hvert en et sin sit sine deres vores der at når hvis ikke også kun hos pr fra"
)
_ARTICLES = word_set("den det de en et sin sit sine deres vores")
_BEFORE_NOUNS = word_set(
    "en den denne ingen hver enhver af i på til for med om ved efter under mod mere mest meget så som en anden al "
    "vores jeres deres hans hendes min din sin"
)
_REACH = 4


def says_of_sentence(text: Text, index: int, known: Verbs) -> bool:
    """Return whether the word at `index`, one of `OF_SENTENCES`, describes no noun: what follows can't be one."""
    lower = text.lower_words
    after = following_word(text, index)
    if after is None or not index:
        return False
    before = lower[index - 1]
    if before in PREPOSITIONS and after in _ARTICLES:
        return True  # »især udtalelser af speciel(t) de ældste«
    if before in _BEFORE_NOUNS or before in JOINS or base_of_adjective(before) == before:
        return False
    if is_singular_participle(before):
        return False  # »en generaliseret formel for«
    if not COPULAS.isdisjoint(lower[max(0, index - _REACH) : index]) and before not in MODALS:
        return False
    if after in PREPOSITIONS or after in _DETERMINERS or after in SUBORDINATORS:
        return True
    is_verb = after in known.infinitives or after in known.present or after in known.passive
    if is_verb and not may_be_noun(after) and not readings_of(after):
        return base_of_adjective(after) is None and not is_inflected_adjective(after)
    return is_definite(after) and not readings_of(lower[index])
