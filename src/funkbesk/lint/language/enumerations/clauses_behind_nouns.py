"""A main clause where the last of some nouns is due: `støj, parkering og hunde skal føres i snor`.

The sentence has its verb before the nouns, so what »og« joins to them is none of them, and they lack an »og« of their
own. Where the verb comes first behind the nouns, they are its subject, and all is well.
"""

from __future__ import annotations

from funkbesk.lint.language.enumerations.bare_phrases import ends_in_noun, is_noun_phrase
from funkbesk.lint.language.enumerations.said import CLAUSES, Said
from funkbesk.lint.language.grammar import (
    COPULAS,
    DEFINITE_ARTICLES,
    FINITE,
    JOINS,
    MODALS,
    PREPOSITIONS,
    SUBJECTS,
    SUBORDINATORS,
    is_singular_participle,
    word_set,
)
from funkbesk.lint.language.lexicon import DEFINITE
from funkbesk.lint.language.nouns import reading_of
from funkbesk.lint.language.verbs.clause_parts import Line, end_of_adverbial, end_of_nominal
from funkbesk.lint.language.verbs.clause_words import DETERMINERS
from funkbesk.lint.language.verbs.finite_forms import is_finite

_JOINS_OF_CLAUSES = JOINS | {"men"}
_QUESTIONS = word_set("hvornår hvordan hvorfor hvor")
# Behind these »at« may be left out, and what is listed is a subject: »Vi tror, kaffe, te og kage er nok«.
_BEFORE_CLAUSES = word_set(
    "tror troede ved vidste mener mente synes syntes siger sagde håber håbede betyder betød viser viste ser så føler "
    "oplever husk husker regner ville vil gør lader lad tænker hører frygter glemmer"
)
# »om« opens a clause behind these: »Vi undersøger om lokaler, udstyr og personale er klar«.
_TALKING = word_set("handler handlede handle talte taler tale snakker snakkede sig drejer mødet samtale samtaler")
_OPENERS = SUBORDINATORS | CLAUSES | word_set("inden før selvom da end medmindre hvorefter")
_ALSO_PREPOSITIONS = word_set("om inden før end")
_ALSO_SUBJECTS = DEFINITE_ARTICLES | word_set("ingen alle nogen mange alt intet noget")
_ALSO_OTHER = word_set("så ved")
_LONGEST_SUBJECT = 4


def clause_behind_nouns(sentence: Said, index: int) -> int | None:
    """Return where the clause begins in `tilbyder sparring, fleksible arbejdstider og du får oplæring`.

    `index` is the place of the word behind the comma.
    """
    join = sentence.join_behind(index)
    if join is None or join + 2 >= len(sentence.words) or not sentence.beside(join):
        return None
    if _opens_question(sentence, join + 1):
        is_clause = True
    else:
        verb = _verb_behind_subject(sentence, join + 1)
        is_clause = verb is not None and _is_no_relative(sentence, index, join, verb)
    are_nouns = is_clause and is_noun_phrase(sentence, index, join) and ends_in_noun(sentence, index - 1)
    return join + 1 if are_nouns and is_behind_verb(sentence, index) else None


def clause_behind_verbs(sentence: Said, index: int) -> int | None:
    """Return where the clause begins in `Du tæller stole, fejer gulve og skader bliver noteret`.

    The verb at `index` is joined to the one before it, and what follows »og« has a subject of its own: it is neither an
    object nor a third verb, and as a main clause it would have a comma before »og«.
    """
    words, head, join = sentence.words, sentence.head(), sentence.join_behind(index)
    if head is None or head >= index or join is None or not sentence.is_finite(index):
        return None
    if words[index] in _BEFORE_CLAUSES or words[0] in _OPENERS or not sentence.has_no_clause(0, join):
        return None
    if not ends_in_noun(sentence, join - 1) or not sentence.beside(join):
        return None
    verb = _verb_behind_subject(sentence, join + 1)
    if verb is None or words[verb] not in COPULAS or words[-1] in PREPOSITIONS:
        return None
    return join + 1 if is_singular_participle(sentence.behind(verb)) else None


def _is_no_relative(sentence: Said, index: int, join: int, verb: int) -> bool:
    """Return whether both nouns around »og« can't be the subject of a clause: `de opgaver, borgere og ledere løser`.

    They are of one kind there; or the clause has all that it needs.
    """
    words = sentence.words
    noun = next((word for word in words[index:join] if reading_of(word)), "")
    if reading_of(noun) & DEFINITE:
        return False
    if _is_definite(sentence, join + 1, verb):
        return True
    is_whole = words[verb] in COPULAS or words[verb] in sentence.known.passive
    is_passive = words[verb] in MODALS and sentence.behind(verb) in sentence.known.passive
    return (is_whole or is_passive) and words[-1] not in PREPOSITIONS


