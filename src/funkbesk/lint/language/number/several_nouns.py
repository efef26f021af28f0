"""Nouns in the singular behind a word for several: `alle hverdag`, `de otte affugter`, `en række mål og regel`."""

from __future__ import annotations

from collections.abc import Iterator

from funkbesk.lint.language.grammar import (
    FINITE,
    FUNCTION_WORDS,
    JOINS,
    MODALS,
    PREPOSITIONS,
    base_of_adjective,
    definite_of_participle,
    word_set,
)
from funkbesk.lint.language.lexicon import Reading, adjectives, is_listed_noun
from funkbesk.lint.language.noun_phrases import (
    begins_a_compound,
    behind_owner,
    beside,
    noun_behind,
    stands_bare,
)
from funkbesk.lint.language.nouns import Number, is_countable, number_of, reading_of
from funkbesk.lint.language.number.disagreement import Disagreement
from funkbesk.lint.language.number.number_of_nouns import is_one, is_surely_verb
from funkbesk.lint.language.number_words import (
    ADVERBS,
    ALSO_SUBJECTS,
    AUXILIARIES,
    COLLECTIVE,
    LARGE,
    NUMBERS,
    OF_TIME,
    PERSON,
)
from funkbesk.lint.language.verb_forms import is_present
from funkbesk.lint.language.verb_or_noun import has_object_or_adverb
from funkbesk.lint.texts.bullet_forms import Verbs
from funkbesk.lint.texts.text import Text

_BEFORE_FEW = word_set("har haft med kun ganske meget blot er")
_AMONG = word_set("blandt mellem imellem")
_ALSO_OPENERS = word_set("om før inden efter siden ved")
"""»før de læser dem« holds a clause."""
_BEHIND_PERSONS = word_set("hele hver som der")


def behind_several(text: Text, index: int, known: Verbs) -> Iterator[Disagreement]:
    """Yield what stands in the singular behind `alle`, `flere`, `tre` … at `index`."""
    if text.lower_words[index + 1 : index + 2] and text.lower_words[index + 1] in LARGE and beside(text, index):
        yield Disagreement(index, index + 1, "flertal")
        return
    noun = noun_behind(text, behind_owner(text, index + 1))
    if noun is None:
        if _is_single_before_single(text, index, known):
            yield Disagreement(index, index + 1, "flertal")
        return
    found = text.lower_words[noun]
    is_single = (
        is_one(found, known)
        or _is_person_before_verb(text, noun, known)
        or (found in known.present and reading_of(found) is Reading.ONE and _has_verb_of_its_own(text, index, noun))
        or _stands_before_verb(text, noun, known)
        or _is_governed_agent(text, index, noun, known)
        or _is_object(text, index, noun, known)
        or _is_person_without_ending(text, index, noun)
    )
    if is_single and not _may_be_subject(text, index, found, known):
        yield Disagreement(index, noun, "flertal")
    elif _is_base_before_many(text, noun, known) and not _is_tense(text, index, noun):
        yield Disagreement(noun, noun + 1, "tillægsord")
    else:
        yield from second_noun(text, index, noun, known)


def _is_single_before_single(text: Text, number: int, known: Verbs) -> bool:
    """Return whether two nouns follow a number of which neither is a plural: `holder tre kustode opsyn`."""
    if number + 2 >= len(text.words) or text.lower_words[number] not in NUMBERS:
        return False
    first, second = text.lower_words[number + 1 : number + 3]
    is_single = is_listed_noun(first) and is_countable(first) and is_one(first, known)
    is_near = beside(text, number) and beside(text, number + 1)
    return is_near and is_single and reading_of(second) in {Reading.ONE, Reading.ONE | Reading.MASS}


def is_few(text: Text, index: int) -> bool:
    """Return whether `få` or `enkelte` says how many: `har haft få klager`, `Enkelte foreninger`; not »den enkelte«."""
    before = text.lower_words[index - 1] if index and beside(text, index - 1) else ""
    if text.lower_words[index] == "få":
        return before in PREPOSITIONS or before in _BEFORE_FEW
    return not before or before in PREPOSITIONS


def behind_row(text: Text, index: int, known: Verbs) -> Iterator[Disagreement]:
    """Yield `en række mulighed` and `en række mål og regel`, where `række` stands at `index`."""
    noun = noun_behind(text, index + 1)
    if noun is None or text.lower_words[noun] in FUNCTION_WORDS:
        return
    found = text.lower_words[noun]
    is_single = (is_countable(found) and is_one(found, known)) or _is_person_before_verb(text, noun, known)
    if is_single and not begins_a_compound(text, noun):
        yield Disagreement(index, noun, "flertal")
    else:
        yield from second_noun(text, index, noun, known)


def behind_counting(text: Text, index: int, known: Verbs) -> Iterator[Disagreement]:
    """Yield `antallet af fejlmelding`; »antallet af første post« asks for one of several."""
    lower = text.lower_words
    noun = index + 1 + (lower[index + 1 : index + 2] == ("af",))
    if noun >= len(lower) or not all(beside(text, place) for place in range(index, noun)):
        return
    if lower[noun] in PERSON and not begins_a_compound(text, noun) and _is_before_verb(text, noun, known):
        yield Disagreement(index, noun, "person")  # »et antal frivillig hjælper til«
        return
    if lower[noun].endswith(COLLECTIVE) or reading_of(lower[noun]) is not Reading.ONE:
        return
    if is_one(lower[noun], known) and not begins_a_compound(text, noun):
        yield Disagreement(index, noun, "flertal")


