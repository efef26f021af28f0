"""Whether an infinitive can be nothing but the verb of its clause, to judge by the words on both sides of it."""

from __future__ import annotations

from funkbesk.lint.language.grammar import (
    CONTENT_CLAUSES,
    FUNCTION_WORDS,
    JOINS,
    MODALS,
    PARTICLES,
    PREPOSITIONS,
    SUBJECTS,
    SUBORDINATORS,
    base_of_adjective,
    is_inflected_adjective,
    is_participle,
    word_set,
)
from funkbesk.lint.language.lexicon import DEFINITE, Reading, readings_of
from funkbesk.lint.language.nouns import is_pure_definite, reading_of
from funkbesk.lint.language.number_words import BEFORE_PARTICIPLES, NUMBERS, PERSONS
from funkbesk.lint.language.times import is_time
from funkbesk.lint.language.verb_forms import is_infinitive
from funkbesk.lint.language.verb_or_noun import has_object_or_adverb, is_also_adjective, is_verb_not_adjective
from funkbesk.lint.language.verbs.certain_infinitives import EVERYDAY, HARDLY_NOUNS
from funkbesk.lint.language.verbs.clause_beginnings import CONJUNCTIONS, RELATIVES
from funkbesk.lint.language.verbs.clause_parts import Line, describes, is_adverb, stands_behind_article
from funkbesk.lint.language.verbs.clause_words import DETERMINERS
from funkbesk.lint.language.verbs.finite_forms import is_finite, is_past
from funkbesk.lint.language.verbs.subjects import is_unknown_definite
from funkbesk.lint.texts.bullet_forms import may_be_noun

_NEW_CLAUSES = (SUBORDINATORS | word_set("før inden medmindre selvom skønt")) - word_set("om der som så da")
_CONDITIONS = word_set("når hvis fordi inden før mens medmindre indtil så")
_SELDOM_ADJECTIVES = word_set("ringe egne")
_BEFORE_OBJECTS = word_set("de nogle noget vores deres jeres mine dine sine begge")
_MEASURES = word_set("meter kilometer skridt centimeter millimeter km m grader procent gange")
_SINGULAR_ARTICLES = word_set("en et én ét sin sit vores jeres deres")
_MANY = word_set("alle nogle flere mange begge")
_BEFORE_FOLLOWING = word_set("som til i")
_CLOCK = word_set("kl klokken")
_NEGATIONS = word_set("ikke aldrig")
_ALSO_OPENERS = word_set("før inden efter")
"""Prepositions of time, which open a clause as well."""
_NEW_SUBJECTS = SUBJECTS | word_set("det de der den")
_ARTICLES = PREPOSITIONS | word_set("den det de en et denne dette disse")


def is_noun_phrase(line: Line, begin: int, index: int) -> bool:
    """Return whether the word may end a noun phrase with its article: `den fulde`, `på det åbne`, `nogle gange`."""
    word = line.words[index]
    may_be_other = may_be_noun(word) or bool(readings_of(word)) or is_also_adjective(word)
    if index == 1 and is_adverb(line.words[0]) and line.follows(2) and is_pure_definite(line.words[2]):
        return False  # »Dagligt føre vagten en log«: no noun stands before a definite one
    if may_be_other and begin < index and describes(line.words[index - 1]) and line.words[index - 1] not in PERSONS:
        return word not in EVERYDAY  # »som en lineær række«
    if line.follows(index + 1) and line.words[index + 1] in {"sig", "ikke"}:
        return False  # »hvad de øve sig på«, »Det nytte ikke«
    before = line.words[index - 1] if index else ""
    if not stands_behind_article(line, index) or before in SUBJECTS:
        return False
    if before == "ingen" and index == begin + 1 and line.follows(index + 1) and is_pure_definite(line.words[index + 1]):
        return not is_no_other(line, index)  # »Ingen forlade bassinet«, but »Ingen støtte vagten giver«
    if before in _MANY and not readings_of(word) & Reading.MANY and not is_also_adjective(word):
        return False  # »Alle bære hjelm«
    if index + 1 < len(line.words) and line.gap(index + 1) == ", ":
        return line.words[index + 1] in SUBJECTS | RELATIVES  # »den kode, vi bruger«
    if before in {"det", "den", "dette", "denne"} and readings_of(word) is Reading.MANY and index - 1 == begin:
        return False  # »Det lyde af meget«
    return (index - 1 > begin and before in _ARTICLES) or (may_be_other and word not in EVERYDAY)


