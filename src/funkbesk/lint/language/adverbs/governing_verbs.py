"""The verb that an adverb goes with: where it stands before it, and in which form."""

from __future__ import annotations

from funkbesk.late_patterns import late
from funkbesk.lint.language.adverbs.adverb_phrases import beginning
from funkbesk.lint.language.adverbs.pasts import infinitive_behind_subject, infinitive_of_past
from funkbesk.lint.language.grammar import (
    COPULAS,
    FUNCTION_WORDS,
    HAVING,
    MODALS,
    OBJECTS,
    PREPOSITIONS,
    SUBJECTS,
    SUBORDINATORS,
    base_of_adjective,
    definite_of_participle,
    is_any_adjective,
    is_inflected_adjective,
    is_singular_participle,
    word_set,
)
from funkbesk.lint.language.lexicon import DEFINITE, Reading, is_listed_noun, readings_of, verbs
from funkbesk.lint.language.manner_words import ALSO_NOUNS
from funkbesk.lint.language.neighbours import following_word, preceding_word
from funkbesk.lint.language.noun_phrases import is_genitive
from funkbesk.lint.language.nouns import number_of
from funkbesk.lint.language.phrase_places import beginning_of_sentence
from funkbesk.lint.language.verb_inflection import present_of
from funkbesk.lint.texts.bullet_forms import Verbs, may_be_noun
from funkbesk.lint.texts.text import Text

_SKIPPED = word_set("sig dem det den ham hende du jeg vi han hun op ned ud ind frem")
DEGREES = word_set(
    "meget mere mest ret så helt ganske temmelig lidt mindre ekstra altid ofte også ikke gerne selv alt for "
    "allerede stadig nu først dog aldrig fortsat sjældent netop kun straks helst endnu derfor derefter herefter "
    "dermed igen fremover yderst særdeles altså langt"
)
"""What stands between a verb and an adverb."""
NO_VERBS = word_set("fortsat bestemt udtalt ubetinget begrænset overordnet samlet fuldt klart")  # adverbs behind »er«
_LIKE_OTHER_WORDS = frozenset({"se", "sig", "rent"})
_UNLISTED = word_set("ske sker skete")
_DEPONENTS = word_set("synes færdes mødes omgås samles enes trives")
_BECOMING = word_set("bliver blive blev blevet")
_PRONOUNS = word_set("det den")
_SUBJECTS = SUBJECTS | {"de"}
_BEFORE_PARTICIPLES = HAVING | COPULAS | word_set("de den det denne disse alle vores deres hans hendes sine")
_ALSO_SUBJECTS = ALSO_NOUNS | word_set("alle begge nogle mange flere ingen enhver det den")
_DETERMINERS = word_set("en et den det de denne dette disse alle hver hvert vores jeres deres hans hendes min mit mine")
_MANY_OF_THEM = late(r"\w{3}(?:ene|erne)$")


def is_definite(word: str) -> bool:
    """Return whether the word (lower case) is a noun in the definite form and nothing else: `bogen`, `sneen`."""
    reading = readings_of(word)
    if not reading and _MANY_OF_THEM.search(word):  # a noun that the lexicon lacks: »sømmene«
        return word not in verbs() and word not in FUNCTION_WORDS and not is_inflected_adjective(word)
    return bool(reading & DEFINITE) and not reading & ~(DEFINITE | Reading.MASS)


def is_only_plural(word: str) -> bool:
    """Return whether the word (lower case) is a noun in the plural and nothing else: `naboer`, not `hus`."""
    return readings_of(word) == Reading.MANY


def place_of_verb(text: Text, index: int) -> int:
    """Return where the verb stands: before a degree, a pronoun, a particle, a subject: `svar meget`, `slås op`."""
    place = beginning(text, index) - 1
    while place > 0 and text.lower_words[place] in DEGREES:
        place -= 1
    if place + 1 < beginning(text, index) and following_word(text, index) in {"en", "et"}:
        return -1  # »så god en stemning«
    if place > 0 and text.lower_words[place] in _SKIPPED and following_word(text, place - 1) is not None:
        return place - 1
    return place


def infinitive_of(text: Text, place: int, known: Verbs, *, is_surely_verb: bool = False) -> str | None:
    """Return the infinitive of the verb at `place`, or None where the word there is none or may be a noun."""
    word, before = text.lower_words[place], preceding_word(text, place)
    if word in _LIKE_OTHER_WORDS:
        return _of_another_word(text, place)
    if word in FUNCTION_WORDS or word in NO_VERBS:
        return None
    if word in _DEPONENTS or word in _UNLISTED:
        return word
    if word in known.passive:
        return word[:-1] if before not in COPULAS else None
    if word.endswith("es") and not readings_of(word) and _has_subject(text, place):
        return word[:-1]  # a passive that the lexicon lacks: »spændes«
    if word in known.present:
        is_verb = is_surely_verb or not may_be_noun(word) or _is_present_there(text, place)
        return _of_present(word, known) if is_verb and before not in PREPOSITIONS else None
    is_first = place == beginning_of_sentence(text, place)
    if word in known.infinitives:
        after = following_word(text, place)
        has_adverb = is_first and after is not None and (base_of_adjective(after) == after or after == "fri")
        is_verb = has_adverb or after in OBJECTS or before in MODALS or before == "at"
        return word if is_verb or not may_be_noun(word) else None
    command = word.replace("é", "e")
    if command in known.imperatives and (is_first or _is_second_command(text, place, known)):
        return infinitive_of_command(command, known)
    if before in _PRONOUNS and preceding_word(text, place - 1) in COPULAS:
        before = preceding_word(text, place - 1)  # »er det gået hurtigt«
    if before in HAVING or before in COPULAS:
        is_done = is_any_participle(word) or (word.endswith("et") and base_of_adjective(word) is None)
        return (
            infinitive_of_participle(word)
            if is_done and (before in HAVING or before in _BECOMING or not is_listed_noun(word))
            else None
        )
    if before in MODALS and word.endswith("e") and not is_inflected_adjective(word):
        return word  # an infinitive that the lexicon lacks
    return _of_past(text, place)


