"""Which words begin an addition to what stands before them: `herunder`, `fx`, `dog`, `helst`, `men`.

Most of them are adverbs as well, at home in the middle of a sentence. So it is asked where the phrase before stands,
and what follows: a noun right behind another noun can only be added to it.
"""

from __future__ import annotations

from funkbesk.lint.language.adverb_phrases import is_adverb
from funkbesk.lint.language.grammar import (
    FINITE,
    FUNCTION_WORDS,
    MODALS,
    PARTICLES,
    PREPOSITIONS,
    PRONOUNS,
    SUBORDINATORS,
    base_of_adjective,
    is_inflected_adjective,
    is_singular_participle,
    word_set,
)
from funkbesk.lint.language.lexicon import Reading, readings_of
from funkbesk.lint.language.noun_phrases import beside
from funkbesk.lint.language.phrase_places import (
    FRONTED,
    PhrasePlace,
    beginning_of_sentence,
    is_finite,
    is_noun,
    modifies,
    place_of_phrase,
)
from funkbesk.lint.texts.bullet_forms import Verbs, may_be_noun
from funkbesk.lint.texts.text import Text, words_in

# These have no other place than before an addition.
ONLY_ADD = frozenset({"herunder", "heriblandt", "deriblandt"})
BUT = "men"
_PLACES = frozenset({"herunder"})  # said of a place on the page as well: `likely_additions` knows the difference
# These say again what was said.
EXPLAIN = frozenset({"dvs.", "det vil sige"})
# Examples and the most important: a noun follows, a preposition or a clause.
PICK_OUT = frozenset({
    "især", "navnlig", "særligt", "nemlig", "eksempelvis", "for eksempel", "fx", "f.eks.", "bl.a.",
    "blandt andet",
    "først og fremmest",
    "nærmere bestemt",
    "lige fra",
})  # fmt: skip
# Adverbs, which begin an addition only where a noun follows.
ALSO_ADVERBS = word_set(
    "også helst gerne eventuelt evt. primært typisk hovedsageligt hovedsagelig fortrinsvis undtagelsesvis oftest altså "
    "sommetider endda"
) | {"ikke mindst", "heller ikke"}
# »en referent gerne med juridisk baggrund«
_WISHES = word_set("helst gerne eventuelt evt.")
_WITH = word_set("med uden")
_BEHIND_DOG = PREPOSITIONS | word_set(
    "ikke kun højst højest mindst senest tidligst først aldrig undtagen når hvis de den det dem"
)
_CLAUSES = word_set("når hvis at hvor hvordan hvem hvad om")
_OPENERS = word_set("når hvis fordi selvom")
_CALLED = word_set("kaldet kendt benævnt")
_TIMES = word_set("når hvis selvom mens")
_DETERMINERS = word_set(
    "en et den det de dem alle mange flere nogle få denne dette disse sin sit sine deres vores jeres egen eget egne "
    "andre to tre fire fem seks ti"
)
_NUMBERS = word_set("en et to tre fire fem seks syv otte ni ti halvdelen flere mange de den nogle størstedelen")
_PRONOUNS = word_set("det den dette dem der her så nu derfor")
_GIVING = word_set("give giver tilbyde tilbyder sende sender yde yder vise viser kalde kalder gøre gør lade lader")
# »borgere med varige men«
_BEFORE_THE_NOUN = word_set(
    "varige varigt varig fysiske fysisk psykiske psykisk alvorlige alvorligt mulige blivende permanente sociale "
    "store få fået får giver give giv har have havde uden ingen eventuelle senere kroniske kognitive jo ja nej"
)
_AFTER_VERB = {PhrasePlace.OBJECT, PhrasePlace.GOVERNED}


