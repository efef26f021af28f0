"""Whether `dog` appends a reservation to a sentence that could end before it: `lukket hver dag, dog ikke om fredagen`.

In the middle of the sentence it stands right behind the finite verb, or behind the subject where that follows the verb.
"""

from __future__ import annotations

from itertools import pairwise

from funkbesk.lint.language.commas.addition_words import DETERMINERS, OFTEN, SAID_OF_THE_SENTENCE
from funkbesk.lint.language.commas.sentence_adverbials import follows_verb
from funkbesk.lint.language.commas.sentence_openings import begins_with_subject, has_subject_behind
from funkbesk.lint.language.grammar import (
    COPULAS,
    FINITE,
    MODALS,
    PARTICLES,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    SUBJECTS,
    SUBORDINATORS,
    base_of_adjective,
    is_any_adjective,
    is_inflected_adjective,
    is_singular_participle,
    word_set,
)
from funkbesk.lint.language.lexicon import DEFINITE, readings_of
from funkbesk.lint.language.neighbours import beside
from funkbesk.lint.language.number_words import ARTICLES, NUMBERS
from funkbesk.lint.language.phrase_places import FRONTED, beginning_of_sentence, is_finite, is_noun
from funkbesk.lint.texts.bullet_forms import Verbs, may_be_noun
from funkbesk.lint.texts.text import Text

_BEHIND = PREPOSITIONS | word_set(
    "ikke kun højst højest mindst maksimalt maks minimum senest tidligst først aldrig undtagen undtaget når hvis de "
    "den det dem klokken kl helst gerne især primært typisk normalt ofte oftest sjældent mest"
)
_DEGREES = word_set("lidt noget temmelig ret")
_OF_ALL = SAID_OF_THE_SENTENCE | OFTEN
_AMOUNTS = NUMBERS | ARTICLES
_PRONOUNS = word_set("det den dette dem der her så nu derfor")
# They close a phrase as nouns do.
_LIKE_NOUNS = word_set(
    "alle ét to tre fire fem seks syv otte ni ti januar februar marts april maj juni juli august september oktober "
    "november december alt gratis åben åbent løbende ind ud hjem frem tilbage"
)
_NEGATIONS = word_set("ikke aldrig kun først altid længere")
_BEHIND_VERBS = SUBJECTS | word_set("der det dette")
_WITH_VERBS = PARTICLES | word_set("med til på over under igennem")
_UNITS = word_set("kl kr pct procent kroner år timer dage uger minutter")
_LIMITS = word_set("ikke kun kl klokken højst højest mindst senest tidligst")


def is_reservation(text: Text, index: int, after: str, known: Verbs) -> bool:
    """Return whether `dog` at `index`, with `after` behind it, is added to a sentence that is complete without it."""
    lower = text.lower_words
    if _opens_main_clause(text, index, known):
        return True
    if _closes_predicate(text, index, after, known):
        return True
    if after in _AMOUNTS and (follows_verb(text, index, known) or not begins_with_subject(text, index, known)):
        return False  # »driver i dag dog to skoler«, »undertiden tager en sag dog to uger«
    if not (after in _BEHIND | _AMOUNTS or after in MODALS or after in FINITE or after.isdigit()):
        return False
    is_number = text.value[text.words[index].end + 1].isdigit()
    if lower[index - 1] in _UNITS and (is_number or after in _LIMITS):
        return True  # »lukker kl. 22 dog kl. 24 ved stævner«
    first = beginning_of_sentence(text, index - 1)
    if text.value[text.words[index].start - 2].isdigit() and begins_with_subject(text, index, known):
        return True  # »gælder fra 2024 dog ikke i Ejby«
    verb, start = _main_verb(text, first, index, known), first
    if verb is None:
        candidates = (at for at in range(first, index) if is_finite(lower[at], known))
        verb = next((at for at in candidates if not _is_doubtful(text, at)), None)
    else:
        start = verb
    if verb is None and lower[first] in SUBORDINATORS and (after in FINITE or after in MODALS):
        return False  # »hvis lederen dog har tid«
    if verb is None:
        # no verb at all, as in »At føre tilsyn dog kun …«
        is_governed = index > 1 and lower[index - 2] in PREPOSITIONS  # »salg af brænde dog kun …«
        is_thing = is_noun(text, index - 1) and (is_governed or lower[index - 1] not in known.infinitives)
        return is_thing and lower[first] not in PRONOUNS
    return _closes_behind(text, index, (first, start, verb), known)


def _closes_predicate(text: Text, index: int, after: str, known: Verbs) -> bool:
    """Return whether subject, verb of being and adjective stand before: `vejen er lukket dog kun for biler`."""
    before, verb = text.lower_words[index - 1], text.lower_words[index - 2]
    is_adjective = (is_any_adjective(before) and before not in _OF_ALL) or is_singular_participle(before)
    is_led_on = after in _BEHIND or after in _DEGREES
    return is_adjective and is_led_on and verb in COPULAS and begins_with_subject(text, index, known)


