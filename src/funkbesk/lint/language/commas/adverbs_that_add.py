"""Whether an adverb such as `helst`, `også` or `typisk` begins an addition: it has left its place beside the verb.

Danish has these adverbs right behind the finite verb, or behind the subject where that follows it. Behind an object or
at the end they go with what follows: `frugt, helst økologiske æbler`, `hver måned, typisk den første mandag`.
"""

from __future__ import annotations

from itertools import pairwise

from funkbesk.late_patterns import late
from funkbesk.lint.language.commas.addition_words import (
    AFTER_VERB,
    AT_LEAST,
    DETERMINERS,
    FREQUENCIES,
    HABITS,
    NEGATED,
    ORDER,
    PERHAPS,
    WISHES,
    WITH,
)
from funkbesk.lint.language.commas.amounts import counts_apart, is_number
from funkbesk.lint.language.commas.behind_adverbs import is_manner, leads_to_adverbial, names_time, opens_adverbial
from funkbesk.lint.language.commas.repeated_times import tells_more_of_time
from funkbesk.lint.language.commas.sentence_adverbials import follows_verb, preposition_before
from funkbesk.lint.language.commas.sentence_openings import begins_with_subject, is_past_the_middle
from funkbesk.lint.language.grammar import (
    DEFINITE_ARTICLES,
    FINITE,
    FUNCTION_WORDS,
    GIVING,
    MODALS,
    NEGATIONS,
    PARTICLES,
    PREPOSITIONS,
    RELATIVES,
    base_of_adjective,
    is_inflected_adjective,
    word_set,
)
from funkbesk.lint.language.lexicon import DEFINITE, Reading, readings_of
from funkbesk.lint.language.phrase_places import FRONTED, PERSONS, PhrasePlace, beginning_of_sentence, is_finite
from funkbesk.lint.language.times import is_time_or_turn
from funkbesk.lint.texts.bullet_forms import Verbs, may_be_noun
from funkbesk.lint.texts.text import Text, words_in

_BESIDES = word_set("udover foruden både såvel")
_TIMES = word_set("når hvis selvom mens")
_GIVING = GIVING - {"låne", "låner"} | word_set("kalde kalder gøre gør lade lader")  # »de låner lokaler«: no receiver
# In a phrase without a verb there is no other place for them: »Erfaring fra byggepladser helst som formand«.
_IN_PHRASES = WISHES - PERHAPS | word_set("typisk altså") | {"som regel", "ikke mindst"}
_BETWEEN_ADJECTIVES = word_set("også og eller")
# Their preposition governs what others have as an object.
_WITHOUT_OBJECT = word_set(
    "samarbejder samarbejde taler tale svarer svare deltager deltage består bestå står stå arbejder arbejde lytter "
    "lytte optræder medvirker mødes fokuserer fokusere kommunikerer forhandler handler"
)
_TIED = word_set("med for på om af til imod mod")
_EVEN = AT_LEAST - {"oven i købet", "i det mindste", "som minimum"}
_MAYBE = word_set("eventuelt evt.")
_MORE = word_set("flere mere færre længere kortere oftere tidligere senere før to tre fire fem")
_ONE = word_set("en et")
_REACH = 6
_OBJECTS = {PhrasePlace.OBJECT, PhrasePlace.MAYBE_OBJECT}
_BEHIND_VERBS = {PhrasePlace.OBJECT, PhrasePlace.MAYBE_OBJECT, PhrasePlace.IN_THE_MIDDLE}
_GOVERNED = {PhrasePlace.GOVERNED, PhrasePlace.IN_THE_MIDDLE}
# No noun asks for them, as »ansvar« does for »for«.
_WHERE_OR_WHEN = word_set("i ved under hos uden udenfor inden indenfor efter")
_HELPERS = FINITE | MODALS
_PLURAL = late(r"\w{6}er$")
_OF_RULES = word_set("om for")
_SPELL_OUT = word_set("både enten hverken")