def adds(text: Text, word: str, index: int, after: str, known: Verbs) -> bool:
    """Return whether the `word` (lower case; it begins at `index`) begins an addition to what stands before it.

    `after` is the word behind it. Where that can't be told, it does not.
    """
    before = text.lower_words[index - 1]
    if word == "dog":
        opens_clause = after in MODALS or after in FINITE
        return (after in _BEHIND_DOG or opens_clause) and _is_appended(text, index, known)
    if word in EXPLAIN:
        return before not in FUNCTION_WORDS
    if before in FUNCTION_WORDS and before not in PARTICLES:
        return False
    if _opens_clause_or_name(text, word, index, after, known):
        return True
    is_particle = before in PARTICLES and not (readings_of(before) and modifies(text.lower_words[index - 2]))
    if is_particle or is_adverb(before):
        return _adds_behind_adverb(text, word, index, after, known)
    if not is_noun(text, index - 1) or _is_verb_there(text, index - 1, known):
        return False
    if word in ONLY_ADD:
        return word not in _PLACES
    if word == "heraf":
        return after in _NUMBERS or after.isdigit()
    place = place_of_phrase(text, index - 1, known)
    if place is PhrasePlace.FIRST and text.lower_words[beginning_of_sentence(text, index - 1)] in PRONOUNS:
        return False  # »det indbefatter fx …«
    if place is PhrasePlace.SUBJECT or _is_verb_alone(text, index, after, known):
        return False
    if word in PICK_OUT:
        # »Skab fx klare mål«: a noun alone may be a command
        is_command = place is PhrasePlace.FIRST and index - 1 == beginning_of_sentence(text, index - 1)
        return place is not PhrasePlace.UNKNOWN and not is_command and _goes_with(place, text, index, after, known)
    return word in ALSO_ADVERBS and _names_more(text, word, index, after, place, known)


def _opens_clause_or_name(text: Text, word: str, index: int, after: str, known: Verbs) -> bool:
    """Return whether what follows can only be added: `at opdage fx når …`, `sager også kaldet …`."""
    before = text.lower_words[index - 1]
    if word == "nemlig" and (base_of_adjective(before) is not None or is_singular_participle(before)):
        return after in PREPOSITIONS  # »stillingen er tidsbegrænset nemlig til juni«
    if word in PICK_OUT | {"også"} and after in _OPENERS:
        return not is_finite(before, known)
    return word == "også" and after in _CALLED and is_noun(text, index - 1)


def _names_more(text: Text, word: str, index: int, after: str, place: PhrasePlace, known: Verbs) -> bool:
    """Return whether an adverb begins an addition because a noun follows: `frugt helst økologiske æbler`."""
    if not _GIVING.isdisjoint(text.lower_words[:index]):
        return False
    if word == "også" and (after in _TIMES or text.lower_words[index + 2 : index + 3] == ("at",)):
        return True
    if word in _WISHES and after in _WITH:
        return place is not PhrasePlace.FIRST and place is not PhrasePlace.UNKNOWN
    if after in {"dem", "de"}:
        return True
    is_object = place in _AFTER_VERB or (
        place is PhrasePlace.MAYBE_OBJECT
        and not readings_of(text.lower_words[index - 1]) & Reading.THE_ONE
        and (FINITE | MODALS).isdisjoint(text.lower_words[beginning_of_sentence(text, index) : index])
    )
    return is_object and _begins_phrase(text, index, word, known)


def _is_appended(text: Text, index: int, known: Verbs) -> bool:
    """Return whether `dog` stands behind a sentence that could end there: `får mad dog ikke om fredagen`.

    As an adverb it stands right behind the finite verb, or behind the subject where that follows the verb.
    """
    lower = text.lower_words
    first = beginning_of_sentence(text, index - 1)
    verb = next((at for at in range(first, index) if is_finite(lower[at], known) and not _is_doubtful(text, at)), None)
    if verb is None:
        # no verb at all, as in »At føre tilsyn dog kun …«
        return is_noun(text, index - 1) and lower[index - 1] not in known.infinitives and lower[first] not in PRONOUNS
    between = lower[verb + 1 : index]
    if not between or any(word in SUBORDINATORS or word in _PRONOUNS for word in lower[first:index]):
        return False
    if any(not beside(text, at) for at in range(verb, index - 1)) or not any(
        is_noun(text, at) for at in range(verb + 1, index)
    ):
        return False
    is_helper = lower[verb] in FINITE or lower[verb] in MODALS
    if between[0] in PREPOSITIONS and is_helper:
        return False  # »er i ferien dog ikke åbent«
    if verb == first or lower[first] in {"du", "vi", "jeg", "han", "hun", "man"}:
        return True
    if lower[first] in FRONTED:
        return False
    # »indkøb betaler borgeren dog ikke«
    reading = readings_of(between[0])
    return len(between) > 1 or not (reading and not reading & ~(Reading.THE_ONE | Reading.THE_MANY))


