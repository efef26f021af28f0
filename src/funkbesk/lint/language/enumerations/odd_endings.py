"""Three words side by side of which one is bent otherwise: `fysiske, psykisk og sociale`, `gulve, dørene og tage`."""

from __future__ import annotations

from funkbesk.late_patterns import late
from funkbesk.lint.language.enumerations.member_forms import is_noun
from funkbesk.lint.language.enumerations.said import Said
from funkbesk.lint.language.grammar import (
    FUNCTION_WORDS,
    JOINS,
    MODALS,
    PREPOSITIONS,
    base_of_adjective,
    definite_of_adjective,
    is_inflected_adjective,
    is_participle,
    is_singular_participle,
    word_set,
)
from funkbesk.lint.language.lexicon import DEFINITE, Reading
from funkbesk.lint.language.nouns import reading_of

# Comparatives and the like have one form only: »bedre«, »færre«.
_ONE_FORM = ("re", "ede", "ende", "ste", "te")
# They ask for an object, and without one they lack an -s: »registreres, behandler og afsluttes«.
_TRANSITIVE = late(r"^(?:be|af|ud|ind|god|under)\w{5,}r$|\w{3}erer$")
_DETERMINERS = word_set("den det de disse alle mine dine sine vores jeres deres")
_INTRANSITIVE = word_set(
    "afgår afviger afventer udgår udvandrer indgår indtræder undergår afrejser udtræder udløber begynder består "
    "blomstrer eksisterer fungerer reagerer kommunikerer musicerer praktiserer spadserer marcherer debatterer "
    "diskuterer"
)


def odd_ending(sentence: Said, index: int) -> int | None:
    """Return the place of the odd word where the one at `index`, behind a comma, is the second of three; else None."""
    words = sentence.words
    if index + 2 >= len(words) or words[index + 1] not in JOINS:
        return None
    if not (sentence.beside(index) and sentence.beside(index + 1)):
        return None
    first, second, third = words[index - 1], words[index], words[index + 2]
    if _is_plural_adjective(first, sentence):
        if _is_determined(sentence, index - 1):
            return None  # a mistake of another kind: »deres faglige, social og …«
        if _is_base(second) and _is_plural_adjective(third, sentence):
            return index
        is_odd = _is_plural_adjective(second, sentence) and _is_base(third) and _ends_there(sentence, index + 2)
        return index + 2 if is_odd else None
    if first in sentence.known.passive and third in sentence.known.passive:
        return index if _lacks_s(sentence, index) else None
    if _is_owner(first) and _is_owner(third):
        return index if is_noun(second) and not second.endswith("s") else None
    return _definite_among_others(sentence, index)


def _is_determined(sentence: Said, index: int) -> bool:
    """Return whether an article or an owner stands before the word."""
    if not index or not sentence.beside(index - 1):
        return False
    return sentence.words[index - 1] in _DETERMINERS or sentence.words[index - 1].endswith("s")


def _definite_among_others(sentence: Said, index: int) -> int | None:
    """Return the definite plural in `gulve, vinduerne og døre`, where no article or adjective stands before them."""
    places = (index - 1, index, index + 2)
    readings = [reading_of(sentence.words[place]) for place in places]
    definite = [place for place, reading in zip(places, readings, strict=True) if reading is Reading.THE_MANY]
    are_small = all(sentence.inside[place].text.islower() for place in places[1:])
    if len(definite) != 1 or not are_small or readings.count(Reading.MANY) != len(places) - 1:
        return None
    if _is_determined(sentence, index - 1) or (index > 1 and sentence.describes(index - 2)):
        return None
    is_governed = definite[0] == index - 1 and index > 2 and sentence.words[index - 2] in PREPOSITIONS
    if is_governed and reading_of(sentence.words[index - 3]) is Reading.MANY:
        return None  # »Elever fra skolerne, forældre og trænere«
    is_led_on = definite[0] == index + 2 and bool(sentence.behind(index + 2))  # »mål og resultaterne af dem«
    return None if is_led_on else definite[0]


def _is_plural_adjective(word: str, sentence: Said) -> bool:
    """Return whether it is an adjective in -e, and no verb, noun or word of one form."""
    if not word.endswith("e") or word.endswith(_ONE_FORM) or word in sentence.known.infinitives:
        return False
    return is_inflected_adjective(word) and not reading_of(word) and word not in FUNCTION_WORDS


def _is_base(word: str) -> bool:
    """Return whether it is an adjective without an ending that would have one: `psykisk`, `dygtig`."""
    if base_of_adjective(word) != word or reading_of(word) or word in FUNCTION_WORDS or word.endswith("t"):
        return False
    return definite_of_adjective(word) != word and not is_participle(word) and not is_singular_participle(word)


def _ends_there(sentence: Said, index: int) -> bool:
    behind = sentence.behind(index)
    return not behind or behind in PREPOSITIONS


def _lacks_s(sentence: Said, index: int) -> bool:
    """Return whether the verb between two passives asks for an object, or is an infinitive that nothing asks for."""
    word = sentence.words[index]
    if word in sentence.known.infinitives and not reading_of(word):
        return MODALS.isdisjoint(sentence.words[:index]) and "at" not in sentence.words[:index]
    is_transitive = _TRANSITIVE.search(word) is not None and word not in _INTRANSITIVE
    return word in sentence.known.present and is_transitive


def _is_owner(word: str) -> bool:
    """Return whether it is a known noun in the definite form, and an owner: `borgernes`."""
    return word.endswith(("ns", "ts", "es")) and bool(reading_of(word[:-1]) & DEFINITE)