def adverb_adds(text: Text, word: str, index: int, after: str, place: PhrasePlace, known: Verbs) -> bool:
    """Return whether an adverb begins an addition because a noun follows: `frugt helst økologiske æbler`."""
    lower = text.lower_words
    if word != "også" and place is PhrasePlace.IN_THE_MIDDLE and _has_no_object(text, index, known):
        place = PhrasePlace.GOVERNED  # »løses af to personer helst …«
    if (word == "i reglen" and after in _OF_RULES) or (word == "mest" and not readings_of(after)):
        return False  # »i reglen om støj«, »den mest brugte«
    if is_finite(after, known) and _opens_clause(text, index):
        return False  # »som i dette tilfælde primært dækker …«
    behind = index + len(words_in(word))
    if word in AT_LEAST and text.lower_words[behind : behind + 2] == ("de", "fleste"):
        return True  # »kender ruterne i hvert fald de fleste«
    is_named = word in _EVEN and _begins_phrase(text, index, word, known)
    if word in AT_LEAST and not is_named and not leads_to_adverbial(text, behind):
        return False
    if word == "også" and _speaks_of_more(lower[beginning_of_sentence(text, index) : index]):
        return False
    if _is_sure(text, word, index, after, place, known):
        return True
    if not _GIVING.isdisjoint(lower[:index]):
        return False
    if after in {"dem", "de"} or (word == "også" and (after in _TIMES or lower[index + 2 : index + 3] == ("at",))):
        return True
    if word in WISHES and (after in WITH or after == "som"):
        return place is not PhrasePlace.FIRST and place is not PhrasePlace.UNKNOWN
    is_object = place in AFTER_VERB or (place is PhrasePlace.MAYBE_OBJECT and _has_its_subject(text, index, known))
    return is_object and _begins_phrase(text, index, word, known)


def _has_no_object(text: Text, index: int, known: Verbs) -> bool:
    """Return whether a verb that has no object and its phrase stand before: `løses af to`, `samarbejder med skoler`.

    `index` is the place of the word behind. A time or place there tells nothing: `arbejder i ferien også …`.
    """
    lower, place = text.lower_words, preposition_before(text, index - 1)
    if not place or is_time_or_turn(lower[index - 1]):
        return False
    if lower[place] == "af" and lower[place - 1] in known.passive:
        return True
    return lower[place] in _TIED and lower[place - 1] in _WITHOUT_OBJECT


def _opens_clause(text: Text, index: int) -> bool:
    """Return whether nothing but the phrase of a preposition stands between the word at `index` and a relative."""
    place = preposition_before(text, index - 1)
    return place is not None and place > 0 and text.lower_words[place - 1] in RELATIVES


def _is_sure(text: Text, word: str, index: int, after: str, place: PhrasePlace, known: Verbs) -> bool:
    """Return whether the words on both sides say so, whatever the verb is."""
    lower = text.lower_words
    is_maybe_behind = place is PhrasePlace.MAYBE_OBJECT or (place is PhrasePlace.IN_THE_MIDDLE and word == "også")
    is_behind = place in AFTER_VERB or (is_maybe_behind and not _is_fronted(text, index))
    return (
        (is_behind and opens_adverbial(text, word, index))
        or tells_more_of_time(text, word, index)
        or _stands_in_phrase(text, word, index, after, known)
        or _says_it_of_another_number(text, word, index, after)
        or (word == "altså" and after in _SPELL_OUT)  # »sørger for blomster altså både indkøb og pasning«
        # »ledes ikke til kloakken heller ikke i korte perioder«
        or (word in NEGATED and after in PREPOSITIONS and not NEGATIONS.isdisjoint(lower[:index]))
        or _closes_with_adjective(text, word, index, after, place)
        or _has_left_its_place(text, word, index, after, place, known)
        or (word in HABITS and counts_apart(text, word, index, after, known))
        # »får en mentor som regel en erfaren kollega«
        or (after in _ONE and _speaks_of_one(text, word, index, place))
        or (place in _GOVERNED and _counts_or_dates(text, word, index, after, known))
        or (word in HABITS | WISHES and after in PREPOSITIONS and _follows_direction(text, index, known))
        or (place is PhrasePlace.GOVERNED and (after == "dem" or _goes_with_end(text, word, index, known)))
    )


