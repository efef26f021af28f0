"""What lies between two nouns: `alt fra lamper til sofaer`. Both have the same form."""

from __future__ import annotations

from funkbesk.lint.language.enumerations.definite_members import OddForm
from funkbesk.lint.language.enumerations.lone_nouns import Lone, is_often_one
from funkbesk.lint.language.enumerations.member_forms import is_plural
from funkbesk.lint.language.enumerations.noun_members import comma_before, last_of_phrase
from funkbesk.lint.language.enumerations.persons import is_person
from funkbesk.lint.language.enumerations.things import is_listed_thing, is_thing
from funkbesk.lint.language.grammar import JOINS, word_set
from funkbesk.lint.language.lexicon import Reading
from funkbesk.lint.language.neighbours import beside
from funkbesk.lint.language.nouns import reading_of
from funkbesk.lint.texts.text import Text

BEFORE_FROM = word_set("alt lige spænder varierer")
_BETWEEN = JOINS | {"over"}
_BEFORE_NOUNS = _BETWEEN | {"fra", "til"}
_LONGEST = 8


def uneven_range(text: Text, index: int) -> Lone | OddForm | None:
    """Return the range behind the »fra« at that place of whose nouns but one stands for one, or is definite."""
    lower = text.lower_words
    if not _may_begin(text, index) or "til" not in lower[index + 2 : index + 2 + _LONGEST]:
        return None
    to = lower.index("til", index + 2)
    nouns = _nouns_between(text, index + 1, to)
    if nouns is None or to + 1 >= len(lower) or not beside(text, to):
        return None
    last = last_of_phrase(text, to + 1)
    if not text.words[last].text.islower() or _goes_on(text, last):
        return None
    single = [noun for noun in (*nouns, last) if is_thing(lower[noun])]
    many = [noun for noun in (*nouns, last) if is_plural(lower[noun])]
    if len(single) == 1 and len(many) == len(nouns):
        odd = single[0]
        is_described = beside(text, odd - 1) and lower[odd - 1] not in _BEFORE_NOUNS
        if is_described or is_often_one(lower[odd], are_two=True):
            return None  # »alt fra idéer til færdigt projekt«, »alt fra møder til budget«
        return Lone(index, odd, last, is_certain=is_listed_thing(lower[odd]) or is_person(lower[odd]))
    if len(many) == len(nouns) and reading_of(lower[last]) is Reading.THE_MANY:
        return OddForm(index, last, last, is_definite=True)
    return None


def _nouns_between(text: Text, start: int, end: int) -> list[int] | None:
    """Return the nouns from `start` to `end`, if nothing but commas, »og« and »over« stand between them."""
    found: list[int] = []
    place = start
    while place < end:
        found.append(last_of_phrase(text, place))
        place = found[-1] + 1
        if not beside(text, place - 1) and not comma_before(text, place):
            return None
        if place < end and text.lower_words[place] in _BETWEEN:
            place += 1
    return found if place == end and beside(text, end - 1) else None


def _may_begin(text: Text, index: int) -> bool:
    """Return whether what stands before »fra« begins a range: `alt fra`, `, lige fra`; »lige fra« may tell of a way."""
    before = text.lower_words[index - 1]
    if before == "lige" and index > 1:
        return text.lower_words[index - 2] == "alt" or not beside(text, index - 2)
    return before in BEFORE_FROM


def _goes_on(text: Text, last: int) -> bool:
    """Return whether something is joined to the last noun, which then may be of any number: `til hus og have`."""
    return last + 1 < len(text.words) and beside(text, last) and text.lower_words[last + 1] in JOINS
