"""Infinitives before their subject, where a finite verb has to stand: `Bagefter rydde vi op`."""

from __future__ import annotations

from funkbesk.lint.language.grammar import OBJECTS, OWNERS, SUBJECTS, SUBORDINATORS, word_set
from funkbesk.lint.language.lexicon import DEFINITE, readings_of
from funkbesk.lint.language.neighbours import near
from funkbesk.lint.language.times import each_time, is_time
from funkbesk.lint.language.verb_or_noun import is_also_adjective
from funkbesk.lint.language.verbs.certain_verbs import has_finite_verb, is_only_object
from funkbesk.lint.language.verbs.joined_verbs import BEHIND_MODALS, BETWEEN
from funkbesk.lint.language.verbs.subjects import end_of_prepositional_phrases
from funkbesk.lint.texts.bullet_forms import Verbs, may_be_noun
from funkbesk.lint.texts.text import Text, Word

RELATIVES = word_set("der som")
# A clause begins here, and its subject follows.
OPENERS = (SUBORDINATORS - RELATIVES - {"siden"}) | word_set("inden før selvom længe snart")
ADVERBS = BETWEEN | BEHIND_MODALS | word_set("ikke ofte tit sjældent jævnligt normalt typisk kun blot primært især")
_OWNERS = OWNERS | word_set("alle begge")
# »Hver fredag give børnene vores frugt«: both may be objects.
OF_TWO_OBJECTS = word_set(
    "give tilbyde sende yde vise lære fortælle stille skaffe bringe love servere tildele meddele oplyse sikre overlade "
    "levere række anvise bevilge udlevere betale undervise spørge spare ønske byde kalde gøre holde kræve låne følge "
    "læse bage købe hente bygge sy smøre skære synge koge hælde tillade forbyde garantere tilsende "
    "nægte fratage betro pålægge forære skylde koste strikke udstede overdrage anbefale reservere"
)
_IRREGULAR = frozenset({"have"})
_FARTHEST_TIME = 6


def is_before_subject(
    text: Text, inside: tuple[Word, ...], words: tuple[str, ...], begin: int, index: int, known: Verbs
) -> bool:
    """Return whether »vi«, »du« … follows, as behind a verb that stands before its subject: »Bagefter rydde vi op«."""
    if index + 1 >= len(words) or words[index + 1] not in SUBJECTS or not near(text, inside, index):
        return False
    earlier = words[begin:index]
    opener = words[begin - 1] if begin else ""
    if is_also_adjective(words[index]) and (earlier or not begin):
        return False  # but »Er du syg, ringe du til …«
    if (
        may_be_noun(words[index])
        and words[index] not in _IRREGULAR
        and not (earlier and readings_of(earlier[-1]) & DEFINITE)
        and not (begin and not earlier and (words[0] in known.present or words[0] in OPENERS))
    ):
        return False  # »det arbejde vi laver«
    return opener not in OPENERS | RELATIVES and not has_finite_verb(earlier, known)


def is_before_subject_and_object(
    text: Text, inside: tuple[Word, ...], words: tuple[str, ...], begin: int, index: int, known: Verbs
) -> bool:
    """Return whether two definite phrases follow, behind what stands first: `I ferien passe naboen vores børn`."""
    if index + 2 >= len(words) or words[index] in OF_TWO_OBJECTS:
        return False
    if not all(near(text, inside, place) for place in (index, index + 1)):
        return False
    is_pair = is_only_object(words[index + 1]) and words[index + 1] not in OBJECTS
    later = words[index + 2 : index + _FARTHEST_TIME]
    if "steder" in later or any(map(is_time, later)):
        return False  # »Hver dag hente posten den første time«
    if not is_pair or not (is_only_object(words[index + 2]) or words[index + 2] in _OWNERS):
        return False
    if begin == index:
        is_fronted = begin > 0 and (words[0] in OPENERS or words[0] in known.present)
    else:
        is_phrase = end_of_prepositional_phrases(words, begin, index, known) == index
        is_adverb = index == begin + 1 and words[begin] in ADVERBS | {"så"}
        is_fronted = is_phrase or is_adverb or (index == begin + 2 and each_time(words, begin))
    return is_fronted and not has_finite_verb(words[begin:index] + words[index + 1 :], known)
