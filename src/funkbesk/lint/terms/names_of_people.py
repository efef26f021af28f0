"""Where a text names a person: by a given name that is known, by a title before it, or by what is done with whom.

A given name alone is one only where the words around it speak of a person, for ships, programs and streets are named
after people. A name that no list has is known by its surname or by the word before it: `hos`, `støtter`, `jordemoder`.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest

from funkbesk.late_patterns import late
from funkbesk.lint.language.grammar import FINITE, MODALS, word_set
from funkbesk.lint.language.lexicon import Reading, adjectives, is_listed_noun, readings_of
from funkbesk.lint.terms.capital_rows import REACH, Row, capital_rows
from funkbesk.lint.terms.name_shapes import CAPITAL, is_family, is_patronymic, is_surname, is_word
from funkbesk.lint.terms.person_words import (
    ALSO_OTHER_NAMES,
    ALSO_WORDS,
    COMPANY,
    INSTITUTIONS,
    LETTERED,
    METHODS,
    NAMED_AFTER,
    TITLES,
    is_about_works,
    is_named_thing,
    is_of_culture,
    is_person,
    is_place,
    may_precede_person,
    names_thing,
    takes_person,
)
from funkbesk.lint.terms.personal import given_names, surnames
from funkbesk.lint.texts.bullet_forms import verbs

_QUOTES = '»“”„«"’'
_APOSTROPHES = ("' ", "’ ", "'s ", "’s ")
_JOINED_TO_NAME = late(rf"(?:,| og| eller) {CAPITAL}")
_SMALL_WORD_BEHIND = late(r"(?:['’]s?)? ([a-zæøåé]+)")
_NAMED_BEHIND = late(rf"-| {CAPITAL}-| \d|[»«“”]")
_JOINS_NAMES = late(r"(?:,| og| eller|, og) $")
# »Yosra El Birki«: no firm is named so
_FOREIGN = late(r"(?i: (?:al|el|abu|abd|bin|ibn|ben)[ -]| (?:von|van) )")
_THING, _PERSON, _OTHER = "thing", "person", "other"
_SHORTEST_OWNER = 4
_PARTS_OF_TOWN = word_set("nørre sønder øster vester nordre søndre østre vestre store lille gammel gamle ny nye")
_HOLY = word_set("sankt skt sct dronning kong kongen dronningen prins prinsesse grev")
_PLACES = word_set("i på via gennem om under over omkring")
_BEFORE_NAMED = word_set("af med fra til hos")
_KIN = word_set("familien ægteparret søskendeparret brødrene søstrene parret enken")


def names(value: str) -> Iterator[tuple[int, int]]:
    """Yield the places of the names of persons in a text."""
    end = 0
    kind = ""  # what the last row was: a thing, the name of a person, or neither
    rows = list(capital_rows(value))
    for row, following in zip_longest(rows, rows[1:]):
        joined_to = kind if _JOINS_NAMES.fullmatch(value[end : row.start]) else ""
        end = row.end
        is_alone = len(row.words) == 1
        # »færgerne Ida Nord og Ane Nord« are ships, »Nexus og Ida« programs
        is_silent = joined_to == _THING or (joined_to == _OTHER and is_alone)
        if is_silent or _is_of_a_thing(row, value) or _shares_thing(row, following, value):
            kind = _THING
        elif (start := _start_of_name(row, is_joined=joined_to == _PERSON)) is None:
            kind = _OTHER
        else:
            kind = _PERSON
            yield start, row.end


def _shares_thing(row: Row, following: Row | None, value: str) -> bool:
    """Return whether a given name alone is joined to what names a thing: `Emil og Ingeborg Birks Legat`."""
    if following is None or len(row.words) > 1 or len(following.words) == 1:
        return False
    return _JOINS_NAMES.fullmatch(value[row.end : following.start]) is not None and _is_of_a_thing(following, value)


def _is_of_a_thing(row: Row, value: str) -> bool:
    """Return whether a ship, a program, a street or a work is named, or a firm."""
    if _NAMED_BEHIND.match(row.behind) or COMPANY.match(row.behind):
        return True
    is_alone = len(row.words) == 1
    if is_alone and row.start and value[row.start - 1] in _QUOTES:
        return True
    last = row.words[-1][1]
    if " ".join(word for _, word in row.words) in METHODS:
        return True
    if not is_alone and (INSTITUTIONS.search(last) or NAMED_AFTER.search(last) or readings_of(last) is Reading.THE_ONE):
        return True
    if is_about_works(value[max(0, row.start - REACH) : row.start].rstrip().lower()):
        return True
    if (
        row.words[0][1] in _PARTS_OF_TOWN
        or row.before in _HOLY
        or is_named_thing(row.before)
        or (names_thing(row.before) if is_alone else is_of_culture(row.before))
    ):
        return True
    if is_person(row.before) or row.before in _KIN:
        return False
    reading = readings_of(row.before)
    return bool(reading) and not reading & ~(Reading.THE_ONE | Reading.THE_MANY)


def _start_of_name(row: Row, *, is_joined: bool) -> int | None:
    """Return where the name in the row begins; None where there is none."""
    start, first = row.words[0]
    if row.before in TITLES or (row.before in _KIN and not is_word(first)):
        return row.start
    for number, (place, word) in enumerate(row.words[:-1]):
        is_holy = number and row.words[number - 1][1] in _HOLY
        if (
            word in given_names()
            and not is_holy
            and (not is_word(word) or is_family(row.words[number + 1][1]) or is_person(row.before))
        ):
            return place
    if row.initials:
        is_lettered = LETTERED.search(f"{row.before} ") is not None
        is_led_in = row.before.isalpha() and row.before not in _PLACES
        return row.start if is_led_in and not (is_lettered or is_word(first)) else None
    if len(row.words) > 1:
        return start if _is_unlisted_name(row, first, row.words[-1][1]) else None
    return start if _is_given_name(row, first, is_joined=is_joined) else None


def _is_unlisted_name(row: Row, first: str, last: str) -> bool:
    """Return whether a row with an unknown given name is a name: by its surname, or by the word before it."""
    if not row.before or is_word(first) or is_place(first) or (is_listed_noun(last) and last not in surnames()):
        return False
    if is_person(row.before) or takes_person(row.before, row.earlier) or _FOREIGN.search(row.text):
        return True
    return row.before not in _PLACES and is_surname(last) and not is_listed_noun(last)


def _is_given_name(row: Row, word: str, *, is_joined: bool) -> bool:
    """Return whether a given name stands alone, or in the genitive, and the words around it speak of a person."""
    name = word.split("-", maxsplit=1)[0]
    is_genitive = row.behind.startswith(_APOSTROPHES)
    if name not in given_names() and name.endswith("s") and len(name) > _SHORTEST_OWNER:
        name, is_genitive = name[:-1], True
    if _is_definite_person(row.before) and not is_word(word) and not is_place(word):
        return True
    is_sure = name in given_names() and not is_word(name) and name not in ALSO_OTHER_NAMES | ALSO_WORDS
    if is_genitive and is_sure and row.before and _SMALL_WORD_BEHIND.match(row.behind):
        return True
    if is_word(word) and word in given_names() and word not in ALSO_OTHER_NAMES | ALSO_WORDS:
        # »ledes af Bjørn«: a noun would have no capital there
        return takes_person(row.before, row.earlier) or row.before in _BEFORE_NAMED
    if is_word(word) or not (is_sure or is_patronymic(word)):
        return False
    after = match[1] if (match := _SMALL_WORD_BEHIND.match(row.behind)) else ""
    known = verbs()
    if is_joined:
        return True
    if not row.before:
        if _JOINED_TO_NAME.match(row.behind):
            return True  # »Holger og Dagny deler vagten«
        return is_listed_noun(after) if is_genitive else after in known.present or after in MODALS or after in FINITE
    if row.before in _PLACES:
        return is_genitive and bool(after)
    is_verb = any(row.before in forms for forms in known) or row.before in FINITE
    is_described = row.before in adjectives().definite_forms  # »gamle Ejnar«
    return is_verb or is_described or may_precede_person(row.before) or is_person(row.before)


def _is_definite_person(word: str) -> bool:
    """Return whether the word says of one person who it is, with the article: `klienten`; »lederen« leads something."""
    return is_person(word) and bool(readings_of(word) & Reading.THE_ONE)
