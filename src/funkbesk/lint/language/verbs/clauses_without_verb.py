"""Infinitives that are the only verb of their clause, whatever else stands there: `at de begge blive hørt`.

What stands before the word is read to its end: adverbs, phrases with a preposition and one subject, nothing else. So no
verb and nothing that asks for an infinitive can have been missed.
"""

from __future__ import annotations

from funkbesk.late_patterns import late
from funkbesk.lint.language.grammar import (
    FUNCTION_WORDS,
    JOINS,
    OBJECTS,
    PARTICLES,
    PREPOSITIONS,
    SUBJECTS,
    is_participle,
    word_set,
)
from funkbesk.lint.language.lexicon import DEFINITE, Reading
from funkbesk.lint.language.noun_phrases import is_genitive
from funkbesk.lint.language.nouns import number_of, reading_of
from funkbesk.lint.language.times import is_time
from funkbesk.lint.language.verb_forms import is_infinitive
from funkbesk.lint.language.verb_or_noun import is_also_adjective
from funkbesk.lint.language.verbs.certain_infinitives import EVERYDAY, HARDLY_NOUNS, is_unknown
from funkbesk.lint.language.verbs.clause_beginnings import (
    ASKING_FOR_INFINITIVES,
    OPENERS,
    RELATIVES,
    beginning_of_clause,
    is_adverbial,
    is_asked_for_before,
    is_under_modal,
    opens_phrase,
)
from funkbesk.lint.language.verbs.clause_parts import Line, describes, subject_in
from funkbesk.lint.language.verbs.clause_words import DETERMINERS
from funkbesk.lint.language.verbs.finite_forms import is_finite
from funkbesk.lint.language.verbs.inverted_clauses import is_before_pronoun, is_before_two_nominals, is_turned
from funkbesk.lint.language.verbs.main_clauses import (
    ALONE,
    SAID_OF_THINGS,
    is_in_main_clause,
)
from funkbesk.lint.language.verbs.subjects import is_unknown_definite
from funkbesk.lint.language.verbs.verb_evidence import (
    has_later_finite,
    is_alone,
    is_behind_definite,
    is_certain,
    is_no_other,
    is_noun_phrase,
    may_be_past,
    may_follow_verb,
)
from funkbesk.lint.language.verbs.verbs_behind_clauses import is_behind_clause, is_behind_infinitive, opens_condition
from funkbesk.lint.texts.bullet_forms import may_be_noun

_QUESTIONS = word_set("så hvor hvordan hvorfor hvornår")
_FRONTED = word_set("hvis når fordi da mens medmindre såfremt selvom indtil eftersom")
_FOR_INSTANCE = word_set("fx eksempelvis")
_BEFORE_SUBJECTS = word_set("megen meget sådant mangen")
_ASKING_FOR_NOUNS = word_set("hvilke hvilken hvilket")
_ALSO_ADVERBS = word_set("stille lige længe")
_ARTICLES = word_set("en et den det denne dette hver hvert vores min din sin sit jeres deres hans hendes dens dets")
_FARTHEST_ARTICLE = 3
_ACTIVITY = late(
    r"(?:opgaven?|arbejdet?|aktivitet(?:en|er)?|hjælpen?|ting|pligt(?:en)?|gøremålet?|emnet?|ydelsen?|støtten?|service|"
    r"handling(?:en)?|indsatsen?|forløbet?|øvelsen?|legen?|formålet?|mål|tiltag|funktion(?:en)?|praktiske)$"
)


def is_verb_of_clause(line: Line, index: int, *, is_bare: bool) -> bool:
    """Return whether the clause of the infinitive at `index` has no other verb, and the word can be nothing else.

    `is_bare` tells of a bullet that goes on a lead-in with a modal.
    """
    begin = beginning_of_clause(line, index)
    if begin is not None and is_before_pronoun(line, index):
        return True
    if is_behind_clause(line, index) or is_behind_infinitive(line, index):
        return not has_later_finite(line, index)
    if index == 0:
        return not is_bare and opens_condition(line)
    if begin is None or _is_asked_for_between(line, begin, index):
        return False
    opener = line.words[begin - 1] if begin and line.follows(begin) else ""
    is_last = index + 1 == len(line.words) and opener in OPENERS  # »erfaring, at det virke«
    is_last = is_last or _ends_fronted_clause(line, begin, index)
    is_asked_for = is_under_modal if opener in RELATIVES else is_asked_for_before
    if (is_noun_phrase(line, begin, index) and not is_last) or is_asked_for(line, begin):
        return False
    if opener in RELATIVES:
        is_found = _is_behind_relative(line, begin, index)
    elif opener in OPENERS or line.words[begin - 2 : begin] == ("hver", "gang"):
        is_found = _is_behind_opener(line, begin, index) or (
            opener in _QUESTIONS and begin in {1, index} and is_turned(line, index)
        )
    else:
        is_found = (begin > 0 or not is_bare) and is_in_main_clause(line, begin, index)
        is_found = is_found or (begin == 0 and not is_bare and _is_only_verb(line, index))
        if is_found and index == begin + 1 and line.words[begin] in SUBJECTS and begin:
            return is_no_other(line, index) or not has_later_finite(line, index)
    return is_found and not has_later_finite(line, index)


