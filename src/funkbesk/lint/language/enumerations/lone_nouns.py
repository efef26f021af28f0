"""Nouns that commas and »og« hold together, and the one among them that lacks the ending of the plural."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from funkbesk.late_patterns import late
from funkbesk.lint.language.enumerations.before_lists import may_stand_bare
from funkbesk.lint.language.enumerations.member_forms import (
    is_definite,
    is_either_number,
    is_measure,
    is_plural,
    may_be_several,
)
from funkbesk.lint.language.enumerations.noun_members import (
    OWNER,
    Members,
    beginning,
    describes_next,
    ends_with_the_like,
    is_described,
    is_determined,
)
from funkbesk.lint.language.enumerations.persons import ONE_OF_PERSONS, is_person, names_persons
from funkbesk.lint.language.enumerations.said import TAKING_PART
from funkbesk.lint.language.enumerations.single_things import (
    has_one_each,
    is_made_in_numbers,
    is_one_of_a_house,
    may_be_single,
)
from funkbesk.lint.language.enumerations.things import ONE_OF_A_BODY, is_listed_thing, is_thing
from funkbesk.lint.language.grammar import (
    GIVING,
    PREPOSITIONS,
    base_of_adjective,
    is_inflected_adjective,
    word_set,
)
from funkbesk.lint.language.lexicon import (
    Reading,
    is_listed_noun,
)
from funkbesk.lint.language.neighbours import beside
from funkbesk.lint.language.nouns import is_countable, reading_of
from funkbesk.lint.language.number_words import ARTICLES, is_definite_adjective
from funkbesk.lint.language.verb_or_noun import has_object_or_adverb
from funkbesk.lint.texts.bullet_forms import Verbs
from funkbesk.lint.texts.text import Text

FEWEST_MEMBERS = 3
"""Of an enumeration of anything but persons."""
_SINGULAR = frozenset({Reading.ONE, Reading.ONE | Reading.MASS})
# There is one for each meeting, year, person or place: »invitationer, dagsorden og bilag«.
_ONE_IS_ENOUGH = (
    "budget", "regnskab", "dagsorden", "referat", "program", "kommune", "region", "administration", "direktion",
    "pension", "ledelse", "bestyrelse", "dato", "farve", "størrelse", "adresse", "titel", "skrifttype", "tegnsætning",
    "visum", "metode",
)  # fmt: skip
# One is what a person lives in, a town has or a room is fitted with: »tilskud, bolig og jobmuligheder«.
_OFTEN_ONE = word_set("kode bolig chat havn strand hjemmeside intranet")
# A person, or the plural of a thing: »pakninger, lejer og kileremme«.
_ALSO_PLURALS = word_set("lejer løber måler bærer fører viser trækker")
_SELDOM_COUNTED = word_set("bad familie natur skole evne hjem samarbejdsevne")
# »inden for skole, dagtilbud og klubber«
_PLACES_TO_GO = ("skole", "børnehave", "vuggestue", "sygehus", "hospital", "klub", "kirke", "forvaltning")
_LIKE_PERSONS = ("sygehus", "hospital")
_NAMED_AS_ONE = word_set("skole folkeskole kirke sognekirke")
# What is done for somebody is no thing: »tilskud, lokaler og vejledning til foreninger«.
_HELP = ("vejledning", "rådgivning", "undervisning", "oplæring")
_GETTING = GIVING | word_set("få får modtage modtager søge søger")
_OF_DOING = late(r"(?:[dlnrst]ing|else|tion|sion)$")
_BEFORE_THINGS = word_set("af")
# There is one of them in the municipality or at the place of work.
_ONE_OF_A_PLACE = (
    "leder", "chef", "formand", "koordinator", "sekretær", "inspektør", "tillidsrepræsentant", "miljørepræsentant",
)  # fmt: skip
ONE_OF_A_KIND = ("direktør", "direktøren", "borgmester", "formand")
# They come first and are one: »læge, pårørende og plejere«, »sparring med leder og kolleger«.
_ONE_OF_A_PERSON = word_set("læge tandlæge værge sagsbehandler kontaktperson leder chef formand")


class Lone(NamedTuple):
    """An enumeration of plurals (numbers of its first and last word) and its one noun in the singular.

    It is certain to lack its ending where it is a person, or a thing of which there is hardly ever one
    (`single_things.py`). What begins the text may be the only one of its place: `Kaffeautomat, toiletter og lokaler`.
    """

    first: int
    odd: int
    last: int
    is_certain: bool


def lone_among_plurals(text: Text, join: int, around: Members, known: Verbs) -> Lone | None:
    """Return the one noun in the singular among nouns in the plural: `haller, svømmebad og klublokaler`.

    `join` is the number of the »og« before the last noun. Two nouns are enough where persons stand together, `forældre
    og medarbejder`. They are bare or have adjectives before them; an article or a number may excuse the singular.
    """
    members = around.nouns
    lone = _one_of(text, around, known)
    if lone is None or _goes_on_behind(text, join, around) or not may_stand_bare(text, around.first, known):
        return None
    are_two = len(members) < FEWEST_MEMBERS and not ends_with_the_like(text, members)
    if is_often_one(text.lower_words[lone], are_two=are_two) or _is_another_word(text, join, around, lone, known):
        return None
    if _is_excused(text, around, lone, known) or any(_goes_on(text, index) for index in members):
        return None
    if are_two and _begins_phrase_of_its_own(text, lone, members[-1]):
        return None
    is_made = is_made_in_numbers(text, around.first, members, lone, known)
    if are_two and not is_made and not _are_alike(text, members, lone):
        return None
    return Lone(around.first, lone, members[-1], is_made or _is_certain(text, around, lone, known))


def is_often_one(noun: str, *, are_two: bool) -> bool:
    """Return whether there is one of its kind, or, beside but one other noun, of a place."""
    if noun in _OFTEN_ONE or noun.endswith((*ONE_OF_A_KIND, *_ONE_IS_ENOUGH)) or is_measure(noun):
        return True
    return are_two and noun.endswith((*_ONE_OF_A_PLACE, *_PLACES_TO_GO))


def _is_excused(text: Text, around: Members, lone: int, known: Verbs) -> bool:
    """Return whether an article, an owner, an adjective or a verb of giving lets the noun be one, or be none to count.

    Adjectives before others only make the first noun one of another kind: »vandskade, løse fliser og defekte låse«.
    """
    members = around.nouns
    if _shares_an_article(text, around, lone) or _has_owner(text, lone) or _is_help(text, around, lone):
        return True
    if is_described(text, lone):
        return not _is_counted_however(text, around, lone, known)
    return lone == members[0] and any(is_described(text, index) for index in members[1:-1])


def _is_help(text: Text, around: Members, lone: int) -> bool:
    """Return whether it is what is done for somebody: `får lokaler, vejledning og tilskud`, `vejledning til ansøgere`.

    Where texts are written, it is a text: »opdaterer pjecer, vejledning og skemaer«.
    """
    if not text.lower_words[lone].endswith(_HELP):
        return False
    before = text.lower_words[max(0, around.first - 2) : around.first]
    return not _GETTING.isdisjoint(before) or _begins_phrase_of_its_own(text, lone, around.nouns[-1])


def _is_certain(text: Text, around: Members, lone: int, known: Verbs) -> bool:
    """Return whether nothing else can be meant than several (see `Lone`)."""
    noun, members = text.lower_words[lone], around.nouns
    is_name = noun in _NAMED_AS_ONE or noun.endswith("forvaltning")
    if (is_name and not is_described(text, lone)) or has_one_each(text, members[0]):
        return False
    if is_person(noun) or noun.endswith(_LIKE_PERSONS):
        return noun not in _ONE_OF_A_PERSON or any(
            is_plural(text.lower_words[index]) for index in members if index < lone
        )
    if members[-1] in around.counted:  # »en bus, lastbil og to personbiler«
        return not is_one_of_a_house(text, members, lone)
    return not text.begins_sentence(lone) and not may_be_single(text, members, lone, known)


def _is_another_word(text: Text, join: int, around: Members, lone: int, known: Verbs) -> bool:
    """Return whether it is an adjective, `lette og tunge sager`, a plural, `lejer`, or a verb, `og rådgiver dem`."""
    noun = text.lower_words[lone]
    is_adjective = base_of_adjective(noun) == noun or noun in ONE_OF_PERSONS
    if is_adjective and lone + 1 < len(text.words) and beside(text, lone):
        return bool(reading_of(text.lower_words[lone + 1]))  # »skoler og privat dagpleje«
    if lone > join:
        if lone + 1 >= len(text.words) or not beside(text, lone):
            return False
        if noun not in known.present:
            return "-" in text.lower_words[lone + 1]  # »double opt-in«
        if lone > join + 1:
            return True  # »børn og unge lærer for lidt«
        is_led_on = text.lower_words[lone + 1] in PREPOSITIONS and noun in TAKING_PART
        return is_led_on or has_object_or_adverb(text.lower_words, lone, known)  # »børnehuse og deltager i møder«
    last = around.nouns[-1]
    if lone == join - 1 and lone + 2 < last and last not in around.counted and is_inflected_adjective(noun):
        return True
    return _is_also_plural(text, around.nouns, lone)


def _is_also_plural(text: Text, members: Sequence[int], noun: int) -> bool:
    """Return whether it is no person among things, but a plural: `lejer` among parts of a pump."""
    others = (text.lower_words[index] for index in members if index != noun)
    return text.lower_words[noun] in _ALSO_PLURALS and not any(map(is_person, others))


def _begins_phrase_of_its_own(text: Text, lone: int, last: int) -> bool:
    """Return whether the noun stands for what is done and has what it is done to: `busser og afregning med gæster`."""
    if lone != last or last + 1 >= len(text.words) or not _OF_DOING.search(text.lower_words[last]):
        return False
    return beside(text, last) and text.lower_words[last + 1] in PREPOSITIONS


def _shares_an_article(text: Text, around: Members, lone: int) -> bool:
    """Return whether an earlier noun has »en« or »et«, and the last has none: `en stol, bord og lamper`."""
    if around.nouns[-1] in around.counted:
        return False
    return any(index < lone and text.lower_words[beginning(text, index) - 1] in ARTICLES for index in around.counted)


def _is_counted_however(text: Text, around: Members, lone: int, known: Verbs) -> bool:
    """Return whether it needs an article with an adjective before it as well: `gamle faner, rusten sabel og hjelme`.

    As the first noun it must have an adjective in the plural, `defekte lampe, skærme og mus`.
    """
    members, noun = around.nouns, text.lower_words[lone]
    if len(members) < FEWEST_MEMBERS or (lone == members[-1] and noun in known.present):
        return False  # »brugere, pårørende og ansatte deltager«
    if lone == members[0] and (
        is_determined(text, around.first) or not is_definite_adjective(text.lower_words[lone - 1])
    ):
        return False
    others = (text.lower_words[index] for index in members if index != lone and index not in around.counted)
    is_counted = is_listed_thing(noun) or (is_countable(noun) and not _OF_DOING.search(noun))
    return is_counted and not any(reading_of(other) in _SINGULAR for other in others)


def _one_of(text: Text, around: Members, known: Verbs) -> int | None:
    """Return the only noun that stands for one thing, if all the others stand for several or may do so.

    Where what can't be counted stands beside it, one plural is too few: »bad, påklædning og måltider«.
    """
    lower, members = text.lower_words, around.nouns
    counts = is_countable if len(members) < FEWEST_MEMBERS and not ends_with_the_like(text, members) else is_thing
    lone = [
        index
        for index in members
        if index not in around.counted
        and counts(lower[index])
        and _stands_for_one(lower[index], known)
        and not (may_be_several(lower[index]) and is_described(text, index))  # »genetisk variation«
    ]
    if len(lone) > 1:  # »pakninger, lejer og kilerem«
        lone = [index for index in lone if not _is_also_plural(text, members, index)]
    others = [lower[index] for index in members if index not in lone and index not in around.counted]
    several = [noun for noun in others if is_plural(noun) or names_persons(noun) or noun in _ALSO_PLURALS]
    either = [noun for noun in others if noun not in several and (may_be_several(noun) or is_definite(noun))]
    masses = [noun for noun in either if reading_of(noun) in _SINGULAR and not is_either_number(noun)]
    if len(lone) != 1 or len(several) + len(either) < len(others):
        return None
    if is_made_in_numbers(text, around.first, members, lone[0], known):
        return lone[0]
    if not several and members[0] not in around.counted:
        return None
    is_certain = around.counted or len(several) > 1 or not masses or _is_surely_a_thing(text, members, lone[0])
    if not is_certain or len(masses) > len(several):
        return None
    is_place = lone[0] == members[0] and len(several) == 1 and lower[lone[0]].endswith(_PLACES_TO_GO)
    return None if is_place and len(members) >= FEWEST_MEMBERS else lone[0]


def _is_surely_a_thing(text: Text, members: Sequence[int], lone: int) -> bool:
    """Return whether the noun is counted wherever it stands, and no adjective is near: `papir, blyant og mapper`."""
    noun = text.lower_words[lone]
    is_counted = is_countable(noun) and noun not in _SELDOM_COUNTED and noun not in ONE_OF_A_BODY
    return is_counted and lone != members[0] and not any(is_described(text, index) for index in members)


def _has_owner(text: Text, noun: int) -> bool:
    """Return whether it is somebody's: »forældre, lærere og skolens leder«."""
    return noun > 0 and beside(text, noun - 1) and OWNER.search(text.lower_words[noun - 1]) is not None


