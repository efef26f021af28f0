"""Adverbs behind the object of an imperative that have lost their -t: `støt barnet omsorgsfuld i at spise`."""

from __future__ import annotations

from funkbesk.lint.language.adverbs.adverb_phrases import ends_phrase
from funkbesk.lint.language.adverbs.bare_adverbs import OF_SUBJECT, STATES
from funkbesk.lint.language.adverbs.governing_verbs import infinitive_of_command
from funkbesk.lint.language.genders import is_surely_of
from funkbesk.lint.language.grammar import is_any_adjective, is_inflected_adjective, word_set
from funkbesk.lint.language.lexicon import DEFINITE, Reading, readings_of
from funkbesk.lint.language.manner_words import ALSO_NOUNS, DOING, FREE, MANNER_TOO, MEASURES
from funkbesk.lint.language.neighbours import preceding_word
from funkbesk.lint.language.phrase_places import beginning_of_sentence
from funkbesk.lint.texts.bullet_forms import Verbs
from funkbesk.lint.texts.text import Text

_ALWAYS_OF_MANNER = word_set("ordentlig rigtig")
_MOST_WORDS = 3


def after_command(text: Text, index: int, known: Verbs) -> bool:
    """Return whether the adjective (in its base form) at `index` stands behind the object of an imperative."""
    start = beginning_of_sentence(text, index)
    first, word = text.lower_words[start], text.lower_words[index]
    if not 1 < index - start <= _MOST_WORDS + 1 or first not in known.imperatives:
        return False
    if any(preceding_word(text, at) is None for at in range(start + 1, index + 1)):
        return False
    verb = infinitive_of_command(first, known)
    if word in STATES or word in MEASURES or verb in OF_SUBJECT:
        return False
    if word in FREE and word not in _ALWAYS_OF_MANNER and not (word in MANNER_TOO and verb in DOING):
        return False
    return _is_object(text.lower_words[start + 1 : index]) and ends_phrase(text, index, known)


def _is_object(phrase: tuple[str, ...]) -> bool:
    """Return whether no adjective in its base form can describe it: `barnet`, `nye regler`, `den unge`, `et uheld`."""
    first, noun = phrase[0], phrase[-1]
    reading = readings_of(noun)
    if len(phrase) == 1:
        return bool(reading) and not reading & ~DEFINITE
    if not all(map(is_any_adjective, phrase[1:-1])):
        return False
    if first == "et":
        return is_surely_of(noun, "t")
    if first in {"den", "de"} and noun in ALSO_NOUNS:
        return True  # »støt den unge tålmodig i at søge job«
    is_described = is_inflected_adjective(first) or first == "de"
    return is_described and bool(reading) and not reading & ~(DEFINITE | Reading.MANY)
