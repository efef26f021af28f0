"""Where the subject of a sentence ends: `Den nye leder af teamet`, `Psykiatrisk bosted`."""

from __future__ import annotations

from funkbesk.late_patterns import late
from funkbesk.lint.language.grammar import (
    FUNCTION_WORDS,
    PREPOSITIONS,
    base_of_adjective,
    definite_of_participle,
    is_any_adjective,
    is_participle,
    word_set,
)
from funkbesk.lint.language.lexicon import DEFINITE, readings_of
from funkbesk.lint.language.noun_phrases import is_genitive
from funkbesk.lint.language.nouns import Number, number_of, reading_of
from funkbesk.lint.language.number_words import NUMBERS, PERSONS
from funkbesk.lint.language.times import is_time
from funkbesk.lint.texts.bullet_forms import Verbs

_DETERMINERS = NUMBERS | word_set(
    "den det de denne dette disse alle vores min din jeres deres samtlige begge hans hendes flere mange nogle "
    "adskillige hvert ethvert enhver vore en et én ét"
)
_LIKE_DEFINITE = late(r"\w{6,}(?:en|et|erne)$")
_MOST_ADJECTIVES = 3


def end_of_subject(words: tuple[str, ...], begin: int, limit: int, known: Verbs) -> int | None:
    """Return where a subject ends that begins there: `den nye leder af teamet`; None where none begins."""
    end = _end_of_phrase(words, begin, limit, known)
    if end is None:
        return None
    while end < limit and (words[end] in PREPOSITIONS or (words[end] == "og" and end + 1 < limit)):
        further = _end_of_phrase(words, end + 1, limit, known, is_subject=words[end] == "og")
        if further is None:
            return None
        end = further
    return end


def end_of_prepositional_phrases(words: tuple[str, ...], begin: int, limit: int, known: Verbs) -> int | None:
    """Return where phrases end that begin there: `i løbet af foråret`; None where none begins or one is not known."""
    end: int | None = None
    place = begin
    while place < limit and words[place] in PREPOSITIONS:
        end = _end_of_phrase(words, place + 1, limit, known, is_subject=False) if place + 1 < limit else None
        if end is None:
            return None
        place = end
    return end


def _end_of_phrase(
    words: tuple[str, ...], begin: int, limit: int, known: Verbs, *, is_subject: bool = True
) -> int | None:
    """Return where a noun with its article and adjectives ends; a subject has to have either, or to be definite."""
    place = begin + (words[begin] in _DETERMINERS or is_genitive(words[begin]))
    while place < min(limit, begin + _MOST_ADJECTIVES) and _describes(words[place]):
        place += 1
    if place >= limit:
        # »De ansatte«, »frivillige«: the adjective stands for persons
        is_bare = place == begin + 1 and words[begin] in PERSONS
        return limit if is_subject and ((place > begin + 1 and words[begin] in _DETERMINERS) or is_bare) else None
    noun = words[place]
    if is_subject and place == begin and is_unknown_definite(noun):
        return place + 1
    reading = reading_of(noun)
    if (
        not reading
        or (is_subject and (is_time(noun) or noun == "steder"))
        or noun in FUNCTION_WORDS
        or (is_subject and noun in known.infinitives)
    ):
        return None
    if not is_subject or reading & DEFINITE or place > begin or number_of(noun) is Number.MANY:
        return place + 1 if place > begin or noun not in known.present else None
    return None


def is_unknown_definite(word: str) -> bool:
    """Return whether the word (lower case) is like a noun with its article that the lexicon lacks: `badevagten`."""
    return (
        _LIKE_DEFINITE.match(word) is not None
        and not reading_of(word)
        and word not in FUNCTION_WORDS
        and base_of_adjective(word) is None
        and definite_of_participle(word) is None
        and not is_participle(word)
    )


def _describes(word: str) -> bool:
    is_adjective = is_any_adjective(word) or is_participle(word)
    return is_adjective and not readings_of(word)


def has_determiner(words: tuple[str, ...], index: int) -> bool:
    """Return whether an article or an owner stands right before: `de åbne døre`, `kommunens åbne dage`."""
    before = words[index - 1] if index else ""
    return before in _DETERMINERS or is_genitive(before)
