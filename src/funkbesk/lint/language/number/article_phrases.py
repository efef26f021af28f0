"""Adjectives between `en` or `et` and a noun whose gender they don't have: `et stor ansvar`, `en nyt udfordring`."""

from __future__ import annotations

from funkbesk.late_patterns import late
from funkbesk.lint.language.genders import genders_of, is_surely_of
from funkbesk.lint.language.grammar import (
    ALSO_DONE,
    FUNCTION_WORDS,
    JOINS,
    base_of_adjective,
    definite_of_participle,
    is_inflected_adjective,
    is_participle,
    word_set,
)
from funkbesk.lint.language.lexicon import Reading, is_listed_noun, verbs
from funkbesk.lint.language.neighbours import beside
from funkbesk.lint.language.noun_phrases import begins_a_compound, is_written_as_noun
from funkbesk.lint.language.nouns import reading_of
from funkbesk.lint.language.number.disagreement import Disagreement
from funkbesk.lint.language.number_words import ALSO_BEHIND_EN, NUMBERS, takes_t
from funkbesk.lint.texts.text import Text

_NEUTER = frozenset({"et", "ét", "hvert", "ethvert", "noget", "intet"})
LIKE_ARTICLES = word_set("nogen noget intet")
"""What follows these is bent as behind »en« and »et«, where it stands in the singular."""
_STRETCHES = word_set("år døgn minut kvartal semester århundrede uge dag time måned")
"""In the genitive they are described as by themselves: »et halvt års arbejde«."""
_BETWEEN = JOINS | {"men"}
_DEGREES = word_set(
    "meget så mere mindre ret ganske temmelig rigtig særdeles yderst helt lidt langt mest virkelig utrolig særlig "
    "ekstremt nogenlunde næsten forholdsvis relativt alt for endnu"
)
"""They tell of the next adjective: »en meget vigtig sag«."""
_SINGLE = "enkelt"
"""It looks the same with both: »en enkelt dag«, »et enkelt år«."""
_LIKE_ADJECTIVE = late(
    r"(?:e|t|ig|sk|som|bar|løs|fuld|al|el|iv|ær|øs|s|en|r|fri|rig|arm|tom|fast|klar|grå|blå|ny|sky|tro|rå)$"
)
_SHORTEST_UNKNOWN = 4
_FARTHEST = 6


def wrong_gender(text: Text, article: int) -> Disagreement | None:
    """Return the first adjective with its noun that lacks a -t, or has one, unlike the article and the noun ask for.

    An adverb says something of the next adjective: »en hurtigt voksende by«. Where the noun has the gender of the
    adjective, the article is wrong: »en stort netværk«.
    """
    noun = noun_of(text, article)
    if noun is None:
        return None
    lower = text.lower_words
    is_neuter = lower[article] in _NEUTER
    genders = genders_of(_owner_of(lower[noun]) or lower[noun])
    fits = genders != {"n" if is_neuter else "t"}
    is_known = bool(reading_of(lower[noun])) or _owner_of(lower[noun]) is not None
    adjective_lacks, adjective_has = ("intetkøn", "fælleskøn") if is_known else ("uens", "uens")
    if lower[article] in LIKE_ARTICLES and genders != {"t" if is_neuter else "n"}:
        return None  # »noget god mad«
    for place in range(article + 1, noun):
        word = lower[place]
        is_adverb = place + 1 < noun and lower[place + 1] not in _BETWEEN and beside(text, place)
        if is_adverb or word in _BETWEEN or _is_one_of_two_adverbs(text, place, noun):
            continue
        base = base_of_adjective(word)
        if not is_known and (word.endswith(("ig", "isk")) or place > article + 1):
            return None  # what follows may be an adjective: »et rimelig nedslidt tag«
        if is_neuter and base == word and takes_t(word):
            return Disagreement(
                article if place == article + 1 else place, noun, adjective_lacks if fits else "artikel"
            )
        if word in ALSO_DONE and not is_neuter:
            continue
        if not is_neuter and base not in {None, word} and _tells(text, place):
            return Disagreement(article if place == article + 1 else place, noun, adjective_has if fits else "artikel")
    is_counted = lower[noun - 1] in NUMBERS  # »et hundrede procent«
    is_other = not is_counted and is_surely_of(lower[noun], "n" if is_neuter else "t")
    return Disagreement(article, noun, "artikel") if is_other else None


def _tells(text: Text, place: int) -> bool:
    """Return whether the form in -t is one: »en enkelt dag« has another word than »en mere enkelt(!) løsning«."""
    word = text.lower_words[place]
    is_single = word == _SINGLE and text.lower_words[place - 1] not in _DEGREES
    return not is_single and not is_listed_noun(word)


def _is_one_of_two_adverbs(text: Text, place: int, noun: int) -> bool:
    """Return whether another adverb and an adjective follow: »en hurtigt og effektivt løst opgave«."""
    lower = text.lower_words
    if place + 3 >= noun or lower[place + 1] not in _BETWEEN:
        return False
    return base_of_adjective(lower[place + 2]) not in {None, lower[place + 2]} and lower[place + 3] not in _BETWEEN


def noun_of(text: Text, article: int) -> int | None:
    """Return the place of the noun behind an article and at least one adjective; None where something else follows.

    A noun may stand in the genitive: »et halvt års arbejde«.
    """
    lower = text.lower_words
    for place in range(article + 1, min(len(lower), article + 1 + _FARTHEST)):
        is_near = beside(text, place - 1) or (place > article + 1 and _comma_before(text, place))
        if not is_near or not is_written_as_noun(text, place):
            return None
        word = lower[place]
        if word in _DEGREES and place + 1 < len(lower) and _describes(lower[place + 1]):
            continue
        if _describes(word) and not (place > article + 1 and _is_last(text, place)):
            continue
        if word in _BETWEEN and place > article + 1 and place + 1 < len(lower) and _describes(lower[place + 1]):
            continue
        is_single = bool(reading_of(word) & Reading.ONE) or _owner_of(word) is not None or _ends_unknown(text, place)
        is_noun = place > article + 1 and is_single and word not in FUNCTION_WORDS
        return place if is_noun and not begins_a_compound(text, place) else None
    return None


def _owner_of(word: str) -> str | None:
    return word[:-1] if word.endswith("s") and word[:-1] in _STRETCHES else None


def _ends_unknown(text: Text, place: int) -> bool:
    """Return whether a word that is not known can be nothing but the noun: `en stort slurk af kaffen`."""
    word = text.lower_words[place]
    if len(word) < _SHORTEST_UNKNOWN or reading_of(word) or word in FUNCTION_WORDS or _LIKE_ADJECTIVE.search(word):
        return False
    if word in verbs() or word[:-1] in verbs():
        return False
    ends = place + 1 == len(text.words) or not beside(text, place)
    return ends or text.lower_words[place + 1] in FUNCTION_WORDS


def _describes(word: str) -> bool:
    return (
        base_of_adjective(word) is not None
        or is_inflected_adjective(word)
        or is_participle(word)
        or word in ALSO_BEHIND_EN
        or definite_of_participle(word) is not None
    )


def _is_last(text: Text, place: int) -> bool:
    """Return whether a word that is an adjective and a noun is the noun: »et godt kort over byen«."""
    lower = text.lower_words
    if not is_listed_noun(lower[place]):
        return False
    return (
        place + 1 == len(lower)
        or not beside(text, place)
        or not (_describes(lower[place + 1]) or reading_of(lower[place + 1]))
    )


def _comma_before(text: Text, place: int) -> bool:
    return text.value[text.words[place - 1].end : text.words[place].start] == ", "
