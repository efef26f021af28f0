"""Additions to a sentence that ends in an adverb or a verb: `kører ud, også om natten`, `skal ske, helst straks`."""

from __future__ import annotations

from funkbesk.lint.language.commas.addition_words import (
    AT_LEAST,
    CLOCK,
    CLOSING,
    DETERMINERS,
    EACH,
    HABITS,
    OFTEN,
    ORDER,
    PICK_OUT,
    SAID_OF_THE_SENTENCE,
    WHERE,
    WISHES,
    WITH,
)
from funkbesk.lint.language.commas.sentence_openings import begins_with_subject, is_past_the_middle
from funkbesk.lint.language.grammar import (
    COPULAS,
    FINITE_HELPERS,
    MODALS,
    PARTICLES,
    PREPOSITIONS,
    base_of_adjective,
    is_singular_participle,
    word_set,
)
from funkbesk.lint.language.lexicon import DEFINITE, readings_of
from funkbesk.lint.language.number_words import NUMBERS
from funkbesk.lint.language.phrase_places import PhrasePlace, beginning_of_sentence, is_finite, is_noun, place_of_phrase
from funkbesk.lint.language.times import is_time, is_time_or_turn
from funkbesk.lint.texts.bullet_forms import Verbs, may_be_noun
from funkbesk.lint.texts.text import Text, words_in

_FOCUS = word_set("især navnlig særligt specielt nemlig") | {"ikke mindst", "i særdeleshed"}
_HOURS = word_set("åbent lukket")
_OBJECTS = {PhrasePlace.OBJECT, PhrasePlace.OBJECT_IN_CLAUSE}
_MAYBE_OBJECTS = _OBJECTS | {PhrasePlace.MAYBE_OBJECT}
_SEVERAL = NUMBERS | word_set("flere mange")
_PER = word_set("pr per")
_LIMITS = word_set("allerede først kun også senest lige kort straks ikke")


def adds_behind_adverb(text: Text, word: str, index: int, after: str, known: Verbs) -> bool:
    """Return whether it adds to a sentence that is complete: `sender breve ud fx om …`."""
    before, governor = text.lower_words[index - 1], text.lower_words[index - 2]
    is_example = word in PICK_OUT and word not in _FOCUS
    is_behind_verb = is_finite(governor, known) and before not in WHERE | _HOURS
    if word == "også" and opens_adverbial(text, word, index) and not is_behind_verb:
        return True  # »kører affald væk også om natten«
    if before in WHERE and is_singular_participle(governor):
        return word in PICK_OUT and after in PREPOSITIONS  # »prisen er holdt nede især på frugt«
    if before in PARTICLES - CLOSING:
        return _adds_behind_particle(text, word, index, after, known)
    if _names_more(text, word, index, after, known):
        return True
    if word in _FOCUS and before in OFTEN and leads_to_time(text, index + len(words_in(word))):
        return _is_complete(text, index, known)  # »telefonen ringer tit især om mandagen«
    if word in HABITS:
        # »opkræves årligt som regel i maj«, »bruges forskelligt typisk med …«
        has_passive = governor in known.passive and is_manner(before)
        tells_when = (has_passive or before in OFTEN | CLOSING) and (after in PREPOSITIONS or after in CLOCK)
        tells_when = tells_when or (before in WHERE and names_time(text, index + len(words_in(word))))
        return (tells_when or after in WITH) and _is_complete(text, index, known)
    if word == "senest":  # »svar hurtigst muligt senest fredag«
        return before == "tid" or _is_complete(text, index, known)
    if not (is_example or word in WISHES | AT_LEAST):
        return False
    return leads_to_adverbial(text, index + len(words_in(word))) and _is_complete(text, index, known)


def _adds_behind_particle(text: Text, word: str, index: int, after: str, known: Verbs) -> bool:
    """Return whether it adds to an object and the particle behind it: `bestiller varer hjem især frugt`."""
    lower = text.lower_words
    if index == 1 or not readings_of(lower[index - 2]) or lower[index - 1] == "af":
        return False  # »indkøb af fx mel«
    is_listed = word in PICK_OUT | HABITS and bool(readings_of(after)) and not is_finite(after, known)
    is_example = word in PICK_OUT and word not in _FOCUS and after in PREPOSITIONS
    is_more = word in WISHES | {"også"} and after in PREPOSITIONS  # »kører varer ud også til øerne«
    return (is_listed or is_example or is_more) and is_past_the_middle(text, index, known)


