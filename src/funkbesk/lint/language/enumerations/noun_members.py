"""Where the nouns stand that commas and »og« hold together, and where the adjectives before them begin."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from funkbesk.late_patterns import late
from funkbesk.lint.language.enumerations.member_forms import is_noun
from funkbesk.lint.language.enumerations.persons import names_persons
from funkbesk.lint.language.grammar import (
    FUNCTION_WORDS,
    JOINS,
    base_of_adjective,
    is_inflected_adjective,
    is_participle,
    is_singular_participle,
    word_set,
)
from funkbesk.lint.language.lexicon import Reading, is_listed_noun
from funkbesk.lint.language.neighbours import beside
from funkbesk.lint.language.noun_phrases import is_genitive
from funkbesk.lint.language.nouns import reading_of
from funkbesk.lint.language.number_words import ARTICLES, FORMER, NUMBERS
from funkbesk.lint.texts.text import Text

OWNER = late(r"\w{3}(?:ens|ets|nes)$")
"""»svømmelærere og hallens rengøringsfolk«"""
_DETERMINERS = word_set("den det de disse deres hans hendes sin sit sine vores jeres dens dets alle")
_MOST_ADJECTIVES = 2
_COUNTING = NUMBERS | ARTICLES | word_set("nogle flere mange enkelte adskillige")
_AMOUNTS = word_set("par")
_UNBENT = FORMER | word_set("lille ekstra gratis fælles moderne større mindre bedre nyere ældre yngre")
_NEW = word_set("ny nyt")
_INDEFINITE = Reading.ONE | Reading.MANY
_ONE = frozenset({Reading.ONE, Reading.ONE | Reading.MASS})
_OTHER = word_set("andre andet anden")
_THE_LIKE = word_set("lignende lign andre tilsvarende")
_AND_SO_ON = _THE_LIKE | {"andet"}
_AND_MUCH_MORE = frozenset(
    {("meget", "mere"), ("meget", "andet"), ("mange", "flere"), ("mange", "andre"), ("så", "videre")}
)


class Members(NamedTuple):
    """Where the nouns of an enumeration stand, where it begins, and which of them have an article or a number."""

    first: int
    nouns: list[int]
    counted: frozenset[int]


def nouns_around(text: Text, join: int) -> Members | None:
    """Return the nouns that commas and the word at `join` hold together; None where one is no noun.

    What ends the enumeration as »og lignende« or »og deres familier« does is no noun of it.
    """
    if not join or not beside(text, join - 1) or join + 1 >= len(text.words) or not beside(text, join):
        return None
    found = _nouns_before(text, join)
    if not _says_and_so_on(text, join + 1) and not _begins_determined(text, join + 1):
        found.append(last_of_phrase(text, _behind_article(text, join + 1)))
    are_nouns = all(is_noun(text.lower_words[index]) for index in found)
    if not are_nouns or not all(text.words[index].text.islower() for index in found[1:]):
        return None
    counted = frozenset(index for index in found if _article_before(text, index) < beginning(text, index))
    return Members(_article_before(text, found[0]), found, counted)


def _nouns_before(text: Text, join: int) -> list[int]:
    """Return where the nouns stand that commas hold together, of which the word at `join` follows the last."""
    found = [join - 1]
    while True:
        first = _article_before(text, found[0])
        if first and comma_before(text, first):
            found.insert(0, first - 1)
        elif _is_added_to(text, first, join):
            found.insert(0, first - 2)
        else:
            return found


def _is_added_to(text: Text, first: int, join: int) -> bool:
    """Return whether »og« stands there, behind several nouns to which »samt« adds one: `skabe, stole og borde samt`."""
    if text.lower_words[join] != "samt" or first < 2 or text.lower_words[first - 1] != "og":
        return False
    before = _article_before(text, first - 2)
    return before > 0 and beside(text, first - 1) and beside(text, first - 2) and comma_before(text, before)


def _behind_article(text: Text, first: int) -> int:
    """Return where what an article or a number determines begins: `en`, `tre`, `et par`; `first` where none stands."""
    behind = first
    for word in text.lower_words[first : first + 2]:
        is_article = (word in _COUNTING) if behind == first else (word in _AMOUNTS)
        if not is_article or behind + 1 >= len(text.words) or not beside(text, behind):
            break
        behind += 1
    return behind


def _article_before(text: Text, noun: int) -> int:
    """Return where the adjectives before the noun begin, and the article or the number before them."""
    first = beginning(text, noun)
    for length in (2, 1):
        start = first - length
        if start >= 0 and beside(text, first - 1) and _behind_article(text, start) == first:
            return start
    return first


def last_of_phrase(text: Text, first: int) -> int:
    """Return where the noun stands that adjectives or an owner begin at `first`."""
    last = first
    while last + 1 < len(text.words) and beside(text, last) and describes_next(text, last):
        if text.lower_words[last + 1] in FUNCTION_WORDS:
            break  # »beboere og frivillige til udflugten«
        last += 1
    return last


def _says_and_so_on(text: Text, first: int) -> bool:
    """Return whether what follows »og« names nothing more: `og lignende`, `og andre`, `og meget mere`."""
    if text.lower_words[first] in _AND_SO_ON:
        behind = text.lower_words[first + 1] if first + 1 < len(text.words) and beside(text, first) else ""
        return not is_noun(behind) and not _describes(behind) and base_of_adjective(behind) is None
    return tuple(text.lower_words[first : first + 2]) in _AND_MUCH_MORE and beside(text, first)


def _begins_determined(text: Text, first: int) -> bool:
    """Return whether an article or an owner begins the last member, which may be of any number: `og deres hund`."""
    if text.lower_words[first] not in _DETERMINERS or first + 1 >= len(text.words) or not beside(text, first):
        return False
    behind = text.lower_words[first + 1]
    return behind not in FUNCTION_WORDS and (_describes(behind) or bool(reading_of(behind)))


def ends_with_the_like(text: Text, members: Sequence[int]) -> bool:
    """Return whether `og lignende` follows the nouns, so that there are more of their kind than are named."""
    behind = members[-1] + 1
    is_joined = behind + 1 < len(text.words) and text.lower_words[behind] in JOINS
    return is_joined and text.lower_words[behind + 1] in _THE_LIKE and _says_and_so_on(text, behind + 1)


def beginning(text: Text, noun: int) -> int:
    """Return where the adjectives begin that stand before the noun."""
    first = noun
    while first and noun - first < _MOST_ADJECTIVES and beside(text, first - 1):
        word = text.lower_words[first - 1]
        if not _describes(word) and word not in _OTHER and not _describes_one(text, first - 1):
            break
        first -= 1
    return first


def _describes(word: str) -> bool:
    is_adjective = is_inflected_adjective(word) or is_participle(word) or word in _UNBENT
    return is_adjective and not reading_of(word)


def _describes_one(text: Text, index: int) -> bool:
    """Return whether it is an adjective or a participle in the singular before such a noun: `kritisk infrastruktur`.

    What may also be a noun in the definite form is none before another: `rusten sabel`.
    """
    word = text.lower_words[index]
    if reading_of(text.lower_words[index + 1]) not in _ONE or word in FUNCTION_WORDS - _NEW:
        return False
    is_adjective = base_of_adjective(word) is not None or is_singular_participle(word)
    return is_adjective and not (is_listed_noun(word) and reading_of(word) & _INDEFINITE)


def describes_next(text: Text, index: int) -> bool:
    """Return whether the word is an adjective or an owner; a noun as well is one before another: `lokale folk`."""
    word, behind = text.lower_words[index], text.lower_words[index + 1]
    if _describes(word) or word in _OTHER or _describes_one(text, index):
        return True
    if base_of_adjective(word) is not None and word.endswith(("t", "isk")) and not reading_of(word):
        return is_participle(behind) or names_persons(behind)  # »lokalt valgte«, »psykisk sårbare«
    return is_noun(behind) and (is_inflected_adjective(word) or OWNER.search(word) is not None)


def is_described(text: Text, noun: int) -> bool:
    """Return whether an adjective stands before the noun: in the plural it makes a mistake of another kind."""
    return beginning(text, noun) < noun


def is_determined(text: Text, index: int) -> bool:
    """Return whether an article or an owner stands before the word: `de nye døre`, `husets døre`."""
    if not index or not beside(text, index - 1):
        return False
    before = text.lower_words[index - 1]
    return before in _DETERMINERS or is_genitive(before)


def comma_before(text: Text, index: int) -> bool:
    """Return whether a comma stands before the word."""
    return text.value[text.words[index - 1].end : text.words[index].start].strip() == ","