def _is_definite(sentence: Said, begin: int, end: int) -> bool:
    first, last = sentence.words[begin], sentence.words[end - 1]
    return first in SUBJECTS or first in DETERMINERS or first == "der" or bool(reading_of(last) & DEFINITE)


def is_behind_verb(sentence: Said, end: int) -> bool:
    """Return whether the sentence has its finite verb before that place, and no clause has begun there."""
    words = sentence.words
    if words[0] in _OPENERS - _ALSO_PREPOSITIONS - {"der"}:
        return False
    verb = _verb(sentence, end)
    if verb is None or (words[end - 2] in _BEFORE_CLAUSES) or not _is_second(sentence, verb):
        return False
    return not any(_may_open(sentence, place) for place in range(verb, end))


def _verb(sentence: Said, end: int) -> int | None:
    """Return the place of the first finite verb."""
    return next((place for place in range(end - 1) if _is_verb(sentence, place)), None)


def _is_verb(sentence: Said, place: int) -> bool:
    word = sentence.words[place]
    if word in PREPOSITIONS:
        return False
    return word in FINITE or is_finite(word, sentence.known) or (word in sentence.known.present and place < 2)


def _is_second(sentence: Said, verb: int) -> bool:
    """Return whether nothing but a subject or an adverbial stands before the verb."""
    if not verb:
        return sentence.behind(0) not in SUBJECTS  # »Har du børn, hunde og heste skal …«
    line = Line(*sentence)
    return verb in {end_of_nominal(line, 0, verb), end_of_adverbial(line, 0, verb)} or sentence.words[0] == "der"


def _may_open(sentence: Said, place: int) -> bool:
    """Return whether a clause may begin there; »om« is mostly a preposition behind a noun or `handler`."""
    word = sentence.words[place]
    if word in _JOINS_OF_CLAUSES and sentence.between(place) == ", ":
        return True
    if word not in _OPENERS:
        return False
    if sentence.between(place) == ", ":
        return True
    if word == "om":
        before = sentence.words[place - 1]
        return before not in _TALKING and not reading_of(before)
    return word not in _ALSO_PREPOSITIONS


def _verb_behind_subject(sentence: Said, begin: int) -> int | None:
    """Return the place of the verb where it and its subject begin a clause: `hunde skal`, `naboen brænder`."""
    words, known = sentence.words, sentence.known
    for end in range(begin + 1, min(begin + _LONGEST_SUBJECT, len(words) - 1) + 1):
        if not sentence.beside(end - 1):
            return None
        verb = words[end]
        if verb in known.present or is_finite(verb, known):
            is_asked = verb in known.passive and not MODALS.isdisjoint(words[:begin])  # »kan ferier og … konfigureres«
            return end if not is_asked and _is_subject(sentence, begin, end) else None
    return None


def _is_subject(sentence: Said, begin: int, end: int) -> bool:
    words = sentence.words
    if end == begin + 1 and (words[begin] in SUBJECTS or words[begin] == "der"):
        return True
    is_sure = words[end] in FINITE | MODALS or words[end] in sentence.known.passive
    if end == begin + 1 and words[begin] in _ALSO_SUBJECTS:
        return is_sure
    is_noun = bool(reading_of(words[end - 1])) and sentence.inside[begin].text.islower()
    is_phrase = is_noun and words[end] not in _ALSO_OTHER and end_of_nominal(Line(*sentence), begin, end) == end
    return is_phrase and (is_sure or _is_definite(sentence, begin, end))


def _opens_question(sentence: Said, begin: int) -> bool:
    """Return whether a clause has the order of a question: `hvornår leveres der`, in place of `hvornår der leveres`."""
    if sentence.words[begin] not in _QUESTIONS or begin + 2 >= len(sentence.words):
        return False
    if sentence.text.value[sentence.inside[-1].end :][:1] == "?":
        return False
    verb, subject = sentence.words[begin + 1 : begin + 3]
    is_verb = verb in sentence.known.present or verb in MODALS or is_finite(verb, sentence.known)
    is_subject = subject in SUBJECTS or subject == "der" or bool(reading_of(subject) & DEFINITE)
    return is_verb and is_subject and sentence.beside(begin) and sentence.beside(begin + 1)
