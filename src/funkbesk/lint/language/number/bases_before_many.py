"""Adjectives without -e between a word for several and a plural: `to ugentlig møder`, `de flest klager`."""

from __future__ import annotations

from funkbesk.late_patterns import late
from funkbesk.lint.language.grammar import PREPOSITIONS, base_of_adjective, definite_of_participle, word_set
from funkbesk.lint.language.lexicon import Reading
from funkbesk.lint.language.neighbours import beside
from funkbesk.lint.language.noun_phrases import begins_a_compound, is_written_as_noun
from funkbesk.lint.language.nouns import is_countable, reading_of
from funkbesk.lint.language.number.number_of_nouns import is_one, is_plural
from funkbesk.lint.language.number_words import ADVERBS, ALSO_SUBJECTS, NUMBERS, OF_TIME
from funkbesk.lint.language.verb_forms import is_present
from funkbesk.lint.texts.bullet_forms import Verbs
from funkbesk.lint.texts.text import Text

_SUPERLATIVE = late(
    r"(?:\w{2}igst|\w{2}[^aeiouyæøåi]est|flest|mindst|størst|ældst|yngst|bedst|længst|værst|[øn]verst|ederst|nærmest)$"
)
_FIRST = word_set("interest protest tidligst senest snarest vest fest gæst rest nærmest mest")


def is_base_before_many(text: Text, index: int, known: Verbs) -> bool:
    """Return whether an adjective without ending stands before a plural: `to ugentlig møder`."""
    if index + 1 >= len(text.words) or not beside(text, index):
        return False
    adjective, noun = text.lower_words[index : index + 2]
    if adjective.endswith("fri") or text.words[index + 1].text.isupper():
        return False
    if reading_of(adjective) & (Reading.MANY | Reading.THE_ONE):
        return False
    if not (reading_of(noun) & Reading.MANY or is_plural(noun)):
        return _is_sure_base(adjective) and _is_unknown_plural(text, index + 1, known)
    base = base_of_adjective(adjective)
    if base not in {None, adjective} and base not in OF_TIME and base not in ADVERBS:
        return noun not in known.present and reading_of(noun) is Reading.MANY  # »mange forskelligt mennesker«
    return base_of_adjective(adjective) == adjective or definite_of_participle(adjective) is not None


def is_base_before_one(text: Text, several: int, adjective: int, known: Verbs) -> bool:
    """Return whether both adjective and noun lack their ending behind a word for several: `alle ny familie`.

    »ønsker alle god jul« has them by themselves.
    """
    noun, word = adjective + 1, text.lower_words[adjective]
    is_done = definite_of_participle(word) is not None
    if noun >= len(text.words) or not beside(text, adjective) or (base_of_adjective(word) is None and not is_done):
        return False
    if not is_done and not _is_sure_base(word) and text.lower_words[several] not in NUMBERS:
        return False  # »to årlig temadag«: no number stands alone before an adverb and a noun
    before = text.lower_words[several - 1] if several and beside(text, several - 1) else ""
    is_governed = before in PREPOSITIONS - {"for"} or several == 0
    is_number = text.lower_words[several] in NUMBERS
    if (text.lower_words[several] in ALSO_SUBJECTS or (is_done and not is_number)) and not is_governed:
        return False
    found = text.lower_words[noun]
    is_thing = is_countable(found) and is_one(found, known) and is_written_as_noun(text, noun)
    return is_thing and not begins_a_compound(text, noun)


def lacks_e_of_most(text: Text, several: int, known: Verbs) -> bool:
    """Return whether a superlative without -e stands before a plural: `de flest klager`, `alle de vigtigst opgaver`."""
    place = several + 1
    if place + 1 >= len(text.words) or not (beside(text, several) and beside(text, place)):
        return False
    word, noun = text.lower_words[place : place + 2]
    return (
        _SUPERLATIVE.search(word) is not None
        and word not in _FIRST
        and bool(is_plural(noun) or reading_of(noun) & Reading.MANY)
        and (word == "flest" or noun not in known.present)  # »hvordan de bedst møder borgeren«
    )


def _is_sure_base(word: str) -> bool:
    """Return whether the word is an adjective without -e that tells of nothing but a noun: `stor`, not `særlig`."""
    return base_of_adjective(word) == word and not word.endswith(("ig", "isk", "t", "al", "el", "som"))


def _is_unknown_plural(text: Text, index: int, known: Verbs) -> bool:
    word = text.lower_words[index]
    is_verb = word in known.present or is_present(word, known)
    return word.endswith("er") and not reading_of(word) and not is_verb and base_of_adjective(word) is None