def _ends_fronted_clause(line: Line, begin: int, index: int) -> bool:
    """Return whether the word ends a clause that has no other verb, before that of the main clause.

    `Hvis en alarm lyde, kører vagten ud`: not even a noun can stand there.
    """
    if not begin or line.words[begin - 1] not in _FRONTED or index + 1 >= len(line.words):
        return False
    after, before = line.words[index + 1], line.words[index - 1]
    if line.gap(index + 1) != ", " or not (after in line.known.present or is_finite(after, line.known)):
        return False
    is_noun = bool(reading_of(before)) or line.is_name(index - 1) or before in SUBJECTS
    return index > begin and is_noun and subject_in(line, begin, index)


def _is_only_verb(line: Line, index: int) -> bool:
    """Return whether a noun phrase of whatever kind begins the sentence, and no verb: `Vielser i haven være mulige`."""
    word, first, before = line.words[index], line.words[0], line.words[index - 1]
    if index < 2 or before in JOINS or before in PREPOSITIONS or not line.follow(1, index):
        return False
    if word not in EVERYDAY and (may_be_noun(word) or is_also_adjective(word)):
        return False
    reading = reading_of(first)
    is_definite = first in DETERMINERS or first in _BEFORE_SUBJECTS or is_genitive(first) or bool(reading & DEFINITE)
    is_subject = is_definite or (bool(reading & Reading.MANY) and not reading & Reading.ONE)
    if not is_subject or first in line.known.present or is_infinitive(first, line.known):
        return False
    is_without_subject = first not in {"alle", "begge"} and is_adverbial(line, 0, index)
    if is_without_subject or is_alone(line, index) or _is_when(line, index - 1) or may_be_past(line, index):
        return False
    return not any(_may_be_verb(line, place) for place in range(index))


def _is_when(line: Line, place: int) -> bool:
    """Return whether the word ends a time or a place, and no age: `nogle gange`, but `børn under seks år`."""
    is_age = place > 1 and line.words[place - 2] in {"under", "over"}
    return line.words[place] == "steder" or (is_time(line.words[place]) and not is_age)


def _may_be_verb(line: Line, place: int) -> bool:
    """Return whether the word is a verb, or what opens a clause with one of its own."""
    word = line.words[place]
    if word in OPENERS or word in RELATIVES or word in SUBJECTS:
        return True
    is_verb = is_finite(word, line.known) or is_infinitive(word, line.known) or word in line.known.present
    return is_verb and not (is_participle(word) or is_also_adjective(word) or reading_of(word))


def _is_behind_relative(line: Line, begin: int, index: int) -> bool:
    """Return whether nothing but adverbs and phrases stand behind »der« or »som«, or a subject behind »som«."""
    if begin < 2 or line.words[begin] in _FOR_INSTANCE:
        return False  # »opgaver som fx vaske gulv«
    has_comma = not line.follows(begin - 1)
    if not is_adverbial(line, begin, index):
        is_object = line.words[begin - 1] == "som" and subject_in(line, begin, index)
        is_sure = is_behind_definite(line, index) and is_no_other(line, index)
        return is_object and (is_sure or is_certain(line, index))
    if line.words[begin - 1] == "som":
        # »opgaver som vaske gulv og hænge tøj op«
        antecedent = line.words[begin - 2]
        is_person = number_of(antecedent) is not None or antecedent in ALONE
        is_joined = antecedent in JOINS and "som" in line.words[: begin - 2]
        is_told_of = has_comma or is_person or is_joined or _is_one_thing(line, begin - 2, index)
        return is_told_of and (is_certain(line, index) or line.words[index] in HARDLY_NOUNS)
    antecedent = line.words[begin - 2]
    after = line.words[index + 1] if index + 1 < len(line.words) and line.follows(index + 1) else ""
    is_followed = after in PARTICLES or after in OBJECTS or after == "sig"
    if has_comma and is_also_adjective(line.words[index]) and is_followed:
        return True  # »Dem, der ringe ind«
    if antecedent in {"hvad", "hvem"} or (has_comma and is_no_other(line, index)):
        return line.words[index] not in _ALSO_ADVERBS
    is_told_of = has_comma or antecedent not in FUNCTION_WORDS or antecedent in ALONE
    is_noun = bool(reading_of(antecedent)) and antecedent not in line.known.present
    is_verb = (
        (is_noun or antecedent in {"den", "dem"}) and is_no_other(line, index) and may_follow_verb(line, index + 1)
    )
    return is_told_of and (is_verb or is_certain(line, index))


