"""Infinitives that are the only verb of their clause, whatever else stands there: `at de begge blive hørt`.

What stands before the word is read to its end: adverbs, phrases with a preposition and one subject, nothing else. So no
verb and nothing that asks for an infinitive can have been missed.
"""

from __future__ import annotations

from funkbesk.lint.language.grammar import FUNCTION_WORDS, JOINS, MODALS, OBJECTS, PARTICLES, PREPOSITIONS, word_set
from funkbesk.lint.language.lexicon import Reading
from funkbesk.lint.language.nouns import number_of, reading_of
from funkbesk.lint.language.verb_forms import is_infinitive
from funkbesk.lint.language.verb_or_noun import is_also_adjective
from funkbesk.lint.language.verbs.clause_beginnings import (
    ASKING_FOR_INFINITIVES,
    CONJUNCTIONS,
    OPENERS,
    RELATIVES,
    SEEING,
    beginning_of_clause,
    is_asked_for_before,
    opens_phrase,
)
from funkbesk.lint.language.verbs.clause_parts import Line, describes, end_of_adverbial, end_of_nominal, subject_in
from funkbesk.lint.language.verbs.finite_forms import is_finite
from funkbesk.lint.language.verbs.inverted_clauses import is_before_pronoun, is_turned
from funkbesk.lint.language.verbs.main_clauses import ALONE, is_full_subject, is_in_main_clause
from funkbesk.lint.language.verbs.subjects import is_unknown_definite
from funkbesk.lint.language.verbs.verb_evidence import has_later_finite, is_alone, is_certain, is_noun_phrase
from funkbesk.lint.texts.bullet_forms import may_be_noun

_SHORTEST_BEFORE = 3
_QUESTIONS = word_set("så hvor hvordan hvorfor hvornår")
_DEFINITE = Reading.THE_ONE | Reading.THE_MANY


_SUBJECT_CLAUSES = word_set("at om hvad hvem hvor hvordan hvorfor hvornår hvilken hvilket hvilke hvorvidt")
_SAID_OF_CLAUSES = word_set(
    "betyde afhænge være kræve vise gøre skabe fremgå afgøre give blive medføre bevirke påvirke bero vedrøre tyde"
)


def is_verb_of_clause(line: Line, index: int, *, is_bare: bool) -> bool:
    """Return whether the clause of the infinitive at `index` has no other verb, and the word can be nothing else.

    `is_bare` tells of a bullet that goes on a lead-in with a modal.
    """
    begin = beginning_of_clause(line, index)
    if begin is not None and is_before_pronoun(line, index):
        return True
    if _is_behind_clause(line, index):
        return not has_later_finite(line, index)
    if begin is None or begin == index == 0 or not ASKING_FOR_INFINITIVES.isdisjoint(line.words[begin:index]):
        return False
    opener = line.words[begin - 1] if begin and line.follows(begin) else ""
    is_last = index + 1 == len(line.words) and opener in OPENERS  # »erfaring, at det virke«
    if (is_noun_phrase(line, begin, index) and not is_last) or is_asked_for_before(line, begin):
        return False
    if opener in RELATIVES:
        is_found = _is_behind_relative(line, begin, index)
    elif opener in OPENERS or line.words[begin - 2 : begin] == ("hver", "gang"):
        is_found = _is_behind_opener(line, begin, index) or (
            opener in _QUESTIONS and begin in {1, index} and is_turned(line, index)
        )
    else:
        is_found = (begin > 0 or not is_bare) and is_in_main_clause(line, begin, index)
    return is_found and not has_later_finite(line, index)


def _is_behind_relative(line: Line, begin: int, index: int) -> bool:
    """Return whether nothing but adverbs and phrases stand behind »der« or »som«, or a subject behind »som«."""
    if begin < 2:
        return False
    has_comma = not line.follows(begin - 1)
    place = begin
    while place < index:
        step = end_of_adverbial(line, place, index)
        if step is None:
            is_object = line.words[begin - 1] == "som" and subject_in(line, begin, index)
            return is_object and is_certain(line, index)
        place = step
    if line.words[begin - 1] == "som":
        # »opgaver som vaske gulv og hænge tøj op«
        antecedent = line.words[begin - 2]
        is_person = number_of(antecedent) is not None or antecedent in ALONE
        is_joined = antecedent in JOINS and "som" in line.words[: begin - 2]
        return (has_comma or is_person or is_joined) and is_certain(line, index)
    antecedent = line.words[begin - 2]
    after = line.words[index + 1] if index + 1 < len(line.words) and line.follows(index + 1) else ""
    if (
        has_comma
        and is_also_adjective(line.words[index])
        and (after in PARTICLES or after in OBJECTS or after == "sig")
    ):
        return True  # »Dem, der ringe ind«
    return (has_comma or antecedent not in FUNCTION_WORDS or antecedent in ALONE) and is_certain(line, index)


