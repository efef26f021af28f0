"""The verb of a main clause behind what stands before it: a clause of its own, or an infinitive with »at«."""

from __future__ import annotations

from itertools import repeat

from funkbesk.lint.language.grammar import (
    CONTENT_CLAUSES,
    JOINS,
    MODALS,
    OBJECTS,
    PARTICLES,
    PREPOSITIONS,
    SUBJECTS,
    SUBORDINATORS,
    word_set,
)
from funkbesk.lint.language.lexicon import DEFINITE, Reading, readings_of
from funkbesk.lint.language.nouns import is_pure_definite, reading_of
from funkbesk.lint.language.verb_forms import is_infinitive
from funkbesk.lint.language.verb_or_noun import is_also_adjective
from funkbesk.lint.language.verbs.certain_infinitives import EVERYDAY
from funkbesk.lint.language.verbs.clause_beginnings import (
    ASKING_FOR_INFINITIVES,
    CONJUNCTIONS,
    OPENERS,
    SEEING,
    beginning_of_clause,
    is_asked_for_before,
)
from funkbesk.lint.language.verbs.clause_parts import Line, end_of_nominal, is_adverb, stands_behind_article
from funkbesk.lint.language.verbs.finite_forms import is_finite
from funkbesk.lint.language.verbs.inverted_clauses import is_before_two_nominals
from funkbesk.lint.language.verbs.main_clauses import SAID_OF_THINGS, is_full_subject, length_of_focus
from funkbesk.lint.language.verbs.verb_evidence import is_alone, is_certain
from funkbesk.lint.texts.bullet_forms import Verbs, may_be_noun

_SHORTEST_BEFORE = 3
_ONE = word_set("en et der den det")
_HELPERS = word_set("har får skal kan vil må bør bliver")
_ADDING = word_set("især også bl blandt herunder deriblandt heriblandt dog fx navnlig særligt inklusive undtagen både")
_TOLD_OF = word_set("det den de dem alt alle enhver")
_BESIDE = 2
# They have an infinitive without »at« behind them.
_WITH_BARE = (ASKING_FOR_INFINITIVES - {"at"}) | word_set(
    "lære formå evne ønske opleve iagttage bede turde ville kunne skulle måtte burde gå komme vænne"
)
_SAID_OF_CLAUSES = word_set(
    "betyde afhænge være kræve vise gøre skabe fremgå afgøre give blive medføre bevirke påvirke bero vedrøre tyde "
    "gavne skade koste styrke øge mindske forudsætte sikre"
)


def is_behind_clause(line: Line, index: int) -> bool:
    """Return whether a clause stands between the word and its subject: `Det, der gælder her, være, at …`."""
    if index < _SHORTEST_BEFORE or line.gap(index) != ", " or is_alone(line, index) or not _is_verb_there(line, index):
        return False
    comma = next((place for place in range(index - 1, 0, -1) if line.gap(place) not in {" ", ".", ". "}), 0)
    if not comma:
        return _is_behind_clause_as_subject(line, index)
    if line.gap(comma) != ", " or comma + 1 == index:
        return False
    if line.words[comma] in _ADDING:
        return _is_behind_addition(line, comma, index)
    if not _is_told_of(line, comma):
        return False
    inside = line.words[comma + 1 : index]
    has_verb = inside[0] in line.known.present or any(is_finite(word, line.known) for word in inside)
    if not has_verb or (not ASKING_FOR_INFINITIVES.isdisjoint(inside) and _is_joined_later(line, index)):
        return False  # »En opgave, som andre kan læse, tage ansvar for og …«
    return _is_subject_before(line, comma, index)


def _is_told_of(line: Line, comma: int) -> bool:
    """Return whether a clause about the word before the comma begins there, with »der«, »som« or its own subject."""
    word = line.words[comma]
    is_subject = word in SUBJECTS or bool(reading_of(word) & DEFINITE)
    return word in {"der", "som", "hvis"} or (line.words[comma - 1] in _TOLD_OF and is_subject)


def _is_behind_addition(line: Line, comma: int, index: int) -> bool:
    """Return whether an addition stands between the subject and the word: `Vagterne, især de nye, kende vejen`."""
    is_addition = SUBORDINATORS.isdisjoint(line.words[comma:index]) and is_full_subject(line, 0, comma)
    is_other = may_be_noun(line.words[index]) and line.words[index] not in EVERYDAY
    return is_addition and not is_other and end_of_nominal(line, 0, comma) == comma


def _is_subject_before(line: Line, comma: int, index: int) -> bool:
    """Return whether what stands before the comma is the subject of the word."""
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
    begin += length_of_focus(line, begin, comma)
    is_subject = is_full_subject(line, begin, comma) or line.words[begin] == "dem"
    is_subject = is_subject or bool(reading_of(line.words[begin]) & Reading.MANY) or line.words[index] in SAID_OF_THINGS
    end = comma if line.words[begin:comma] == ("dem",) else end_of_nominal(line, begin, comma, is_sure=is_opened)
    return end == comma and (is_opened or is_subject)


