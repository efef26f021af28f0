"""The built-in words (`words/ordbog.yaml`) in all their forms: nouns with number, adjectives, verbs in the infinitive.

A noun that is not listed is known by its last part: `svømmehal` bends as `hal`, `rummelighed` as all in -hed. The last
parts that verbs and adjectives end in too (`kun_alene`) are left out of that.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import Flag
from functools import cache, lru_cache
from typing import NamedTuple

from funkbesk.lint import word_lists

_SHORTEST_HEAD = 3
_SHORTEST_FIRST_PART = 2
_LONGEST_HEAD = 20
_SHORTEST_LAST_PART = 4
_BETWEEN_PARTS = "se"


class Reading(Flag):
    """What a form of a noun can be; `tilbud` is two of them."""

    NONE = 0
    ONE = 1
    THE_ONE = 2
    MANY = 4
    THE_MANY = 8
    MASS = 16
    """It has no plural."""
    EITHER = ONE | MANY


# an attribute of an enumeration takes longer to find than all else that is done with a form
_ONE, _THE_ONE, _MANY, _THE_MANY = Reading.ONE, Reading.THE_ONE, Reading.MANY, Reading.THE_MANY
_EITHER, _ONE_MASS, _THE_ONE_MASS = Reading.EITHER, _ONE | Reading.MASS, _THE_ONE | Reading.MASS
_IRREGULAR = (_ONE, _THE_ONE, _MANY, _THE_MANY)


class Nouns(NamedTuple):
    """The forms of all listed nouns, and of those that a compound may end in."""

    listed: dict[str, Reading]
    heads: dict[str, Reading]


class Adjectives(NamedTuple):
    """The base forms of all listed adjectives with their forms in -e."""

    definite: dict[str, str]
    definite_forms: frozenset[str]


@cache
def verbs() -> frozenset[str]:
    """Return the infinitives."""
    return frozenset(word_lists.lexicon().verbs.split())


@cache
def adjectives() -> Adjectives:
    """Return the adjectives in anything but -lig, -mæssig, -isk and -ende, which are known by their ending."""
    definite = {
        word: _bent(word, inflection)
        for inflection, row in word_lists.lexicon().adjectives.items()
        for word in row.split()
    }
    return Adjectives(definite, frozenset(definite.values()))


def is_listed_noun(word: str) -> bool:
    """Return whether the word (lower case) is a form of a listed noun, whatever else it may be."""
    return word in nouns().listed


@lru_cache(maxsize=50_000)
def readings_of(word: str) -> Reading:
    """Return what the word (lower case) can be as a noun; `Reading.NONE` where it is no noun or none that is known."""
    found = nouns().listed.get(word)
    if found is not None:
        return found
    heads = nouns().heads
    for length in range(min(len(word) - _SHORTEST_FIRST_PART, _LONGEST_HEAD), _SHORTEST_HEAD - 1, -1):
        found = heads.get(word[-length:])
        if found is not None:
            return found
    return Reading.NONE


@lru_cache(maxsize=20_000)
def first_part_of(word: str) -> str | None:
    """Return what a compound (lower case) begins with where that is a word too: `skrivevanskeligheder` – skrive.

    The last part has to be a noun that is known, the first one a noun in the singular or an infinitive; an -s- or -e-
    between them belongs to neither. None for all other words.
    """
    for cut in range(len(word) - _SHORTEST_LAST_PART, _SHORTEST_HEAD - 1, -1):
        if readings_of(word[cut:]):
            for first in (word[:cut], word[: cut - 1] if word[cut - 1] in _BETWEEN_PARTS else ""):
                if first in verbs() or (len(first) >= _SHORTEST_HEAD and readings_of(first) & Reading.ONE):
                    return first
    return None


@cache
def nouns() -> Nouns:
    """Return the forms of the nouns."""
    data = word_lists.lexicon()
    listed: dict[str, Reading] = {}
    for inflection, row in data.nouns.items():
        _add(listed, _forms(row, inflection))
    for row in data.irregular.split(", "):
        one, the_one, many, the_many = row.split(" ")
        _add(listed, zip((one, the_one, many, the_many), _IRREGULAR, strict=True))
    alone = set(data.alone.split())
    heads = {form: reading for form, reading in listed.items() if len(form) >= _SHORTEST_HEAD}
    for inflection, row in data.nouns.items():
        for form, _ in _forms(" ".join(alone.intersection(row.split())), inflection):
            heads.pop(form, None)
    for inflection, row in data.derived.items():
        _add(heads, _forms(row, inflection))
    return Nouns(listed, heads)


def _forms(row: str, inflection: str) -> Iterator[tuple[str, Reading]]:
    """Yield the forms of nouns; the ending of the plural is `=` where it is the same as the singular.

    Where there are three, the word loses the first.
    """
    *lost, the_one, many = inflection.split(", ") if ", " in inflection else (inflection, "")
    for word in row.split():
        stem = _without(word, lost[0]) if lost else word
        definite = _with(stem, the_one)
        if not many:
            yield word, _ONE_MASS
            yield definite, _THE_ONE_MASS
            continue
        yield definite, _THE_ONE
        if many == "=":
            yield word, _EITHER
            yield f"{definite.removesuffix('n').removesuffix('t')}ne", _THE_MANY  # tilbuddet – tilbuddene
        else:
            plural = _with(stem, many)
            yield word, _ONE
            yield plural, _MANY
            # lærere – lærerne, but borde – bordene
            yield f"{plural[:-1] if plural.endswith('ere') else plural}ne", _THE_MANY


def _with(stem: str, ending: str) -> str:
    """Return the stem with an ending: `-en` adds it, `+en` doubles the last letter first."""
    return f"{stem}{ending[1:]}" if ending[0] == "-" else f"{stem}{stem[-1]}{ending[1:]}"


def _bent(word: str, ending: str) -> str:
    """Return the word with an ending: `-en` and `+en` as `_with` has them, `-er, -re` exchanges."""
    lost, _, added = ending.rpartition(", ")
    return _with(_without(word, lost) if lost else word, added)


def _without(word: str, ending: str) -> str:
    """Return the word without its ending; before -er, -el and -en two like letters become one: sikker – sik(re)."""
    stem = word.removesuffix(ending[1:])
    return stem[:-1] if ending != "-et" and len(stem) > 1 and stem[-1] == stem[-2] else stem


def _add(found: dict[str, Reading], forms: Iterable[tuple[str, Reading]]) -> None:
    for form, reading in forms:
        earlier = found.get(form)
        found[form] = reading if earlier is None or earlier is reading else earlier | reading