def _is_behind_opener(line: Line, begin: int, index: int) -> bool:
    """Return whether a subject stands behind »at«, »når« …, with adverbs and phrases only."""
    if line.words[begin - 1] == "hvor" and describes(line.words[begin]):
        begin += 1  # »hvor vant du er«
    if begin >= index or not subject_in(line, begin, index):
        return False
    if opens_phrase(line, begin, index):
        return False
    before = reading_of(line.words[index - 1])
    is_behind_noun = bool(before & (_DEFINITE | Reading.MANY)) and not before & Reading.ONE
    is_behind_noun = is_behind_noun or is_unknown_definite(line.words[index - 1])
    if index + 1 == len(line.words) and index == begin + 1 and line.words[begin] in {"det", "den"}:
        return True
    if is_also_adjective(line.words[index]):  # »at druerne mugne under turen«
        after = line.words[index + 1] if index + 1 < len(line.words) and line.follows(index + 1) else ""
        is_noun_verb = bool(before & _DEFINITE) and (after == "" or after in PREPOSITIONS or after in PARTICLES)
    else:
        is_noun_verb = is_behind_noun and may_be_noun(line.words[index])
    return is_noun_verb or is_certain(line, index)


def _is_behind_clause(line: Line, index: int) -> bool:
    """Return whether a clause stands between the word and its subject: `Det, der gælder her, være, at …`."""
    if index < _SHORTEST_BEFORE or line.gap(index) != ", " or is_alone(line, index) or not _is_verb_there(line, index):
        return False
    comma = next((place for place in range(index - 1, 0, -1) if not line.follows(place)), 0)
    if not comma:
        return _is_behind_clause_as_subject(line, index)
    if line.gap(comma) != ", " or line.words[comma] not in {"der", "som", "hvis"} or comma + 1 == index:
        return False
    inside = line.words[comma + 1 : index]
    has_verb = inside[0] in line.known.present or any(is_finite(word, line.known) for word in inside)
    if not has_verb or not ASKING_FOR_INFINITIVES.isdisjoint(inside):
        return False  # »En opgave, som andre kan læse, tage ansvar for og …«
    begin = beginning_of_clause(line, comma - 1)
    if (
        begin is None
        or is_infinitive(line.words[begin], line.known)
        or is_asked_for_before(line, begin)
        or not ASKING_FOR_INFINITIVES.isdisjoint(line.words[begin:comma])
    ):
        return False
    is_opened = begin > 0 and line.follows(begin) and line.words[begin - 1] in OPENERS
    if begin and not is_opened and line.words[begin - 1] not in CONJUNCTIONS:
        return False
    return end_of_nominal(line, begin, comma, is_sure=is_opened) == comma and (
        is_opened or is_full_subject(line, begin, comma)
    )


def _is_verb_there(line: Line, index: int) -> bool:
    """Return whether the word behind the comma is a verb: a noun there is joined to another, or ends what is listed."""
    after = line.words[index + 1]
    if line.words[index] == "få":
        return bool(reading_of(after) & Reading.ONE) or is_certain(line, index)
    is_noun_verb = may_be_noun(line.words[index]) and not is_also_adjective(line.words[index])
    return is_certain(line, index) or (is_noun_verb and (bool(reading_of(after)) or after in OBJECTS))


def _is_behind_clause_as_subject(line: Line, index: int) -> bool:
    """Return whether the clause before the comma is the subject: `Om du får jobbet, afhænge af samtalen`."""
    inside = line.words[1:index]
    if line.words[0] not in _SUBJECT_CLAUSES or is_infinitive(inside[0], line.known) or not is_certain(line, index):
        return False
    has_verb = any(is_finite(word, line.known) for word in inside)
    return has_verb and (MODALS | SEEING).isdisjoint(inside) and line.words[index] in _SAID_OF_CLAUSES