def _names_more(text: Text, word: str, index: int, after: str, known: Verbs) -> bool:
    """Return whether a noun follows behind an object and an adverb: `kender byen bedst især havnen`."""
    if word not in PICK_OUT | HABITS or index < 3 or is_finite(after, known) or after in known.infinitives:
        return False
    starts_with_subject = begins_with_subject(text, index, known, may_be_bare=False)
    places = _MAYBE_OBJECTS if starts_with_subject else _OBJECTS
    is_object = place_of_phrase(text, index - 2, known) in places and is_noun(text, index - 2)
    return is_object and (bool(readings_of(after)) or after in DETERMINERS) and not is_time_or_turn(after)


def names_time(text: Text, index: int) -> bool:
    """Return whether a time stands there: `en dag om ugen`, `den sidste fredag`."""
    following = text.lower_words[index : index + 3]
    is_led_in = following != () and (following[0] in ORDER | {"en", "et"} or following[0] in NUMBERS)
    return is_led_in and any(map(is_time, following[1:]))


def _is_complete(text: Text, index: int, known: Verbs) -> bool:
    """Return whether the adverb before the word at `index` ends a sentence that begins with verb or subject."""
    if not is_past_the_middle(text, index, known):
        return False
    first = text.lower_words[beginning_of_sentence(text, index - 1)]
    if first in known.present or first in known.imperatives:
        return True
    before = text.lower_words[index - 1]
    return text.lower_words[index - 2] not in FINITE_HELPERS and (is_manner(before) or before in CLOSING | WHERE)


def adds_behind_predicate(text: Text, word: str, index: int, known: Verbs) -> bool:
    """Return whether an adjective ends the sentence before it: `skal være skriftlig gerne på mail`.

    A participle behind another verb tells how it is done: `opbevares aflåst helst i boksen`.
    """
    before, governor = text.lower_words[index - 1], text.lower_words[index - 2]
    is_predicate = governor in COPULAS and base_of_adjective(before) is not None
    is_how = is_singular_participle(before) or (base_of_adjective(before) == before and governor in known.passive)
    tells_how = is_how and is_finite(governor, known) and governor not in FINITE_HELPERS
    if not (is_predicate or tells_how) or not is_past_the_middle(text, index, known):
        return False
    behind = index + len(words_in(word))
    if word not in PICK_OUT:
        return leads_to_adverbial(text, behind)
    is_told_of_all = text.lower_words[beginning_of_sentence(text, index)] == "der"  # »der er åbent især om sommeren«
    return not is_told_of_all and leads_to_time(text, behind)


def leads_to_time(text: Text, index: int) -> bool:
    """Return whether a preposition stands there that tells a time or a cause: `om vinteren`, `på grund af …`."""
    following = text.lower_words[index : index + 4]
    if following[:3] == ("på", "grund", "af"):
        return True
    return following != () and following[0] in PREPOSITIONS and any(map(is_time, following[1:]))


def adds_behind_verb(text: Text, word: str, index: int, known: Verbs) -> bool:
    """Return whether the infinitive of a modal verb stands before it: `skal afleveres helst skriftligt`."""
    lower = text.lower_words
    last = index - 1 - (lower[index - 1] in PARTICLES)  # »skal graves ned helst …«
    is_infinitive = lower[last] in known.infinitives or lower[last] in known.passive
    if not is_infinitive or lower[last - 1] not in MODALS or may_be_noun(lower[last]):
        return False
    behind = index + len(words_in(word))
    return leads_to_adverbial(text, behind) or (behind < len(lower) and is_manner(lower[behind]))


def is_manner(word: str) -> bool:
    """Return whether the word (lower case) tells how something is done, not what is thought of it: `elektronisk`."""
    base = base_of_adjective(word)
    is_adverb = base is not None and (base != word or word.endswith("isk"))
    return is_adverb and word not in SAID_OF_THE_SENTENCE


def leads_to_adverbial(text: Text, index: int) -> bool:
    """Return whether a preposition stands at `index`, or before it what limits it: `om aftenen`, `kun om aftenen`."""
    following = text.lower_words[index : index + 2]
    if following[1:] and following[0] in _LIMITS:
        following = following[1:]
    if following[1:] and following[0] in _SEVERAL and is_time(following[1]):
        return True  # »flere gange«
    return following != () and (following[0] in PREPOSITIONS or following[0] in EACH | CLOCK | ORDER | _PER)


def opens_adverbial(text: Text, word: str, index: int) -> bool:
    """Return whether the adverb says when, behind what is indefinite, or goes with a time: `også i weekenden`."""
    before = text.lower_words[index - 1]
    following = text.lower_words[index + len(words_in(word)) :][:2]
    if not following or following[0] not in PREPOSITIONS:
        return False
    if word == "også":
        return is_time(following[-1])
    return word in HABITS and not readings_of(before) & DEFINITE
