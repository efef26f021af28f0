"""Several things or persons that are made or kept so: `gør borgerne på centret trygge`, `holder de ansatte sunde`."""

from __future__ import annotations

from collections.abc import Iterator

from funkbesk.lint.language.grammar import PREPOSITIONS, is_inflected_adjective, word_set
from funkbesk.lint.language.lexicon import Reading
from funkbesk.lint.language.neighbours import beside
from funkbesk.lint.language.nouns import reading_of
from funkbesk.lint.language.number.plural_subjects import is_noun_phrase, is_plural_subject
from funkbesk.lint.language.number_words import PERSONS
from funkbesk.lint.texts.text import Text

_PRONOUNS = word_set("dem os jer")
_ONLY_BEFORE_MANY = word_set("de disse alle samtlige begge dine mine sine")
_DETERMINERS = _ONLY_BEFORE_MANY | word_set("vores jeres deres")
_MANY = frozenset({Reading.MANY, Reading.THE_MANY})
_MOST_WORDS = 3


def ends_of_kept(text: Text, index: int) -> Iterator[tuple[int, int]]:
    """Yield the place of the noun of an object in the plural that begins at `index`, and where the object may end.

    Behind the noun a phrase may tell where it is.
    """
    noun = _noun_of_plural(text, index)
    if noun is None:
        return
    yield noun, noun
    words = text.lower_words
    if noun + 1 == len(words) or not beside(text, noun) or words[noun + 1] not in PREPOSITIONS:
        return
    for end in range(noun + 2, min(len(words), noun + 2 + _MOST_WORDS)):
        if not beside(text, end - 1):
            return
        if is_noun_phrase(words[noun + 2 : end + 1]):
            yield noun, end


def _noun_of_plural(text: Text, index: int) -> int | None:
    words = text.lower_words
    if index >= len(words) or not beside(text, index - 1):
        return None
    if words[index] in _PRONOUNS or is_plural_subject(text, index):
        return index
    place = index + 1
    if words[index] not in _DETERMINERS or place >= len(words):
        return None
    kinds = _MANY | {Reading.EITHER} if words[index] in _ONLY_BEFORE_MANY else _MANY  # »alle rum«
    while place + 1 < len(words) and is_inflected_adjective(words[place]) and reading_of(words[place + 1]) in kinds:
        place += 1
    is_near = all(beside(text, at) for at in range(index, place))
    return place if is_near and (reading_of(words[place]) in kinds or words[place] in PERSONS) else None
