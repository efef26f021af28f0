"""Persons and places of work of which some are definite and others are not: `chef, leder og koordinatorerne`."""

from __future__ import annotations

from typing import NamedTuple

from funkbesk.lint.language.enumerations.lone_nouns import FEWEST_MEMBERS, ONE_OF_A_KIND
from funkbesk.lint.language.enumerations.member_forms import is_either_number
from funkbesk.lint.language.enumerations.noun_members import comma_before
from funkbesk.lint.language.grammar import (
    FUNCTION_WORDS,
    base_of_adjective,
    is_inflected_adjective,
    is_participle,
    word_set,
)
from funkbesk.lint.language.nouns import Number, is_surely_plural, number_of
from funkbesk.lint.texts.bullet_forms import Verbs
from funkbesk.lint.texts.text import Text, Word

LONGEST_MEMBER = 5
_ARTICLES = word_set("en et hver hvert ingen din sin vores hans hendes egen min den det de disse alle")
_DEFINITE = word_set("den det de disse vores sin din sine dine hans hendes deres")
_BETWEEN = word_set("to tre fire fem seks øvrige andre eventuelle samtlige")


class PartlyDefinite(NamedTuple):
    """Where the nouns of such an enumeration begin and end, and whether their endings tell the difference."""

    start: int
    end: int
    by_endings: bool


class _Member(NamedTuple):
    """One member of an enumeration: its noun, what the noun's form says, and whether a word before says more."""

    noun: Word
    number: Number | None
    bare: bool
    determined: bool


def partly_definite(text: Text, join: int, known: Verbs) -> PartlyDefinite | None:
    """Return an enumeration of persons of which one stands bare and another is definite.

    `join` is the number of the »og« before the last of them.
    """
    before = text.lower_words[join - 1]
    if number_of(before) is None and not is_either_number(before):
        return None
    members = _members(text, join, known)
    if len(members) < FEWEST_MEMBERS or not any(map(_is_bare_one, members)):
        return None
    by_endings = any(member.number in {Number.THE_ONE, Number.THE_MANY} for member in members)
    if not by_endings and not any(member.determined for member in members):
        return None
    return PartlyDefinite(members[0].noun.start, members[-1].noun.end, by_endings)


def _is_bare_one(member: _Member) -> bool:
    return member.number is Number.ONE and member.bare and not member.noun.lower.endswith(ONE_OF_A_KIND)


def _members(text: Text, join: int, known: Verbs) -> list[_Member]:
    """Return the members of the enumeration whose last two are joined by the word at `join`, in their order."""
    found: list[_Member] = []
    end = join
    while end > 0:
        start = start_of_member(text, end)
        member = _member(text, start, end, known)
        if member is None:
            break
        found.append(member)
        if start == 0 or not comma_before(text, start):
            break
        end = start
    last = _last_member(text, join + 1, known)
    return [*reversed(found), last] if last is not None else []


def start_of_member(text: Text, end: int) -> int:
    """Return where the words begin that nothing but spaces part from the one before `end`."""
    start = end - 1
    while (
        start > max(0, end - LONGEST_MEMBER) and text.value[text.words[start - 1].end : text.words[start].start] == " "
    ):
        start -= 1
    return start


def _member(text: Text, start: int, end: int, known: Verbs) -> _Member | None:
    noun = text.words[end - 1]
    number = number_of(noun.lower)
    if number is None and not is_either_number(noun.lower):
        return None
    first = end - 1
    while first > start and _describes(text.lower_words[first - 1]):
        first -= 1
    before = text.lower_words[first - 1] if first > start else ""
    genitive = before.endswith("s") and before not in FUNCTION_WORDS and before not in known.passive
    return _Member(noun, number, not genitive and before not in _ARTICLES, genitive or before in _DEFINITE)


def _describes(word: str) -> bool:
    """Return whether the word may stand between an article and its noun: `de to øvrige faglige koordinatorer`."""
    return (
        word in _BETWEEN or is_inflected_adjective(word) or is_participle(word) or base_of_adjective(word) is not None
    )


def _last_member(text: Text, start: int, known: Verbs) -> _Member | None:
    for end in range(start + 1, min(start + LONGEST_MEMBER, len(text.words)) + 1):
        if end > start + 1 and text.value[text.words[end - 2].end : text.words[end - 1].start] != " ":
            return None
        if end > start + 1 and is_surely_plural(text.lower_words[end - 2]):
            return None  # »steder deltager«: a verb
        member = _member(text, start, end, known)
        if member is not None:
            return member
    return None
