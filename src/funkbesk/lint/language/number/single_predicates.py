"""Adjectives in -e that are said of a single thing: `Borgeren er trygge`, `Et tilbud skal være synlige`.

What is in the singular but stands for several (familien, en del, resten) may have them: »familien er trygge«.
"""

from __future__ import annotations

from collections.abc import Iterator

from funkbesk.late_patterns import late
from funkbesk.lint.language.genders_of_subjects import Gender
from funkbesk.lint.language.grammar import (
    COPULAS,
    FUNCTION_WORDS,
    JOINS,
    MODALS,
    PREPOSITIONS,
    SUBORDINATORS,
    base_of_adjective,
    is_inflected_adjective,
    is_participle,
    word_set,
)
from funkbesk.lint.language.lexicon import Reading, is_listed_noun
from funkbesk.lint.language.neighbours import beside
from funkbesk.lint.language.nouns import reading_of
from funkbesk.lint.language.number.predicate_adjectives import is_degree
from funkbesk.lint.language.number.single_phrases import is_single_phrase
from funkbesk.lint.language.number_words import PERSONS, is_definite_adjective
from funkbesk.lint.language.phrase_places import beginning_of_sentence
from funkbesk.lint.language.predicate_subjects import gender_of_subject
from funkbesk.lint.texts.bullet_forms import Verbs
from funkbesk.lint.texts.text import Text

_HELPING = MODALS | word_set("har havde")
# Several persons or things: »resten er ledige«, »ledelsen er enige«.
_OF_SEVERAL = late(
    r"(?:^(?:del|par|man|hver|ingen|nogen|snes|dusin|hold|team|antal|flok|gruppe|familie|række|mængde|part|flertal|publikum)"
    r"|delen|parten|resten|rækken|antallet|flertallet|mindretallet|parret|gruppen|holdet|teamet|familien|udvalget|rådet"
    r"|nævnet|bestyrelsen|personalet|klassen|flokken|ledelsen|staben|forsamlingen|kredsen|banden|styrken|foreningen"
    r"|kommunen|koret|orkestret|mandskabet|besætningen|politiet|folket|sekretariatet|regeringen|ungdommen|befolkningen"
    r"|generationen|mængden|afdelingen|forvaltningen|partiet|firmaet|selskabet|virksomheden|panelet|husstanden)$"
)
_NO_QUALITIES = word_set(
    "egne andre samme fælles første sidste næste eneste begge enkelte mange få små enige uenige hele halve bare selv "
    "rette forskellige"
)
_UNBENT = word_set("gratis fælles stille moderne ægte ens")
_BEHIND = word_set("at nok altid hele hver mens når hvis fordi end igen")
_FARTHEST_JOIN = 4


def plurals_of_one(text: Text, known: Verbs) -> Iterator[tuple[int, int]]:
    """Yield the places of the verb of being and of the adjective in -e that it says of a single thing."""
    for index, word in enumerate(text.lower_words):
        if word in COPULAS and (said := _plural_of_one(text, index, known)) is not None:
            yield index, said


def _plural_of_one(text: Text, verb: int, known: Verbs) -> int | None:
    """Return the place of the adjective in -e behind the verb of being at `verb`, if its subject is a single thing."""
    words = text.lower_words
    said = verb + 1
    while said + 1 < len(words) and is_degree(*words[said : said + 2]) and beside(text, said - 1):
        said += 1
    if _is_joined_quality(text, said):
        said += 2
    if said >= len(words) or not beside(text, said - 1) or not _is_plural_quality(words[said]):
        return None
    if not _ends_there(text, said):
        return None
    begin = verb
    while begin > 0 and (words[begin - 1] in _HELPING or is_degree(words[begin - 1], "")) and beside(text, begin - 1):
        begin -= 1
    first = beginning_of_sentence(text, verb)
    if begin <= first:
        return None
    if not beside(text, begin - 1):
        return said if _is_behind_clause(text, first, begin) else None
    clause = _clause_before(text, first, begin)
    subject = words[clause:begin]
    counted = subject[1:] if subject[:1] == ("hver",) and subject[1:2] != ("af",) else subject  # »Hver borger«
    is_several = any(_OF_SEVERAL.search(word) or word in JOINS for word in counted)
    if not subject or is_several or subject[-1] in {"der", "som"}:
        return None
    if subject == ("det",):
        return said if words[said + 1 : said + 2] == ("at",) and beside(text, said) else None
    if words[clause - 1] in JOINS and clause > first:
        return None  # »Borgeren og lederen er trygge«
    is_single = gender_of_subject(text, verb, known) is not Gender.UNKNOWN or is_single_phrase(text, clause, begin)
    return said if is_single else None


def _is_behind_clause(text: Text, first: int, verb: int) -> bool:
    """Return whether a clause about the single thing stands before the verb: `Et barn, der har feber, er sløve`."""
    words = text.lower_words
    if text.value[text.words[verb - 1].end : text.words[verb].start] != ", ":
        return False
    end = next((place + 1 for place in range(first, verb - 1) if not beside(text, place)), None)
    if end is None or words[end] not in {"der", "som"} or text.value[text.words[end - 1].end] != ",":
        return False
    is_definite = end == first + 1 and reading_of(words[first]) is Reading.THE_ONE
    is_several = _OF_SEVERAL.search(words[end - 1]) is not None
    return not is_several and (is_definite or is_single_phrase(text, first, end))


def _clause_before(text: Text, first: int, verb: int) -> int:
    """Return where the clause of the verb begins: behind a comma or a word like `at`."""
    for place in range(verb - 1, first, -1):
        if not beside(text, place - 1) or text.lower_words[place - 1] in SUBORDINATORS | JOINS | {"men"}:
            return place
    return first + (text.lower_words[first] in SUBORDINATORS)


def _is_plural_quality(word: str) -> bool:
    if word in _NO_QUALITIES or word in PERSONS or word in FUNCTION_WORDS:
        return False
    is_done = word.endswith("ede") and is_participle(word)  # »er fredede«
    return (is_definite_adjective(word) or is_done) and not is_listed_noun(word) and not word.endswith("ende")


def _is_joined_quality(text: Text, first: int) -> bool:
    """Return whether an adjective that needs no -e stands before »og« and another: `er omfattende og komplekse`."""
    words = text.lower_words
    if (
        first + 2 >= len(words)
        or words[first + 1] not in JOINS
        or not (beside(text, first) and beside(text, first + 1))
    ):
        return False
    is_unbent = (
        words[first].endswith("ende") or words[first] in _UNBENT or base_of_adjective(words[first]) == words[first]
    )
    return is_unbent and not is_listed_noun(words[first]) and not is_listed_noun(words[first + 2])


def _ends_there(text: Text, said: int) -> bool:
    """Return whether no noun follows that the adjective describes, as in »Målet er glade børn«."""
    words = text.lower_words
    if said + 1 == len(words) or not beside(text, said):
        behind = words[said + 1] if said + 1 < len(words) else ""
        gap = text.value[text.words[said].end : text.words[said + 1].start] if behind else "."
        return not (gap == ", " and (is_inflected_adjective(behind) or reading_of(behind)))  # »er lyse, venlige rum«
    after = words[said + 1]
    if after in JOINS:
        joined = words[said + 2 : said + 2 + _FARTHEST_JOIN]
        return not any(is_inflected_adjective(word) or reading_of(word) for word in joined)
    return after in PREPOSITIONS or after in _BEHIND
