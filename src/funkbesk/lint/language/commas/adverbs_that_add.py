"""Whether an adverb such as `helst`, `også` or `typisk` begins an addition: it has left its place beside the verb.

Danish has these adverbs right behind the finite verb, or behind the subject where that follows it. Behind an object or
at the end they go with what follows: `frugt, helst økologiske æbler`, `hver måned, typisk den første mandag`.
"""

from __future__ import annotations

from itertools import pairwise

from funkbesk.late_patterns import late
from funkbesk.lint.language.commas.addition_words import (
    AFTER_VERB,
    DEFINITE,
    DETERMINERS,
    PICK_OUT,
    TIME,
    WHERE,
)
from funkbesk.lint.language.grammar import (
    FINITE,
    FUNCTION_WORDS,
    MODALS,
    PARTICLES,
    PREPOSITIONS,
    base_of_adjective,
    is_inflected_adjective,
    is_singular_participle,
    word_set,
)
from funkbesk.lint.language.lexicon import Reading, readings_of
from funkbesk.lint.language.phrase_places import FRONTED, PhrasePlace, beginning_of_sentence, is_finite
from funkbesk.lint.texts.bullet_forms import Verbs, may_be_noun
from funkbesk.lint.texts.text import Text, words_in

# Behind an indefinite object these have left their place beside the verb: `udgiver nyheder fortrinsvis på nettet`.
_HOW_OFTEN = word_set(
    "primært typisk hovedsageligt hovedsagelig fortrinsvis undtagelsesvis oftest sommetider undertiden overvejende"
) | {"til tider", "som regel", "i særdeleshed", "ikke mindst"}
_BESIDES = word_set("udover foruden både såvel")
# »en referent gerne med juridisk baggrund«
_WISHES = word_set("helst gerne eventuelt evt.")
_WITH = word_set("med uden sammen")
_TIMES = word_set("når hvis selvom mens")
_SHORTEST_TIME = 2  # words
_COUNTS = word_set("to tre fire fem seks syv otte ni ti elleve tolv")
_GIVING = word_set("give giver tilbyde tilbyder sende sender yde yder vise viser kalde kalder gøre gør lade lader")
# In a phrase without a verb there is no other place for them: »Erfaring fra byggepladser helst som formand«.
_IN_PHRASES = _WISHES | word_set("typisk altså") | {"som regel", "ikke mindst"}
_MORE = word_set("flere mere to tre fire fem")
_ONE = word_set("en et")
_REACH = 6
_OBJECTS = {PhrasePlace.OBJECT, PhrasePlace.MAYBE_OBJECT}
_SUBJECTS = word_set("det den du vi jeg han hun man de")
_NOR = frozenset({"heller ikke", "ej heller"})
_NOT = word_set("ikke aldrig ingen intet")
_SPELL_OUT = word_set("både enten hverken")
_POINT_OF_TIME = late(
    r"(?:måned|ug|år|kvartal|dag|døgn|weekend|sommer|vinter|aften|morgen|formiddag|eftermiddag|forår|efterår|time|gang"
    r"|halvår|skoleår|sæson)(?:en|et|e|er|erne|ene|ne|n|r)?$"
)
_MONTH = late(r"^(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|\w+dage?)$")
_EACH = word_set("hver hvert gange")
_CLOCK = word_set("kl klokken")
_ORDER = word_set("den de det hver hvert hveranden første anden sidste næste")


def adverb_adds(text: Text, word: str, index: int, after: str, place: PhrasePlace, known: Verbs) -> bool:
    """Return whether an adverb begins an addition because a noun follows: `frugt helst økologiske æbler`."""
    lower = text.lower_words
    if word == "også" and _speaks_of_more(lower[beginning_of_sentence(text, index) : index]):
        return False
    if _is_sure(text, word, index, after, place, known):
        return True
    if not _GIVING.isdisjoint(lower[:index]):
        return False
    if after in {"dem", "de"} or (word == "også" and (after in _TIMES or lower[index + 2 : index + 3] == ("at",))):
        return True
    if word in _WISHES and (after in _WITH or after == "som"):
        return place is not PhrasePlace.FIRST and place is not PhrasePlace.UNKNOWN
    is_object = place in AFTER_VERB or (place is PhrasePlace.MAYBE_OBJECT and _has_its_subject(text, index))
    return is_object and _begins_phrase(text, index, word, known)


