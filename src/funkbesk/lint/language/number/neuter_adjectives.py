"""Adjectives in -t and participles before what is no neuter in the singular: `på højt kvalitet`, `hyppigt pauser`."""

from __future__ import annotations

from funkbesk.lint.language.genders import genders_of
from funkbesk.lint.language.grammar import (
    AUXILIARIES,
    FINITE,
    MODALS,
    PREPOSITIONS,
    base_of_adjective,
    is_inflected_adjective,
    word_set,
)
from funkbesk.lint.language.lexicon import Reading
from funkbesk.lint.language.neighbours import beside, following_word
from funkbesk.lint.language.noun_phrases import begins_a_compound, is_written_as_noun
from funkbesk.lint.language.nouns import is_surely_plural, reading_of
from funkbesk.lint.language.number.number_of_nouns import is_one_done, is_plural
from funkbesk.lint.language.number.phrase_beginnings import (
    begins_with_participle,
    opens_before_finite,
)
from funkbesk.lint.language.number_words import (
    ADVERBS,
    ALWAYS_ADVERBS,
    BEFORE_PARTICIPLES,
    BEFORE_SUBJECTS,
    EXPRESSIONS,
    HAVING,
    OF_TIME,
    OFTEN_ADVERBS,
    PERSONS,
    SELDOM_ADVERBS,
    is_definite_adjective,
)
from funkbesk.lint.language.phrase_places import beginning_of_sentence
from funkbesk.lint.texts.bullet_forms import Verbs
from funkbesk.lint.texts.text import Text

_SINGLE = "enkelt"
_ONE_MASS = Reading.ONE | Reading.MASS
_MODAL_REACH = 4
_FARTHEST_AUXILIARY = 8
_COLOURS = word_set("grønt rødt blåt gult hvidt sort brunt gråt")
_MAINLY = word_set("primær sekundær overvejende delvis")
"""»af primært vej«"""
_FOCUSING = (
    ADVERBS
    | OFTEN_ADVERBS
    | word_set(
        "primær sekundær speciel generel eventuel formel reel principiel oprindelig foreløbig naturlig almindelig "
        "overvejende fortrinlig mulig antagelig angivelig tilsvarende selvfølgelig heldig uheldig sædvanlig vanlig"
    )
)
"""They tell of a whole phrase or sentence: »Generelt ledere har …«."""
_HOW = frozenset({"hvor", "så"})


def behind_neuter(text: Text, index: int, known: Verbs, *, governed: bool) -> str | None:
    """Return whether a form in -t or a participle stands before a plural, or before a noun that is no neuter."""
    adjective, noun = text.lower_words[index : index + 2]
    before = text.lower_words[index - 1] if index else ""
    if _stands_before_infinitive(text, index, known) or adjective in _COLOURS or (before, adjective) == ("på", "sigt"):
        return None  # »markeret med grønt«, »på sigt ønsker vi«
    is_participle = is_one_done(adjective)
    is_behind_preposition = before in PREPOSITIONS and beside(text, index - 1)
    opens_bullet = index == 0 and text.kind == "punkt"  # »Højt kvalitet i plejen«
    opens_bullet = opens_bullet and (adjective[:-1] not in OF_TIME or _is_of_something(text, index + 1, known))
    if (
        (is_behind_preposition or opens_bullet or opens_before_finite(text, index))
        and not is_participle
        and adjective != _SINGLE
        and base_of_adjective(adjective) not in ALWAYS_ADVERBS | _MAINLY
        and _is_common(text, index + 1)
    ):
        return "fælleskøn"  # »på højt kvalitet«
    if before in _HOW and adjective in SELDOM_ADVERBS and _is_common(text, index + 1):
        return "fælleskøn"  # »hvor stort uvidenhed«
    if not is_participle and _opens_with_many(text, index, known):
        return "tillægsord"
    is_had = before in HAVING and not is_participle
    is_second = is_definite_adjective(before) and before not in PERSONS  # »danske prisbelønnet film«
    is_no_tense = is_second and AUXILIARIES.isdisjoint(text.lower_words[max(0, index - _FARTHEST_AUXILIARY) : index])
    if is_participle and (is_no_tense or begins_with_participle(text, index, known)) and is_plural(noun):
        return "tillægsord"
    opens_clause = is_had or (before in BEFORE_SUBJECTS and is_participle)
    if not (governed or opens_clause) or not is_surely_plural(noun):
        return None
    described = adjective in SELDOM_ADVERBS or is_had or (is_participle and before not in BEFORE_PARTICIPLES)
    return "tillægsord" if before in PREPOSITIONS or described else None


def _opens_with_many(text: Text, index: int, known: Verbs) -> bool:
    """Return whether it opens its sentence, and a plural and the verb follow: `Hyppigt pauser forebygger …`.

    Behind an adverb the verb comes first. In a bullet nothing has to follow.
    """
    noun = text.lower_words[index + 1]
    if index != beginning_of_sentence(text, index) or base_of_adjective(text.lower_words[index]) in _FOCUSING:
        return False
    if reading_of(noun) is not Reading.MANY or noun in known.present or not is_written_as_noun(text, index + 1):
        return False
    if index + 2 == len(text.words) or not beside(text, index + 1):
        return index == 0 and text.kind == "punkt"
    after = text.lower_words[index + 2]
    is_verb = after in known.present or after in known.passive or after in FINITE or after in MODALS
    return (is_verb and after not in PREPOSITIONS) or (index == 0 and text.kind == "punkt" and after in PREPOSITIONS)


def _is_of_something(text: Text, noun: int, known: Verbs) -> bool:
    """Return whether it is no verb, and what it is of follows: `(Årligt) revision af regnskabet`."""
    word = text.lower_words[noun]
    is_verb = word in known.present or word in known.infinitives or word in known.imperatives
    return not is_verb and following_word(text, noun) == "af"


def _is_common(text: Text, noun: int) -> bool:
    word = text.lower_words[noun]
    if word == "vis":
        return True  # »på lovlig vis«
    is_single = reading_of(word) in {Reading.ONE, _ONE_MASS} and base_of_adjective(word) is None
    is_noun = is_single and is_written_as_noun(text, noun) and not begins_a_compound(text, noun)
    return is_noun and genders_of(word) == {"n"} and not is_inflected_adjective(word)


def _stands_before_infinitive(text: Text, index: int, known: Verbs) -> bool:
    """Return whether the word is an adverb and the next one no noun: `kan om nødvendigt låse dem ind`."""
    lower = text.lower_words
    if index and lower[index - 1] in BEFORE_SUBJECTS and lower[index] in EXPRESSIONS:
        return True
    earlier = lower[max(0, index - _MODAL_REACH) : index]
    return lower[index + 1] in known.infinitives and not MODALS.isdisjoint(earlier)
