"""Subjects in the plural behind their verb, before what is said of them: `i dag er de syg`, `har børn været glad`."""

from __future__ import annotations

from funkbesk.lint.language.grammar import MODALS, SUBORDINATORS, is_inflected_adjective, word_set
from funkbesk.lint.language.lexicon import Reading
from funkbesk.lint.language.neighbours import beside
from funkbesk.lint.language.nouns import reading_of
from funkbesk.lint.language.number_words import NUMBERS, PERSONS, is_several
from funkbesk.lint.texts.text import Text

_PRONOUNS = word_set("de vi alle begge")
_HELPING = MODALS | word_set("har havde")
_DETERMINERS = word_set("de disse vores jeres deres alle mine dine sine mange flere nogle")
_SIZES = word_set("lang høj bred dyb tyk gammel stor")
_MOST_WORDS = 4


def subject_behind(text: Text, verb: int) -> int | None:
    """Return the place of the plural that begins behind the verb and is its subject: `er medarbejderne`, `var de`.

    The verb stands first in its sentence, or something else than its subject stands before it.
    """
    words = text.lower_words
    place = verb + 1
    if place + 1 >= len(words) or not beside(text, verb):
        return None
    if verb and words[verb - 1] in SUBORDINATORS and beside(text, verb - 1) and not _opens_with_there(text, verb):
        return None
    if text.words[place].text == "I":
        return place  # »skal I være …«
    if words[place] in _PRONOUNS and text.words[place].text != "De":
        is_determiner = bool(reading_of(words[place + 1])) or is_inflected_adjective(words[place + 1])
        if not is_determiner:
            return place
    last = min(len(words) - 1, place + _MOST_WORDS)
    while place < last and _describes(words[place]) and beside(text, place):
        place += 1
    is_persons = words[place] in PERSONS and words[place - 1] in _DETERMINERS
    reading = reading_of(words[place])
    if words[verb + 1] in NUMBERS and words[place + 1 : place + 2] != () and words[place + 1] in _SIZES:
        return None  # »Rapporten er ti sider lang«
    is_plural = reading is Reading.THE_MANY or (reading is Reading.MANY and place > verb + 1)
    return place if (is_plural or is_persons) and place + 1 < len(words) and beside(text, place) else None


def _opens_with_there(text: Text, verb: int) -> bool:
    """Return whether it is `Der er` or `Så er`, behind which the subject follows, and no clause of another sentence."""
    there = verb - 1
    return text.lower_words[there] in {"der", "så"} and (not there or text.value[text.words[there - 1].end] in ".,:;")


def turned_subject(text: Text, last: int) -> int | None:
    """Return the place of a plural that ends at `last` and follows its helping verb: `har vestlige firmaer (været)`."""
    words = text.lower_words
    for verb in range(last - 1, max(-1, last - 1 - _MOST_WORDS), -1):
        if words[verb] in _HELPING:
            found = subject_behind(text, verb)
            return found if found is not None and found <= last else None
    return None


def _describes(word: str) -> bool:
    return word in _DETERMINERS or is_several(word) or (is_inflected_adjective(word) and word not in PERSONS)
