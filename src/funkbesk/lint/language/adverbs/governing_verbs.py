"""The verb that an adverb goes with: where it stands before it, and in which form."""

from __future__ import annotations

from funkbesk.lint.language.adverbs.adverb_phrases import beginning, following_word, preceding_word
from funkbesk.lint.language.grammar import (
    COPULAS,
    FUNCTION_WORDS,
    MODALS,
    OBJECTS,
    PREPOSITIONS,
    SUBORDINATORS,
    base_of_adjective,
    definite_of_participle,
    is_inflected_adjective,
    is_participle,
    is_singular_participle,
    word_set,
)
from funkbesk.lint.language.lexicon import Reading, is_listed_noun, readings_of
from funkbesk.lint.language.manner_words import ALSO_NOUNS
from funkbesk.lint.language.nouns import number_of
from funkbesk.lint.language.phrase_places import beginning_of_sentence
from funkbesk.lint.texts.bullet_forms import Verbs, may_be_noun, present_of
from funkbesk.lint.texts.text import Text

_SKIPPED = word_set("sig dem det den ham hende du jeg vi han hun op ned ud ind frem")
DEGREES = word_set(
    "meget mere mest ret så helt ganske temmelig lidt mindre ekstra altid ofte også ikke gerne selv alt for"
)
"""What stands between a verb and an adverb."""
_NO_VERBS = word_set("fortsat bestemt udtalt ubetinget begrænset overordnet samlet")  # adverbs behind »er«
_UNLISTED = word_set("ske sker skete")
_DEPONENTS = word_set("færdes mødes omgås samles enes")
_HAVING = word_set("har have havde")
_BEING = word_set("er var bliver blive blev blevet været være")
_SUBJECTS = word_set("du jeg vi han hun man de")
_DEFINITE = Reading.THE_ONE | Reading.THE_MANY


def is_definite(word: str) -> bool:
    """Return whether the word (lower case) is a noun in the definite form and nothing else: `bogen`, `sneen`."""
    reading = readings_of(word)
    return bool(reading & _DEFINITE) and not reading & ~(_DEFINITE | Reading.MASS)


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
    if word in FUNCTION_WORDS or word in _NO_VERBS:
        return None
    is_first = place == beginning_of_sentence(text, place)
    if word in _DEPONENTS:
        return word
    if word in known.passive:
        return word[:-1] if before not in COPULAS else None
    if word.endswith("es") and not readings_of(word) and _has_subject(text, place):
        return word[:-1]  # a passive that the lexicon lacks: »spændes«
    if word in known.present:
        # »bakker tydelig« is no noun with its adjective: that would be in the plural
        is_plural = not readings_of(word) & Reading.ONE and number_of(word) is None
        is_verb = is_first or not may_be_noun(word) or is_plural or _has_subject(text, place) or is_surely_verb
        return _of_present(word, known) if is_verb and before not in PREPOSITIONS else None
    if word in known.infinitives:
        has_object = following_word(text, place) in OBJECTS
        return word if not may_be_noun(word) or has_object or before in MODALS or before == "at" else None
    if word in _UNLISTED:
        return word
    command = word.replace("é", "e")
    if command in known.imperatives and (is_first or _is_second_command(text, place, known)):
        return infinitive_of_command(command, known)
    if before in _HAVING or before in _BEING:
        is_done = is_any_participle(word) or (word.endswith("et") and base_of_adjective(word) is None)
        return word if is_done and (before in _HAVING or before == "blevet" or not is_listed_noun(word)) else None
    if before in MODALS and word.endswith("e") and not is_inflected_adjective(word):
        return word  # an infinitive that the lexicon lacks
    return word if word.endswith(("ede", "te")) and is_participle(word) and _has_subject(text, place) else None


def _is_second_command(text: Text, place: int, known: Verbs) -> bool:
    """Return whether »og« joins it to a sentence that begins with an imperative: `Hold afstand, og kør langsomt`."""
    first = beginning_of_sentence(text, place)
    return place - 1 > first and text.lower_words[place - 1] == "og" and text.lower_words[first] in known.imperatives


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
    if place != beginning_of_sentence(text, place) + 1:
        return False
    return bool(readings_of(before)) or before in ALSO_NOUNS or before.endswith(("en", "et", "erne"))
