"""Words that stand for persons: those that lack their -e (`til de samme ung`), those with an object behind them.

`Alle ansat bærer kort`, but `giver alle mulighed for`.
"""

from __future__ import annotations

from funkbesk.lint.language.grammar import (
    AUXILIARIES,
    COPULAS,
    FINITE,
    JOINS,
    MODALS,
    PREPOSITIONS,
    SUBORDINATORS,
    base_of_adjective,
    definite_of_participle,
    word_set,
)
from funkbesk.lint.language.lexicon import adjectives, verbs
from funkbesk.lint.language.neighbours import beside
from funkbesk.lint.language.noun_phrases import is_genitive
from funkbesk.lint.language.nouns import Number, is_countable, number_of, reading_of
from funkbesk.lint.language.number.bare_phrases import stands_bare
from funkbesk.lint.language.number_words import ALSO_SUBJECTS, NUMBERS, PERSON, PERSONS
from funkbesk.lint.language.phrase_places import beginning_of_sentence
from funkbesk.lint.texts.bullet_forms import Verbs
from funkbesk.lint.texts.text import Text

_AMONG = word_set("blandt mellem imellem")
_BEHIND_PERSONS = word_set("hele hver som der")
_GIVING = word_set(
    "give giver gav givet få får fik fået have har havde haft tage tager tog taget tilbyde tilbyder tilbød sikre "
    "sikrer sikret yde yder ydede skaffe skaffer skaffede love lover lovede nægte nægter nægtede"
)
"""Somebody and a thing follow them: »giver alle mulighed for«."""
_ALONE = word_set("alle begge")
_ALL = word_set("alle samtlige flere mange")


def is_person_without_ending(text: Text, several: int, noun: int) -> bool:
    """Return whether it is an adjective that stands for persons and lacks its -e: `til de samme ung`."""
    lower = text.lower_words
    is_participle = base_of_adjective(lower[noun]) is None and definite_of_participle(lower[noun]) is not None
    if lower[several] in NUMBERS | {"andre"} and is_participle:
        return ends_phrase(text, noun)  # »af tolv tilforordnet«
    if lower[noun] in PERSON and noun == several + 1 and _opens_with_verb_behind(text, several, noun):
        return True  # »Alle ansat bærer kort«
    is_all = lower[several] in _ALL and lower[noun] in PERSON and noun == several + 1
    if is_all and several and AUXILIARIES.isdisjoint(lower[:several]) and lower[several - 1] not in COPULAS:
        return ends_phrase(text, noun)  # »vejer alle nyfødt i …«, but »er alle ansat«
    is_counted = lower[several] in NUMBERS  # »to voksen«
    if lower[noun] not in PERSON or (
        noun == several + 1 and not is_counted and lower[max(0, several - 1)] not in PREPOSITIONS
    ):
        return False
    return ends_phrase(text, noun)


def _opens_with_verb_behind(text: Text, several: int, person: int) -> bool:
    """Return whether the phrase begins its clause and a verb follows that is nothing else."""
    lower = text.lower_words
    opens = not several or lower[several - 1] in SUBORDINATORS or not beside(text, several - 1)
    after = lower[person + 1] if person + 1 < len(lower) and beside(text, person) else ""
    is_verb = after in FINITE or after in MODALS or (after.endswith("r") and after[:-1] in verbs())
    return opens and is_verb and not reading_of(after)


def is_person_behind_adjective(text: Text, index: int, known: Verbs) -> bool:
    """Return whether an adjective that needs no article stands before such a word: `for hjemmeboende ung`."""
    adjective = text.lower_words[index - 1] if index and beside(text, index - 1) else ""
    if adjective in _AMONG:
        return ends_phrase(text, index)  # »blandt frivillig i lokalområdet«
    if adjective in JOINS and index > 1:
        return _are_persons_before(text, index - 1) and ends_phrase(text, index)  # »ledere og tillidsvalgt i …«
    if adjective not in adjectives().definite_forms and not adjective.endswith("ende"):
        return False
    return stands_bare(text, index - 1, known) and ends_phrase(text, index)


def _are_persons_before(text: Text, join: int) -> bool:
    """Return whether several persons without an article stand before »og«, and nothing is said of them: `ledere og`."""
    lower = text.lower_words
    persons, before = lower[join - 1], lower[join - 2] if join > 1 and beside(text, join - 2) else ""
    is_plural = number_of(persons) is Number.MANY or persons in PERSONS
    is_definite = before in {"de", "den", "vores", "deres"} or is_genitive(before)
    return is_plural and beside(text, join - 1) and not is_definite and COPULAS.isdisjoint(lower[:join])


def ends_phrase(text: Text, index: int) -> bool:
    """Return whether no noun follows that the word describes."""
    if index + 1 == len(text.words) or not beside(text, index):
        return True
    after = text.lower_words[index + 1]
    return after in PREPOSITIONS or after in JOINS or after in _BEHIND_PERSONS


def has_bare_object(text: Text, several: int, noun: int) -> bool:
    """Return whether the word for several stands for persons, and the noun needs no article: `giver alle mulighed for`.

    So it does in »får de ansatte løn«, and behind »for« in »udvejen var for mange flugt«.
    """
    lower = text.lower_words
    several -= lower[several] == "fleste" and several > 0
    last = lower[noun - 1]
    stands_for_persons = last in ALSO_SUBJECTS if noun == several + 1 else last in PERSONS or last == "fleste"
    is_person = number_of(lower[noun]) is not None
    if not stands_for_persons or noun > several + 2 or is_person or is_countable(lower[noun]):
        return False
    if not several or not beside(text, several - 1):
        return False
    if lower[several - 1] == "for":
        return _is_for_them(text, several)
    after = lower[noun + 1] if noun + 1 < len(lower) and beside(text, noun) else ""
    # »giver mange mulighed – men …« is less certain
    is_surely_alone = lower[several] in _ALONE or noun > several + 1
    return lower[several - 1] in _GIVING and (is_surely_alone or after in PREPOSITIONS or after == "at")


def _is_for_them(text: Text, several: int) -> bool:
    """Return whether it is told what something is for them: `er for nogle straf, for andre belønning`.

    »Der er for mange fejlmelding« has one thing too many.
    """
    lower = text.lower_words
    before = lower[beginning_of_sentence(text, several) : several - 1]
    is_second = several > 1 and not beside(text, several - 2) and "for" in before
    return "der" not in before and (is_second or (bool(before) and before[-1] in COPULAS))
