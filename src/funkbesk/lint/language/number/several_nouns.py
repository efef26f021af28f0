"""Nouns in the singular behind a word for several: `alle hverdag`, `de otte affugter`, `en række mål og regel`."""

from __future__ import annotations

from collections.abc import Iterator

from funkbesk.late_patterns import late
from funkbesk.lint.language.grammar import (
    FINITE,
    FUNCTION_WORDS,
    JOINS,
    MODALS,
    PREPOSITIONS,
    SUBORDINATORS,
    definite_of_participle,
    is_inflected_adjective,
    word_set,
)
from funkbesk.lint.language.lexicon import Reading, first_part_of, is_listed_noun, readings_of
from funkbesk.lint.language.noun_phrases import (
    begins_a_compound,
    behind_owner,
    beside,
    is_before_unknown,
    noun_behind,
)
from funkbesk.lint.language.nouns import Number, is_countable, number_of, reading_of
from funkbesk.lint.language.number.bases_before_many import is_base_before_many, lacks_e_of_most
from funkbesk.lint.language.number.disagreement import Disagreement
from funkbesk.lint.language.number.number_of_nouns import is_one, is_surely_verb
from funkbesk.lint.language.number.persons import ends_phrase, has_bare_object, is_person_without_ending
from funkbesk.lint.language.number_words import (
    ALSO_SUBJECTS,
    AUXILIARIES,
    LARGE,
    NUMBERS,
)
from funkbesk.lint.language.phrase_places import beginning_of_sentence
from funkbesk.lint.language.verb_forms import is_present
from funkbesk.lint.language.verb_or_noun import has_object_or_adverb
from funkbesk.lint.texts.bullet_forms import Verbs
from funkbesk.lint.texts.text import Text

_ADVERBS = word_set("ikke stadig altid ofte også nu endnu aldrig sjældent desuden gerne kun selv derfor dog")
_BEFORE_INFINITIVES = MODALS | word_set("lader lade lod ser se hører høre")
_BEFORE_SURE_INFINITIVES = MODALS | {"at"}
_MODAL_REACH = 4
_BEFORE_FEW = word_set("har haft med kun ganske meget blot er hvor så for alt")
_ALSO_OPENERS = word_set("om før inden efter siden ved")
"""»før de læser dem« holds a clause."""
_ABOUT = word_set("der som hvoraf")
_KINDS = word_set("type")
_ONLY_SEVERAL = word_set("alle samtlige flere mange begge adskillige diverse talrige")
_NUMBERED = late(r" \d")
"""»alle type 2-diabetikere«"""


def behind_several(text: Text, index: int, known: Verbs) -> Iterator[Disagreement]:
    """Yield what stands in the singular behind `alle`, `flere`, `tre` … at `index`."""
    if text.lower_words[max(0, index - 2) : index] in {("mange", "til"), ("en", "til")}:
        return  # »en mange til mange-relation«
    if text.lower_words[index + 1 : index + 2] and text.lower_words[index + 1] in LARGE and beside(text, index):
        yield Disagreement(index, index + 1, "flertal")
        return
    if lacks_e_of_most(text, index, known):
        yield Disagreement(index + 1, index + 2, "tillægsord")
        return
    noun = noun_behind(text, behind_owner(text, index + 1))
    if noun is None:
        if _is_single_before_single(text, index, known):
            yield Disagreement(index, index + 1, "flertal")
        elif (kind := _kind_before_noun(text, index)) is not None:
            yield Disagreement(index, kind, "flertal")
        return
    found = text.lower_words[noun]
    is_single = (
        (
            is_one(found, known)
            # »ti mand«, but »de to mænd«, »to unge mænd«
            or (found == "mand" and (noun > index + 1 or text.lower_words[index - 1 : index] == ("de",)))
            or is_person_before_verb(text, noun, known)
            or (found in known.present and reading_of(found) is Reading.ONE and _has_verb_of_its_own(text, index, noun))
            or _stands_before_verb(text, noun, known)
            or _is_governed_agent(text, index, noun, known)
            or _is_object(text, index, noun, known)
            or _is_object_of_opener(text, index, noun, known)
            or is_person_without_ending(text, index, noun)
            or _is_whole_number(text, index, noun, known)
            or _is_agent_before_clause(text, index, noun, known)
        )
        and not (_is_part_of_compound(text, noun) or has_bare_object(text, index, noun))
        and not _NUMBERED.match(text.value, text.words[noun].end)
    )
    if is_single and not _may_be_subject(text, index, found, known):
        yield Disagreement(index, noun, "flertal")
    elif is_base_before_many(text, noun, known) and not _is_tense(text, index, noun):
        yield Disagreement(noun, noun + 1, "tillægsord")
    else:
        yield from second_noun(text, index, noun, known)


