"""Persons and things that are spelled like verbs, in the singular behind a word for several: `to træner`.

Such a word is a noun where no verb can stand: behind a preposition or a verb, before another verb.
"""

from __future__ import annotations

from funkbesk.lint.language.grammar import (
    ALSO_CONJUNCTIONS,
    FINITE,
    FUNCTION_WORDS,
    MODALS,
    PREPOSITIONS,
    PRONOUNS,
    SUBORDINATORS,
    word_set,
)
from funkbesk.lint.language.lexicon import Reading, readings_of
from funkbesk.lint.language.neighbours import beside
from funkbesk.lint.language.noun_phrases import begins_a_compound
from funkbesk.lint.language.nouns import Number, number_of, reading_of
from funkbesk.lint.language.number.number_of_nouns import is_surely_verb
from funkbesk.lint.language.number.persons import ends_phrase
from funkbesk.lint.language.number_words import ALSO_SUBJECTS, NUMBERS
from funkbesk.lint.language.phrase_places import beginning_of_sentence
from funkbesk.lint.language.verb_forms import is_present
from funkbesk.lint.language.verb_or_noun import has_object_or_adverb
from funkbesk.lint.texts.bullet_forms import Verbs
from funkbesk.lint.texts.text import Text

_ADVERBS = word_set("ikke stadig altid ofte også nu endnu aldrig sjældent desuden gerne kun selv derfor dog")
_BEFORE_SURE_INFINITIVES = MODALS | {"at"}
_MODAL_REACH = 4
_ABOUT = word_set("der som hvoraf")
_ONLY_SEVERAL = word_set("alle samtlige flere mange begge adskillige diverse talrige")
_SAYING = word_set("ser oplever mener tror ved synes håber siger hører mærker finder føler antager vurderer regner")
"""A clause may follow without »at«: »vi ser to møder i træk«."""
_NEVER_ALONE = NUMBERS | {"par"}


def is_agent(text: Text, several: int, noun: int, known: Verbs) -> bool:
    """Return whether the word at `noun`, behind a word for several at `several`, is a noun though it may be a verb."""
    found = text.lower_words[noun]
    return (
        is_person_before_verb(text, noun, known)
        or (found in known.present and reading_of(found) is Reading.ONE and _has_verb_of_its_own(text, several, noun))
        or stands_before_verb(text, noun, known)
        or _is_governed_agent(text, several, noun, known)
        or _is_object(text, several, noun, known)
        or _is_object_of_opener(text, several, noun, known)
        or _is_counted_behind_verb(text, several, noun, known)
        or _is_whole_number(text, several, noun, known)
        or _is_agent_before_clause(text, several, noun, known)
    )


def _is_counted_behind_verb(text: Text, several: int, noun: int, known: Verbs) -> bool:
    """Return whether a verb stands right before the number, so that no second one follows: `Der søges to livredder`."""
    lower = text.lower_words
    begin = several - (lower[several] == "par")
    if not begin or noun != several + 1 or lower[several] not in _NEVER_ALONE or not beside(text, begin - 1):
        return False
    verb, found = lower[begin - 1], lower[noun]
    has_subject = begin > 1 and lower[begin - 2] in PRONOUNS and beside(text, begin - 2)  # »vi mangler«
    is_present_there = is_surely_verb(verb, known) or (has_subject and verb in known.present)
    is_verb = verb in known.passive or (is_present_there and verb not in _SAYING)
    is_agent_there = found in known.present and reading_of(found) is Reading.ONE and found not in FUNCTION_WORDS
    return is_verb and verb not in FUNCTION_WORDS and is_agent_there and not begins_a_compound(text, noun)


def _is_agent_before_clause(text: Text, number: int, noun: int, known: Verbs) -> bool:
    """Return whether a clause about them follows, so that the word is no verb: `har syv omviser, der taler tysk`."""
    lower = text.lower_words
    if number and (lower[number - 1] == "de" or lower[number - 1] in SUBORDINATORS):
        return False  # »at de to leder, som de plejer«
    if noun != number + 1 or lower[number] not in NUMBERS or not lower[noun].endswith("er"):
        return False
    is_agent = reading_of(lower[noun]) is Reading.ONE or (
        not reading_of(lower[noun]) and is_present(lower[noun], known)
    )
    gap = text.value[text.words[noun].end : text.words[noun + 1].start] if noun + 1 < len(lower) else ""
    return is_agent and gap in {" ", ", "} and lower[noun + 1] in _ABOUT


def _is_whole_number(text: Text, number: int, noun: int, known: Verbs) -> bool:
    """Return whether »hele« stands before the number, so that no verb follows: `hele otte spiller`."""
    found = text.lower_words[noun]
    is_whole = number > 0 and text.lower_words[number - 1] == "hele" and text.lower_words[number] in NUMBERS
    return is_whole and found in known.present and reading_of(found) is Reading.ONE