def _is_before_verb(text: Text, person: int, known: Verbs) -> bool:
    """Return whether nothing or a verb follows, and no noun that the word describes."""
    if person + 1 == len(text.words) or not beside(text, person):
        return True
    after = text.lower_words[person + 1]
    return after in known.present or after in FINITE or after in known.passive or after in PREPOSITIONS


def second_noun(text: Text, index: int, noun: int, known: Verbs) -> Iterator[Disagreement]:
    """Yield the second noun where the first one, at `noun`, is in the plural: `flere skoler og institution`."""
    lower = text.lower_words
    if not reading_of(lower[noun]) & Reading.MANY or noun + 2 >= len(lower) or lower[noun + 1] not in JOINS:
        return
    second = noun_behind(text, noun + 2) if beside(text, noun) and beside(text, noun + 1) else None
    if second is None or number_of(lower[second]) is not None:
        return  # »alle medarbejdere og leder«: may be the one leader
    if lower[second] in known.infinitives or lower[second] in known.imperatives:
        return
    if is_countable(lower[second]) and is_one(lower[second], known) and not begins_a_compound(text, second):
        yield Disagreement(index, second, "flertal")


def _may_be_subject(text: Text, index: int, noun: str, known: Verbs) -> bool:
    """Return whether the word may stand for persons and what follows be a verb: »skal alle møde til tiden«."""
    return (
        text.lower_words[index] in ALSO_SUBJECTS
        and noun in known.infinitives
        and not MODALS.isdisjoint(text.lower_words[:index])
    )


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
    if not begin or not beside(text, begin - 1) or lower[begin - 1] not in PREPOSITIONS - _ALSO_OPENERS:
        return False
    if lower[several] == "de" and noun == several + 1:
        return False
    is_listed = reading_of(found) is Reading.ONE and found in known.present
    is_counted = noun == several + 1 and lower[several] in NUMBERS
    if is_listed and is_counted and _ends_phrase(text, noun):
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


def _is_person_without_ending(text: Text, several: int, noun: int) -> bool:
    """Return whether it is an adjective that stands for persons and lacks its -e: `til de samme ung`."""
    lower = text.lower_words
    if lower[several] in NUMBERS | {"andre"} and definite_of_participle(lower[noun]) is not None:
        return _ends_phrase(text, noun)  # »af tolv tilforordnet«
    is_counted = lower[several] in NUMBERS  # »to voksen«
    if lower[noun] not in PERSON or (
        noun == several + 1 and not is_counted and lower[max(0, several - 1)] not in PREPOSITIONS
    ):
        return False
    return _ends_phrase(text, noun)


def is_person_behind_adjective(text: Text, index: int, known: Verbs) -> bool:
    """Return whether an adjective that needs no article stands before such a word: `for hjemmeboende ung`."""
    adjective = text.lower_words[index - 1] if index and beside(text, index - 1) else ""
    if adjective in _AMONG:
        return _ends_phrase(text, index)  # »blandt frivillig i lokalområdet«
    if adjective not in adjectives().definite_forms and not adjective.endswith("ende"):
        return False
    return stands_bare(text, index - 1, known) and _ends_phrase(text, index)


def _ends_phrase(text: Text, index: int) -> bool:
    """Return whether no noun follows that the word describes."""
    if index + 1 == len(text.words) or not beside(text, index):
        return True
    after = text.lower_words[index + 1]
    return after in PREPOSITIONS or after in JOINS or after in _BEHIND_PERSONS


def _stands_before_verb(text: Text, noun: int, known: Verbs) -> bool:
    """Return whether the verb follows, so that what is spelled like one is none: `Alle måler aflæses i januar`."""
    found = text.lower_words[noun]
    after = text.lower_words[noun + 1] if noun + 1 < len(text.words) and beside(text, noun) else ""
    is_verb = after in known.passive or (after in FINITE and after not in PREPOSITIONS)
    return is_verb and found in known.present and found not in FUNCTION_WORDS and reading_of(found) is Reading.ONE


def _is_tense(text: Text, several: int, participle: int) -> bool:
    """Return whether the participle belongs to a verb before the subject: »har de planlagt ture?«."""
    lower = text.lower_words
    return definite_of_participle(lower[participle]) is not None and not AUXILIARIES.isdisjoint(lower[:several])


def _is_base_before_many(text: Text, index: int, known: Verbs) -> bool:
    """Return whether an adjective without ending stands before a plural: `to ugentlig møder`."""
    if index + 1 >= len(text.words) or not beside(text, index):
        return False
    adjective, noun = text.lower_words[index : index + 2]
    if is_listed_noun(adjective) or not reading_of(noun) & Reading.MANY:
        return False
    base = base_of_adjective(adjective)
    if base not in {None, adjective} and base not in OF_TIME and base not in ADVERBS:
        return noun not in known.present and reading_of(noun) is Reading.MANY  # »mange forskelligt mennesker«
    return base_of_adjective(adjective) == adjective or definite_of_participle(adjective) is not None


def _is_person_before_verb(text: Text, index: int, known: Verbs) -> bool:
    """Return whether the word is a noun for a person, since a verb follows: `de nye leder får en mentor`."""
    if number_of(text.lower_words[index]) is not Number.ONE or index + 1 >= len(text.words) or not beside(text, index):
        return False
    after = text.lower_words[index + 1]
    # »Begge leder deltager«: nobody leads a participant without an article
    is_verb = is_surely_verb(after, known) or after in known.passive or number_of(after) is Number.ONE
    return after in FINITE or (is_verb and after not in PREPOSITIONS)
