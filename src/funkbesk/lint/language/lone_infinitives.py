"""Infinitives where a clause has to have a finite verb: `borgere, der ansøge om hjælp`, `Vi overvåge netværket`.

An infinitive follows »at« or a modal. Where it stands right behind the subject, behind »der« and »som«, or before a
subject that is turned around (»Bagefter rydde vi op«), and no modal stands before it, the -r has been left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise, takewhile

from funkbesk.lint.language.grammar import (
    FUNCTION_WORDS,
    JOINS,
    MODALS,
    SUBORDINATORS,
    base_of_adjective,
    is_participle,
    word_set,
)
from funkbesk.lint.language.joined_verbs import BEHIND_MODALS, BETWEEN, SUBJECTS, beside, is_also_noun
from funkbesk.lint.language.lexicon import Reading, readings_of
from funkbesk.lint.language.nouns import number_of, reading_of
from funkbesk.lint.language.subjects import each_time, end_of_subject, is_time
from funkbesk.lint.language.verb_forms import is_infinitive
from funkbesk.lint.language.verb_or_noun import has_object_or_adverb, is_also_adjective, is_verb_not_adjective
from funkbesk.lint.texts.bullet_forms import Verbs, may_be_noun, present_of
from funkbesk.lint.texts.text import Text, Word

_BEFORE_INFINITIVES = MODALS | word_set(
    "at lade lader lad få får fik bede beder bed se ser høre hører hjælpe hjælper gide gider behøver behøve føle føler"
)
_RELATIVES = word_set("der som")
# A clause begins here, and its subject follows.
_OPENERS = (SUBORDINATORS - _RELATIVES - {"siden"}) | word_set("inden før selvom")
_ADVERBS = BETWEEN | BEHIND_MODALS | word_set("ikke ofte tit sjældent jævnligt normalt typisk kun blot primært især")
_FINITE = word_set("er var har havde bliver blev kan skal vil må bør gør får")
_PERSONS = word_set("folk mennesker dem alle nogen mange enhver en kvinder mænd unge børn ældre")
# They stand for the subject as well as before a noun: »Det sikre, at …«, »Det sikre valg«.
_PRONOUNS = SUBJECTS | word_set("det den dette de alle begge")
_PARTICLES = word_set("op ned ind ud hen frem sammen tilbage væk bort")
_IRREGULAR = frozenset({"have"})
_SUBJECTS_ALONE = frozenset((word,) for word in ("alle", "den", "de"))
_MOST_ADVERBS = 2
_LONGEST_SUBJECT = 8
_DEFINITE = Reading.THE_ONE | Reading.THE_MANY


def lone_infinitives(text: Text, inside: tuple[Word, ...], known: Verbs, *, is_bare: bool) -> Iterator[Word]:
    """Yield the infinitives of a sentence that stand where its verb, or that of a clause, has to be finite.

    `is_bare` tells of a bullet that goes on a lead-in with a modal: the infinitive behind its subject is right.
    """
    words = tuple(word.lower for word in inside)
    for index in range(1, len(words)):
        if words[index - 1] in _BEFORE_INFINITIVES or not _is_verb_form(text, inside[index], known):
            continue
        if not MODALS.isdisjoint(words[index + 1 : index + 2]) or _is_few(words, index):
            continue  # »så du bedre kan se det«
        begin = _beginning(text, inside, words, index)
        if not _BEFORE_INFINITIVES.isdisjoint(words[begin:index]):
            continue
        behind_subject = (
            _is_behind_relative(text, inside, words, begin, index, known)
            or ((begin or not is_bare) and _is_behind_subject(text, inside, words, begin, index, known))
            or _is_before_subject(text, inside, words, begin, index, known)
            or _is_behind_clause_of_subject(text, inside, words, index, known)
        )
        if behind_subject:
            yield inside[index]


def _is_few(words: tuple[str, ...], index: int) -> bool:
    """Return whether it is no verb: »som kun få brugere kender«."""
    return words[index] == "få" and index + 1 < len(words) and bool(reading_of(words[index + 1]) & Reading.MANY)


def _is_verb_form(text: Text, word: Word, known: Verbs) -> bool:
    """Return whether the word is an infinitive that has another form in the present."""
    lower = word.lower
    return (
        is_infinitive(lower, known)
        and lower not in FUNCTION_WORDS
        and word.text.islower()
        and text.value[word.end : word.end + 1] != "-"
        and present_of(lower) != lower
        and not is_participle(lower)
    )


def _beginning(text: Text, inside: tuple[Word, ...], words: tuple[str, ...], index: int) -> int:
    """Return where the clause begins that the word stands in: behind a comma, or behind what opens a clause."""
    for place in range(index, -1, -1):
        if place < index and _opens(words, place):
            return place + 1
        if not place or text.value[inside[place - 1].end : inside[place].start] != " ":
            return place
    return 0


def _opens(words: tuple[str, ...], place: int) -> bool:
    """Return whether a clause begins with the word; »om vinteren« is a phrase."""
    if words[place] == "om":
        return not is_time(words[place + 1])
    return words[place] in _OPENERS or (place > 0 and words[place] in _RELATIVES)


def _is_behind_relative(
    text: Text, inside: tuple[Word, ...], words: tuple[str, ...], begin: int, index: int, known: Verbs
) -> bool:
    """Return whether nothing but »der« or »som«, which stands for a noun, and adverbs stand before the word."""
    if not begin or words[begin - 1] not in _RELATIVES or index - begin > _MOST_ADVERBS:
        return False
    between = words[begin:index]
    if begin == 1 or not (all(map(_is_adverb, between)) or (len(between) == 2 and each_time(words, begin))):
        return False
    has_object = _has_object(text, inside, words, index, known)
    if is_also_adjective(words[index]) and not has_object:
        return False
    has_comma = text.value[inside[begin - 2].end : inside[begin - 1].start] == ", "
    if words[begin - 1] == "som":
        # »opgaver som vaske gulv og hænge tøj op«, »som støtte i hverdagen«
        is_person = number_of(words[begin - 2]) is not None or words[begin - 2] in _PERSONS
        is_verb = has_object or not may_be_noun(words[index])
        return (is_person and (has_comma or is_verb)) or (has_comma and is_verb)
    if has_comma:
        return True
    # »kan der opstå fejl«
    earlier = words[: begin - 1]
    is_opened = bool(reading_of(earlier[-1])) or earlier[-1] in _OPENERS
    return is_opened and _BEFORE_INFINITIVES.isdisjoint(earlier) and (has_object or not may_be_noun(words[index]))


def _is_adverb(word: str) -> bool:
    return word in _ADVERBS or base_of_adjective(word) not in {None, word}


def _is_behind_subject(
    text: Text, inside: tuple[Word, ...], words: tuple[str, ...], begin: int, index: int, known: Verbs
) -> bool:
    """Return whether the words from the beginning of the clause up to the infinitive are its subject."""
    opener = words[begin - 1] if begin else ""
    if begin and opener not in _OPENERS | {"som"}:
        if words[begin] in JOINS | {"men"}:
            begin += 1
        if words[begin] not in SUBJECTS:
            return False  # »Fører tilsyn, lederen bistå«: what stands behind a comma is more often listed
    if begin >= index or index - begin > _LONGEST_SUBJECT:
        return False
    has_object = _has_object(text, inside, words, index, known)
    if words[begin] in (_PRONOUNS if begin + 1 == index else SUBJECTS):
        is_subject = all(_is_adverb(word) for word in words[begin + 1 : index]) and index - begin <= _MOST_ADVERBS + 1
        is_verb = not is_also_adjective(words[index]) or (
            _is_no_adjective(text, inside, words, index)
            and (words[begin] in SUBJECTS or not beside(text, inside, index))  # »den fulde længde«
        )
        return is_subject and is_verb and (bool(opener) or has_object or not may_be_noun(words[index]))
    if is_also_adjective(words[index]):
        is_verb = _is_no_adjective(text, inside, words, index)
    else:
        is_near = index == begin + 1 and index + 1 < len(words) and words[index + 1] not in FUNCTION_WORDS
        is_verb = (
            has_object
            or not may_be_noun(words[index])
            or _has_particle(text, inside, words, index)
            or (is_near and beside(text, inside, index))  # »Vejmanden tømme riste«
        )
    if not is_verb:
        return False
    end = end_of_subject(words, begin, index, known)
    is_far = index - begin > 1
    if end != index or (is_far and (not _is_surely_verb(text, inside, words, index) or index + 1 == len(words))):
        return False
    if _is_no_adjective(text, inside, words, index) and not beside(text, inside, index):
        return True  # »sikre, at …«
    if opener and not may_be_noun(words[index]) and index + 1 < len(words) and not beside(text, inside, index):
        return True  # »Fordi kommunen spare, lukker …«
    if index + 1 < len(words) and (words[index + 1] in JOINS or not beside(text, inside, index)):
        return False  # »Medarbejdere vejlede, oplære og støtte«
    end = _end_of_clause(text, inside, index)
    is_series = end < len(words) and words[end] in known.present  # »Vejmanden tømme riste, retter skilte op og …«
    return not _has_finite_verb(words[index + 1 : end if opener or is_series else None], known)


def _end_of_clause(text: Text, inside: tuple[Word, ...], index: int) -> int:
    """Return where the next comma ends the clause that the word stands in."""
    later = range(index, len(inside) - 1)
    return next((place + 1 for place in later if not beside(text, inside, place)), len(inside))


def _is_before_subject(
    text: Text, inside: tuple[Word, ...], words: tuple[str, ...], begin: int, index: int, known: Verbs
) -> bool:
    """Return whether »vi«, »du« … follows, as behind a verb that stands before its subject: »Bagefter rydde vi op«."""
    if index + 1 >= len(words) or words[index + 1] not in SUBJECTS or not beside(text, inside, index):
        return False
    earlier = words[begin:index]
    opener = words[begin - 1] if begin else ""
    if is_also_adjective(words[index]):
        return False
    if (
        may_be_noun(words[index])
        and words[index] not in _IRREGULAR
        and not (earlier and readings_of(earlier[-1]) & _DEFINITE)
    ):
        return False  # »det arbejde vi laver«
    return opener not in _OPENERS | _RELATIVES and not _has_finite_verb(earlier, known)


def _is_behind_clause_of_subject(
    text: Text, inside: tuple[Word, ...], words: tuple[str, ...], index: int, known: Verbs
) -> bool:
    """Return whether a clause with »som« or »der« stands between: `Pedellen, som har fri, udføre …`."""
    if not _is_surely_verb(text, inside, words, index) or is_also_adjective(words[index]):
        return False
    commas = [place for place in range(1, index + 1) if not beside(text, inside, place - 1)]
    if len(commas) != 2 or commas[1] != index or words[commas[0]] not in _RELATIVES:
        return False
    is_joined = index + 1 < len(words) and (words[index + 1] in JOINS or not beside(text, inside, index))
    is_subject = end_of_subject(words, 0, commas[0], known) == commas[0] or words[: commas[0]] in _SUBJECTS_ALONE
    return is_subject and not is_joined and not _has_finite_verb(words[index + 1 :], known)


def _has_finite_verb(words: tuple[str, ...], known: Verbs) -> bool:
    """Return whether the clause has a finite verb that is not joined to the infinitive and is no noun."""
    clause = tuple(takewhile(lambda word: word not in SUBORDINATORS, words))
    return any(
        word in _FINITE
        or word in MODALS
        or word in known.passive
        or (word in known.present and not is_also_noun(word) and (not place or clause[place - 1] not in JOINS))
        for place, word in enumerate(clause)
    )


def _has_object(text: Text, inside: tuple[Word, ...], words: tuple[str, ...], index: int, known: Verbs) -> bool:
    return index + 1 < len(words) and beside(text, inside, index) and has_object_or_adverb(words, index, known)


def may_stand_alone(words: tuple[str, ...], candidates: frozenset[str]) -> bool:
    """Return whether one of the candidates (infinitives) stands behind a word that an infinitive seldom follows."""
    return any(
        word in candidates and before not in _BEFORE_INFINITIVES and before not in JOINS
        for before, word in pairwise(words)
    )


def _is_no_adjective(text: Text, inside: tuple[Word, ...], words: tuple[str, ...], index: int) -> bool:
    has_comma = index + 1 < len(words) and not beside(text, inside, index)
    return is_verb_not_adjective(words, index, has_comma=has_comma)


def _is_surely_verb(text: Text, inside: tuple[Word, ...], words: tuple[str, ...], index: int) -> bool:
    return not may_be_noun(words[index]) or _has_particle(text, inside, words, index)


def _has_particle(text: Text, inside: tuple[Word, ...], words: tuple[str, ...], index: int) -> bool:
    """Return whether »op«, »ned« … follows, as in »følge op på planen«."""
    return index + 1 < len(words) and words[index + 1] in _PARTICLES and beside(text, inside, index)
