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

__all__ = ["Adjectives", "Nouns", "Reading", "adjectives", "first_part_of", "is_listed_noun", "nouns", "readings_of"]

_SHORTEST_FIRST_PART = 2
_LONGEST_HEAD = 20
_SHORTEST_LAST_PART = 4
_BETWEEN_PARTS = "se"
_NO_COMPOUNDS = frozenset({"halvandet"})
# »accenter« is no center: what begins a compound with two letters is a noun, a verb (bosted), or one of these
_SHORT_FIRST_PARTS = frozenset({"af", "an", "be", "bi", "el", "eu", "it", "ny", "om", "op", "på", "te", "tv", "ud"})


class Nouns(NamedTuple):
    """The forms of all listed nouns; those that no compound ends in, and endings that only compounds have.

    Some of those that no compound ends in do behind a known noun.
    """

    listed: dict[str, Reading]
    only_alone: frozenset[str]
    only_last: dict[str, Reading]
    behind_nouns: frozenset[str]


class Adjectives(NamedTuple):
    """The base forms of all listed adjectives with their forms in -e."""

    definite: dict[str, str]
    definite_forms: frozenset[str]


@cache
def verbs() -> frozenset[str]:
    """Return the infinitives."""
    return frozenset(word_lists.word_forms()["udsagnsord"].split())


@cache
def adjectives() -> Adjectives:
    """Return the adjectives in anything but -lig, -mæssig, -isk and -ende, which are known by their ending."""
    forms = word_lists.word_forms()
    definite = dict(zip(forms["tillægsord"].split(), forms["bestemt"].split(), strict=True))
    return Adjectives(definite, frozenset(definite.values()))


def is_listed_noun(word: str) -> bool:
    """Return whether the word (lower case) is a form of a listed noun, whatever else it may be."""
    return word in nouns().listed


@lru_cache(maxsize=50_000)
def readings_of(word: str) -> Reading:
    """Return what the word (lower case) can be as a noun; `Reading.NONE` where it is no noun or none that is known."""
    listed, _, only_last, _ = nouns()
    found = listed.get(word)
    if found is not None:
        return found
    last = word.rpartition("-")[2]
    if last != word and last in listed:
        return listed[last]  # »it-tid«: behind a hyphen no word is cut wrong
    part = last_part_of(word)
    return only_last.get(part) or listed.get(part, Reading.NONE)


@lru_cache(maxsize=50_000)
def last_part_of(word: str) -> str:
    """Return the longest known noun that the word (lower case) ends in, as it is bent there, or ""."""
    listed, only_alone, only_last, behind_nouns = nouns()
    for length in range(min(len(word) - _SHORTEST_FIRST_PART, _LONGEST_HEAD), SHORTEST_HEAD - 1, -1):
        part = word[-length:]
        if part in behind_nouns and _begins_with_known_word(word, length):
            return part
        if (part in listed and part not in only_alone) or part in only_last:
            first = word[:-length]
            is_first = first in listed or first in verbs() or first in _SHORT_FIRST_PARTS or first[1] == "-"
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
        (nouns().listed.get(stem, Reading.NONE) & Reading.ONE and len(stem) >= SHORTEST_HEAD)
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
def nouns() -> Nouns:
    """Return the forms of the nouns."""
    listed: dict[str, Reading] = {}
    only_last: dict[str, Reading] = {}
    only_alone: list[str] = []
    for kind, row in word_lists.word_forms().items():
        if not kind[0].isdigit():
            continue
        alone, last = map(int, kind.split())
        forms = row.split()
        if alone:
            listed.update(dict.fromkeys(forms, Reading(alone)))
        if last != alone:
            if last:
                only_last.update(dict.fromkeys(forms, Reading(last)))
            else:
                only_alone += forms
    behind_nouns = frozenset(word_lists.word_forms()[BEHIND_NOUNS].split())
    return Nouns(listed, frozenset(only_alone), only_last, behind_nouns)