def _is_sure(text: Text, word: str, index: int, after: str, place: PhrasePlace, known: Verbs) -> bool:
    """Return whether the words on both sides say so, whatever the verb is."""
    lower = text.lower_words
    is_maybe_behind = place is PhrasePlace.MAYBE_OBJECT or (place is PhrasePlace.IN_THE_MIDDLE and word == "også")
    is_behind = place in AFTER_VERB or (is_maybe_behind and not _is_fronted(text, index))
    return (
        (is_behind and _opens_adverbial(text, word, index))
        or _tells_more_of_time(text, word, index)
        or _stands_in_phrase(text, word, index, after, known)
        or _says_it_of_another_number(text, word, index, after)
        or (word == "altså" and after in _SPELL_OUT)  # »sørger for blomster altså både indkøb og pasning«
        # »ledes ikke til kloakken heller ikke i korte perioder«
        or (word in _NOR and after in PREPOSITIONS and not _NOT.isdisjoint(lower[:index]))
        or _closes_with_adjective(text, word, index, after)
        # »får en mentor som regel en erfaren kollega«
        or (lower[index - 2] in _ONE and after in _ONE and place in _OBJECTS)
        or (place is PhrasePlace.GOVERNED and (after == "dem" or _goes_with_end(text, word, index, after, known)))
    )


def _closes_with_adjective(text: Text, word: str, index: int, after: str) -> bool:
    """Return whether one adjective ends the sentence, said of several before it: `svarer på mails også anonyme`."""
    behind = index + len(words_in(word))
    return (
        is_inflected_adjective(after)
        and readings_of(text.lower_words[index - 1]) is Reading.MANY
        and text.value[text.words[behind].end :][:1] in {"", "."}
    )


def _says_it_of_another_number(text: Text, word: str, index: int, after: str) -> bool:
    """Return whether numbers stand on both sides: `fire børn undertiden fem`, `fem gange om året gerne flere`."""
    if is_number(after) and is_number(text.lower_words[index - 2]):
        return True
    earlier = text.lower_words[max(0, index - _REACH) : index]
    return word in _WISHES and after in _MORE and any(map(is_number, earlier))


def adds_behind_adverb(text: Text, word: str, index: int, after: str, known: Verbs) -> bool:
    """Return whether it adds to a sentence that is complete: `sender breve ud fx om …`."""
    first = text.lower_words[beginning_of_sentence(text, index - 1)]
    opens_with_verb = first in known.present or first in known.imperatives
    is_example = word in PICK_OUT and word not in {"især", "navnlig", "særligt", "nemlig"}
    is_behind_verb = is_finite(text.lower_words[index - 2], known) and text.lower_words[index - 1] not in WHERE
    if word == "også" and _opens_adverbial(text, word, index) and not is_behind_verb:
        return True  # »kører affald væk også om natten«
    if text.lower_words[index - 1] in WHERE and is_singular_participle(text.lower_words[index - 2]):
        return word in PICK_OUT and after in PREPOSITIONS  # »prisen er holdt nede især på frugt«
    if text.lower_words[index - 1] in PARTICLES:
        has_object = index > 1 and bool(readings_of(text.lower_words[index - 2]))
        is_listed = word in PICK_OUT and bool(readings_of(after))  # »bestiller varer hjem især frugt«
        return opens_with_verb and has_object and (is_listed or (is_example and after in PREPOSITIONS))
    return opens_with_verb and (is_example or word in _WISHES) and after in PREPOSITIONS


def _speaks_of_more(words: tuple[str, ...]) -> bool:
    """Return whether »også« only takes up what was said before: `ud over drift også planlægning`."""
    return not _BESIDES.isdisjoint(words) or ("ud", "over") in pairwise(words)