def is_certain(line: Line, index: int) -> bool:
    """Return whether the word is a verb, to judge by what follows, and neither noun nor adjective."""
    word = line.words[index]
    after = line.words[index + 1] if index + 1 < len(line.words) and line.follows(index + 1) else ""
    before = line.words[index - 1]
    if word == "få":
        is_few = bool(reading_of(after) & Reading.MANY) or is_inflected_adjective(after)
        is_subject = before in SUBJECTS or (is_behind_definite(line, index) and not is_measure(after))
        return (not is_few or is_subject) and before not in {"nogle", "kun", "meget", "så"}
    if word in EVERYDAY:
        return True
    is_behind_one = (is_pure_definite(before) and Reading.THE_MANY not in reading_of(before)) or is_unknown_definite(
        before
    )
    if is_behind_one and word != "tro" and not is_time(before):
        is_asking = (
            index + 1 < len(line.words) and line.gap(index + 1) == ", " and line.words[index + 1] in CONTENT_CLAUSES
        )
        if may_follow_verb(line, index + 1) or is_asking:
            return True  # »Flippen stramme til«: neither noun nor adjective stands behind a definite noun
    if before in SUBJECTS and after != "":
        return True  # »man sikre gode vilkår«
    if word in HARDLY_NOUNS and reading_of(before) and may_follow_verb(line, index + 1):
        return True  # »Leg og bevægelse fylde meget«
    if word in _SELDOM_ADJECTIVES and index + 1 < len(line.words) and line.gap(index + 1)[1:2].isdigit():
        return True  # »ringe 112 og …«
    if word in _SELDOM_ADJECTIVES and (_is_behind_noun(before) or before in PERSONS):
        return may_follow_verb(line, index + 1) or base_of_adjective(after) is not None
    if is_also_adjective(word):
        has_comma = index + 1 < len(line.words) and not line.follows(index + 1)
        return is_verb_not_adjective(line.words, index, has_comma=has_comma)
    if not may_be_noun(word):
        return True
    is_object = after != "" and (has_object_or_adverb(line.words, index, line.known) or _is_object(line, index + 1))
    if is_object or after in PARTICLES or after in _NEGATIONS or before in SUBJECTS or after == "sig":
        return True
    # two nouns don't stand side by side: »Alle veje føre til Rom«, but »traditionen tro«
    may_follow = after in PREPOSITIONS or after in _CLOCK or is_adverb(after) or describes(after)
    return _is_behind_noun(before) and word != "tro" and after != "" and may_follow


def _is_behind_noun(before: str) -> bool:
    reading = reading_of(before)
    is_noun = bool(reading & (DEFINITE | Reading.MANY)) and not reading & Reading.ONE
    return is_noun or is_unknown_definite(before)


def is_behind_definite(line: Line, index: int) -> bool:
    """Return whether the word before is a definite noun and nothing else: `museet`, `borgerne`."""
    return is_pure_definite(line.words[index - 1]) and line.follows(index)


def is_measure(word: str) -> bool:
    """Return whether »få« before the word says how far or how long: `få meter fra havnen`."""
    return is_time(word) or word in _MEASURES


def may_follow_verb(line: Line, index: int) -> bool:
    """Return whether a preposition, an adverb, an article or a noun stands there, right behind the verb."""
    if not line.follows(index):
        return False
    word = line.words[index]
    return (
        word in PREPOSITIONS
        or word in PARTICLES
        or word in _CLOCK
        or word == "sig"
        or (is_adverb(word) and word not in JOINS)
        or (word in DETERMINERS and index + 1 < len(line.words) and line.follows(index + 1))
        or is_inflected_adjective(word)
        or (word not in FUNCTION_WORDS and bool(reading_of(word)))
    )


def _is_object(line: Line, index: int) -> bool:
    """Return whether »de«, »nogle« … begins a noun phrase there that is no time: `vise de fire faser`."""
    is_followed = index + 1 < len(line.words) and line.follows(index + 1)
    later = line.words[index + 1 : index + 4]
    is_object = line.words[index] in _BEFORE_OBJECTS or line.words[index] in NUMBERS
    return is_object and is_followed and not any(map(is_time, later))


def is_alone(line: Line, index: int) -> bool:
    """Return whether nothing follows that the verb has beside its subject, which makes it one of several."""
    if index + 1 == len(line.words):
        return True
    if line.words[index + 1] in JOINS:
        return not line.gap(index + 1)[1:2].isdigit()  # »ringe 112 og …«
    if line.words[index] in {"være", "blive"}:
        return False
    return line.gap(index + 1)[:1] in ",;)" and line.words[index + 1] not in CONTENT_CLAUSES | _CONDITIONS