def _speaks_of_one(text: Text, word: str, index: int, place: PhrasePlace) -> bool:
    """Return whether one thing was named before, so that »en« names it again: `får en mentor gerne en, der …`."""
    is_one = not _ONE.isdisjoint(text.lower_words[max(0, index - 3) : index - 1])
    return is_one and (place in _OBJECTS or _tells_which(text, word, index))


def _closes_with_adjective(text: Text, word: str, index: int, after: str, place: PhrasePlace) -> bool:
    """Return whether one adjective ends the sentence, said of several before it: `svarer på mails også anonyme`."""
    behind = index + len(words_in(word))
    if behind >= len(text.words) or text.value[text.words[behind].end :][:1] not in {"", "."}:
        return False
    if word in WISHES and place is PhrasePlace.GOVERNED and base_of_adjective(after) is not None:
        return True  # »bestiller frugt til møder helst økologisk«
    if word in WISHES and place is PhrasePlace.OBJECT and is_manner(after):
        return not readings_of(text.lower_words[index - 1]) & DEFINITE  # »indsender et regnskab gerne elektronisk«
    return is_inflected_adjective(after) and bool(readings_of(text.lower_words[index - 1]) & Reading.MANY)


def _has_left_its_place(text: Text, word: str, index: int, after: str, place: PhrasePlace, known: Verbs) -> bool:
    """Return whether an object without an article stands before it, and subject or verb first: `har fag gerne med …`.

    The place of the adverb is before such an object: `har gerne fag`.
    """
    if after != "som" and not leads_to_adverbial(text, index + len(words_in(word))):
        return False
    lower = text.lower_words
    before = readings_of(lower[index - 1])
    # no object with a noun in it moves before the adverb: »lukker broen eventuelt«
    is_open = bool(before) and (not before & DEFINITE or (place is PhrasePlace.OBJECT and word in WISHES))
    if place is PhrasePlace.OBJECT_IN_CLAUSE:
        return is_open and word in WISHES
    if word == "også":
        is_open = (before is Reading.MANY and after != "af") or (is_open and after in _WHERE_OR_WHEN)
    elif word in AT_LEAST:
        is_open = bool(before)
    elif word in HABITS and place is PhrasePlace.IN_THE_MIDDLE:
        is_open = is_open and (after in WITH or word in FREQUENCIES or _is_passive(text, index, known))
    elif word not in WISHES | AT_LEAST | HABITS:
        return False
    if place is PhrasePlace.IN_THE_MIDDLE and not _HELPERS.isdisjoint(text.lower_words[max(0, index - 4) : index - 1]):
        return False  # »vi har i år måske for mange«
    has_article = not _ONE.isdisjoint(text.lower_words[max(0, index - 3) : index - 1])  # »firmaer får en frist helst …«
    may_be_bare = place is not PhrasePlace.MAYBE_OBJECT or has_article
    return is_open and place in _BEHIND_VERBS and is_past_the_middle(text, index, known, may_be_bare=may_be_bare)


def _is_passive(text: Text, index: int, known: Verbs) -> bool:
    return not known.passive.isdisjoint(text.lower_words[beginning_of_sentence(text, index) : index])


def _counts_or_dates(text: Text, word: str, index: int, after: str, known: Verbs) -> bool:
    """Return whether a number or a time follows what a preposition governs: `i hallen som regel den sidste fredag`."""
    if word not in WISHES | FREQUENCIES or not is_past_the_middle(text, index, known):
        return False
    return is_number(after) or (word in FREQUENCIES and names_time(text, index + len(words_in(word))))


def _tells_which(text: Text, word: str, index: int) -> bool:
    """Return whether it tells which one is meant: `det kræver en vikar helst en, der kender huset`."""
    behind = index + len(words_in(word))
    following = text.lower_words[behind + 1 : behind + 2]
    return following != () and (
        text.value[text.words[behind].end] == "," or following[0] in WITH | {"der", "som", "fra"}
    )