def _is_doubtful(text: Text, index: int) -> bool:
    """Return whether what may be a verb is a noun here: it has a preposition or an adjective before it."""
    word = text.lower_words[index]
    before = text.lower_words[index - 1] if index else ""
    return may_be_noun(word) and (before in PREPOSITIONS or is_inflected_adjective(before) or before in _DETERMINERS)


def opposes(text: Text, index: int, known: Verbs) -> bool:
    """Return whether `men` at `index` joins what is opposed; »varige men« are a noun."""
    before = text.lower_words[index - 1]
    behind = text.lower_words[index + 1 : index + 2]
    if before in _BEFORE_THE_NOUN:
        return False
    if before in PREPOSITIONS - PARTICLES or before in _DETERMINERS:
        return any(word in FUNCTION_WORDS and word not in PREPOSITIONS for word in behind)
    starts_sentence = beginning_of_sentence(text, index) == index
    return not starts_sentence and not (
        before in known.infinitives and text.lower_words[index + 1 : index + 2] == ("af",)
    )


def _adds_behind_adverb(text: Text, word: str, index: int, after: str, known: Verbs) -> bool:
    """Return whether it adds to a sentence that is complete: `sender breve ud fx om …`."""
    first = text.lower_words[beginning_of_sentence(text, index - 1)]
    opens_with_verb = first in known.present or first in known.imperatives
    is_example = word in PICK_OUT and word not in {"især", "navnlig", "særligt", "nemlig"}
    if text.lower_words[index - 1] in PARTICLES:
        has_object = index > 1 and bool(readings_of(text.lower_words[index - 2]))
        return opens_with_verb and has_object and is_example and after in PREPOSITIONS
    return opens_with_verb and (is_example or word in _WISHES) and after in PREPOSITIONS


def _is_verb_there(text: Text, index: int, known: Verbs) -> bool:
    """Return whether a word that is a noun too is the verb: `Samarbejder fx med`, `du træner især`."""
    word = text.lower_words[index]
    if not any(word in forms for forms in known) and not is_finite(word, known):
        return False
    if index == beginning_of_sentence(text, index):
        return True
    before = text.lower_words[index - 1]
    is_governed = before in PREPOSITIONS or (modifies(before) and before not in PRONOUNS and before != "alle")
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
    if after in PREPOSITIONS or after in _CLAUSES:
        return True
    is_verb_too = after in known.present or after in known.infinitives or after in known.passive
    if is_verb_too and (place not in _AFTER_VERB or _in_clause(text, index)):
        return False
    return after in _DETERMINERS or after not in FUNCTION_WORDS


def _in_clause(text: Text, index: int) -> bool:
    start = beginning_of_sentence(text, index)
    return any(
        word in {"når", "hvis", "at", "som", "der", "så", "fordi", "hvor"} for word in text.lower_words[start:index]
    )


def _begins_phrase(text: Text, index: int, word: str, known: Verbs) -> bool:
    """Return whether a noun follows, with or without adjectives: `frugt helst økologiske æbler`."""
    start = index + len(words_in(word))
    for lower in text.lower_words[start : start + 3]:
        if lower in known.infinitives or (lower in known.present and not may_be_noun(lower)):
            return False
        if readings_of(lower):
            return True
        is_modifier = lower in _DETERMINERS or lower == "også" or is_inflected_adjective(lower)
        if not is_modifier and base_of_adjective(lower) != lower:
            return False
    return False
