"""Where a word of number, an adjective and a noun beside each other do not agree in number."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from funkbesk.lint.language.grammar import (
    FINITE,
    MODALS,
    PREPOSITIONS,
    PRONOUNS,
    base_of_adjective,
    definite_of_participle,
    is_singular_participle,
)
from funkbesk.lint.language.joined_adjectives import (
    is_joined_to_plural,
    joined_definite,
    lacks_an_ending,
    lacks_t,
)
from funkbesk.lint.language.lexicon import Reading, is_listed_noun
from funkbesk.lint.language.noun_phrases import (
    begins_a_compound,
    behind_owner,
    beside,
    is_counted_off,
    is_governed,
    is_written_small,
    noun_behind,
    stands_bare,
)
from funkbesk.lint.language.nouns import Number, is_surely_plural, is_surely_singular, number_of, reading_of
from funkbesk.lint.language.number_words import (
    ALSO_SUBJECTS,
    ARTICLES,
    AUXILIARIES,
    BEFORE_PARTICIPLES,
    BEFORE_SUBJECTS,
    COLLECTIVE,
    COUNTED,
    COUNTING,
    EACH,
    EXPRESSIONS,
    HAVING,
    LARGE,
    MEASURES,
    NEVER_ALONE,
    OF_TIME,
    ONE,
    ONE_OF_MANY,
    ONLY_WITH_ADJECTIVE,
    SELDOM_ADVERBS,
    SEVERAL,
    SEVERAL_TIMES,
    is_definite_adjective,
)
from funkbesk.lint.texts.bullet_forms import Verbs
from funkbesk.lint.texts.text import Text

_ONE_MASS = Reading.ONE | Reading.MASS
_MODAL_REACH = 4
_KNOWN = Reading.THE_ONE | Reading.THE_MANY


class Disagreement(NamedTuple):
    """The words from `first` to `last` (numbers of words of the text) that do not agree, and which way."""

    first: int
    last: int
    kind: str


def disagreements(text: Text, openers: frozenset[str], known: Verbs) -> Iterator[Disagreement]:
    """Yield where number is not the same.

    The kind is flertal (a plural is missing), ental, ubestemt (`en tydelige ramme`) or tillægsord.
    `openers` are the words that one may begin with: see `openers_among`.
    """
    lower = text.lower_words
    for index, word in enumerate(lower):
        if word in SEVERAL or (word == "par" and lower[index - 1 : index] == ("et",)):
            yield from _behind_several(text, index, known)
        elif word in COUNTING:
            yield from _behind_counting(text, index, known)
        elif word in ONE:
            yield from _behind_one(text, index, known)
        elif word in COUNTED:
            if SEVERAL_TIMES.search(text.value, max(0, text.words[index].start - 12), text.words[index].start):
                yield Disagreement(index, index, "flertal")
        elif word in openers and index + 1 < len(lower) and beside(text, index):
            kind = _adjective_and_noun(text, index, known)
            if kind is not None:
                yield Disagreement(index, index + 1, kind)


def _behind_several(text: Text, index: int, known: Verbs) -> Iterator[Disagreement]:
    if text.lower_words[index + 1 : index + 2] and text.lower_words[index + 1] in LARGE and beside(text, index):
        yield Disagreement(index, index + 1, "flertal")
        return
    noun = noun_behind(text, behind_owner(text, index + 1))
    if noun is None:
        return
    found = text.lower_words[noun]
    is_one = (
        _is_one(found, known)
        or _is_person_before_verb(text, noun, known)
        or (found in known.present and reading_of(found) is Reading.ONE and _has_verb_of_its_own(text, index, noun))
    )
    if is_one and not _may_be_subject(text, index, found, known):
        yield Disagreement(index, noun, "flertal")
    elif _is_base_before_many(text, noun) and not _is_tense(text, index, noun):
        yield Disagreement(noun, noun + 1, "tillægsord")


def _behind_counting(text: Text, index: int, known: Verbs) -> Iterator[Disagreement]:
    """Yield `antallet af fejlmelding`; »antallet af første post« asks for one of several."""
    lower = text.lower_words
    noun = index + 1 + (lower[index + 1 : index + 2] == ("af",))
    if noun >= len(lower) or not all(beside(text, place) for place in range(index, noun)):
        return
    if lower[noun].endswith(COLLECTIVE) or reading_of(lower[noun]) is not Reading.ONE:
        return
    if _is_one(lower[noun], known) and not begins_a_compound(text, noun):
        yield Disagreement(index, noun, "flertal")


def _behind_one(text: Text, index: int, known: Verbs) -> Iterator[Disagreement]:
    noun = noun_behind(text, index + 1)
    if noun is None:
        return
    lower = text.lower_words
    if (
        lower[index] in EACH
        and noun > index + 1
        and (is_definite_adjective(lower[noun - 1]) or lower[noun - 1] == "enkelte")
    ):
        reading = reading_of(lower[noun])
        if reading in {Reading.ONE, _ONE_MASS} and lower[noun] not in known.present:
            yield Disagreement(noun - 1, noun, "ubestemt")
        return
    if base_of_adjective(lower[noun]) is None:
        is_phrase = _is_described(text, index, noun) or is_counted_off(text, index, noun, known)
        if lower[index] in ONLY_WITH_ADJECTIVE and not is_phrase:
            return
        if _is_many(lower[noun], known) or (lower[index] in NEVER_ALONE and is_surely_plural(lower[noun])):
            yield Disagreement(index, noun, "ental")
        return
    if lower[index] == "et" and (wrong := lacks_t(text, noun)) is not None:
        yield Disagreement(index, wrong, "intetkøn")
        return
    behind = noun + 1
    if lower[index] in ONLY_WITH_ADJECTIVE:
        return
    if lower[index] in ARTICLES and (wrong := joined_definite(text, noun, known)) is not None:
        yield Disagreement(wrong, wrong + 1, "ubestemt")
        return
    if reading_of(lower[noun]) or (behind < len(lower) and _is_surely_verb(lower[behind], known)):
        return  # »denne knap opfører sig«
    # with an adjective between them »en« can be no subject, nor »møder« its verb
    if (
        behind < len(lower)
        and beside(text, noun)
        and is_surely_plural(lower[behind])
        and is_written_small(text, behind)
    ):
        yield Disagreement(index, behind, "ental")


def _is_described(text: Text, article: int, noun: int) -> bool:
    """Return whether nothing but adjectives in -e stand between both, of which none is a noun: »den enkelte«."""
    between = text.lower_words[article + 1 : noun]
    return bool(between) and all(
        (is_definite_adjective(word) or word in ONE_OF_MANY) and not is_listed_noun(word) for word in between
    )


def _is_surely_verb(word: str, known: Verbs) -> bool:
    return word in known.present and not is_listed_noun(word)


def _adjective_and_noun(text: Text, index: int, known: Verbs) -> str | None:
    adjective, noun = text.lower_words[index : index + 2]
    governed = is_governed(text, index, known) or _is_object(text, index, known)
    if base_of_adjective(adjective) == adjective:
        if adjective in known.imperatives and not governed:
            return None  # »Fjern elementer«
        if is_joined_to_plural(text, index) and reading_of(noun) & Reading.MANY:
            return "tillægsord"  # »korte og præcis svar«
        if adjective in OF_TIME and not governed:
            return None
        if governed and reading_of(noun) is Reading.EITHER and lacks_an_ending(adjective, noun):
            return "tillægsord"  # »syg dyr«: in the singular it would be »sygt«
        return "tillægsord" if _is_many(noun, known) or (governed and is_surely_plural(noun)) else None
    if base_of_adjective(adjective) is not None or is_singular_participle(adjective):
        before = text.lower_words[index - 1] if index else ""
        if _stands_before_infinitive(text, index, known):
            return None
        is_had = before in HAVING and not is_singular_participle(adjective)
        opens_clause = is_had or (before in BEFORE_SUBJECTS and is_singular_participle(adjective))
        if not (governed or opens_clause) or not is_surely_plural(noun):
            return None
        described = (
            adjective in SELDOM_ADVERBS
            or is_had
            or (is_singular_participle(adjective) and before not in BEFORE_PARTICIPLES)
        )
        return "tillægsord" if before in PREPOSITIONS or described else None
    if not governed and (adjective in known.infinitives or not stands_bare(text, index, known)):
        return None
    is_one = _is_one_thing(noun, known, governed=governed) and not begins_a_compound(text, index + 1)
    return "flertal" if is_one and is_written_small(text, index + 1) else None


def _stands_before_infinitive(text: Text, index: int, known: Verbs) -> bool:
    """Return whether the word is an adverb and the next one no noun: `kan om nødvendigt låse dem ind`."""
    lower = text.lower_words
    if index and lower[index - 1] in BEFORE_SUBJECTS and lower[index] in EXPRESSIONS:
        return True
    earlier = lower[max(0, index - _MODAL_REACH) : index]
    return lower[index + 1] in known.infinitives and not MODALS.isdisjoint(earlier)


def _is_object(text: Text, index: int, known: Verbs) -> bool:
    """Return whether a verb in the present that is no noun stands right before: `Skaber tryg rammer`."""
    before = text.lower_words[index - 1] if index and beside(text, index - 1) else ""
    if before not in known.present or before in FINITE or before in MODALS:
        return False
    subject = text.lower_words[index - 2] if index > 1 else ""
    return not is_listed_noun(before) or subject in PRONOUNS or bool(reading_of(subject) & _KNOWN)


def _is_one_thing(noun: str, known: Verbs, *, governed: bool) -> bool:
    if governed and reading_of(noun) == _ONE_MASS:
        return noun not in known.present
    return reading_of(noun) is Reading.ONE and _is_one(noun, known)


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


def _is_tense(text: Text, several: int, participle: int) -> bool:
    """Return whether the participle belongs to a verb before the subject: »har de planlagt ture?«."""
    lower = text.lower_words
    return definite_of_participle(lower[participle]) is not None and not AUXILIARIES.isdisjoint(lower[:several])


def _is_base_before_many(text: Text, index: int) -> bool:
    """Return whether an adjective without ending stands before a plural: `to ugentlig møder`."""
    if index + 1 >= len(text.words) or not beside(text, index):
        return False
    adjective, noun = text.lower_words[index : index + 2]
    if is_listed_noun(adjective) or not reading_of(noun) & Reading.MANY:
        return False
    return base_of_adjective(adjective) == adjective or definite_of_participle(adjective) is not None


def _is_one(word: str, known: Verbs) -> bool:
    if word in known.present or word in MEASURES or base_of_adjective(word) is not None:
        return False
    return is_surely_singular(word) and (is_listed_noun(word) or not is_singular_participle(word))  # »alle adskilt«


def _is_person_before_verb(text: Text, index: int, known: Verbs) -> bool:
    """Return whether the word is a noun for a person, since a verb follows: `de nye leder får en mentor`."""
    if number_of(text.lower_words[index]) is not Number.ONE or index + 1 >= len(text.words) or not beside(text, index):
        return False
    after = text.lower_words[index + 1]
    is_verb = _is_surely_verb(after, known) or after in known.passive
    return after in FINITE or (is_verb and after not in PREPOSITIONS)


def _is_many(word: str, known: Verbs) -> bool:
    return is_surely_plural(word) and word not in known.present and word not in known.infinitives
