"""Whether a noun is one thing or several, where the same word may be a verb."""

from __future__ import annotations

from funkbesk.lint.language.grammar import base_of_adjective, is_singular_participle
from funkbesk.lint.language.lexicon import is_listed_noun
from funkbesk.lint.language.nouns import is_surely_plural, is_surely_singular
from funkbesk.lint.language.number_words import MEASURES
from funkbesk.lint.texts.bullet_forms import Verbs


def is_one(word: str, known: Verbs) -> bool:
    """Return whether the word (lower case) is a noun in the singular that would have an ending in the plural."""
    if word in known.present or word in MEASURES or base_of_adjective(word) is not None:
        return False
    return is_surely_singular(word) and (is_listed_noun(word) or not is_singular_participle(word))  # »alle adskilt«


def is_many(word: str, known: Verbs) -> bool:
    """Return whether the word (lower case) is a noun in the plural and no verb."""
    return is_surely_plural(word) and word not in known.present and word not in known.infinitives


def is_surely_verb(word: str, known: Verbs) -> bool:
    """Return whether the word (lower case) is a present and no noun."""
    return word in known.present and not is_listed_noun(word)
