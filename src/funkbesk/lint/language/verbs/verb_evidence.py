"""Whether an infinitive can be nothing but the verb of its clause, to judge by the words on both sides of it."""

from __future__ import annotations

from funkbesk.lint.language.grammar import (
    FUNCTION_WORDS,
    JOINS,
    PARTICLES,
    PREPOSITIONS,
    SUBORDINATORS,
    base_of_adjective,
    is_inflected_adjective,
    is_participle,
    word_set,
)
from funkbesk.lint.language.lexicon import Reading, readings_of
from funkbesk.lint.language.nouns import reading_of
from funkbesk.lint.language.number_words import PERSONS
from funkbesk.lint.language.verb_forms import is_infinitive
from funkbesk.lint.language.verb_or_noun import has_object_or_adverb, is_also_adjective, is_verb_not_adjective
from funkbesk.lint.language.verbs.clause_beginnings import CONJUNCTIONS, RELATIVES
from funkbesk.lint.language.verbs.clause_parts import Line, describes, is_adverb, stands_behind_article
from funkbesk.lint.language.verbs.finite_forms import is_finite
from funkbesk.lint.language.verbs.joined_verbs import SUBJECTS
from funkbesk.lint.language.verbs.subjects import is_time, is_unknown_definite
from funkbesk.lint.texts.bullet_forms import may_be_noun

# Nobody means the garden or the few by these, where a clause has no other verb.
EVERYDAY = word_set("have være blive få gøre komme gå stå ligge sidde se ske tage give lægge")
_OBJECT_CLAUSES = word_set("at hvad hvem hvor hvordan hvornår hvorfor hvilken hvilket hvilke")
_CONDITIONS = word_set("når hvis fordi inden før mens medmindre indtil så")
_NEGATIONS = word_set("ikke aldrig")
_NEW_SUBJECTS = SUBJECTS | word_set("det de der den")
_ARTICLES = PREPOSITIONS | word_set("den det de en et denne dette disse")
_DEFINITE = Reading.THE_ONE | Reading.THE_MANY


def is_noun_phrase(line: Line, begin: int, index: int) -> bool:
    """Return whether the word may end a noun phrase with its article: `den fulde`, `på det åbne`, `nogle gange`."""
    word = line.words[index]
    may_be_other = may_be_noun(word) or bool(readings_of(word)) or is_also_adjective(word)
    if may_be_other and begin < index and describes(line.words[index - 1]) and line.words[index - 1] not in PERSONS:
        return word not in EVERYDAY  # »som en lineær række«
    before = line.words[index - 1] if index else ""
    if not stands_behind_article(line, index) or before in SUBJECTS:
        return False
    if index + 1 < len(line.words) and line.gap(index + 1) == ", ":
        return line.words[index + 1] in SUBJECTS | RELATIVES  # »den kode, vi bruger«
    if before in {"det", "den", "dette", "denne"} and readings_of(word) is Reading.MANY and index - 1 == begin:
        return False  # »Det lyde af meget«
    return (index - 1 > begin and before in _ARTICLES) or (may_be_other and word not in EVERYDAY)


def is_certain(line: Line, index: int) -> bool:
    """Return whether the word is a verb, to judge by what follows, and neither noun nor adjective."""
    word = line.words[index]
    after = line.words[index + 1] if index + 1 < len(line.words) and line.follows(index + 1) else ""
    if word == "få":
        is_few = bool(reading_of(after) & Reading.MANY) or is_inflected_adjective(after)
        return (not is_few or line.words[index - 1] in SUBJECTS) and line.words[index - 1] not in {
            "nogle",
            "kun",
            "meget",
            "så",
        }
    if word in EVERYDAY:
        return True
    before = line.words[index - 1]
    is_behind_one = reading_of(before) is Reading.THE_ONE or is_unknown_definite(before)
    if is_behind_one and word != "tro" and not is_time(before) and _may_follow_verb(after):
        return True  # »Flippen stramme til«: neither noun nor adjective stands behind a definite noun
    if is_also_adjective(word):
        has_comma = index + 1 < len(line.words) and not line.follows(index + 1)
        return is_verb_not_adjective(line.words, index, has_comma=has_comma)
    if not may_be_noun(word):
        return True
    is_object = after != "" and has_object_or_adverb(line.words, index, line.known)
    if is_object or after in PARTICLES or after in _NEGATIONS or before in SUBJECTS or after == "sig":
        return True
    # two nouns don't stand side by side: »Alle veje føre til Rom«, but »traditionen tro«
    reading = reading_of(before)
    is_behind_noun = bool(reading & (_DEFINITE | Reading.MANY)) and not reading & Reading.ONE
    is_behind_noun = is_behind_noun or is_unknown_definite(before)
    return is_behind_noun and word != "tro" and after != "" and (after in PREPOSITIONS or is_adverb(after))


def _may_follow_verb(word: str) -> bool:
    return (
        word in PREPOSITIONS
        or word in PARTICLES
        or word in {"kl", "klokken"}
        or (word not in FUNCTION_WORDS and bool(reading_of(word)))
    )


def is_alone(line: Line, index: int) -> bool:
    """Return whether nothing follows that the verb has beside its subject, which makes it one of several."""
    if index + 1 == len(line.words) or line.words[index + 1] in JOINS:
        return True
    if line.words[index] in {"være", "blive"}:
        return False
    return line.gap(index + 1)[:1] in ",;)" and line.words[index + 1] not in _OBJECT_CLAUSES | _CONDITIONS


def has_later_finite(line: Line, index: int) -> bool:
    """Return whether another finite verb follows in the clause, so that the word must be something else."""
    for place in range(index + 1, len(line.words)):
        word = line.words[place]
        if not line.follows(place) or (word in SUBORDINATORS and word not in {"om", "der", "som", "så", "da"}):
            return False
        if word in RELATIVES and place > index + 1:
            return False
        if word in CONJUNCTIONS and line.words[place + 1 : place + 2] and line.words[place + 1] in _NEW_SUBJECTS:
            return False
        if line.words[place - 1] in CONJUNCTIONS or not is_finite(word, line.known):
            continue
        behind = line.words[place + 1] if place + 1 < len(line.words) else ""
        is_describing = is_participle(word) and (bool(reading_of(behind)) or base_of_adjective(behind) is not None)
        if not is_describing:
            return True
    return False


def has_infinitive_before(line: Line, end: int) -> bool:
    """Return whether an infinitive stands before the word `end`, which another may be listed behind."""
    return any(is_infinitive(word, line.known) for word in line.words[:end])


def is_few(words: tuple[str, ...], index: int) -> bool:
    """Return whether it is no verb: »som kun få brugere kender«."""
    return (
        words[index] == "få"
        and words[index - 1] not in SUBJECTS
        and index + 1 < len(words)
        and bool(reading_of(words[index + 1]) & Reading.MANY)
    )
