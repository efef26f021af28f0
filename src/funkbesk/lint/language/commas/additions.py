"""Which words begin an addition to what stands before them: `herunder`, `fx`, `dog`, `helst`, `men`.

Most of them are adverbs as well, at home in the middle of a sentence. So it is asked where the phrase before stands,
and what follows: a noun right behind another noun can only be added to it.
"""

from __future__ import annotations

from collections.abc import Callable

from funkbesk.lint.language.commas.addition_words import (
    AFTER_VERB,
    ALSO_ADVERBS,
    AT_LEAST,
    CLAUSES_AND_EXCEPTIONS,
    CLOSING,
    CONCESSIONS,
    EXCEPTIONS,
    EXPLAIN,
    GO_ON,
    LIMITS,
    NEGATED,
    NO_MATTER,
    OFTEN,
    ONLY_ADD,
    PARTS,
    PERHAPS,
    PICK_OUT,
    PLACES,
    SPELLS_OUT,
    WHERE,
    WISHES,
)
from funkbesk.lint.language.commas.adverbs_in_place import keeps_place_of_adverb
from funkbesk.lint.language.commas.adverbs_that_add import adverb_adds
from funkbesk.lint.language.commas.amounts import (
    counts_apart,
    follows_frequency,
    is_extreme,
    is_number,
    is_share,
    measures_predicate,
    spells_out_counted,
    sums_up,
)
from funkbesk.lint.language.commas.behind_adverbs import (
    adds_behind_adverb,
    adds_behind_predicate,
    adds_behind_verb,
    is_manner,
)
from funkbesk.lint.language.commas.behind_commands import (
    closes_command,
    contrasts,
    names_turned_subject_again,
    stands_for_persons,
)
from funkbesk.lint.language.commas.behind_no_noun import (
    AMOUNTS,
    adds_behind_number,
    adds_behind_pronoun,
    denies_again,
    excepts_from_subject,
    goes_on,
    names_subject_again,
    opens_clause_or_name,
    says_in_other_words,
    stands_behind_number,
)
from funkbesk.lint.language.commas.clauses import QUESTIONS
from funkbesk.lint.language.commas.examples import is_one_for_another, picks_out
from funkbesk.lint.language.commas.likely_additions import introduces_list, is_degree
from funkbesk.lint.language.commas.reservations import is_reservation
from funkbesk.lint.language.commas.sentence_adverbials import repeats_preposition
from funkbesk.lint.language.commas.sentence_openings import has_commas_before_clauses, opens_condition
from funkbesk.lint.language.grammar import (
    AUXILIARIES,
    CONTENT_CLAUSES,
    FINITE,
    FUNCTION_WORDS,
    JOINS,
    MODALS,
    PARTICLES,
    PREPOSITIONS,
    PRONOUNS,
    SUBORDINATORS,
    is_adverb_in_t,
    is_singular_participle,
    word_set,
)
from funkbesk.lint.language.lexicon import Reading, readings_of
from funkbesk.lint.language.phrase_places import (
    PhrasePlace,
    beginning_of_sentence,
    is_finite,
    is_noun,
    modifies,
    place_of_phrase,
)
from funkbesk.lint.texts.bullet_forms import Verbs, may_be_noun
from funkbesk.lint.texts.text import Text, words_in

_SPELLED_OUT = {"nærmere bestemt", "nærmere betegnet"}
_NEVER_BEFORE_ADDITIONS = JOINS | SUBORDINATORS | MODALS | FINITE | word_set("men ikke også kun særligt især")
_IN_GOOD_TIME = word_set("muligt tid")  # »hurtigst muligt«, »i god tid«
_SUPPOSED = PRONOUNS | {"at"}
_MADE_FOR = word_set("for til")
# What each of these says is told in its own way.
_JUDGED_ALONE: dict[str, Callable[[Text, int, str, Verbs], bool]] = {
    "dog": is_reservation,
    "ikke": contrasts,
    **dict.fromkeys(SPELLS_OUT, spells_out_counted),
}