def _closes_behind(text: Text, index: int, places: tuple[int, int, int], known: Verbs) -> bool:
    """Return whether what stands between the verb and `dog` completes the sentence.

    `places` are those of the first word of the sentence, of the first of its main clause and of the verb.
    """
    lower, (first, start, verb) = text.lower_words, places
    between = lower[verb + 1 : index]
    opens_with_there = lower[start] == "der" and verb == start + 1
    earlier = lower[start + opens_with_there : index]
    if not between or any(_is_other_clause(word, behind) for word, behind in pairwise((*earlier, ""))):
        return False
    if any(not beside(text, at) for at in range(verb, index - 1)):
        return False
    last = index - 1 - (lower[index - 1] in _WITH_VERBS and index - 1 > verb + 1)
    is_infinitive = lower[last] in known.infinitives or lower[last] in known.passive
    if lower[verb] in MODALS and is_infinitive and not may_be_noun(lower[last]):
        return True  # »alle kan deltage dog ikke børn«, »hunde må tages med dog i snor«
    if not any(_closes_phrase(text, at) for at in range(verb + 1, index)):
        return False
    if start == verb and verb > first and not _has_relative(text, first, verb):
        return has_subject_behind(text, index, known)  # »uanset alt må forsvaret for retten dog ikke …«
    return _is_complete(text, first, verb, between, known)


def _main_verb(text: Text, first: int, index: int, known: Verbs) -> int | None:
    """Return the place of the verb behind the comma that closes a clause: `Alle, som bor her, har …`."""
    lower = text.lower_words
    if SUBORDINATORS.isdisjoint(lower[first:index]):
        return None
    return next(
        (
            at
            for at in range(index - 1, first, -1)
            if text.value[text.words[at - 1].end : text.words[at].start] == ", " and is_finite(lower[at], known)
        ),
        None,
    )


def _has_relative(text: Text, first: int, verb: int) -> bool:
    """Return whether the clause before the verb tells more of the subject: `Alle, som bor her, har …`."""
    lower = text.lower_words
    return any(lower[at] in RELATIVES and not beside(text, at - 1) for at in range(first + 1, verb))


def stands_before_verb(text: Text, index: int, known: Verbs) -> bool:
    """Return whether `dog` at `index` and a negation stand before the verb of a clause: `idet retten dog ikke berøres`.

    No reservation has a verb of its own there.
    """
    lower = text.lower_words
    if lower[index + 1 : index + 2] == () or lower[index + 1] not in _NEGATIONS or index + 2 >= len(lower):
        return False
    verb = lower[index + 2]
    is_near = beside(text, index) and beside(text, index + 1)
    return is_near and is_finite(verb, known) and not may_be_noun(verb) and verb not in PREPOSITIONS | SUBORDINATORS


def _opens_main_clause(text: Text, index: int, known: Verbs) -> bool:
    """Return whether verb and subject follow, and the sentence has had its verb: `mødet er kort dog er det vigtigt`."""
    lower = text.lower_words
    if index + 2 >= len(lower) or not (beside(text, index) and beside(text, index + 1)):
        return False
    verb, subject = lower[index + 1 : index + 3]
    is_subject = subject in _BEHIND_VERBS or (bool(readings_of(subject)) and not readings_of(subject) & ~DEFINITE)
    if not is_subject or not is_finite(verb, known) or may_be_noun(verb) or verb in PREPOSITIONS:
        return False
    for place in range(index - 2, beginning_of_sentence(text, index) - 1, -1):
        if lower[place] in SUBORDINATORS:
            return False  # »hvis lederen dog har det«
        if is_finite(lower[place], known) and not _is_doubtful(text, place) and lower[place] not in PREPOSITIONS:
            return True
    return False


def _is_complete(text: Text, first: int, verb: int, between: tuple[str, ...], known: Verbs) -> bool:
    """Return whether more than the subject stands `between` the verb and `dog`."""
    lower = text.lower_words
    is_helper = lower[verb] in FINITE or lower[verb] in MODALS
    if between[0] in PREPOSITIONS and is_helper:
        return False  # »er i ferien dog ikke åbent«
    if verb == first or lower[first] in SUBJECTS:
        return True
    if lower[first] == "der":
        return len(between) > 1 and not readings_of(between[-1]) & DEFINITE
    if lower[first] in FRONTED:
        return has_subject_behind(text, verb + 1 + len(between), known)
    # »indkøb betaler borgeren dog ikke«
    reading = readings_of(between[0])
    return len(between) > 1 or not (reading and not reading & ~DEFINITE)


def _is_other_clause(word: str, behind: str) -> bool:
    """Return whether the word, with `behind` after it, opens a clause or stands for one; »om ugen« does not."""
    return word in _PRONOUNS or (word in SUBORDINATORS and not (word == "om" and readings_of(behind) & DEFINITE))


def _closes_phrase(text: Text, index: int) -> bool:
    word = text.lower_words[index]
    if index and text.lower_words[index - 1] in PREPOSITIONS and is_inflected_adjective(word):
        return True  # »udlejes til private dog ikke …«
    if is_noun(text, index) or word in _LIKE_NOUNS or word.isdigit() or is_singular_participle(word):
        return True
    # »maden leveres varm dog ikke om søndagen«, »arbejder selvstændigt dog med sparring«
    return base_of_adjective(word) is not None and word not in SAID_OF_THE_SENTENCE


def _is_doubtful(text: Text, index: int) -> bool:
    """Return whether what may be a verb is a noun here: it has a preposition or an adjective before it."""
    word = text.lower_words[index]
    before = text.lower_words[index - 1] if index else ""
    return may_be_noun(word) and (before in PREPOSITIONS or is_inflected_adjective(before) or before in DETERMINERS)