def has_later_finite(line: Line, index: int) -> bool:
    """Return whether another finite verb follows in the clause, so that the word must be something else."""
    for place in range(index + 1, len(line.words)):
        word = line.words[place]
        if not line.follows(place) or word in _NEW_CLAUSES:
            return False
        if word in RELATIVES and place > index + 1:
            return False
        if word in CONJUNCTIONS and line.words[place + 1 : place + 2] and line.words[place + 1] in _NEW_SUBJECTS:
            return False
        if not is_finite(word, line.known) or _is_other(line, index, place):
            continue
        if line.words[place - 1] in CONJUNCTIONS:
            return False  # »Kortene være gratis og kan hentes her«
        behind = line.words[place + 1] if place + 1 < len(line.words) else ""
        is_describing = is_participle(word) and (bool(reading_of(behind)) or describes(behind))
        if not is_describing:
            return True
    return False


def _is_other(line: Line, index: int, place: int) -> bool:
    """Return whether the word is a noun or, behind a verb that asks for one, a participle: `være daglig leder`."""
    word = line.words[place]
    if word in PERSONS and (stands_behind_article(line, place) or not line.gap(place).isspace()):
        return True
    if line.words[index] in BEFORE_PARTICIPLES and is_past(word):
        return True
    before = line.words[place - 1]
    if before in _SINGULAR_ARTICLES or (reading_of(word) and before in {"både", "med"}):
        return True  # »en opvasker«, »både tog og bus«
    return bool(reading_of(word)) and (describes(line.words[place - 1]) or stands_behind_article(line, place))


def has_infinitive_before(line: Line, end: int) -> bool:
    """Return whether an infinitive stands before the word `end`, which another may be listed behind."""
    return any(is_infinitive(word, line.known) for word in line.words[:end])


def is_other_word(line: Line, index: int) -> bool:
    """Return whether it is no verb: »som kun få brugere kender«, »som følge af«, but »museet få brug for hjælp«.

    Before a modal it is no verb either: »så du bedre kan se det«; and one that belongs to a modal is right.
    """
    word, before = line.words[index], line.words[index - 1]
    after = line.words[index + 1] if line.follows(index + 1) else ""
    if after in MODALS or (word == "være" and after == "sig") or _belongs_to_earlier(line, index):
        return True
    if index > 1 and line.gap(index - 1) == "/":
        return True  # »vil han/hun deltage«
    if word == "følge":
        return before in _BEFORE_FOLLOWING and after == "af"
    if word != "få" or before in SUBJECTS or not line.follows(index):
        return False
    counted = index + 1
    while counted + 1 < len(line.words) and is_inflected_adjective(line.words[counted]) and line.follows(counted + 1):
        counted += 1  # »De få ledige pladser«
    is_several = counted < len(line.words) and bool(reading_of(line.words[counted]) & Reading.MANY)
    return is_several and (not is_behind_definite(line, index) or is_measure(after))


def _belongs_to_earlier(line: Line, index: int) -> bool:
    """Return whether a modal stands before a time that parts the verb from it: `skal før fristen give besked`."""
    opener = next((place for place in range(index - 2, 0, -1) if line.words[place] in _ALSO_OPENERS), 0)
    if not opener or not all(line.follows(place) for place in range(opener, index)):
        return False
    modal = next((place for place in range(opener - 1, -1, -1) if line.words[place] in MODALS), None)
    return modal is not None and not any(
        is_infinitive(word, line.known) and not reading_of(word) for word in line.words[modal + 1 : opener]
    )


def may_be_past(line: Line, index: int) -> bool:
    """Return whether the word is the past of another verb as well: `lugte` (luge), which nothing joins to a present."""
    if not is_participle(line.words[index]):
        return False
    is_clause = index > 0 and line.words[index - 1] in RELATIVES and line.follows(index + 2)
    if not is_clause or line.words[index + 1] not in JOINS:
        return True
    joined = line.words[index + 2]
    return not (is_finite(joined, line.known) or joined in line.known.present) or is_past(joined)


def is_no_other(line: Line, index: int) -> bool:
    """Return whether no word of the clause behind it is spelled like a present, which could be its verb."""
    for place in range(index + 1, len(line.words)):
        if not line.follows(place) or line.words[place - 1] in JOINS:
            return True
        if line.words[place] in line.known.present or is_finite(line.words[place], line.known):
            return False
    return True