def _has_verb_of_its_own(text: Text, several: int, noun: int) -> bool:
    """Return whether the sentence has a verb and ends here, so that the last word is none: »holdet har to træner«."""
    is_last = noun + 1 == len(text.words) or text.value[text.words[noun].end] in ".;:"
    stands_alone = text.lower_words[several] in ALSO_SUBJECTS  # »hvor meget de forbruger.«
    return is_last and not stands_alone and not FINITE.isdisjoint(text.lower_words[:several])


def _is_governed_agent(text: Text, several: int, noun: int, known: Verbs) -> bool:
    """Return whether the word is no verb, although spelled like one: `til alle vælger`, `i de otte affugter`.

    The words stand behind a preposition, and the sentence has had its verb.
    """
    lower = text.lower_words
    found = lower[noun]
    begin = several - (several > 0 and lower[several - 1] == "de")  # »i de otte affugter«
    if not begin or not beside(text, begin - 1) or lower[begin - 1] not in PREPOSITIONS - ALSO_CONJUNCTIONS:
        return False
    if lower[several] == "de" and noun == several + 1:
        return False
    is_listed = reading_of(found) is Reading.ONE and found in known.present
    is_counted = noun == several + 1 and lower[several] in NUMBERS
    if is_listed and is_counted and ends_phrase(text, noun):
        return True  # »over tusind bruger af …«
    is_agent = is_listed or (is_counted and not reading_of(found) and is_present(found, known))
    earlier = lower[: begin - 1]
    has_verb = any(
        word in known.present or word in known.infinitives or word in known.passive or word in FINITE
        for word in earlier
    )
    return is_agent and has_verb and found not in FINITE and not begins_a_compound(text, noun)


def _is_object(text: Text, several: int, noun: int, known: Verbs) -> bool:
    """Return whether a verb stands right before, so that the noun is none: `Støtter de ældre borger i hverdagen`."""
    lower = text.lower_words
    if not several or noun == several + 1 or not beside(text, several - 1):
        return False
    verb = lower[several - 1]
    is_person = number_of(lower[noun]) is Number.ONE and not has_object_or_adverb(lower, noun, known)
    is_bullet = several == 1 and verb in known.present  # »Bagefter spiller de unge musik«
    return is_person and (is_bullet or (verb in known.infinitives and lower[max(0, several - 2)] == "at"))


def _is_object_of_opener(text: Text, several: int, noun: int, known: Verbs) -> bool:
    """Return whether an infinitive, or the first word of all, stands before its object: `Efterse samtlige printer`.

    Things are called like that as well as persons. »Udstil alle arbejder« has several of another noun.
    """
    lower = text.lower_words
    if not several or noun != several + 1 or not beside(text, several - 1):
        return False
    verb, found = lower[several - 1 : noun + 1 : 2]
    is_opener = several - 1 == beginning_of_sentence(text, several) and (
        verb in known.infinitives or verb in known.imperatives or (verb in known.present and text.kind == "punkt")
    )
    earlier = lower[max(0, several - _MODAL_REACH) : several - 1]
    is_infinitive = verb in known.infinitives and not _BEFORE_SURE_INFINITIVES.isdisjoint(earlier)
    is_verb = (is_opener or is_infinitive) and verb not in FUNCTION_WORDS
    is_only_several = lower[several] in _ONLY_SEVERAL or lower[several] in NUMBERS
    is_agent = found in known.present and readings_of(found) is Reading.ONE and found not in FUNCTION_WORDS
    return is_verb and is_only_several and is_agent


def stands_before_verb(text: Text, noun: int, known: Verbs) -> bool:
    """Return whether the verb follows, so that what is spelled like one is none: `Alle måler aflæses i januar`."""
    found = text.lower_words[noun]
    after = text.lower_words[noun + 1] if noun + 1 < len(text.words) and beside(text, noun) else ""
    is_verb = after in known.passive or (after in FINITE and after not in PREPOSITIONS)
    return is_verb and found in known.present and found not in FUNCTION_WORDS and reading_of(found) is Reading.ONE


def is_person_before_verb(text: Text, index: int, known: Verbs) -> bool:
    """Return whether the word is a noun for a person, since a verb follows: `de nye leder får en mentor`."""
    if index + 1 >= len(text.words) or not beside(text, index):
        return False
    found, after = text.lower_words[index : index + 2]
    if number_of(found) is not Number.ONE:
        return after == "deltager" and found.endswith("er") and reading_of(found) is Reading.ONE
    behind = text.lower_words[index + 2] if index + 2 < len(text.words) and beside(text, index + 1) else ""
    if after in known.present and behind in _ADVERBS:
        return True  # »Nogle ansøger mangler stadig«
    # »Begge leder deltager«: nobody leads a participant without an article
    is_verb = is_surely_verb(after, known) or after in known.passive or number_of(after) is Number.ONE
    return after in FINITE or (is_verb and after not in PREPOSITIONS)
