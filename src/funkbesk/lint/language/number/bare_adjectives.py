"""Adjectives without an article that do not agree with the next word: `Skaber tryg rammer`, `faglige udfordring`."""

from __future__ import annotations

from funkbesk.late_patterns import late
from funkbesk.lint.language.genders import genders_of
from funkbesk.lint.language.grammar import (
    FINITE,
    JOINS,
    MODALS,
    PREPOSITIONS,
    PRONOUNS,
    base_of_adjective,
    is_inflected_adjective,
    is_singular_participle,
)
from funkbesk.lint.language.lexicon import Reading, adjectives, is_listed_noun
from funkbesk.lint.language.noun_phrases import (
    begins_a_compound,
    beside,
    is_governed,
    is_written_small,
    stands_bare,
)
from funkbesk.lint.language.nouns import Number, is_countable, is_surely_plural, number_of, reading_of
from funkbesk.lint.language.number.joined_adjectives import (
    is_joined_to_plural,
    lacks_an_ending,
)
from funkbesk.lint.language.number.number_of_nouns import is_many, is_one
from funkbesk.lint.language.number_words import (
    AGES,
    BEFORE_MANY,
    BEFORE_PARTICIPLES,
    BEFORE_SUBJECTS,
    EXPRESSIONS,
    FORMER,
    HAVING,
    OF_TIME,
    OFTEN_ADVERBS,
    PERSON,
    PERSONS,
    SELDOM_ADVERBS,
    takes_article,
)
from funkbesk.lint.language.verb_or_noun import has_object_or_adverb
from funkbesk.lint.texts.bullet_forms import Verbs
from funkbesk.lint.texts.text import Text

_HAVING = frozenset({"har", "have", "havde", "får", "fik"})
_SINGLE = "enkelt"
_AFTER_FULL = frozenset({"blus", "drøn", "hus", "skrald", "tempo"})
"""»for fuld blus«"""
# »i stigende grad«, »på tilfredsstillende vis«
_OF_KIND = late(
    r"(?:grad|måde|vis|omfang|art|form|retning|tid|lov|ret|dato|henseende|karakter|rolle|stand|niveau|pris|sigt|del|antal"
    r"|indhold|henblik|øjemed|beløb|sats|status|regi|frist|varsel|else|statistik)$"
)
_GROWN_UPS = frozenset({"mand", "kvinde", "dame", "herre"})
_ONE_MASS = Reading.ONE | Reading.MASS
_MODAL_REACH = 4
_KNOWN = Reading.THE_ONE | Reading.THE_MANY


def adjective_and_noun(text: Text, index: int, known: Verbs) -> str | None:
    """Return in which way an adjective without an article and the next word disagree; None where they agree."""
    adjective, noun = text.lower_words[index : index + 2]
    if noun in PERSONS:
        return None  # »sårbare unge« are many
    if adjective in PERSON and base_of_adjective(adjective) is None and not is_singular_participle(adjective):
        # »til udsat børn«, but »indsat grafik«
        return "tillægsord" if is_governed(text, index, known) and is_surely_plural(noun) else None
    governed = is_behind_verb(text, index, known)
    if base_of_adjective(adjective) == adjective:
        return _behind_base(text, index, known, governed=governed)
    if base_of_adjective(adjective) is not None or is_singular_participle(adjective):
        return _behind_neuter(text, index, known, governed=governed)
    return _behind_definite(text, index, known, governed=governed)


def is_behind_verb(text: Text, index: int, known: Verbs) -> bool:
    """Return whether no verb can follow, since a preposition, an infinitive or another verb stands right before."""
    if is_governed(text, index, known) or is_object(text, index, known):
        return True
    words = text.lower_words
    is_infinitive = index > 1 and words[index - 1] in known.infinitives and beside(text, index - 1)
    return is_infinitive and not MODALS.isdisjoint(words[max(0, index - _MODAL_REACH) : index - 1])


def _behind_base(text: Text, index: int, known: Verbs, *, governed: bool) -> str | None:
    """Return what a base form before a plural or a neuter lacks: `Skaber tryg rammer`, `med stor ansvar`."""
    adjective, noun = text.lower_words[index : index + 2]
    if (adjective in known.imperatives and not governed) or text.lower_words[index - 1 : index + 1] == ("på", "nær"):
        return None  # »Fjern elementer«, »alle på nær ledere«
    if is_joined_to_plural(text, index) and reading_of(noun) & Reading.MANY:
        return "tillægsord"  # »korte og præcis svar«
    if adjective in OF_TIME and not governed:
        return None
    if adjective in OFTEN_ADVERBS and not is_governed(text, index, known):
        return None
    if governed and reading_of(noun) is Reading.EITHER and lacks_an_ending(adjective, noun):
        return "tillægsord"  # »syg dyr«: in the singular it would be »sygt«
    is_had = index > 0 and text.lower_words[index - 1] in _HAVING and not adjective.endswith("ig")
    opens_bullet = index == 0 and text.kind == "punkt"  # »God kendskab til loven«
    if (governed or is_had or opens_bullet) and _lacks_t(text, index):
        return "intetkøn"
    behind_word = governed or (index > 0 and beside(text, index - 1) and _describes_many(text.lower_words[index - 1]))
    return "tillægsord" if is_many(noun, known) or (behind_word and is_surely_plural(noun)) else None


def _describes_many(word: str) -> bool:
    """Return whether what follows is a plural: »ingen ledig pladser«, »stærke analytisk evner«."""
    return word in BEFORE_MANY or word in adjectives().definite_forms