def _is_joined_later(line: Line, index: int) -> bool:
    """Return whether »og« and another infinitive follow, so that several may belong to the modal before."""
    later = range(index + 1, len(line.words) - 1)
    return any(line.words[place] in JOINS and is_infinitive(line.words[place + 1], line.known) for place in later)


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
    if line.words[0] in _TOLD_OF and inside[0] == "der":
        return any(is_finite(word, line.known) for word in inside) and is_certain(line, index)
    if line.words[0] not in CONTENT_CLAUSES or is_infinitive(inside[0], line.known) or not is_certain(line, index):
        return False
    has_verb = any(is_finite(word, line.known) or word in line.known.present for word in inside)
    return has_verb and (MODALS | SEEING).isdisjoint(inside) and line.words[index] in _SAID_OF_CLAUSES


def opens_condition(line: Line) -> bool:
    """Return whether the first word is the verb of a condition, before its subject: `Deltage en elev ikke, får …`.

    The main clause behind the comma begins with its own verb, and no infinitive stands before such a one.
    """
    subject = line.words[1] if line.follows(1) else ""
    if not (subject in _ONE or subject in SUBJECTS or is_pure_definite(subject)):
        return False
    comma = next((place for place in range(2, len(line.words)) if not line.follows(place)), None)
    if comma is None or line.gap(comma) != ", " or comma + 1 == len(line.words):
        return False
    if not JOINS.isdisjoint(line.words[:comma]) or any(is_finite(word, line.known) for word in line.words[1:comma]):
        return False
    is_other = may_be_noun(line.words[0]) or is_also_adjective(line.words[0])
    if (subject != "der" and end_of_nominal(line, 1, comma) is None) or (is_other and not is_pure_definite(subject)):
        return False
    verb = line.words[comma]
    if verb in line.known.passive or verb in _HELPERS:
        return end_of_nominal(line, comma + 1, len(line.words)) is not None
    return verb in line.known.present and (line.words[comma + 1] in SUBJECTS or is_before_two_nominals(line, comma))


def is_behind_infinitive(line: Line, index: int) -> bool:
    """Return whether an infinitive with »at« stands before the verb, which governs nothing there.

    `For at undgå fejl afstemme lederen listen`, `At lytte kræve øvelse`, `Retten til at klage bortfalde`.
    """
    start = index
    while start and line.follows(start):
        start -= 1
    words = line.words[start:index]
    if words.count("at") != 1 or words[-1] in CONJUNCTIONS or words[-1] == "at":
        return False
    at = start + words.index("at")
    if start or not _governs_nothing_else(line, at, index):
        return False
    word = line.words[index]
    is_turned_around = line.words[index + 1 : index + 2] in {("vi",), ("du",), ("man",)}
    if (may_be_noun(word) or is_also_adjective(word)) and word not in EVERYDAY and not is_turned_around:
        return False
    if index == at + _BESIDE and word not in SAID_OF_THINGS and not is_turned_around:
        return False  # »At rådgive vejlede og støtte«: a comma is missing
    before = line.words[start:at]
    if before in {(), ("det",)}:
        return index + 1 < len(line.words)
    if before[0] in PREPOSITIONS:
        return _is_before_subject(line, index)
    is_noun = before[-1] in PREPOSITIONS and end_of_nominal(line, 0, at - 1) == at - 1
    return is_noun and bool(readings_of(before[0]) & DEFINITE)


def _is_before_subject(line: Line, index: int) -> bool:
    """Return whether »vi«, »du« … follows, or a definite noun that is no object of the verb."""
    if index + 2 >= len(line.words) or not line.follows(index + 1):
        return False
    subject, after = line.words[index + 1 : index + 3]
    is_definite = is_pure_definite(subject) and (after in OBJECTS or (is_adverb(after) and after not in PARTICLES))
    return subject in SUBJECTS or is_definite or is_before_two_nominals(line, index)


def _governs_nothing_else(line: Line, at: int, index: int) -> bool:
    """Return whether the infinitive behind `at` has neither another verb nor the word itself behind it."""
    later = line.words[at + 1 : index]
    if not is_infinitive(later[0], line.known) or not (_WITH_BARE | OPENERS).isdisjoint(later):
        return False
    if stands_behind_article(line, index) or any(map(_is_another_verb, later[1:], repeat(line.known))):
        return False
    last_join = next((place for place in range(index - 1, at, -1) if line.words[place] in JOINS), at)
    # »og derefter bruge«
    return last_join == at or any(map(reading_of, line.words[last_join + 1 : index]))


def _is_another_verb(word: str, known: Verbs) -> bool:
    return (
        (is_infinitive(word, known) and not may_be_noun(word) and not is_also_adjective(word))
        or is_finite(word, known)
        or word in known.present
        or word in SUBJECTS
    )