def _stands_for_one(noun: str, known: Verbs) -> bool:
    """Return whether it is no person that is spelled like several, and no verb that only ends like a noun."""
    if is_either_number(noun) or (is_inflected_adjective(noun) and not reading_of(noun)):
        return False
    is_verb = noun in known.infinitives or (noun in known.present and not noun.endswith("medarbejder"))
    return is_listed_noun(noun) or not is_verb


def _are_alike(text: Text, members: Sequence[int], lone: int) -> bool:
    """Return whether two are enough: persons, or things to handle, `behandling af ansøgninger og klage`."""
    nouns = [text.lower_words[index] for index in members]
    if is_person(text.lower_words[lone]):
        return all(is_person(noun) for noun in nouns)
    before = text.lower_words[members[0] - 1] if members[0] else ""
    return before in _BEFORE_THINGS and not any(is_person(noun) for noun in nouns)


def _goes_on_behind(text: Text, join: int, around: Members) -> bool:
    """Return whether the last noun is the first of a new clause."""
    last = around.nouns[-1]
    if last in around.counted:
        return False
    return last > join + 1 and not all(describes_next(text, index) for index in range(join + 1, last))


def _goes_on(text: Text, index: int) -> bool:
    """Return whether the noun is only the beginning of one: `lærer- og personalesager`."""
    return text.value[text.words[index].end : text.words[index].end + 1] == "-"
