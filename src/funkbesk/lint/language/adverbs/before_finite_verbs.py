"""Where an adjective in its base form stands before the verb of a clause: `at hun faglig støtter`, `der hurtig kan`.

In a clause the adverbs stand between subject and verb, and no adjective does.
"""

from __future__ import annotations

from funkbesk.late_patterns import late
from funkbesk.lint.language.adverbs.adverb_phrases import beginning
from funkbesk.lint.language.adverbs.governing_verbs import DEGREES, is_definite
from funkbesk.lint.language.adverbs.pasts import infinitive_of_past
from funkbesk.lint.language.grammar import (
    COPULAS,
    FINITE,
    FINITE_HELPERS,
    JOINS,
    MODALS,
    SUBJECTS,
    SUBORDINATORS,
    base_of_adjective,
    is_any_adjective,
    word_set,
)
from funkbesk.lint.language.lexicon import Reading, is_listed_noun, readings_of
from funkbesk.lint.language.manner_words import FREE, MANNER_TOO, OF_A_STATE
from funkbesk.lint.language.neighbours import beside, following_word, preceding_word
from funkbesk.lint.language.phrase_places import beginning_of_sentence
from funkbesk.lint.language.verb_or_noun import has_object_or_adverb
from funkbesk.lint.texts.bullet_forms import Verbs, may_be_noun
from funkbesk.lint.texts.text import Text

_SUBJECTS = SUBJECTS | word_set("de den det")
_SEVERAL = word_set("andre alle nogle mange")
_OPENERS = (SUBORDINATORS | {"hvorefter", "hvormed", "hvorved", "inden", "før", "uanset", "medmindre"}) - {"så", "som"}
# »der ansvarlig er«, »som frivillig hjælper du«: what somebody is
_OF_PERSONS = word_set(
    "ansvarlig frivillig ledig selvstændig ung ny gammel syg voksen god dårlig klar enig uenig parat færdig tilfreds "
    "vigtig nødvendig mulig umulig værd stor lille"
)
_KEEPING = word_set("gør gøre holder holde finder finde gjort holdt hold")
_NEGATIONS = word_set("ikke aldrig også kun altid")
_REACH = 8
_PAUSE = late(r"[,;:!?–(]")


def stands_before_finite_verb(text: Text, index: int, known: Verbs) -> bool:
    """Return whether the adjective (in its base form) stands between the subject and the verb of a clause."""
    word = text.lower_words[index]
    if word in OF_A_STATE - {"fri"} or word in _OF_PERSONS or (word in FREE and word not in MANNER_TOO):
        return False
    if is_listed_noun(word) or not text.words[index].text.islower():
        return False
    start = beginning(text, index)
    while preceding_word(text, start) in DEGREES:
        start -= 1  # »at børnene meget sjældent benytter …«
    return _is_before_verb(text, index, known) and _is_behind_subject(text, start)


def _is_before_verb(text: Text, index: int, known: Verbs) -> bool:
    place = index + 1
    after = following_word(text, index)
    if after in _NEGATIONS:
        place = index + 2
    elif after in JOINS and (other := following_word(text, index + 1)) and base_of_adjective(other) is not None:
        place = index + 3  # »hvordan du hurtig og let kan …«
    after = following_word(text, place - 1)
    if after is None or is_any_adjective(after):
        return False
    if after in MODALS or after in FINITE:
        return True
    is_verb = after in known.present or after in known.passive or infinitive_of_past(after) is not None
    is_noun = may_be_noun(after) or bool(readings_of(after))
    return is_verb and (not is_noun or has_object_or_adverb(text.lower_words, place, known))


def _is_behind_subject(text: Text, start: int) -> bool:
    """Return whether `at du`, `at lederen`, a relative `der` or `som` stands right before the word at `start`."""
    before = preceding_word(text, start)
    if before is None:
        return False
    lower = text.lower_words
    place = start - 1
    if before in {"der", "som"}:
        return place > 0 and (text.value[text.words[place - 1].end] == "," or _is_noun(text, place - 1))
    if before in _SUBJECTS or before in _SEVERAL:
        return place > 0 and lower[place - 1] in _OPENERS
    is_name = text.words[place].text[0].isupper()
    if not is_definite(before) and not is_name and not readings_of(before) & Reading.MANY:
        return False
    near = lower[max(0, place - _REACH) : place]
    if following_word(text, start) in FINITE_HELPERS and COPULAS.isdisjoint(near) and _KEEPING.isdisjoint(near):
        return True  # »hvis …, og brugeren fejlagtigt har …«
    opens = next((at for at in range(place - 1, max(-1, place - _REACH), -1) if lower[at] in _OPENERS), None)
    return opens is not None and _PAUSE.search(text.value, text.words[opens].end, text.words[place].start) is None


def opens_before_verb(text: Text, index: int, known: Verbs) -> bool:
    """Return whether it opens its sentence, and verb and subject follow: `Alternativ kan du …`, `Digital svarer vi`."""
    word, after, subject = text.lower_words[index], following_word(text, index), following_word(text, index + 1)
    if word in OF_A_STATE or word in _OF_PERSONS or word in FREE or subject is None or after is None:
        return False
    is_second = index > 1 and text.lower_words[index - 1] in {"og", "men"} and not beside(text, index - 2)
    if not (is_second or index == beginning_of_sentence(text, index)) or (
        is_listed_noun(word) and word != "alternativ"
    ):
        return False
    is_verb = after in MODALS or after in known.present or infinitive_of_past(after) is not None
    is_subject = subject in _SUBJECTS or (is_definite(subject) and after in MODALS)
    return is_verb and after not in COPULAS and after not in SUBORDINATORS and is_subject


def _is_noun(text: Text, place: int) -> bool:
    return beside(text, place) and bool(readings_of(text.lower_words[place]))
