"""Of what a verb of being speaks: the noun that its sentence begins with, and the gender of that noun."""

from __future__ import annotations

from enum import Enum, auto

from funkbesk.late_patterns import late
from funkbesk.lint.language.grammar import (
    FUNCTION_WORDS,
    JOINS,
    MODALS,
    PREPOSITIONS,
    SUBORDINATORS,
    is_inflected_adjective,
    word_set,
)
from funkbesk.lint.language.lexicon import Reading, readings_of
from funkbesk.lint.language.noun_phrases import beside, is_genitive
from funkbesk.lint.language.nouns import Number, number_of
from funkbesk.lint.language.number_words import takes_t
from funkbesk.lint.language.phrase_places import beginning_of_sentence, is_finite
from funkbesk.lint.texts.bullet_forms import Verbs, may_be_noun
from funkbesk.lint.texts.text import Text

PERSONS = word_set("du jeg han hun man")
# What may stand between the verb of being, its modal and its predicate.
BETWEEN = word_set(
    "altid ikke ofte først meget så også mere mest lidt ret helt stadig stadigvæk nu jo aldrig særlig særligt dog både "
    "ganske temmelig virkelig ekstra rigtig fortsat derfor samtidig alligevel netop kun sjældent ellers igen måske for"
)
_ARTICLES = word_set("en den denne hver ingen din min sin vores jeres deres hans hendes")
_PARTS = word_set("del delen resten halvdelen alt noget intet meget mængden størstedelen")  # »resten er frivilligt«
_OPENERS = word_set("hvis når fordi at om da men og eller så selvom")
_AGENT = late(r"\w{3}(?:øren|enten|isten|ogen|aten|anten|ikeren|aren|kollegaen)$")
# Of these it is said in the plural or in common gender as well, for they are several persons.
_SEVERAL_PERSONS = late(r"(?:teamet|personalet|udvalget|rådet|parret|holdet|politiet|folket|sekretariatet|mandskabet)$")

_JUDGING = word_set(
    "gør gøre gjorde gjort gøres finder finde fandt fundet anser anse synes syntes opfatter opfatte oplever opleve "
    "føler betragter betragte mener holder vurderer vurdere"
)


class Gender(Enum):
    """What an adjective about the subject has to agree with."""

    COMMON = auto()
    NEUTER = auto()
    UNKNOWN = auto()


def gender_of_subject(text: Text, verb: int, known: Verbs, *, only_person: bool = False) -> Gender:
    """Return the gender of the noun or pronoun that the sentence of the verb at `verb` begins with.

    `only_person` asks for a noun that stands for one.
    """
    lower = text.lower_words
    start = _start_of_clause(text, verb)
    end = verb
    while end > start and (lower[end - 1] in MODALS or lower[end - 1] in BETWEEN or lower[end - 1] == "kunne"):
        end -= 1  # »tonen skal altid kunne være …«
    subject = lower[start:end]
    if not subject or not all(beside(text, at) for at in range(start, end)):
        return Gender.UNKNOWN
    if not _PARTS.isdisjoint(subject):
        return Gender.UNKNOWN
    if len(subject) == 1 and (subject[0] in PERSONS or subject[0] in {"det", "den"}):
        return Gender.NEUTER if subject[0] == "det" else Gender.COMMON
    if subject == ("det", "hele"):
        return Gender.NEUTER
    if subject[0] == "den" and len(subject) == 2:
        return Gender.COMMON  # »den ansatte«
    head = 0
    while head < len(subject) - 1 and (
        subject[head] in _ARTICLES or is_inflected_adjective(subject[head]) or _is_owner(subject[head])
    ):
        head += 1
    determined = any(word in _ARTICLES or _is_owner(word) for word in subject[:head])
    noun, rest = subject[head], subject[head + 1 :]
    if rest and (rest[0] not in PREPOSITIONS or any(is_finite(word, known) and not may_be_noun(word) for word in rest)):
        return Gender.UNKNOWN
    is_several = any(word in SUBORDINATORS or word in JOINS for word in rest)
    if is_several or (only_person and number_of(noun) is None and not _AGENT.search(noun)):
        return Gender.UNKNOWN
    if _is_common(noun, determined=determined):
        return Gender.COMMON
    return Gender.NEUTER if _is_neuter(noun) else Gender.UNKNOWN


def is_common_object(noun: str) -> bool:
    """Return whether the noun (lower case) is in the definite singular and has common gender: `flugtvejen`."""
    return _is_common(noun, determined=False)


def is_neuter_object(noun: str) -> bool:
    """Return whether the noun (lower case) is in the definite singular and a neuter: `værkstedet`."""
    return _is_neuter(noun)


def is_of_what_follows(text: Text, index: int) -> bool:
    """Return whether it is said of »det«, which stands for a clause: `gør det nem at …`, `anser det for vigtig, at`."""
    lower = text.lower_words
    place = index - 2 if lower[index - 1] == "for" else index - 1
    if place < 1 or lower[place] != "det" or lower[place - 1] not in _JUDGING:
        return False
    return lower[index + 1 : index + 2] in {("at",), ("for",)} and takes_t(lower[index])


def _is_neuter(noun: str) -> bool:
    reading = readings_of(noun)
    is_definite = bool(reading) and not reading & ~(Reading.THE_ONE | Reading.MASS)
    return is_definite and noun.endswith("et") and _SEVERAL_PERSONS.search(noun) is None


def _is_owner(word: str) -> bool:
    return is_genitive(word) and not word.endswith("ets")


def _start_of_clause(text: Text, verb: int) -> int:
    start = beginning_of_sentence(text, verb)
    if text.lower_words[start] in _OPENERS and text.lower_words[start] not in JOINS:
        start += 1
    for place in range(verb - 1, start, -1):
        before = text.lower_words[place - 1]
        if before == "om" and beside(text, place - 2):
            return verb  # »at arbejde om natten er hårdt«: no clause
        if not beside(text, place - 1) or before in _OPENERS:
            behind_comma = text.value[text.words[place - 1].end] == ","
            return place + 1 if behind_comma and text.lower_words[place] in _OPENERS else place
    return start


def _is_common(noun: str, *, determined: bool) -> bool:
    """Return whether the noun is in the singular and has common gender: `vejledningen`, `den nye sti`."""
    if number_of(noun) is Number.THE_ONE or (determined and number_of(noun) is Number.ONE):
        return not noun.endswith("et")
    reading = readings_of(noun)
    if reading and not reading & ~(Reading.THE_ONE | Reading.MASS):
        return noun.endswith("n")
    unknown = not reading and len(noun) > 5 and noun.endswith("en") and noun not in FUNCTION_WORDS
    return unknown or (determined and _has_common_form(noun))


def _has_common_form(noun: str) -> bool:
    """Return whether only -n makes the definite form of a noun in the singular: `sti`, not `hus`."""
    if not readings_of(noun) & Reading.ONE or readings_of(noun) & Reading.MANY:
        return False
    common = readings_of(f"{noun}en") | readings_of(f"{noun}n") | readings_of(f"{noun}{noun[-1]}en")
    neuter = readings_of(f"{noun}et") | readings_of(f"{noun}t") | readings_of(f"{noun}{noun[-1]}et")
    return bool(common & Reading.THE_ONE) and not neuter & Reading.THE_ONE
