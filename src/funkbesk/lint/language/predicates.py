"""Adjectives that are said of a noun behind a verb, and do not agree with it: `containerne er fuld`."""

from __future__ import annotations

from collections.abc import Iterator

from funkbesk.lint.language.grammar import (
    JOINS,
    MODALS,
    PREPOSITIONS,
    SUBORDINATORS,
    base_of_adjective,
    word_set,
)
from funkbesk.lint.language.lexicon import Reading, is_listed_noun
from funkbesk.lint.language.nouns import reading_of
from funkbesk.lint.texts.text import Text

BEING = word_set("er var bliver blev være blive")
KEEPING = word_set("holde holder gøre gør")
OPENERS = BEING | KEEPING
# The -e may be left out: »de er enig(e)«, »lokalerne er klar(e) til brug«.
_FREE = word_set(
    "klar parat enig uenig færdig tilfreds utilfreds fri ledig nær skyldig værd gratis vant villig rask lig ens fælles "
    "sikker overens forskellig"
)
_ALSO_NOUNS = word_set("ren hel tør")
_INFINITIVES = word_set("være blive")


def disagreeing_predicates(text: Text) -> Iterator[tuple[int, int]]:
    """Yield the places of the noun in the definite plural and of the adjective without -e that is said of it."""
    for index, word in enumerate(text.lower_words):
        if word in BEING:
            subject = index - 2 if word in _INFINITIVES and text.lower_words[index - 1] in MODALS else index - 1
            if _is_subject(text, subject) and _ends_without_e(text, index + 1):
                yield subject, index + 1
        elif word in KEEPING and _is_plural(text, index + 1) and _ends_without_e(text, index + 2):
            yield index + 1, index + 2


def _is_subject(text: Text, index: int) -> bool:
    """Return whether the noun is the subject: »en af lederne er syg« speaks of one of them."""
    if not _is_plural(text, index):
        return False
    before = text.lower_words[index - 1] if index and _spaced(text, index - 1) else None
    return before is None or before in SUBORDINATORS or before in {"de", "alle", "og"}


def _is_plural(text: Text, index: int) -> bool:
    words = text.lower_words
    return 0 <= index < len(words) - 1 and reading_of(words[index]) is Reading.THE_MANY and _spaced(text, index)


def _ends_without_e(text: Text, index: int) -> bool:
    """Return whether an adjective without -e stands there, and no noun behind it that it describes."""
    words = text.lower_words
    if index >= len(words) or not _spaced(text, index - 1):
        return False
    word = words[index]
    if (
        base_of_adjective(word) != word
        or word in _FREE
        or (is_listed_noun(word) and word not in _ALSO_NOUNS)
        or word.endswith(("e", "et"))
    ):
        return False
    if index + 1 == len(words) or not _spaced(text, index):
        return True
    return words[index + 1] in PREPOSITIONS or words[index + 1] in JOINS or words[index + 1] in SUBORDINATORS


def _spaced(text: Text, index: int) -> bool:
    return text.value[text.words[index].end : text.words[index + 1].start] == " "
