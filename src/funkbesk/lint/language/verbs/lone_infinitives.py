"""Infinitives where a clause has to have a finite verb: `borgere, der ansøge om hjælp`, `Vi overvåge netværket`.

An infinitive follows »at« or a modal. Where it stands right behind the subject, behind »der« and »som«, or before a
subject that is turned around (»Bagefter rydde vi op«), and no modal stands before it, the -r has been left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from funkbesk.lint.language.grammar import (
    FUNCTION_WORDS,
    JOINS,
    MODALS,
    PREPOSITIONS,
    SUBJECTS,
    base_of_adjective,
    is_participle,
    word_set,
)
from funkbesk.lint.language.lexicon import DEFINITE, readings_of
from funkbesk.lint.language.neighbours import near
from funkbesk.lint.language.nouns import number_of, reading_of
from funkbesk.lint.language.times import each_time, is_time
from funkbesk.lint.language.verb_forms import is_infinitive
from funkbesk.lint.language.verb_inflection import present_of
from funkbesk.lint.language.verb_or_noun import is_also_adjective
from funkbesk.lint.language.verbs.certain_verbs import (
    ends_in_particle,
    has_finite_verb,
    has_object,
    has_particle,
    is_followed_by_at,
    is_no_adjective,
    is_only_object,
    is_surely_verb,
    opens_clause,
)
from funkbesk.lint.language.verbs.clause_beginnings import opens_phrase
from funkbesk.lint.language.verbs.clause_parts import Line
from funkbesk.lint.language.verbs.clauses_without_verb import is_verb_of_clause
from funkbesk.lint.language.verbs.joined_verbs import end_of_clause, without_halves
from funkbesk.lint.language.verbs.plain_chains import is_said_of_quote
from funkbesk.lint.language.verbs.subjects import end_of_subject
from funkbesk.lint.language.verbs.turned_subjects import (
    ADVERBS,
    OPENERS,
    RELATIVES,
    is_before_subject,
    is_before_subject_and_object,
)
from funkbesk.lint.language.verbs.verb_evidence import is_noun_phrase, is_other_word, may_be_past
from funkbesk.lint.texts.bullet_forms import Verbs, may_be_noun
from funkbesk.lint.texts.text import Text, Word

_BEFORE_INFINITIVES = MODALS | word_set(
    "at lade lader lad få får fik bede beder bedes bed se ser høre hører hjælpe hjælper gide gider "
    "behøver behøve føle føler"
)
_SELDOM_BEFORE = _BEFORE_INFINITIVES | JOINS
_NEVER_BEFORE = _SELDOM_BEFORE | PREPOSITIONS
_BEFORE_OBJECTS = word_set("en et den det de sin sit sine hinanden")
_ASKING = word_set("hvilke hvilken hvilket hvor hvordan hvornår hvad")
_PERSONS = word_set("de den folk mennesker dem alle nogen mange enhver en kvinder mænd unge børn ældre")
# They stand for the subject as well as before a noun: »Det sikre, at …«, »Det sikre valg«.
_PRONOUNS = SUBJECTS | word_set("det den dette de alle begge")
_ALSO_FUNCTION_WORDS = word_set("have blive være se")
_OTHER_WORDS = word_set("længe live nøje")
_QUESTIONS = word_set("hvem hvad")
_MOST_ADVERBS = 2
_LONGEST_SUBJECT = 8


def lone_infinitives(
    text: Text, inside: tuple[Word, ...], known: Verbs, candidates: frozenset[str], *, is_bare: bool
) -> Iterator[Word]:
    """Yield the infinitives of a sentence that stand where its verb, or that of a clause, has to be finite.

    `candidates` are the words of the document that `is_verb_form` holds of. `is_bare` tells of a
    bullet that goes on a lead-in with a modal: the infinitive behind its subject is right.
    """
    if candidates.isdisjoint(word.lower for word in inside):
        return
    inside = without_halves(text, inside)
    if len(inside) > _MOST_ADVERBS and text.value.startswith("- ", inside[0].end):
        inside = inside[2:]  # »Ind- og udlevering ske ved skranken«
    words = tuple(word.lower for word in inside)
    line = Line(text, inside, words, known)
    may_open = len(words) > 1 and words[0] in candidates and not may_be_past(line, 0)
    if may_open and is_verb_of_clause(line, 0, is_bare=is_bare):
        yield inside[0]
    for index in range(1, len(words)):
        if words[index] not in candidates or (words[index - 1] in _BEFORE_INFINITIVES and line.follows(index)):
            continue
        if not _is_whole(text, inside[index]) or is_other_word(line, index) or may_be_past(line, index):
            continue
        if (
            _is_verb_beside_subject(line, index, is_bare=is_bare)
            or is_verb_of_clause(line, index, is_bare=is_bare)
            or is_said_of_quote(line, index)
        ):
            yield inside[index]


def _is_verb_beside_subject(line: Line, index: int, *, is_bare: bool) -> bool:
    """Return whether the word stands right behind the subject of its clause or before it, or behind »der«."""
    text, inside, words, known = line
    if words[index] in _ALSO_FUNCTION_WORDS and not MODALS.isdisjoint(words[:index]):
        return False  # »kan mødet før ferien blive aflyst«
    begin = _beginning(text, inside, words, index)
    if not _BEFORE_INFINITIVES.isdisjoint(words[begin:index]) or _is_seen(words, begin):
        return False
    if opens_phrase(line, begin, index) or (not is_also_adjective(words[index]) and is_noun_phrase(line, begin, index)):
        return False
    return (
        _is_behind_relative(text, inside, words, begin, index, known)
        or ((begin or not is_bare) and _is_behind_subject(text, inside, words, begin, index, known))
        or is_before_subject(text, inside, words, begin, index, known)
        or (not is_bare and is_before_subject_and_object(text, inside, words, begin, index, known))
    )


def _is_seen(words: tuple[str, ...], begin: int) -> bool:
    """Return whether »så« is no »so« but the past of »se«: »da jeg så maskinen komme«."""
    return begin > 1 and words[begin - 1] == "så" and words[begin - 2] in SUBJECTS


def is_verb_form(word: str, known: Verbs) -> bool:
    """Return whether the word (lower case) is an infinitive that has another form in the present."""
    return (
        is_infinitive(word, known)
        and (word not in FUNCTION_WORDS or word in _ALSO_FUNCTION_WORDS)
        and word not in _OTHER_WORDS
        and present_of(word) != word
        and (word in known.infinitives or not is_participle(word))
    )


def _is_whole(text: Text, word: Word) -> bool:
    """Return whether the word is no name and no part of a compound with a hyphen."""
    return word.text.islower() and text.value[word.end : word.end + 1] != "-"


def _beginning(text: Text, inside: tuple[Word, ...], words: tuple[str, ...], index: int) -> int:
    """Return where the clause begins that the word stands in: behind a comma, or behind what opens a clause."""
    for place in range(index, -1, -1):
        if place < index and _opens(words, place):
            return place + 1
        if not place or text.value[inside[place - 1].end : inside[place].start] not in {" ", "/"}:
            return place
    return 0


def _opens(words: tuple[str, ...], place: int) -> bool:
    """Return whether a clause begins with the word; »om vinteren« is a phrase."""
    if words[place] == "om":
        return not is_time(words[place + 1])
    if words[place] == "som" and "samme" in words[max(0, place - 2) : place] and not MODALS.isdisjoint(words[:place]):
        return False  # »skal på samme måde som lederen føre regnskab«
    return words[place] in OPENERS or (place > 0 and words[place] in RELATIVES)


def _is_behind_relative(
    text: Text, inside: tuple[Word, ...], words: tuple[str, ...], begin: int, index: int, known: Verbs
) -> bool:
    """Return whether nothing but »der« or »som«, which stands for a noun, and adverbs stand before the word."""
    if not begin or words[begin - 1] not in RELATIVES or index - begin > _MOST_ADVERBS:
        return False
    between = words[begin:index]
    if begin == 1 or not (all(map(_is_adverb, between)) or (len(between) == 2 and each_time(words, begin))):
        return False
    is_with_object = has_object(text, inside, words, index, known)
    if is_also_adjective(words[index]):
        is_with_object = is_with_object and is_no_adjective(text, inside, words, index)
        if not is_with_object and not (begin > 1 and words[begin - 2] in _QUESTIONS):
            return False
    has_comma = text.value[inside[begin - 2].end : inside[begin - 1].start] == ", "
    if words[begin - 1] == "som":
        # »opgaver som vaske gulv og hænge tøj op«, »som støtte i hverdagen«
        is_person = number_of(words[begin - 2]) is not None or words[begin - 2] in _PERSONS
        is_verb = is_with_object or not may_be_noun(words[index])
        return (is_person and (has_comma or is_verb)) or (has_comma and is_verb)
    if has_comma:
        return True
    # »kan der opstå fejl«
    earlier = words[: begin - 1]
    is_opened = bool(reading_of(earlier[-1])) or earlier[-1] in OPENERS or earlier[-1] in {"længe", "snart"}
    return is_opened and _BEFORE_INFINITIVES.isdisjoint(earlier) and (is_with_object or not may_be_noun(words[index]))


def _is_adverb(word: str) -> bool:
    return word in ADVERBS or base_of_adjective(word) not in {None, word}


def _is_behind_subject(
    text: Text, inside: tuple[Word, ...], words: tuple[str, ...], begin: int, index: int, known: Verbs
) -> bool:
    """Return whether the words from the beginning of the clause up to the infinitive are its subject."""
    opener = words[begin - 1] if begin else ""
    if opener in _ASKING and words[index - 1] in SUBJECTS:
        begin = index - 1  # »hvilke møder hun deltage i«
    if opener == "at" and is_infinitive(words[begin], known):
        return False  # »For at sikre kvaliteten evaluere forløbet«
    if begin and opener not in OPENERS | {"som"}:
        if words[begin] in JOINS | {"men"}:
            begin += 1
        if words[begin] not in SUBJECTS:
            return False  # »Fører tilsyn, lederen bistå«: what stands behind a comma is more often listed
    if begin >= index or index - begin > _LONGEST_SUBJECT:
        return False
    if words[begin] in (_PRONOUNS if begin + 1 == index else SUBJECTS):
        return _is_behind_pronoun(text, inside, words, begin, index, known)
    if opener and _ends_short_clause(text, inside, words, begin, index, known):
        return True
    if not _is_certain(text, inside, words, begin, index, known):
        return False
    last = index - (index - begin > 1 and words[index - 1] in ADVERBS)  # »nogle borgere ikke høre godt«
    return end_of_subject(words, begin, last, known) == last and _is_only_verb(text, inside, words, begin, index, known)


def _is_behind_pronoun(
    text: Text, inside: tuple[Word, ...], words: tuple[str, ...], begin: int, index: int, known: Verbs
) -> bool:
    """Return whether nothing but adverbs stand between »vi«, »du« … and the word, and it is a verb."""
    if not all(_is_adverb(word) for word in words[begin + 1 : index]) or index - begin > _MOST_ADVERBS + 1:
        return False
    is_verb = not is_also_adjective(words[index]) or (
        is_no_adjective(text, inside, words, index)
        and (words[begin] in SUBJECTS or not near(text, inside, index))  # »den fulde længde«
    )
    is_certain = begin > 0 or has_object(text, inside, words, index, known) or not may_be_noun(words[index])
    return is_verb and is_certain


def _ends_short_clause(
    text: Text, inside: tuple[Word, ...], words: tuple[str, ...], begin: int, index: int, known: Verbs
) -> bool:
    """Return whether a clause is a definite noun and the word: in »når borgeren ringe, …« no adjective can stand."""
    is_near = index == begin + 1 and bool(readings_of(words[begin]) & DEFINITE) and words[begin] not in known.present
    return is_near and is_also_adjective(words[index]) and (index + 1 == len(words) or not near(text, inside, index))


def _is_certain(
    text: Text, inside: tuple[Word, ...], words: tuple[str, ...], begin: int, index: int, known: Verbs
) -> bool:
    """Return whether the word is a verb, to judge by what follows, and neither noun nor adjective."""
    if is_also_adjective(words[index]):
        return is_no_adjective(text, inside, words, index)
    is_near = index == begin + 1 and index + 1 < len(words) and words[index + 1] not in FUNCTION_WORDS
    return (
        has_object(text, inside, words, index, known)
        or not may_be_noun(words[index])
        or has_particle(text, inside, words, index)
        or (is_near and near(text, inside, index))  # »Vejmanden tømme riste«
        or (index == begin + 1 and is_followed_by_at(text, inside, words, index))  # »Kørelæreren prøve at …«
        or (begin > 0 and ends_in_particle(text, inside, words, begin, index))
    )


def _is_only_verb(
    text: Text, inside: tuple[Word, ...], words: tuple[str, ...], begin: int, index: int, known: Verbs
) -> bool:
    """Return whether the word, behind its subject, is the only one that can be the verb of the clause."""
    is_last = index + 1 == len(words)
    is_object = has_object(text, inside, words, index, known) and (
        is_only_object(words[index + 1]) or words[index + 1] in _BEFORE_OBJECTS
    )
    if index - begin > 1 and (is_last or not (is_object or is_surely_verb(text, inside, words, index))):
        return False
    if is_no_adjective(text, inside, words, index) and not near(text, inside, index):
        return True  # »sikre, at …«
    if not is_last and not near(text, inside, index) and not may_be_noun(words[index]):
        if begin:
            return True  # »Fordi kommunen spare, lukker …«
        if opens_clause(text, inside, words, index):
            return bool(readings_of(words[index - 1]) & DEFINITE)  # »Tilsynet undersøge, om …«
    if not is_last and (words[index + 1] in JOINS or not near(text, inside, index)):
        return False  # »Medarbejdere vejlede, oplære og støtte«
    end = end_of_clause(text, inside, index)
    is_series = end < len(words) and words[end] in known.present  # »Vejmanden tømme riste, retter skilte op og …«
    return not has_finite_verb(words[index + 1 : end if begin or is_series else None], known)


def may_stand_alone(text: Text, candidates: frozenset[str]) -> bool:
    """Return whether one of the candidates (infinitives) stands behind a word that an infinitive seldom follows.

    Behind a preposition it is a noun (»med støtte«), except where a comma ends a clause.
    """
    has_comma = "," in text.value
    never = _SELDOM_BEFORE if has_comma else _NEVER_BEFORE
    words = text.lower_words
    if words[0] in candidates and (has_comma or not SUBJECTS.isdisjoint(words[1:2])):
        return True  # »Få du svar, …«
    return any(
        word in candidates
        and (before not in never or (has_comma and before in MODALS and f"{before}, {word}" in text.lower))
        for before, word in pairwise(words)
    )
