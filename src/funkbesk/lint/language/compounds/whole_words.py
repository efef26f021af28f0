"""Compounds that stand in full beside a first part: whether a word is one, and what it is as a noun."""

from __future__ import annotations

from functools import lru_cache

from funkbesk.late_patterns import late
from funkbesk.lint.language.grammar import (
    FUNCTION_WORDS,
    base_of_adjective,
    is_any_adjective,
    is_participle,
)
from funkbesk.lint.language.inflection import SHORTEST_HEAD
from funkbesk.lint.language.lexicon import Reading, first_part_of, is_listed_noun, last_part_of, readings_of, verbs
from funkbesk.lint.language.nouns import reading_of

# They only look like two words: »vinduer« are no »duer«.
_SIMPLE = late(
    r"(?:værktøj|køretøj|begravels|vindu|billed|billet|bilist|aktør|artist|bogstav|fartøj|farvand|globus|havari|karton|kopist|korist|kuliss|kulør"
    r"|kulsyr|måltid|matros|orden|parcel|passager|renseri|rygsæk|salær|solist|stikling|syntes|tablet|turist|turism"
    r"|aktiv|gennemsnit|netværk|karakter|kilometer|logistik|korrektur|karikatur|fotograf|mandskab|landskab|budskab"
    r"|regnskab|parkering|normering|postering|markering|levering|lagring|pensionat|morgen|passage|begynder|genetik"
    r"|konfigurering|carport)"
    r"(?:k|l)?(?:e|en|et|er|erne|ene|n|r|rne)?$"
)
# Last parts that are too short to be known by themselves: `frostrum`.
_SHORT = late(
    r"^(?P<first>\w{3,}?)(?:s|e)?(?:(?:rum|net)(?:m?et|m?ene)?|(?:hal|bus)(?:[ls]en|[ls]er|[ls]erne)?"
    r"|(?:sal|vej|dag|gang)(?:en|e|ene)?|(?:tur|tid|sag|bog)(?:en|er|erne)?|løn(?:nen|ninger|ningerne)?|bøger|bøgerne"
    r"|(?:råd|fag|kor|bad|spil)(?:et|ene)?)$"
)
_JOINTS = ("", "s", "e")
_THE = Reading.THE_ONE | Reading.THE_MANY
_SHORTEST_LAST_PART = 4
_SHORTEST_FIRST_PART = 3
_LONGEST_ENDING = 4
_SHORTEST_UNKNOWN = 10
_OF_DOING = late(r"(?:ning|ring|else|tion|sion)(?:en|er|erne|n|r|rne)?$")
# -ere and -erne: whoever and whatever does something, `billedfremvisere`
_AGENTS = (("ere", Reading.MANY), ("erne", Reading.THE_MANY))


@lru_cache(maxsize=20_000)
def is_compound(word: str) -> bool:
    """Return whether the noun (lower case) is put together of two, of which the last one at least is known."""
    if _SIMPLE.match(word):
        return False
    if first_part_of(word) is not None or _has_short_last_part(word):
        return True
    last = last_part_of(word)
    if last:
        is_new = not is_listed_noun(word) or base_of_adjective(word.removesuffix(last)) is not None
        is_long = len(word) - len(last) >= _SHORTEST_FIRST_PART and len(last) >= _SHORTEST_LAST_PART
        return is_new and is_long and _OF_DOING.search(word) is None
    return bool(reading_of_compound(word)) and not reading_of(word)


def ends_alike(bare: str, whole: str) -> bool:
    """Return whether both end in the same last part, in any form: `rammearkitektur`, `referencearkitekturer`."""
    if bare[-_SHORTEST_LAST_PART:] == whole[-_SHORTEST_LAST_PART:]:
        return True
    last = last_part_of(bare)
    return len(last) > _SHORTEST_LAST_PART and last in whole[-len(last) - _LONGEST_ENDING :]


@lru_cache(maxsize=20_000)
def begins_known_compound(bare: str, whole: str) -> bool:
    """Return whether the lexicon has the word with the compound's last part: `grund`, `overfladevand`: grundvand."""
    rests = (whole[start:] for start in range(_SHORTEST_FIRST_PART, len(whole) - _SHORTEST_FIRST_PART + 1))
    return any(is_listed_noun(f"{bare}{rest}") and is_listed_noun(rest) for rest in rests)


def _has_short_last_part(word: str) -> bool:
    """Return whether a known noun or verb of three letters and more begins the word before a short last part."""
    match = _SHORT.match(word)
    return match is not None and (match["first"] in verbs() or bool(readings_of(match["first"]) & Reading.ONE))


@lru_cache(maxsize=20_000)
def reading_of_compound(word: str) -> Reading:
    """Return what the word (lower case) is as a noun, also in the genitive and where its last part stands mostly alone.

    `indkøbstabellernes` is as definite as what owns it; `vandreruter` is a plural, as »ruter« is.
    """
    found = reading_of(word)
    if found or word in FUNCTION_WORDS or describes_something(word):
        return found
    if word.endswith("s") and (owner := reading_of_compound(word[:-1])) & _THE:
        return owner
    first = first_part_of(word)
    if first is not None:
        rests = (word[len(first) + len(joint) :] for joint in _JOINTS if word.startswith(joint, len(first)))
        return next(filter(None, map(readings_of, rests)), Reading.NONE)
    return _reading_of_agents(word)


def describes_something(word: str) -> bool:
    """Return whether the word is an adjective or a participle, in any form, or a form of a verb."""
    is_verb = word in verbs() or word.removesuffix("r") in verbs()
    return is_verb or is_any_adjective(word) or is_participle(word)


def _reading_of_agents(word: str) -> Reading:
    """Return the plural that the ending of an unknown word shows behind a noun: `rækkeadskillere`."""
    if len(word) < _SHORTEST_UNKNOWN:
        return Reading.NONE
    reading = next((reading for ending, reading in _AGENTS if word.endswith(ending)), Reading.NONE)
    return reading if reading and _begins_with_noun(word) else Reading.NONE


def _begins_with_noun(word: str) -> bool:
    """Return whether a noun, or a form that only first parts have, begins the word: `billed`, `række`."""
    starts = (word[:length] for length in range(SHORTEST_HEAD, len(word) - _SHORTEST_FIRST_PART - len("ere")))
    return any(
        is_listed_noun(start) or (start.endswith("ed") and is_listed_noun(f"{start}e"))
        for start in starts
        if len(start) > SHORTEST_HEAD
    )
