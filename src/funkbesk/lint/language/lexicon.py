"""The built-in words (`words/ordbog.yaml`) in all their forms: nouns with number, adjectives, verbs in the infinitive.

A noun that is not listed is known by its last part: `svømmehal` bends as `hal`, `rummelighed` as all in -hed. The last
parts that verbs and adjectives end in too (`kun_alene`) are left out of that; some of them count behind a known noun
(`efter_navneord`): `driftsvagt` ends in vagt, `svagt` doesn't.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import NamedTuple

from funkbesk.lint import word_lists
from funkbesk.lint.language.inflection import BEHIND_NOUNS, HIDDEN_GENDER, SHORTEST_HEAD, Reading
from funkbesk.lint.language.noun_forms import noun_form

__all__ = ["DEFINITE", "Adjectives", "Reading", "adjectives", "first_part_of", "is_listed_noun", "readings_of"]

_NONE = Reading.NONE  # an attribute of an enumeration takes longer to find than a form
DEFINITE = Reading.THE_ONE | Reading.THE_MANY
_SHORTEST_FIRST_PART = 2
_LONGEST_HEAD = 20
_SHORTEST_LAST_PART = 4
_BETWEEN_PARTS = "se"
_NO_COMPOUNDS = frozenset({"halvandet"})
# »accenter« is no center: what begins a compound with two letters is a noun, a verb (bosted), or one of these
_SHORT_FIRST_PARTS = frozenset({"af", "an", "be", "bi", "el", "eu", "it", "ny", "om", "op", "på", "te", "tv", "ud"})


class Adjectives(NamedTuple):
    """The base forms of all listed adjectives with their forms in -e."""

    definite: dict[str, str]
    definite_forms: frozenset[str]


@cache
def verbs() -> frozenset[str]:
    """Return the infinitives."""
    return frozenset(word_lists.word_forms()["udsagnsord"].split())


def presents() -> list[str]:
    """Return the verbs in the present."""
    return word_lists.word_forms()["nutid"].split()


def imperatives() -> list[str]:
    """Return the verbs in the imperative, those included that look like other words."""
    return word_lists.word_forms()["bydemåde"].split()


@cache
def adjectives() -> Adjectives:
    """Return the adjectives in anything but -lig, -mæssig, -isk and -ende, which are known by their ending."""
    forms = word_lists.word_forms()
    definite = dict(zip(forms["tillægsord"].split(), forms["bestemt"].split(), strict=True))
    return Adjectives(definite, frozenset(definite.values()))


def is_listed_noun(word: str) -> bool:
    """Return whether the word (lower case) is a form of a listed noun, whatever else it may be."""
    return noun_form(word).alone is not _NONE


@lru_cache(maxsize=50_000)
def readings_of(word: str) -> Reading:
    """Return what the word (lower case) can be as a noun; `Reading.NONE` where it is no noun or none that is known."""
    found = noun_form(word).alone
    if found is not _NONE:
        return found
    last = word.rpartition("-")[2]
    if last != word and is_listed_noun(last):
        return noun_form(last).alone  # »it-tid«: behind a hyphen no word is cut wrong
    part = noun_form(last_part_of(word))
    return part.alone if part.last is _NONE else part.last


@lru_cache(maxsize=50_000)
def last_part_of(word: str) -> str:
    """Return the longest known noun that the word (lower case) ends in, as it is bent there, or ""."""
    behind_nouns = _behind_nouns()
    for length in range(min(len(word) - _SHORTEST_FIRST_PART, _LONGEST_HEAD), SHORTEST_HEAD - 1, -1):
        part = word[-length:]
        if part in behind_nouns and _begins_with_known_word(word, length):
            return part
        if noun_form(part).last is not _NONE:
            first = word[:-length]
            is_first = is_listed_noun(first) or first in verbs() or first in _SHORT_FIRST_PARTS or first[1] == "-"
            return part if is_first or len(first) > _SHORTEST_FIRST_PART else ""
    return ""


def _begins_with_known_word(word: str, length: int) -> bool:
    """Return whether a noun or a verb stands before the last letters of a word that is neither verb nor adjective."""
    base = word[:-1]
    is_verb = word in verbs() or base in verbs() or f"{word}e" in verbs()
    if is_verb or word in _NO_COMPOUNDS or {word, base} & adjectives().definite.keys():
        return False
    first = word[:-length]
    return any(
        (noun_form(stem).alone & Reading.ONE and len(stem) >= SHORTEST_HEAD)
        or (len(last_part_of(stem)) >= _SHORTEST_LAST_PART and readings_of(stem) & Reading.ONE)
        or (len(stem) > SHORTEST_HEAD and stem in verbs())
        for stem in (first, first[:-1] if first[-1] in _BETWEEN_PARTS else "")
    )


@lru_cache(maxsize=20_000)
def first_part_of(word: str) -> str | None:
    """Return what a compound (lower case) begins with where that is a word too: `skrivevanskeligheder` – skrive.

    The last part has to be a noun that is known, the first one a noun in the singular or an infinitive; an -s- or -e-
    between them belongs to neither. None for all other words.
    """
    for cut in range(len(word) - _SHORTEST_LAST_PART, SHORTEST_HEAD - 1, -1):
        if readings_of(word[cut:]):
            for first in (word[:cut], word[: cut - 1] if word[cut - 1] in _BETWEEN_PARTS else ""):
                if first in verbs() or (len(first) >= SHORTEST_HEAD and readings_of(first) & Reading.ONE):
                    return first
    return None


@cache
def hidden_genders() -> dict[str, str]:
    """Return the genders, `n`, `t` or `nt`, of the nouns that have another than their forms show."""
    forms = word_lists.word_forms()
    return {noun: gender for gender in ("n", "t", "nt") for noun in forms.get(f"{HIDDEN_GENDER} {gender}", "").split()}


@cache
def _behind_nouns() -> frozenset[str]:
    return frozenset(word_lists.word_forms()[BEHIND_NOUNS].split())
