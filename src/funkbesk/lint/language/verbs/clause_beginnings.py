"""Where the clause begins that a verb stands in, and whether something before it asks for an infinitive."""

from __future__ import annotations

from funkbesk.lint.language.grammar import (
    FINITE_HELPERS,
    JOINS,
    MODALS,
    PREPOSITIONS,
    SUBJECTS,
    SUBORDINATORS,
    word_set,
)
from funkbesk.lint.language.nouns import reading_of
from funkbesk.lint.language.times import is_time
from funkbesk.lint.language.verb_forms import is_infinitive
from funkbesk.lint.language.verbs.clause_parts import Line, describes, end_of_adverbial

RELATIVES = word_set("der som")
_BEHIND_VERB = 2
OPENERS = (SUBORDINATORS - RELATIVES - {"siden"}) | word_set(
    "inden før selvom skønt medmindre end sålænge hvorvidt hvoraf hvorefter hvorved hvorpå hvorfra hvortil hvormed "
    "hvori såfremt eftersom hvorimod hvorunder hvorigennem hvorom ifald"
)
CONJUNCTIONS = JOINS | word_set("men for så")
_ALSO_PREPOSITIONS = word_set("inden før om end")
ASKING_FOR_INFINITIVES = MODALS | word_set(
    "at lade lader lad lod få får fik bede beder bedes bed bad se ser så høre hører hørte hjælpe hjælper gide gider "
    "behøver behøve føle føler følte mærke mærker"
)
# »Børnene skal lege, og de voksne hvile«: what is said of two stands before the first.
SEEING = word_set("lade lader lad lod se ser høre hører hørte bede beder bad")
SHARED = MODALS | SEEING


def is_adverbial(line: Line, begin: int, end: int) -> bool:
    """Return whether nothing but adverbs, phrases with a preposition and times stand there: `ofte i ferien`."""
    place: int | None = begin
    while place is not None and place < end:
        place = end_of_adverbial(line, place, end)
    return place == end


def beginning_of_clause(line: Line, index: int) -> int | None:
    """Return where the clause of the word begins; None where `at` governs the word or it is said of somebody seen."""
    for place in range(index, 0, -1):
        if place < index and line.words[place] in CONJUNCTIONS and _begins_clause(line, place, index):
            return place + 1
        if not line.follows(place):
            return place
        before = line.words[place - 1]
        if before == "så" and place > 1 and line.words[place - 2] in SUBJECTS:
            return None  # »da jeg så maskinen komme«
        if is_opener(line, place - 1):
            return place
        if before == "gang" and place > 1 and line.words[place - 2] == "hver":
            return place
        if place < index and line.words[place] in SUBJECTS and _is_antecedent(line, place - 1):
            return place  # »det område vi lægge beslag på«
        if before in RELATIVES and _is_relative(line, place - 1):
            return place
    return int(line.words[0] in CONJUNCTIONS and index > 1)


def _is_antecedent(line: Line, place: int) -> bool:
    """Return whether the word is a noun, which a clause about it may follow without a comma."""
    word = line.words[place]
    is_verb = word in line.known.present or word in line.known.imperatives or is_infinitive(word, line.known)
    return bool(reading_of(word)) and not is_verb


def is_under_modal(line: Line, begin: int) -> bool:
    """Return whether a modal stands before a relative clause without its infinitive: `kan her hos os der opstå`."""
    for place in range(begin - 1, -1, -1):
        if is_infinitive(line.words[place], line.known) or not line.follows(place + 1):
            return False
        if line.words[place] in MODALS:
            return True
    return False


def is_asked_for_before(line: Line, begin: int) -> bool:
    """Return whether a modal, `at` … stands before the clause that has no infinitive yet: `kan som regel vælge`."""
    for place in range(begin - 1, -1, -1):
        if line.words[place] in SEEING and place < begin - 1:
            return True
        if is_infinitive(line.words[place], line.known) or not line.follows(place + 1):
            return False
        if line.words[place] in FINITE_HELPERS:
            return False  # »sikre, at det er sådan, hver gang …«
        if line.words[place] in ASKING_FOR_INFINITIVES and place < begin - 1:
            return True
    return False


def is_opener(line: Line, place: int) -> bool:
    """Return whether a clause begins with the word; »om vinteren« is a phrase, and »at gå« no clause."""
    word, after = line.words[place], line.words[place + 1]
    if word == "så" and place and line.follows(place) and (line.words[place - 1] in PREPOSITIONS or describes(after)):
        return False  # »i så fald«, »så meget mad«
    if word == "så" and place == _BEHIND_VERB and line.words[0] in SUBJECTS and line.words[1] in line.known.present:
        return False  # »Du saver så stykket over«
    if word == "at":
        return not is_infinitive(after, line.known) or after in SUBJECTS
    if word == "til" and place and line.gap(place) == ", ":
        return True  # »Vi venter, til alle har spist«
    is_time_of = word == "om" and is_time(after) and line.words[max(0, place - 1)] != "selv"
    return word in OPENERS and not is_time_of


def _begins_clause(line: Line, place: int, index: int) -> bool:
    """Return whether the conjunction joins clauses: a comma stands before it, or »vi«, »du« … behind it."""
    return place + 1 < index and (not line.follows(place) or line.words[place + 1] in SUBJECTS)


def _is_relative(line: Line, place: int) -> bool:
    """Return whether »der« or »som« stands for the noun before; in »at der …« and »nu der …« it does not."""
    if line.words[place] == "som":
        return place > 0
    before = line.words[place - 1] if place else ""
    return before != "" and before not in OPENERS - {"hvem", "hvad"} and before not in CONJUNCTIONS


def opens_phrase(line: Line, begin: int, index: int) -> bool:
    """Return whether »inden«, »før« … at the beginning may be a preposition: `Inden mødet sende dagsorden ud`."""
    if begin != 1 or line.words[0] not in _ALSO_PREPOSITIONS or line.words[begin] in SUBJECTS:
        return False
    return not any(line.gap(place) == ", " for place in range(index + 1, len(line.words)))