def _tells_more_of_time(text: Text, word: str, index: int) -> bool:
    """Return whether times stand on both sides: `tre gange om året typisk i april`, `hver måned typisk den første`."""
    lower = text.lower_words
    following = lower[index + len(words_in(word)) :][:3]
    if not _POINT_OF_TIME.search(lower[index - 1]) or not following or index < _SHORTEST_TIME:
        return False
    # »hver anden uge også i vinterhalvåret«
    is_repeated = not _EACH.isdisjoint(lower[index - 3 : index - 1]) or is_number(lower[index - 2])
    if (lower[index - 2] not in PREPOSITIONS or word == "også") and not is_repeated:
        return False
    times = (_POINT_OF_TIME, _MONTH, TIME)
    is_time = any(one in _CLOCK or any(time.search(one) for time in times) for one in following)
    is_day = _MONTH.search(following[0]) is not None
    return is_time and (following[0] in PREPOSITIONS or following[0] in _ORDER or is_day)


def _stands_in_phrase(text: Text, word: str, index: int, after: str, known: Verbs) -> bool:
    """Return whether no verb stands before it, as in `Vagt i weekender typisk hver fjerde`."""
    following = text.lower_words[index + len(words_in(word)) :][:2]
    is_led_in = after in PREPOSITIONS or after == "som" or after in _ORDER or following == ("en", "gang")
    if word not in _IN_PHRASES or not is_led_in:
        return False
    start = beginning_of_sentence(text, index)
    first, *rest = text.lower_words[start:index]
    if first in FUNCTION_WORDS or any(first in forms for forms in known):
        return False
    return not any(is_finite(one, known) or one in known.infinitives for one in rest)


def _goes_with_end(text: Text, word: str, index: int, after: str, known: Verbs) -> bool:
    """Return whether it goes with what ends the sentence: `klipper hække langs stierne også i haverne`."""
    if after not in PREPOSITIONS:
        return False
    start = beginning_of_sentence(text, index)
    first, second = text.lower_words[start : start + 2]
    opens_with_verb = first in known.present or first in known.imperatives
    opens_with_subject = (first in _SUBJECTS or bool(readings_of(first) & DEFINITE)) and is_finite(second, known)
    return (word == "også" or word in _WISHES) and (opens_with_verb or opens_with_subject)


def _has_its_subject(text: Text, index: int) -> bool:
    """Return whether the noun before the word at `index` can't be the subject, as another one stands first.

    `vagten dækker hele døgnet også helligdage`: with two more nouns behind the verb the first one is no object.
    """
    lower = text.lower_words
    first = beginning_of_sentence(text, index)
    if readings_of(lower[first]) & DEFINITE and not TIME.search(lower[first]):
        return True
    is_indefinite = not readings_of(lower[index - 1]) & Reading.THE_ONE
    return is_indefinite and (FINITE | MODALS).isdisjoint(lower[first:index])


def _opens_adverbial(text: Text, word: str, index: int) -> bool:
    """Return whether the adverb says when, behind what is indefinite, or goes with a time: `også i weekenden`."""
    before = text.lower_words[index - 1]
    following = text.lower_words[index + len(words_in(word)) :][:2]
    if not following or following[0] not in PREPOSITIONS:
        return False
    if word == "også":
        return TIME.search(following[-1]) is not None
    return word in _HOW_OFTEN and not readings_of(before) & DEFINITE


def _is_fronted(text: Text, index: int) -> bool:
    return text.lower_words[beginning_of_sentence(text, index)] in FRONTED


def is_number(word: str) -> bool:
    """Return whether it is a number, in letters or digits."""
    return word in _COUNTS or word.isdigit()


def _begins_phrase(text: Text, index: int, word: str, known: Verbs) -> bool:
    """Return whether a noun follows, with or without adjectives: `frugt helst økologiske æbler`."""
    start = index + len(words_in(word))
    if text.words[start].text[0].isupper():
        return True  # »kendskab til regneark gerne Excel«
    for lower in text.lower_words[start : start + 3]:
        if lower in known.infinitives or (lower in known.present and not may_be_noun(lower)):
            return False
        if readings_of(lower):
            return True
        is_modifier = lower in DETERMINERS or lower == "også" or is_inflected_adjective(lower)
        if not is_modifier and base_of_adjective(lower) != lower:
            return False
    return False
