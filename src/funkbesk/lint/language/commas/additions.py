"""Which words begin an addition to what stands before them: `herunder`, `fx`, `dog`, `helst`, `men`.

Most of them are adverbs as well, at home in the middle of a sentence. So it is asked where the phrase before stands,
and what follows: a noun right behind another noun can only be added to it.
"""

from __future__ import annotations

from funkbesk.late_patterns import late
from funkbesk.lint.language.adverbs.adverb_phrases import is_adverb
from funkbesk.lint.language.commas.reservations import is_reservation
from funkbesk.lint.language.grammar import (
    FINITE,
    FUNCTION_WORDS,
    JOINS,
    MODALS,
    PARTICLES,
    PREPOSITIONS,
    PRONOUNS,
    base_of_adjective,
    is_inflected_adjective,
    is_singular_participle,
    word_set,
)
from funkbesk.lint.language.lexicon import Reading, readings_of
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
    "sommetider undertiden overvejende endda"
) | {"ikke mindst", "heller ikke", "til tider", "som regel", "i særdeleshed"}
# Behind an indefinite object these have left their place beside the verb: `udgiver nyheder fortrinsvis på nettet`.
_HOW_OFTEN = word_set(
    "primært typisk hovedsageligt hovedsagelig fortrinsvis undtagelsesvis oftest sommetider undertiden overvejende"
) | {"til tider", "som regel", "i særdeleshed", "ikke mindst"}
_TIME = late(
    r"(?:weekend|nat|nætt|aften|aftn|ferie|søndag|lørdag|helligdag|vinter|vintr|somm?r|sommer|helg|morgen|morgn|påske|jule)"
    r"(?:en|erne|er|ene|ne|n|r|e|dage|dagene)?$"
)
_BESIDES = word_set("udover foruden over både såvel")
# »en referent gerne med juridisk baggrund«
_WISHES = word_set("helst gerne eventuelt evt.")
_WITH = word_set("med uden sammen")
_CLAUSES = word_set("når hvis at hvor hvordan hvem hvad om")
_OPENERS = word_set("når hvis fordi selvom")
_AMOUNTS = word_set("alt meget andet hvert alle noget mange flere")
_CALLED = word_set("kaldet kendt benævnt")
_TIMES = word_set("når hvis selvom mens")
_DETERMINERS = word_set(
    "en et den det de dem alle mange flere nogle få denne dette disse sin sit sine deres vores jeres egen eget egne "
    "andre to tre fire fem seks ti"
)
_NUMBERS = word_set("en et to tre fire fem seks syv otte ni ti halvdelen flere mange de den nogle størstedelen")
_COUNTS = word_set("to tre fire fem seks syv otte ni ti elleve tolv")
_GIVING = word_set("give giver tilbyde tilbyder sende sender yde yder vise viser kalde kalder gøre gør lade lader")
# »borgere med varige men«
_BEFORE_THE_NOUN = word_set(
    "varige varigt varig fysiske fysisk psykiske psykisk alvorlige alvorligt mulige blivende permanente sociale "
    "store få fået får giver give giv har have havde uden ingen eventuelle senere kroniske kognitive jo ja nej"
)
_DEFINITE = Reading.THE_ONE | Reading.THE_MANY
_OPPOSED = word_set("ikke også kun aldrig uden")
_AFTER_VERB = {PhrasePlace.OBJECT, PhrasePlace.GOVERNED}


def adds(text: Text, word: str, index: int, after: str, known: Verbs) -> bool:
    """Return whether the `word` (lower case; it begins at `index`) begins an addition to what stands before it.

    `after` is the word behind it. Where that can't be told, it does not.
    """
    before = text.lower_words[index - 1]
    if word == "dog":
        return is_reservation(text, index, after, known)
    if word in EXPLAIN:
        return before not in FUNCTION_WORDS
    if before in FUNCTION_WORDS and before not in PARTICLES:
        return word in ONLY_ADD and before in _AMOUNTS and after not in JOINS
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
    if word in ONLY_ADD and (before.isdigit() or before == "kr" or after == "at"):
        return True  # »tilsyn efter § 12 herunder uanmeldte besøg«
    if word == "lige fra" and is_adverb(before):
        return True  # »spænder bredt lige fra bogføring til rengøring«
    if word == "nemlig" and (base_of_adjective(before) is not None or is_singular_participle(before)):
        return (
            after in PREPOSITIONS or _is_number(after) or after == "kun"
        )  # »stillingen er tidsbegrænset nemlig til juni«
    if word in PICK_OUT | {"også"} and after in _OPENERS:
        return not is_finite(before, known)
    return word == "også" and after in _CALLED and is_noun(text, index - 1)


def _names_more(text: Text, word: str, index: int, after: str, place: PhrasePlace, known: Verbs) -> bool:
    """Return whether an adverb begins an addition because a noun follows: `frugt helst økologiske æbler`."""
    lower = text.lower_words
    if word == "også" and not _BESIDES.isdisjoint(lower[beginning_of_sentence(text, index) : index]):
        return False  # »ud over drift også planlægning«
    is_maybe_behind = place is PhrasePlace.MAYBE_OBJECT or (place is PhrasePlace.IN_THE_MIDDLE and word == "også")
    is_behind = place in _AFTER_VERB or (is_maybe_behind and not _is_fronted(text, index))
    if is_behind and _opens_adverbial(text, word, index):
        return True
    if _is_number(after) and _is_number(lower[index - 2]):
        return True  # »fire børn undertiden fem«
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


def _opens_adverbial(text: Text, word: str, index: int) -> bool:
    """Return whether the adverb says when, behind what is indefinite, or goes with a time: `også i weekenden`."""
    before = text.lower_words[index - 1]
    following = text.lower_words[index + len(words_in(word)) :][:2]
    if not following or following[0] not in PREPOSITIONS:
        return False
    if word == "også":
        return _TIME.search(following[-1]) is not None
    return word in _HOW_OFTEN and not readings_of(before) & _DEFINITE


def _is_fronted(text: Text, index: int) -> bool:
    return text.lower_words[beginning_of_sentence(text, index)] in FRONTED


def _is_number(word: str) -> bool:
    return word in _COUNTS or word.isdigit()


def opposes(text: Text, index: int, known: Verbs) -> bool:
    """Return whether `men` at `index` joins what is opposed; »varige men« are a noun."""
    before = text.lower_words[index - 1]
    behind = text.lower_words[index + 1 : index + 2]
    if before in _BEFORE_THE_NOUN:
        return not _OPPOSED.isdisjoint(behind)
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
    is_at_a_time = _opens_adverbial(text, word, index)  # »kører affald væk også om natten«
    if text.lower_words[index - 1] in PARTICLES:
        has_object = index > 1 and bool(readings_of(text.lower_words[index - 2]))
        return opens_with_verb and has_object and (is_example or is_at_a_time) and after in PREPOSITIONS
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
