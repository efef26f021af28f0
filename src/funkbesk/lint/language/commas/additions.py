"""Which words begin an addition to what stands before them: `herunder`, `fx`, `dog`, `helst`, `men`.

Most of them are adverbs as well, at home in the middle of a sentence. So it is asked where the phrase before stands,
and what follows: a noun right behind another noun can only be added to it.
"""

from __future__ import annotations

from funkbesk.lint.language.commas.addition_words import (
    AFTER_VERB,
    ALSO_ADVERBS,
    AT_LEAST,
    CLAUSES_AND_EXCEPTIONS,
    CLOSING,
    CONCESSIONS,
    DETERMINERS,
    EXCEPTIONS,
    EXPLAIN,
    GO_ON,
    LIMITS,
    NEGATED,
    OFTEN,
    ONLY_ADD,
    PARTS,
    PERHAPS,
    PICK_OUT,
    PLACES,
    WHERE,
    WISHES,
)
from funkbesk.lint.language.commas.adverbs_that_add import adverb_adds
from funkbesk.lint.language.commas.amounts import (
    counts_apart,
    follows_frequency,
    is_extreme,
    is_number,
    is_share,
    measures_predicate,
    sums_up,
)
from funkbesk.lint.language.commas.behind_adverbs import (
    adds_behind_adverb,
    adds_behind_predicate,
    adds_behind_verb,
    is_manner,
)
from funkbesk.lint.language.commas.behind_no_noun import (
    AMOUNTS,
    EVERYBODY,
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
from funkbesk.lint.language.commas.likely_additions import introduces_list
from funkbesk.lint.language.commas.reservations import is_reservation
from funkbesk.lint.language.commas.sentence_adverbials import preposition_before
from funkbesk.lint.language.commas.sentence_openings import has_commas_before_clauses, opens_condition
from funkbesk.lint.language.grammar import (
    FINITE,
    FUNCTION_WORDS,
    JOINS,
    MODALS,
    PARTICLES,
    PREPOSITIONS,
    PRONOUNS,
    SUBORDINATORS,
    base_of_adjective,
    is_adverb_in_t,
    is_inflected_adjective,
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

_CLAUSES = word_set("når hvis at hvor hvordan hvem hvad hvilke hvilken hvilket hvorfor hvornår hvorvidt om samtidig")
_SPELLED_OUT = {"nærmere bestemt", "nærmere betegnet"}
_NEVER_BEFORE_ADDITIONS = JOINS | SUBORDINATORS | MODALS | FINITE | word_set("men ikke også kun særligt især")
_FOCUS = word_set("især navnlig særligt")
_ONE = word_set("en et")
_ONCE = word_set("gang dag time uge måned aften formiddag eftermiddag nat weekend halv anden")
_IN_GOOD_TIME = word_set("muligt tid")  # »hurtigst muligt«, »i god tid«
_MADE_FOR = word_set("for til")


def adds(text: Text, word: str, index: int, after: str, known: Verbs) -> bool:
    """Return whether the `word` (lower case; it begins at `index`) begins an addition to what stands before it.

    `after` is the word behind it. Where that can't be told, it does not.
    """
    if word not in ONLY_ADD | EXPLAIN and opens_condition(text, index, known):
        return False
    before = text.lower_words[index - 1]
    if word == "dog":
        return is_reservation(text, index, after, known)
    if word in CLAUSES_AND_EXCEPTIONS:
        return _opens_clause_or_exception(text, word, index, after, known)
    if word in EXPLAIN:
        return before not in FUNCTION_WORDS or before in EVERYBODY
    if word in ONLY_ADD - PLACES and before not in _NEVER_BEFORE_ADDITIONS:
        return word == "såsom" or not is_finite(before, known)
    if adds_behind_pronoun(text, word, index, after, known):
        return True
    if stands_behind_number(text, index):
        return adds_behind_number(text, word, index, after, known)
    if before in FUNCTION_WORDS and before not in PARTICLES | CLOSING | OFTEN:
        return word in ONLY_ADD and before in AMOUNTS and after not in JOINS
    if word == "specielt" and (after in _MADE_FOR or is_singular_participle(after) or base_of_adjective(after)):
        return False  # »kurser specielt for ledige«
    return _adds_behind_content(text, word, index, after, known)


def _opens_clause_or_exception(text: Text, word: str, index: int, after: str, known: Verbs) -> bool:
    if word in EXCEPTIONS:
        return excepts_from_subject(text, index, known)
    if word in CONCESSIONS:
        return text.lower_words[index - 1] not in FUNCTION_WORDS and after != "de"
    if word in GO_ON:
        return goes_on(text, word, index, after, known)
    return has_commas_before_clauses(text, index)


def _adds_behind_content(text: Text, word: str, index: int, after: str, known: Verbs) -> bool:
    """Return whether it adds to a noun, a verb or an adverb."""
    before = text.lower_words[index - 1]
    if word in PARTS and is_share(text, index, after, known):
        return True
    if word == "senest":
        return before in _IN_GOOD_TIME and adds_behind_adverb(text, word, index, after, known)
    if word in NEGATED and denies_again(text, index, after, known):
        return True
    if word in LIMITS | PERHAPS and before in OFTEN:
        return follows_frequency(text, index)
    if opens_clause_or_name(text, word, index, after, known) or names_subject_again(text, word, index, known):
        return True
    if word in WISHES and adds_behind_verb(text, word, index, known):
        return True
    if word in LIMITS | {"i alt"} and measures_predicate(text, index, after, known):
        return True
    if word in WISHES - PERHAPS | AT_LEAST and adds_behind_predicate(text, word, index, known):
        return True
    is_particle = before in PARTICLES and not (readings_of(before) and modifies(text.lower_words[index - 2]))
    if is_particle or before in WHERE | CLOSING or is_adverb_in_t(before) or is_manner(before):
        return adds_behind_adverb(text, word, index, after, known)
    if word == "selv":
        return is_extreme(text, index, after, known)
    is_noun_there = is_noun(text, index - 1) and not _is_verb_there(text, index - 1, known)
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
    if (
        place is not PhrasePlace.SUBJECT
        and _repeats_preposition(text, index, after)
        and word in ALSO_ADVERBS | PICK_OUT
    ):
        return True
    if word == "særlig":
        is_told_of = after in PREPOSITIONS and place is not PhrasePlace.SUBJECT
        return (place in AFTER_VERB and bool(readings_of(after) & Reading.MANY)) or is_told_of
    if place is PhrasePlace.FIRST and text.lower_words[beginning_of_sentence(text, index - 1)] in PRONOUNS:
        return False  # »det indbefatter fx …«
    if word in PICK_OUT and _is_one_for_another(text.lower_words, index, index + len(words_in(word))):
        return True
    if place is PhrasePlace.SUBJECT or _is_verb_alone(text, index, after, known):
        return False
    if word in _SPELLED_OUT or (word == "altså" and says_in_other_words(text, index, after, place, known)):
        return True
    if word in PICK_OUT:
        return _picks_out(text, word, index, after, place, known)
    return word in ALSO_ADVERBS and adverb_adds(text, word, index, after, place, known)


def _picks_out(text: Text, word: str, index: int, after: str, place: PhrasePlace, known: Verbs) -> bool:
    if place is PhrasePlace.UNKNOWN:
        return _is_example_of_several(text, word, index)
    # »Skab fx klare mål«: a noun alone may be a command
    is_command = place is PhrasePlace.FIRST and index - 1 == beginning_of_sentence(text, index - 1)
    return not is_command and _goes_with(place, text, index, after, known)


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


def _is_one_for_another(lower: tuple[str, ...], index: int, start: int) -> bool:
    """Return whether both sides have their own article: `betragtes som en byggeblok fx en proces`."""
    is_one = lower[index - 3 : index - 1] in {("som", "en"), ("som", "et")}
    return is_one and not _ONE.isdisjoint(lower[start : start + 1]) and _ONCE.isdisjoint(lower[start + 1 : start + 2])


def _is_example_of_several(text: Text, word: str, index: int) -> bool:
    """Return whether nouns of the same kind stand on both sides: `møder og andre samtaler fx sygesamtaler`."""
    lower = text.lower_words
    following = lower[index + len(words_in(word)) :][:2]
    while following and is_inflected_adjective(following[0]):
        following = following[1:]
    several = readings_of(lower[index - 1]) is Reading.MANY and modifies(lower[index - 2])
    return several and bool(following) and readings_of(following[0]) is Reading.MANY


def _is_verb_there(text: Text, index: int, known: Verbs) -> bool:
    """Return whether a word that is a noun too is the verb: `Samarbejder fx med`, `du træner især`."""
    word = text.lower_words[index]
    if not any(word in forms for forms in known) and not is_finite(word, known):
        return False
    before = text.lower_words[index - 1]
    if index == beginning_of_sentence(text, index) or (before in MODALS and word in known.infinitives):
        return True
    is_modified = modifies(before) and before not in PRONOUNS and before != "alle"
    is_governed = (
        before in PREPOSITIONS or is_modified or (before == "alle" and text.lower_words[index - 2] in PREPOSITIONS)
    )
    return not is_governed and before not in known.infinitives and before not in known.present


def _is_verb_alone(text: Text, index: int, word: str, known: Verbs) -> bool:
    if word in PREPOSITIONS:
        return False
    if word in FINITE or word in MODALS:
        return True
    is_infinitive = word in known.infinitives and not (MODALS | {"at"}).isdisjoint(text.lower_words[:index])
    is_verb = word in known.present or word in known.passive or is_infinitive
    return is_verb and not may_be_noun(word)


def _goes_with(place: PhrasePlace, text: Text, index: int, after: str, known: Verbs) -> bool:
    """Return whether what follows is a part of the sentence that can be picked out as an example."""
    if place is PhrasePlace.OBJECT_IN_CLAUSE and after in PREPOSITIONS:
        return text.lower_words[index] not in _FOCUS  # »når lederen holder møder især om aftenen«
    if after in PREPOSITIONS or after in _CLAUSES:
        return after != "at" or place is not PhrasePlace.IN_THE_MIDDLE  # »kræver af dem bl.a. at møde«
    is_verb_too = after in known.present or after in known.infinitives or after in known.passive
    if is_verb_too and may_be_noun(after) and _is_listed(text, after, index):
        return True  # »fagpersoner navnlig læger, psykologer og lærere«
    if is_verb_too and (place not in AFTER_VERB or _in_clause(text, index)):
        return False
    if is_singular_participle(after) and place is PhrasePlace.IN_THE_MIDDLE:
        return False  # »har i deres rapporter bl.a. brugt«
    return after in DETERMINERS or after not in FUNCTION_WORDS


def _is_listed(text: Text, after: str, index: int) -> bool:
    """Return whether `after` is the first of several that commas or »og« join."""
    place = next((at for at in range(index, len(text.words)) if text.lower_words[at] == after), None)
    behind = "" if place is None else text.value[text.words[place].end :]
    return behind.startswith((", ", " og ", " eller ", " samt "))


def _repeats_preposition(text: Text, index: int, after: str) -> bool:
    """Return whether the preposition before the noun comes again: `gælder for alle ansatte også for vikarer`."""
    place = preposition_before(text, index - 1)
    return place is not None and place > beginning_of_sentence(text, index) and text.lower_words[place] == after


def _in_clause(text: Text, index: int) -> bool:
    start = beginning_of_sentence(text, index)
    return any(
        word in {"når", "hvis", "at", "som", "der", "så", "fordi", "hvor"} for word in text.lower_words[start:index]
    )