def _says_it_of_another_number(text: Text, word: str, index: int, after: str) -> bool:
    """Return whether numbers stand on both sides: `fire børn undertiden fem`, `fem gange om året gerne flere`."""
    if is_number(after) and is_number(text.lower_words[index - 2]):
        return True
    earlier = text.lower_words[max(0, index - _REACH) : index]
    return word in WISHES and after in _MORE and any(is_number(one) or one in _ONE for one in earlier)


def _speaks_of_more(words: tuple[str, ...]) -> bool:
    """Return whether »også« only takes up what was said before: `ud over drift også planlægning`."""
    return not _BESIDES.isdisjoint(words) or ("ud", "over") in pairwise(words)


def _stands_in_phrase(text: Text, word: str, index: int, after: str, known: Verbs) -> bool:
    """Return whether no verb stands before it, as in `Vagt i weekender typisk hver fjerde`."""
    following = text.lower_words[index + len(words_in(word)) :][:2]
    is_led_in = after in PREPOSITIONS or after == "som" or after in ORDER or following == ("en", "gang")
    if word not in _IN_PHRASES or not is_led_in:
        return False
    start = beginning_of_sentence(text, index)
    first, *rest = text.lower_words[start:index]
    if first in FUNCTION_WORDS or any(first in forms for forms in known):
        return False
    return not any(is_finite(one, known) or one in known.infinitives for one in rest)


def _goes_with_end(text: Text, word: str, index: int, known: Verbs) -> bool:
    """Return whether it goes with what ends the sentence: `klipper hække langs stierne også i haverne`."""
    if not leads_to_adverbial(text, index + len(words_in(word))):
        return False
    is_open = word == "også" or word in WISHES | AT_LEAST or (word in HABITS and not follows_verb(text, index, known))
    return is_open and is_past_the_middle(text, index, known)


def _follows_direction(text: Text, index: int, known: Verbs) -> bool:
    """Return whether verb and particle stand before the phrase of a preposition: `kører ud i distriktet primært …`."""
    place = preposition_before(text, index - 1)
    if place is None or place < 2 or text.lower_words[place - 1] not in PARTICLES:
        return False
    return is_finite(text.lower_words[place - 2], known) and begins_with_subject(text, index, known)


def _has_its_subject(text: Text, index: int, known: Verbs) -> bool:
    """Return whether the noun before the word at `index` can't be the subject, as another one stands first.

    `vagten dækker hele døgnet også helligdage`: with two more nouns behind the verb the first one is no object.
    """
    lower = text.lower_words
    if begins_with_subject(text, index, known, may_be_bare=False):
        return True
    first = beginning_of_sentence(text, index)
    is_indefinite = not readings_of(lower[index - 1]) & Reading.THE_ONE
    return is_indefinite and (FINITE | MODALS).isdisjoint(lower[first:index])


def _is_fronted(text: Text, index: int) -> bool:
    return text.lower_words[beginning_of_sentence(text, index)] in FRONTED


def _begins_phrase(text: Text, index: int, word: str, known: Verbs) -> bool:
    """Return whether a noun follows, with or without adjectives: `frugt helst økologiske æbler`."""
    start = index + len(words_in(word))
    if text.words[start].text[0].isupper():
        return True  # »kendskab til regneark gerne Excel«
    if text.lower_words[start] in DEFINITE_ARTICLES and leads_to_adverbial(text, start + 1):
        return True  # »leder valgstederne primært det på torvet«
    may_be_infinitive = not (MODALS | {"at"}).isdisjoint(text.lower_words[beginning_of_sentence(text, index) : index])
    for lower in text.lower_words[start : start + 4]:
        is_infinitive = lower in known.infinitives and (may_be_infinitive or not readings_of(lower))
        if is_infinitive or (lower in known.present and not may_be_noun(lower)):
            return False
        if readings_of(lower) or lower in PERSONS or (word in HABITS and _PLURAL.search(lower)):
            return True
        is_modifier = lower in DETERMINERS or lower in _BETWEEN_ADJECTIVES or is_inflected_adjective(lower)
        if not is_modifier and base_of_adjective(lower) != lower:
            return False
    return False
