"""Whether a present that is joined to an infinitive is a verb where a noun is spelled like it: `læser`, `skifter`.

`At rense filtre og skifter pærer` holds a verb, since no noun stands right before another. `At indgå kontrakter og
aftaler` may hold none. What stands on both sides of the word decides.
"""

from __future__ import annotations

from collections.abc import Sequence

from funkbesk.late_patterns import late
from funkbesk.lint.language.grammar import (
    FUNCTION_WORDS,
    OBJECTS,
    PARTICLES,
    PREPOSITIONS,
    base_of_adjective,
    is_inflected_adjective,
    word_set,
)
from funkbesk.lint.language.lexicon import DEFINITE, Reading, adjectives, readings_of
from funkbesk.lint.language.nouns import is_countable, number_of, reading_of
from funkbesk.lint.texts.bullet_forms import Verbs, may_be_noun

# Nouns that are spelled like the present of a verb, beside those that bullets begin with.
_ALSO_NOUNS = word_set(
    "afsender aftaler ansøger bager beregner bestyrer bidrager brænder dommer dækker ender former formidler forsker "
    "fører grænser grunder hjælper indehaver iværksætter klager koster kører linjer låner mangler maler noter "
    "opretter ordner planlægger priser prøver rammer regler rejser retter roller sager samtaler sender skifter "
    "skoler starter styrer svarer taler tegner tester træner tilbyder udbyder udvikler udøver undersøger vejleder "
    "virker ønsker huller kurser kilder tolker varer viser undertegner repræsenterer "
    "understreger printer"
)
# The noun that is spelled like these is too rare, or too seldom without an article, to be joined to another.
SELDOM_NOUNS = word_set(
    "bestyrer bidrager brænder driver dækker fører glæder holder høster iværksætter koster kører letter logger lukker "
    "løser matcher opretter ordner overskuer passer presser repræsenterer samler sender skaber skifter sletter slipper "
    "starter staver stikker styrer svarer takker tilbyder tjekker tømmer udvikler udøver undersøger varsler virker "
    "viser"
)
# Joined to a definite noun these are verbs: »møde borgeren i hjemmet og taler med …«.
_OFTEN_VERBS = word_set("arbejder deltager følger handler løfter pakker rejser retter styrker støtter tale taler")
# Things, or several of them, far more often than a verb.
_MAINLY_NOUNS = word_set("anmelder folder grunder klager tester tolker")
# An adverb or a definite noun follows a verb, never a noun: »deltager aktivt«, »leder møderne«.
_ADVERB_OR_DEFINITE = late(r"(?:\w{3}igt|aktivt|\w{4}erne|\w{4}[^e]en)$")
# These follow nouns as well: »møder årligt«, »priser ned«, »aftaler hver uge«.
_OF_TIME = word_set("dagligt ugentligt månedligt kvartalsvis halvårligt årligt regelmæssigt")
_DETERMINERS = word_set(
    "en et den det denne dette disse alle hver hvert sin sit sine deres vores jeres hans hendes dens dets"
)
# A noun in the singular without an article stands behind these: »At optræde som lytter og læser«.
_BEFORE_ROLES = word_set("som være blive mellem en et både")
_ALSO_ADJECTIVES = word_set("næste fulde bedre nære forrige egne mindre ringe stille lige øde")
_OPEN_CLAUSES = word_set("at hvad hvordan hvornår hvem hvor hvorfor")


def is_also_noun(word: str) -> bool:
    """Return whether a present (lower case) is spelled like a noun: `aftaler`, `klager`."""
    return word in _ALSO_NOUNS or may_be_noun(word)


def is_surely_verb(words: Sequence[str], index: int, join: int, known: Verbs) -> bool:
    """Return whether the word (lower case) at `index` is a verb; `join` is the place of the »og« before it."""
    word = words[index]
    if word in SELDOM_NOUNS or has_object_or_adverb(words, index, known):
        return True
    before = words[join - 1] if join else ""
    reading = reading_of(word)
    if base_of_adjective(before) is not None and not reading_of(before):
        return True  # »tænke langsigtet og handler i tide«: an adverb
    if word in _OFTEN_VERBS and (readings_of(before) & DEFINITE or words[index : index + 2] == ("følger", "op")):
        return True
    if not reading or reading & Reading.MANY or word in _MAINLY_NOUNS:
        # »medansvar for og deltager«: a preposition is left open for what both verbs have
        return before in PREPOSITIONS and before not in PARTICLES
    if not _BEFORE_ROLES.isdisjoint(words[:join]):
        return False
    after = words[index + 1] if index + 1 < len(words) else ""
    is_often = number_of(word) is None or word in _OFTEN_VERBS
    if Reading.MASS in readings_of(before) and is_countable(word) and is_often and after in PREPOSITIONS:
        return True  # »At inddrive gæld og rykker for betaling«
    if reading_of(before) & Reading.MANY or not readings_of(before):
        # »elever og lærer« is a wrong number rather than a verb
        return number_of(before) is None and not is_inflected_adjective(before)
    return bool(readings_of(before) & DEFINITE)


def has_object_or_adverb(words: Sequence[str], index: int, known: Verbs) -> bool:
    """Return whether what follows can't stand right behind a noun: another noun, a pronoun, an adverb in -t."""
    after = words[index + 1] if index + 1 < len(words) else ""
    if after in _OF_TIME:
        return False
    if after in OBJECTS or after in _DETERMINERS or _ADVERB_OR_DEFINITE.search(after):
        return True
    if after in FUNCTION_WORDS or after in known.present:
        return False
    if after in adjectives().definite_forms:
        behind = words[index + 2] if index + 2 < len(words) else ""
        return bool(readings_of(behind))
    return bool(readings_of(after)) or (after.endswith("t") and base_of_adjective(after) not in {None, after})


def is_also_adjective(infinitive: str) -> bool:
    """Return whether an infinitive (lower case) is spelled like an adjective in -e: `sikre`, `åbne`, `fulde`."""
    return infinitive in adjectives().definite_forms or infinitive in _ALSO_ADJECTIVES or infinitive.endswith("løse")


def is_verb_not_adjective(words: Sequence[str], index: int, *, has_comma: bool) -> bool:
    """Return whether an infinitive that is spelled like an adjective in -e has an object: `sikre fremdrift`.

    Before a noun in the singular without an article no adjective ends so; `has_comma` tells of one behind the word:
    »sikre, at …«.
    """
    after = words[index + 1] if index + 1 < len(words) else ""
    if has_comma:
        return after in _OPEN_CLAUSES
    if after in OBJECTS or after in _DETERMINERS:
        return True
    if base_of_adjective(after) == after and not reading_of(after):
        return True  # »lave sund mad«: beside another adjective it would end alike
    return bool(reading_of(after)) and not reading_of(after) & Reading.MANY
