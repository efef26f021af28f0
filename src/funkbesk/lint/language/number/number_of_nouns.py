"""Whether a noun is one thing or several, where the same word may be a verb."""

from __future__ import annotations

from functools import lru_cache

from funkbesk.late_patterns import late
from funkbesk.lint.language.grammar import (
    FUNCTION_WORDS,
    base_of_adjective,
    definite_of_participle,
    is_inflected_adjective,
    is_singular_participle,
)
from funkbesk.lint.language.lexicon import Reading, is_listed_noun, readings_of, verbs
from funkbesk.lint.language.nouns import is_surely_plural, is_surely_singular, reading_of
from funkbesk.lint.language.number_words import MEASURES
from funkbesk.lint.language.verb_forms import is_unlisted_infinitive
from funkbesk.lint.texts.bullet_forms import Verbs

_AGENTS = late(r"\w{2}(?:ikere|lændere|ianere|boere|kanere|andere)$")
_FOREIGN_DONE = late(r"\w{4}eret$")
_SHORTEST_AGENT = 6
_LONGEST_FIRST_PART = 14


def is_one(word: str, known: Verbs) -> bool:
    """Return whether the word (lower case) is a noun in the singular that would have an ending in the plural."""
    if word in known.present or word in FUNCTION_WORDS or word in MEASURES:
        return False
    if word.endswith("ås") and word[:-1] in verbs() and not is_listed_noun(word):
        return False  # »omgås« is no goose
    if base_of_adjective(word) is not None and (base_of_adjective(word) == word or reading_of(word) is not Reading.ONE):
        return False  # »alle kort«, but »to ugentlige vagt«
    if word.endswith("s") and reading_of(word[:-1]) is Reading.MANY and not is_listed_noun(word):
        return False  # »opgavers« ends in no »vers«
    if word.endswith("ene") and not is_listed_noun(word):
        return False  # »alle krinkelkrogene« ends in no »gene«
    return is_surely_singular(word) and (is_listed_noun(word) or not is_singular_participle(word))  # »alle adskilt«


def is_many(word: str, known: Verbs) -> bool:
    """Return whether the word (lower case) is a noun in the plural and no verb."""
    return is_plural(word) and word not in known.present and word not in known.infinitives


@lru_cache(maxsize=20_000)
def is_plural(word: str) -> bool:
    """Return whether the word (lower case) is a noun in the indefinite plural, listed or made as nouns are: `tabere`.

    What looks like one that does something may be an adjective, too: `klarere`.
    """
    if is_surely_plural(word):
        return True
    if not word.endswith("ere") or len(word) < _SHORTEST_AGENT or reading_of(word) or word in verbs():
        return False
    if base_of_adjective(word[:-3]) is not None or is_inflected_adjective(word[:-2]) or is_unlisted_infinitive(word):
        return False
    return _AGENTS.search(word) is not None or any(
        word[start:-2] in verbs() for start in range(min(_LONGEST_FIRST_PART, len(word) - _SHORTEST_AGENT + 1))
    )


@lru_cache(maxsize=20_000)
def is_one_done(word: str) -> bool:
    """Return whether the word (lower case) is a participle in the singular: `udfyldt`, `brugerdefineret`."""
    if is_singular_participle(word):
        return True
    is_foreign = _FOREIGN_DONE.search(word) is not None and not readings_of(word)  # »kaffefilteret«
    return not is_listed_noun(word) and (definite_of_participle(word) is not None or is_foreign)


def is_surely_verb(word: str, known: Verbs) -> bool:
    """Return whether the word (lower case) is a present and no noun."""
    return word in known.present and not is_listed_noun(word)