def adds(text: Text, word: str, index: int, after: str, known: Verbs) -> bool:
    """Return whether the `word` (lower case; it begins at `index`) begins an addition to what stands before it.

    `after` is the word behind it. Where that can't be told, it does not.
    """
    if word not in ONLY_ADD | EXPLAIN and opens_condition(text, index, known):
        return False
    if word in _JUDGED_ALONE:
        return _JUDGED_ALONE[word](text, index, after, known)
    before = text.lower_words[index - 1]
    if word in CLAUSES_AND_EXCEPTIONS:
        return _opens_clause_or_exception(text, word, index, after, known)
    if word in EXPLAIN:
        return before not in _NEVER_BEFORE_ADDITIONS | PREPOSITIONS or before in PARTICLES
    if word in ONLY_ADD - PLACES and before not in _NEVER_BEFORE_ADDITIONS:
        return word == "såsom" or not is_finite(before, known)
    if closes_command(text, word, index, known) or adds_behind_pronoun(text, word, index, after, known):
        return True
    if stands_behind_number(text, index):
        return adds_behind_number(text, word, index, after, known)
    if before in FUNCTION_WORDS and before not in PARTICLES | CLOSING | OFTEN:
        return word in ONLY_ADD and before in AMOUNTS and after not in JOINS
    if is_degree(word, after):
        return False
    if word == "specielt" and after in _MADE_FOR:
        return False  # »kurser specielt for ledige«
    return _adds_behind_content(text, word, index, after, known)


def _opens_clause_or_exception(text: Text, word: str, index: int, after: str, known: Verbs) -> bool:
    if word in EXCEPTIONS:
        return excepts_from_subject(text, index, known)
    if word in CONCESSIONS:
        return text.lower_words[index - 1] not in FUNCTION_WORDS and after != "de"
    if word in GO_ON:
        return goes_on(text, word, index, after, known)
    if word in NO_MATTER and after not in QUESTIONS and after not in CONTENT_CLAUSES:
        return False  # »alle uanset alder«: a comma on both sides, or none
    if word == "forudsat" and (after not in _SUPPOSED or text.lower_words[index - 1] in AUXILIARIES):
        return False  # »som er forudsat i loven«
    return has_commas_before_clauses(text, index)


def _adds_behind_content(text: Text, word: str, index: int, after: str, known: Verbs) -> bool:
    """Return whether it adds to a noun, a verb or an adverb."""
    before = text.lower_words[index - 1]
    if word in PARTS and is_share(text, index, after, known):
        return True
    if word == "senest":
        return before in _IN_GOOD_TIME and adds_behind_adverb(text, word, index, after, known)
    if word in NEGATED and denies_again(text, index, known):
        return True
    if word in LIMITS | PERHAPS and before in OFTEN:
        return follows_frequency(text, index)
    if opens_clause_or_name(text, word, index, after, known) or names_subject_again(text, word, index, known):
        return True
    if names_turned_subject_again(text, word, index, known):
        return True
    if word in WISHES and adds_behind_verb(text, word, index, known):
        return True
    if word in LIMITS | {"i alt"} and measures_predicate(text, index, after, known):
        return True
    if word in WISHES - PERHAPS | AT_LEAST | PICK_OUT and adds_behind_predicate(text, word, index, known):
        return True
    is_particle = before in PARTICLES and not (readings_of(before) and modifies(text.lower_words[index - 2]))
    if is_particle or before in WHERE | CLOSING or is_adverb_in_t(before) or is_manner(before):
        return adds_behind_adverb(text, word, index, after, known)
    if word == "selv":
        return is_extreme(text, index, after, known)
    is_noun_there = is_noun(text, index - 1) and not _is_verb_there(text, index - 1, known)
    is_noun_there = is_noun_there or stands_for_persons(text, index - 1, known)
    return is_noun_there and _adds_behind_noun(text, word, index, after, known)