def _is_asked_for_between(line: Line, begin: int, index: int) -> bool:
    """Return whether a modal, »at« … stands there; in »de få ledige pladser« there is none."""
    asking = (place for place in range(begin, index) if line.words[place] in ASKING_FOR_INFINITIVES)
    return any(not _is_other(line, place) for place in asking)


def _is_other(line: Line, place: int) -> bool:
    """Return whether the word is no verb: `få` (few) and, behind a preposition, `bad` (bath)."""
    before = line.words[place - 1] if place else ""
    if line.words[place] == "få":
        is_first = not place and bool(reading_of(line.words[1]) & Reading.MANY)
        return is_first or before in {"de", "kun"}
    return line.words[place] == "bad" and before in PREPOSITIONS


def _is_one_thing(line: Line, place: int, index: int) -> bool:
    """Return whether »som« tells of the noun before it: `et program som generere lister`.

    »som« may stand for »such as«: »opgaver som vaske gulv«, »arbejde som skifte hjul«.
    """
    noun = line.words[place]
    if not (reading_of(noun) or is_unknown(line, place)) or _ACTIVITY.search(noun) or may_be_noun(line.words[index]):
        return False
    if line.words[index] in SAID_OF_THINGS:
        return True
    articles = line.words[max(0, place - _FARTHEST_ARTICLE) : place]
    return bool(reading_of(noun) & Reading.THE_ONE) or not _ARTICLES.isdisjoint(articles)


def _is_behind_opener(line: Line, begin: int, index: int) -> bool:
    """Return whether a subject stands behind »at«, »når« …, with adverbs and phrases only."""
    if line.words[begin - 1] == "hvor" and describes(line.words[begin]):
        begin += 1  # »hvor vant du er«
    is_asking = line.words[begin - 1] in _ASKING_FOR_NOUNS or line.words[begin - 2 : begin - 1] == ("hvor",)
    if is_asking and begin < index - 1:
        begin += describes(line.words[begin]) and begin + 2 < index
        first = reading_of(line.words[begin])  # »hvilke andre møder lederen holder«, »hvor mange dage han har«
        begin += bool(first) and not first & DEFINITE
    if begin >= index or not subject_in(line, begin, index):
        return False
    if _ends_fronted_clause(line, begin, index):
        return True
    if opens_phrase(line, begin, index):
        return is_before_two_nominals(line, index)  # »Inden ferien rydde holdet depotet«
    before = reading_of(line.words[index - 1])
    if index == begin + 1 and before is Reading.ONE and line.words[begin - 1] == "at" and _is_phrase(line, begin - 1):
        return False  # »ved at detalje styre dem«: a compound that has been split
    is_behind_noun = bool(before & (DEFINITE | Reading.MANY)) and not before & Reading.ONE
    is_behind_noun = is_behind_noun or is_unknown_definite(line.words[index - 1])
    if index + 1 == len(line.words) and index == begin + 1 and line.words[begin] in {"det", "den"}:
        return True
    if is_also_adjective(line.words[index]):  # »at druerne mugne under turen«
        after = line.words[index + 1] if index + 1 < len(line.words) and line.follows(index + 1) else ""
        is_noun_verb = bool(before & DEFINITE) and (after == "" or after in PREPOSITIONS or after in PARTICLES)
        is_object = describes(after) or bool(reading_of(after)) or after in DETERMINERS
        is_noun = is_behind_definite(line, index) or (is_behind_noun and is_object)  # »når gæster stille krav«
        is_noun_verb = is_noun_verb or (is_noun and is_no_other(line, index))
    else:
        is_noun_verb = is_behind_noun and may_be_noun(line.words[index])
    return is_noun_verb or is_certain(line, index)


def _is_phrase(line: Line, at: int) -> bool:
    """Return whether a preposition stands before »at«, which an infinitive follows more often than a clause."""
    return line.follows(at) and line.words[at - 1] in PREPOSITIONS