def _of_past(text: Text, place: int) -> str | None:
    before = preceding_word(text, place)
    if before is not None and (is_definite(before) or before in _SUBJECTS):
        return infinitive_behind_subject(text.lower_words[place])
    past = infinitive_of_past(text.lower_words[place])
    return past if past is not None and (_has_subject(text, place) or _is_before_subject(text, place)) else None


def infinitive_of_participle(word: str) -> str:
    """Return the infinitive of a participle (lower case): mødt – møde, malet – male; of a strong one the word."""
    found = (word[:-1], f"{word[:-1]}e", f"{word[:-1]}{word[-2:-1]}e")
    return next((verb for verb in found if word.endswith("t") and verb in verbs()), word)


def _of_another_word(text: Text, place: int) -> str | None:
    """Return the verb that »se«, »sig« or »rent« is or belongs to: `at se roligt på`, `så sig det`, `gør rent`."""
    word, before = text.lower_words[place], preceding_word(text, place)
    if word == "se":
        return word if before == "at" or before in MODALS else None
    if word == "sig":
        return "sige" if before in {None, "så"} and following_word(text, place) in {"det", "til", "fra"} else None
    return "rengøre" if before in {"gør", "gøre", "gøres"} else None


def _is_present_there(text: Text, place: int) -> bool:
    """Return whether what may be a noun is a verb: at the beginning, beside its subject, or since nothing agrees."""
    if place == beginning_of_sentence(text, place) or following_word(text, place) in _SUBJECTS - {"de"}:
        return True  # »derfor læser vi højt«
    word = text.lower_words[place]
    # »bakker tydelig« is no noun with its adjective: that would be in the plural
    return _has_subject(text, place) or (not readings_of(word) & Reading.ONE and number_of(word) is None)


def _is_before_subject(text: Text, place: int) -> bool:
    """Return whether a pronoun or a name follows, which no participle describes: `betalte du`, `hævdede Erhard`."""
    after = following_word(text, place)
    is_name = after is not None and text.words[place + 1].text[0].isupper()
    return after in _SUBJECTS - {"de"} or (is_name and preceding_word(text, place) not in _BEFORE_PARTICIPLES)


def _is_second_command(text: Text, place: int, known: Verbs) -> bool:
    """Return whether »og« or a comma joins it to an imperative first of all: `Hold afstand, og kør langsomt`."""
    first = beginning_of_sentence(text, place)
    is_joined = place - 1 > first and (text.lower_words[place - 1] == "og" or preceding_word(text, place) is None)
    return is_joined and text.lower_words[first] in known.imperatives


def is_any_participle(word: str) -> bool:
    """Return whether the word (lower case) is the participle of a verb, a strong one too: `skrevet`."""
    return is_singular_participle(word) or definite_of_participle(word) is not None


def infinitive_of_command(word: str, known: Verbs) -> str | None:
    """Return the infinitive of an imperative (lower case): læs – læse, støt – støtte; None where none is known."""
    return next((verb for verb in (f"{word}e", f"{word}{word[-1]}e", word) if verb in known.infinitives), None)


def _of_present(word: str, known: Verbs) -> str | None:
    return next(
        (verb for verb in (word[:-1], word, f"{word}e") if verb in known.infinitives and present_of(verb) == word), None
    )


def _has_subject(text: Text, place: int) -> bool:
    """Return whether a subject stands right before: `gartneren pakker`, `frivillige læser`, `som møder`."""
    before = preceding_word(text, place)
    if before is None:
        return False
    if before in _SUBJECTS or before in SUBORDINATORS or is_definite(before):
        return True
    begin = beginning_of_sentence(text, place)
    first = text.lower_words[begin]
    if (first in _DETERMINERS or is_genitive(first)) and begin < place - 1 and _are_one_phrase(text, begin, place - 1):
        return True  # »Den nye elev arbejder«, »Skolens leder holder …«
    if place != begin + 1:
        return False
    return bool(readings_of(before)) or before in _ALSO_SUBJECTS or before.endswith(("en", "et", "erne"))


def _are_one_phrase(text: Text, first: int, last: int) -> bool:
    """Return whether nothing but adjectives stands between the determiner at `first` and the noun at `last`."""
    between = text.lower_words[first + 1 : last]
    is_noun = bool(readings_of(text.lower_words[last])) or text.lower_words[last] in ALSO_NOUNS
    return is_noun and all(is_any_adjective(word) for word in between)