def _is_part_of_compound(text: Text, noun: int) -> bool:
    """Return whether a hyphen is missing rather than an ending: »de negative miljø og sundhedseffekter«."""
    lower = text.lower_words
    if is_before_unknown(text, noun):
        return True  # »andre studie resourcer«
    if noun + 2 >= len(lower) or lower[noun + 1] not in JOINS or not (beside(text, noun) and beside(text, noun + 1)):
        return False
    second = lower[noun + 2]
    return reading_of(second) is Reading.MANY and first_part_of(second) is not None and number_of(second) is None


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


def _is_single_before_single(text: Text, number: int, known: Verbs) -> bool:
    """Return whether two nouns follow a number of which neither is a plural: `holder tre kustode opsyn`."""
    if number + 2 >= len(text.words) or text.lower_words[number] not in NUMBERS:
        return False
    first, second = text.lower_words[number + 1 : number + 3]
    is_single = is_listed_noun(first) and is_countable(first) and is_one(first, known)
    is_near = beside(text, number) and beside(text, number + 1)
    return is_near and is_single and reading_of(second) in {Reading.ONE, Reading.ONE | Reading.MASS}


def _is_subject_of_helper(text: Text, known: Verbs) -> bool:
    """Return whether a text begins with two words and a helping verb, so that the first is none: `Få skole har …`."""
    lower = text.lower_words
    if not lower[2:3] or not (beside(text, 0) and beside(text, 1)):
        return False
    return is_one(lower[1], known) and lower[2] in (FINITE | MODALS) - PREPOSITIONS


def _kind_before_noun(text: Text, several: int) -> int | None:
    """Return the place of `type` in `alle type aftaler` and `forskellige nye type software`."""
    lower = text.lower_words
    kind = several + 1
    while kind + 1 < len(lower) and is_inflected_adjective(lower[kind]) and beside(text, kind - 1):
        kind += 1
    if kind + 1 >= len(lower) or lower[kind] not in _KINDS or not (beside(text, kind - 1) and beside(text, kind)):
        return None
    return kind if text.words[kind + 1].text.islower() and "-" not in lower[kind + 1] else None


def is_few(text: Text, index: int, known: Verbs) -> bool:
    """Return whether `få` or `enkelte` says how many: `har haft få klager`, `Enkelte foreninger`; not »den enkelte«."""
    before = text.lower_words[index - 1] if index and beside(text, index - 1) else ""
    if text.lower_words[index] == "få":
        return before in PREPOSITIONS or before in _BEFORE_FEW or (not index and _is_subject_of_helper(text, known))
    is_verb = is_surely_verb(before, known) or (index == 1 and before in known.present)
    return not before or before in PREPOSITIONS or is_verb  # »Hjælper enkelte borgere«


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
    if lower[second].endswith("nød"):
        return  # »kroniske smerter og åndenød«
    if is_countable(lower[second]) and is_one(lower[second], known) and not begins_a_compound(text, second):
        yield Disagreement(index, second, "flertal")


def _may_be_subject(text: Text, index: int, noun: str, known: Verbs) -> bool:
    """Return whether the word may stand for persons and what follows be a verb: »skal alle møde til tiden«.

    In »vi vil dele alle ønske ind« the modal has its verb, and behind a comma it has no more to say.
    """
    lower = text.lower_words
    if lower[index] not in ALSO_SUBJECTS or noun not in known.infinitives:
        return False
    if index and lower[index - 1] in JOINS:  # »skal alle møde til tiden og begge aftale det«
        return not _BEFORE_INFINITIVES.isdisjoint(lower[:index])
    for place in range(index - 1, -1, -1):
        if "," in text.value[text.words[place].end : text.words[place + 1].start]:
            return False
        if lower[place] in _BEFORE_INFINITIVES or lower[place] in known.infinitives:
            return lower[place] in _BEFORE_INFINITIVES  # »må gerne se andre arbejde«
    return False


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
