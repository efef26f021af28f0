"""Words before a plural that belong to a single thing: `al ansøgninger`, `sin opgaver`, `hel 14 dage`."""

from __future__ import annotations

from funkbesk.late_patterns import late
from funkbesk.lint.language.grammar import (
    FINITE,
    OWNERS_OF_MANY,
    PREPOSITIONS,
    base_of_adjective,
    is_inflected_adjective,
    is_participle,
    word_set,
)
from funkbesk.lint.language.lexicon import Reading, is_listed_noun
from funkbesk.lint.language.neighbours import beside, following_word
from funkbesk.lint.language.noun_phrases import begins_a_compound, is_genitive, is_written_small
from funkbesk.lint.language.nouns import reading_of
from funkbesk.lint.language.number.number_of_nouns import is_many, is_plural
from funkbesk.lint.language.number_words import NUMBERS, is_definite_adjective
from funkbesk.lint.texts.bullet_forms import Verbs
from funkbesk.lint.texts.text import Text

PLURALS = {
    "al": "alle", "hel": "hele", "egen": "egne", "eget": "egne", "enkelt": "enkelte", "vis": "visse",
    "adskillig": "adskillige", "sin": "sine", "sit": "sine", "min": "mine", "mit": "mine", "din": "dine",
    "dit": "dine", "anden": "andre", "andet": "andre", "sådan": "sådanne",
    "hvilket": "hvilke", "nogen": "nogle",
}  # fmt: skip
"""The words with what they are before a plural."""
ALSO_ADJECTIVES = word_set("hel enkelt adskillig")
_SURE = word_set("sin min din al vis adskillig")
"""No verb can follow them."""
_BEFORE_BASES = word_set("al adskillig")
_THESE = word_set("de disse")
_BEFORE_ANOTHER = word_set("en et den det hver hvert ethvert enhver nogen noget ingen intet alt blandt eller")
_ANOTHER = word_set("anden andet enkelt")
_BEFORE_WHOLE = word_set("en et den det")
_DIGITS = late(r" (?:[2-9]|[1-9]\d+) (?=[a-zæøå]{3})")
_MOST_ADJECTIVES = 3


def lacks_plural(text: Text, index: int, known: Verbs) -> int | None:
    """Return the place of the plural (or its number) behind the word at `index`, which goes with one thing only."""
    word = text.lower_words[index]
    if text.words[index].text.isupper():
        return None  # a formula: »SIN«
    before = text.lower_words[index - 1] if index and beside(text, index - 1) else ""
    if word == "hel":
        return _number_behind(text, index) if before not in _BEFORE_WHOLE else None
    if word in _ANOTHER and before in _BEFORE_ANOTHER:
        return None  # »hver anden dage« is told of »hver«
    if word == "hvilket":
        return _asked_for(text, index)
    if word == "sådan" and before not in PREPOSITIONS and before not in known.infinitives:
        return None  # »Sådan borgere til«
    if word == "vis" and (before not in PREPOSITIONS or not text.words[index].text.islower()):
        return None  # »Vis nye kolleger til rette«
    return _plural_behind(text, index, known)


def _asked_for(text: Text, index: int) -> int | None:
    """Return the place of the plural in `Hvilket regler der gælder, …`; elsewhere the word may stand for a clause."""
    noun = index + 1
    if noun + 1 >= len(text.words) or not (beside(text, index) and beside(text, noun)):
        return None
    return noun if is_plural(text.lower_words[noun]) and text.lower_words[noun + 1] in {"der", "som"} else None


def _number_behind(text: Text, index: int) -> int | None:
    """Return the place of the number in `hel otte spillere`, or of the word behind it where it is in digits."""
    if index + 1 >= len(text.words):
        return None
    if text.lower_words[index + 1] in NUMBERS and beside(text, index):
        return index + 1
    match = _DIGITS.match(text.value, text.words[index].end)
    return index + 1 if match is not None and match.end() == text.words[index + 1].start else None


def _plural_behind(text: Text, index: int, known: Verbs) -> int | None:
    lower = text.lower_words
    place = index + 1
    if place >= len(lower) or not beside(text, index):
        return None
    is_all = lower[index] == "al"
    if is_all and (is_genitive(lower[place]) or lower[place] in OWNERS_OF_MANY):
        owned = following_word(text, place)
        return place + 1 if owned and is_plural(owned) and is_written_small(text, place + 1) else None
    if is_all and lower[place] in _THESE:
        return place
    if lower[index] in _BEFORE_BASES and _ends_in_e(lower[place]):
        return place  # »al danske kommuner«, »al kristne«
    while place < min(len(lower) - 1, index + 1 + _MOST_ADJECTIVES) and _describes(lower[place]):
        if not beside(text, place):
            return None
        place += 1
    word = lower[place]
    if not is_written_small(text, place) or begins_a_compound(text, place) or word in FINITE:
        return None
    if is_all and reading_of(word) is Reading.THE_MANY:
        return place
    is_described = place > index + 1
    if lower[index] in _SURE or is_described:
        return place if is_plural(word) else None
    return place if is_many(word, known) else None


def _ends_in_e(word: str) -> bool:
    """Return whether it is an adjective in -e that would lack it behind a word for a single thing."""
    return word in {"andre", "mulige"} or (is_definite_adjective(word) and not is_listed_noun(word))


def _describes(word: str) -> bool:
    if is_listed_noun(word):
        return False
    return is_inflected_adjective(word) or is_participle(word) or base_of_adjective(word) == word or word == "andre"