def _adds_behind_noun(text: Text, word: str, index: int, after: str, known: Verbs) -> bool:
    if word in ONLY_ADD:
        return word not in PLACES
    if word in LIMITS:
        return counts_apart(text, word, index, after, known)
    place = place_of_phrase(text, index - 1, known)
    if word == "jf.":
        return place not in {PhrasePlace.FIRST, PhrasePlace.SUBJECT, PhrasePlace.UNKNOWN}
    if word == "i alt":
        return is_number(after) and sums_up(text, index, place, known)
    if place is not PhrasePlace.SUBJECT and repeats_preposition(text, index, after) and word in ALSO_ADVERBS | PICK_OUT:
        return True
    if word == "særlig":
        is_told_of = after in PREPOSITIONS and place is not PhrasePlace.SUBJECT
        return (place in AFTER_VERB and bool(readings_of(after) & Reading.MANY)) or is_told_of
    if place is PhrasePlace.FIRST and text.lower_words[beginning_of_sentence(text, index - 1)] in PRONOUNS:
        return False  # »det indbefatter fx …«
    if word in PICK_OUT and is_one_for_another(text.lower_words, index, index + len(words_in(word))):
        return True
    if place is PhrasePlace.SUBJECT or _is_verb_alone(text, index, after, known):
        return False
    if word in _SPELLED_OUT or (word == "altså" and says_in_other_words(text, index, after, place, known)):
        return True
    if word in PICK_OUT:
        return picks_out(text, word, index, after, place, known)
    has_left_its_place = word in ALSO_ADVERBS and not keeps_place_of_adverb(text, word, index, known)
    return has_left_its_place and adverb_adds(text, word, index, after, place, known)


def adds_before_mark(text: Text, word: str, index: int, mark: str, known: Verbs) -> bool:
    """Return whether the `word` at `index` with a colon or a comma behind it adds to a noun: `giv den et navn fx: …`.

    `navnene herunder: …` tells where something stands, `kravene herunder, at …` does not.
    """
    if mark == "," and word in EXPLAIN:
        return text.lower_words[index - 1] not in FUNCTION_WORDS
    if not is_noun(text, index - 1) or _is_verb_there(text, index - 1, known):
        return False
    if mark == "," or word in ONLY_ADD - PLACES:
        return word in ONLY_ADD
    if word in PLACES:
        return introduces_list(text, index, known)
    return word in PICK_OUT and place_of_phrase(text, index - 1, known) not in {PhrasePlace.FIRST, PhrasePlace.SUBJECT}


def _is_verb_there(text: Text, index: int, known: Verbs) -> bool:
    """Return whether a word that is a noun too is the verb: `Samarbejder fx med`, `du træner især`."""
    word = text.lower_words[index]
    is_first = index == beginning_of_sentence(text, index)
    if not is_finite(word, known) and word not in known.infinitives and not (is_first and word in known.imperatives):
        return False  # »bøger og film fx …«: no command stands in the middle
    before = text.lower_words[index - 1]
    if is_finite(word, known) and not may_be_noun(word) and not readings_of(word):
        return True  # »arbejdet med unge omfatter ikke mindst …«
    if is_first or (before in MODALS and word in known.infinitives):
        return True
    is_modified = modifies(before) and before not in PRONOUNS and before != "alle"
    governor = text.lower_words[index - 2]
    is_led_in = governor in PREPOSITIONS or is_singular_participle(governor)
    is_led_in = is_led_in or (is_finite(governor, known) and not may_be_noun(governor))
    is_governed = before in PREPOSITIONS or is_modified or (before == "alle" and is_led_in)
    return not is_governed and before not in known.infinitives and before not in known.present


def _is_verb_alone(text: Text, index: int, word: str, known: Verbs) -> bool:
    if word in PREPOSITIONS:
        return False
    if word in FINITE or word in MODALS:
        return True
    is_infinitive = word in known.infinitives and not (MODALS | {"at"}).isdisjoint(text.lower_words[:index])
    is_verb = word in known.present or word in known.passive or is_infinitive
    return is_verb and not may_be_noun(word)
