"""Words that look like verbs and belong to a noun phrase: `klare rammer`, `en sikker måde`, `som følge af`."""

from __future__ import annotations

from funkbesk.lint.language.grammar import base_of_adjective, is_inflected_adjective, word_set
from funkbesk.lint.language.lexicon import readings_of
from funkbesk.lint.language.noun_phrases import beside
from funkbesk.lint.texts.bullet_forms import may_be_noun
from funkbesk.lint.texts.text import Text, Word

_BEFORE_FOLLOWING = word_set("som til i")


def is_of_a_phrase(text: Text, word: Word) -> bool:
    """Return whether the word is an adjective before its noun, a noun behind its adjective or part of a set phrase."""
    index = text.words.index(word)
    before = text.lower_words[index - 1] if index and beside(text, index - 1) else ""
    after = text.lower_words[index + 1] if index + 1 < len(text.words) and beside(text, index) else ""
    if word.lower == "følge":
        return before in _BEFORE_FOLLOWING and after == "af"
    if base_of_adjective(word.lower) == word.lower:
        return bool(readings_of(after))
    return word.lower.endswith("er") and may_be_noun(word.lower) and is_inflected_adjective(before)