def _lacks_t(text: Text, index: int) -> bool:
    """Return whether a neuter in the singular without an article follows: `med stor ansvar`."""
    adjective, noun = text.lower_words[index : index + 2]
    if adjective in OF_TIME or not is_written_small(text, index + 1):
        return False
    is_single = reading_of(noun) in {Reading.ONE, _ONE_MASS} and noun not in _AFTER_FULL
    return is_single and lacks_an_ending(adjective, noun) and not begins_a_compound(text, index + 1)


def _behind_neuter(text: Text, index: int, known: Verbs, *, governed: bool) -> str | None:
    """Return whether a form in -t or a participle stands before a plural, or before a noun that is no neuter."""
    adjective, noun = text.lower_words[index : index + 2]
    before = text.lower_words[index - 1] if index else ""
    if _stands_before_infinitive(text, index, known):
        return None
    is_participle = is_singular_participle(adjective)
    is_behind_preposition = before in PREPOSITIONS and beside(text, index - 1)
    opens_bullet = index == 0 and text.kind == "punkt" and adjective[:-1] not in OF_TIME  # »Højt kvalitet i plejen«
    if (
        (is_behind_preposition or opens_bullet)
        and not is_participle
        and adjective != _SINGLE
        and _is_common(text, index + 1)
    ):
        return "fælleskøn"  # »på højt kvalitet«
    is_had = before in HAVING and not is_participle
    opens_clause = is_had or (before in BEFORE_SUBJECTS and is_participle)
    if not (governed or opens_clause) or not is_surely_plural(noun):
        return None
    described = adjective in SELDOM_ADVERBS or is_had or (is_participle and before not in BEFORE_PARTICIPLES)
    return "tillægsord" if before in PREPOSITIONS or described else None


def _is_common(text: Text, noun: int) -> bool:
    word = text.lower_words[noun]
    is_single = reading_of(word) in {Reading.ONE, _ONE_MASS} and base_of_adjective(word) is None
    is_noun = is_single and is_written_small(text, noun) and not begins_a_compound(text, noun)
    return is_noun and genders_of(word) == {"n"} and not is_inflected_adjective(word)


def _behind_definite(text: Text, index: int, known: Verbs, *, governed: bool) -> str | None:
    """Return whether a form in -e stands before a single thing or person: `faglige udfordring`."""
    adjective, noun = text.lower_words[index : index + 2]
    if adjective in FORMER and (not index or text.lower_words[index - 1] not in JOINS):
        return None  # »af tidligere leder«: a title
    if is_inflected_adjective(noun) and not is_listed_noun(noun):
        return None  # »øvrige relevante tilbud«
    if adjective in AGES:
        return "flertal" if _is_person_of_age(text, index, known, governed=governed) else None
    if takes_article(adjective) and not (text.lower_words[max(0, index - 2)] == "at" and _needs_article(noun, known)):
        return None  # »i stigende grad«, »fungerende leder«, »uden forudgående aftale«
    if not governed and (adjective in known.infinitives or not stands_bare(text, index, known)):
        return None
    is_person = number_of(noun) is Number.ONE and is_written_small(text, index + 1)
    if governed and is_person and noun in known.present and _ends_phrase(text, index + 1):
        return "flertal"  # »fra lokale borger«
    is_one = _is_one_thing(noun, known, governed=governed) and not begins_a_compound(text, index + 1)
    return "flertal" if is_one and is_written_small(text, index + 1) else None


def _is_person_of_age(text: Text, index: int, known: Verbs, *, governed: bool) -> bool:
    """Return whether it is `ældre mand` or `ældre borger`, and no verb of the old: »at ældre bruger længere tid«."""
    noun = text.lower_words[index + 1]
    if noun in _GROWN_UPS:
        return governed or stands_bare(text, index, known)
    is_noun = noun not in known.present or not has_object_or_adverb(text.lower_words, index + 1, known)
    return governed and is_noun and number_of(noun) is Number.ONE and not begins_a_compound(text, index + 1)


def _needs_article(noun: str, known: Verbs) -> bool:
    is_thing = is_countable(noun) and number_of(noun) is None and noun not in known.present
    return is_thing and _OF_KIND.search(noun) is None


def _ends_phrase(text: Text, index: int) -> bool:
    """Return whether nothing follows that a verb could have as its object."""
    if index + 1 == len(text.words) or not beside(text, index):
        return True
    return text.lower_words[index + 1] in PREPOSITIONS or text.lower_words[index + 1] in JOINS


def _stands_before_infinitive(text: Text, index: int, known: Verbs) -> bool:
    """Return whether the word is an adverb and the next one no noun: `kan om nødvendigt låse dem ind`."""
    lower = text.lower_words
    if index and lower[index - 1] in BEFORE_SUBJECTS and lower[index] in EXPRESSIONS:
        return True
    earlier = lower[max(0, index - _MODAL_REACH) : index]
    return lower[index + 1] in known.infinitives and not MODALS.isdisjoint(earlier)


def is_object(text: Text, index: int, known: Verbs) -> bool:
    """Return whether a verb in the present that is no noun stands right before: `Skaber tryg rammer`."""
    before = text.lower_words[index - 1] if index and beside(text, index - 1) else ""
    if before not in known.present or before in FINITE or before in MODALS:
        return False
    subject = text.lower_words[index - 2] if index > 1 else ""
    return not is_listed_noun(before) or subject in PRONOUNS or bool(reading_of(subject) & _KNOWN)


def _is_one_thing(noun: str, known: Verbs, *, governed: bool) -> bool:
    if governed and reading_of(noun) == _ONE_MASS:
        return noun not in known.present
    return reading_of(noun) is Reading.ONE and is_one(noun, known)
