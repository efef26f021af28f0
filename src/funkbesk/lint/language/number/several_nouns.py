"""Nouns in the singular behind a word for several: `alle hverdag`, `de otte affugter`, `en række mål og regel`."""

from __future__ import annotations

from collections.abc import Iterator

from funkbesk.late_patterns import late
from funkbesk.lint.language.grammar import (
    AUXILIARIES,
    COPULAS,
    FINITE,
    HAVING,
    JOINS,
    MODALS,
    PREPOSITIONS,
    base_of_adjective,
    definite_of_participle,
    is_inflected_adjective,
    word_set,
)
from funkbesk.lint.language.lexicon import Reading, first_part_of, is_listed_noun
from funkbesk.lint.language.neighbours import beside
from funkbesk.lint.language.noun_phrases import begins_a_compound, behind_owner, is_before_unknown, noun_behind
from funkbesk.lint.language.nouns import is_countable, number_of, reading_of
from funkbesk.lint.language.number.agents import is_agent
from funkbesk.lint.language.number.bases_before_many import (
    is_base_before_many,
    is_base_before_one,
    lacks_e_of_most,
)
from funkbesk.lint.language.number.disagreement import Disagreement
from funkbesk.lint.language.number.number_of_nouns import is_one, is_surely_verb
from funkbesk.lint.language.number.persons import has_bare_object, is_person_without_ending
from funkbesk.lint.language.number_words import (
    ALSO_SUBJECTS,
    LARGE,
    NUMBERS,
)
from funkbesk.lint.texts.bullet_forms import Verbs
from funkbesk.lint.texts.text import Text

_BEFORE_INFINITIVES = MODALS | word_set("lader lade lod ser se hører høre")
_BEFORE_FEW = word_set("har haft med kun ganske meget blot er hvor så for alt")
_KINDS = word_set("type")
_NUMBERED = late(r" \d")
"""»alle type 2-diabetikere«"""


def behind_several(text: Text, index: int, known: Verbs) -> Iterator[Disagreement]:
    """Yield what stands in the singular behind `alle`, `flere`, `tre` … at `index`."""
    if text.lower_words[max(0, index - 2) : index] in {("mange", "til"), ("en", "til")}:
        return  # »en mange til mange-relation«
    if text.lower_words[index + 1 : index + 2] and text.lower_words[index + 1] in LARGE and beside(text, index):
        yield Disagreement(index, index + 1, "flertal")
        return
    if lacks_e_of_most(text, index, known) or _is_little(text, index):
        yield Disagreement(index + 1, index + 2, "tillægsord")
        return
    noun = noun_behind(text, behind_owner(text, index + 1))
    if noun == index + 1 and text.lower_words[index] in NUMBERS and _is_definite(text, noun):
        yield Disagreement(index, noun, "bestemt")
        return
    if noun is not None and is_base_before_one(text, index, noun, known):
        yield Disagreement(index, noun + 1, "flertal")
        return
    if noun is None:
        if _is_single_before_single(text, index, known):
            yield Disagreement(index, index + 1, "flertal")
        elif (kind := _kind_before_noun(text, index)) is not None:
            yield Disagreement(index, kind, "flertal")
        return
    if _is_single(text, index, noun, known) and not _may_be_subject(text, index, text.lower_words[noun], known):
        yield Disagreement(index, noun, "flertal")
    elif is_base_before_many(text, noun, known) and not _is_tense(text, index, noun):
        yield Disagreement(noun, noun + 1, "tillægsord")
    else:
        yield from second_noun(text, index, noun, known)


def _is_little(text: Text, index: int) -> bool:
    """Return whether the singular of »små« stands before a noun: `flere lille hold`."""
    noun = index + 2
    if text.lower_words[index + 1 : noun] != ("lille",) or noun >= len(text.words):
        return False
    is_near = beside(text, index) and beside(text, index + 1)
    return is_near and bool(reading_of(text.lower_words[noun]) & (Reading.ONE | Reading.MANY))


def _is_single(text: Text, index: int, noun: int, known: Verbs) -> bool:
    """Return whether the noun behind the word at `index` is in the singular, and no part of something longer."""
    found = text.lower_words[noun]
    # »ti mand«, but »de to mænd«, »to unge mænd«
    is_man = found == "mand" and (noun > index + 1 or text.lower_words[index - 1 : index] == ("de",))
    is_one_person = is_agent(text, index, noun, known) or is_person_without_ending(text, index, noun)
    if not (is_one(found, known) or is_man or is_one_person or _is_counted_noun(text, index, noun)):
        return False
    is_part = _is_part_of_compound(text, noun) or has_bare_object(text, index, noun)
    return not is_part and not _NUMBERED.match(text.value, text.words[noun].end)


def _is_definite(text: Text, noun: int) -> bool:
    """Return whether several known ones stand right behind a number: `tre centrene`; in »klokken to eleverne« none."""
    is_time = noun > 1 and text.lower_words[noun - 2] in {"klokken", "kl"}
    return reading_of(text.lower_words[noun]) is Reading.THE_MANY and not is_time


def _is_counted_noun(text: Text, number: int, noun: int) -> bool:
    """Return whether a noun that may be an adjective ends the phrase right behind a number: `de to alternativ`."""
    found = text.lower_words[noun]
    is_near = text.lower_words[number] in NUMBERS and noun == number + 1 and base_of_adjective(found) == found
    after = text.lower_words[noun + 1] if noun + 1 < len(text.words) and beside(text, noun) else ""
    ends = not after or after in PREPOSITIONS or after in FINITE or after in MODALS
    return is_near and ends and is_listed_noun(found) and is_countable(found) and reading_of(found) is Reading.ONE


def _is_part_of_compound(text: Text, noun: int) -> bool:
    """Return whether a hyphen is missing rather than an ending: »de negative miljø og sundhedseffekter«."""
    lower = text.lower_words
    if is_before_unknown(text, noun):
        return True  # »andre studie resourcer«
    if noun + 2 >= len(lower) or lower[noun + 1] not in JOINS or not (beside(text, noun) and beside(text, noun + 1)):
        return False
    second = lower[noun + 2]
    return reading_of(second) is Reading.MANY and first_part_of(second) is not None and number_of(second) is None


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


def _is_tense(text: Text, several: int, participle: int) -> bool:
    """Return whether the participle belongs to a verb before the subject: »har de planlagt ture?«."""
    lower = text.lower_words
    # »får fem planlagt(e) besøg«: a number is no subject there
    helpers = HAVING | COPULAS if lower[several] in NUMBERS else AUXILIARIES
    return definite_of_participle(lower[participle]) is not None and not helpers.isdisjoint(lower[:several])
