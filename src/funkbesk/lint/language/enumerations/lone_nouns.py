"""Nouns that commas and »og« hold together, and the one among them that lacks the ending of the plural."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from funkbesk.late_patterns import late
from funkbesk.lint.language.enumerations.member_forms import (
    EITHER_NUMBER,
    is_plural,
    may_be_several,
)
from funkbesk.lint.language.enumerations.noun_members import (
    OWNER,
    beginning,
    describes_next,
    ends_with_the_like,
    is_described,
    nouns_around,
)
from funkbesk.lint.language.enumerations.persons import ONE_OF_PERSONS, is_person, names_persons
from funkbesk.lint.language.enumerations.said import TAKING_PART
from funkbesk.lint.language.enumerations.single_things import has_one_each, is_made_in_numbers, may_be_single
from funkbesk.lint.language.enumerations.things import ONE_OF_A_BODY, is_thing
from funkbesk.lint.language.grammar import (
    FUNCTION_WORDS,
    GIVING,
    PREPOSITIONS,
    SUBJECTS,
    SUBORDINATORS,
    base_of_adjective,
    definite_of_participle,
    is_inflected_adjective,
    is_participle,
    word_set,
)
from funkbesk.lint.language.lexicon import (
    Reading,
    is_listed_noun,
)
from funkbesk.lint.language.neighbours import beside
from funkbesk.lint.language.noun_phrases import is_genitive
from funkbesk.lint.language.nouns import is_countable, reading_of
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
    "visum",
)  # fmt: skip
# One is what a person lives in, a town has or a room is fitted with: »tilskud, bolig og jobmuligheder«.
_OFTEN_ONE = word_set("kode bolig chat havn strand hjemmeside intranet")
# A person, or the plural of a thing: »pakninger, lejer og kileremme«.
_ALSO_PLURALS = word_set("lejer løber måler bærer fører viser trækker")
_SELDOM_COUNTED = word_set("bad familie natur skole evne hjem samarbejdsevne")
# »inden for skole, dagtilbud og klubber«
_PLACES_TO_GO = ("skole", "børnehave", "vuggestue", "sygehus", "hospital", "klub", "kirke", "forvaltning")
_SEVERAL_SCHOOLS = word_set("lejrskole aftenskole efterskole friskole privatskole højskole realskole")
_NAMED_AS_ONE = ("skole", "sygehus", "hospital", "kirke", "forvaltning")
# What is done for somebody is no thing: »tilskud, lokaler og vejledning til foreninger«.
_HELP = ("vejledning", "rådgivning", "undervisning", "oplæring")
_OF_DOING = late(r"(?:[dlnrst]ing|else|tion|sion)$")
_BEFORE_THINGS = word_set("af")
_KNOWN = frozenset({Reading.THE_ONE, Reading.THE_MANY})
_OF_SEVERAL = word_set(
    "række mange flere nogle diverse andre mest især også fx typisk altid ofte dag uge måned de disse alle "
    "samtlige begge visse både herunder"
)
_BEFORE_INSTRUMENTS = word_set("spille spiller")  # »spiller klaver, fløjte og trommer«
# There is one of them in the municipality or at the place of work.
_ONE_OF_A_PLACE = (
    "leder", "chef", "formand", "koordinator", "sekretær", "inspektør", "tillidsrepræsentant", "miljørepræsentant",
)  # fmt: skip
ONE_OF_A_KIND = ("direktør", "direktøren", "borgmester", "formand")
ONE_OF_A_PERSON = word_set("læge tandlæge værge sagsbehandler kontaktperson")
"""They come first and are one: »læge, pårørende og plejere«."""


class Lone(NamedTuple):
    """An enumeration of plurals (numbers of its first and last word) and its one noun in the singular.

    It is certain to lack its ending where it is a person, or a thing of which there is hardly ever one
    (`single_things.py`). What begins the text may be the only one of its place: `Kaffeautomat, toiletter og lokaler`.
    """

    first: int
    lone: int
    last: int
    is_certain: bool


def lone_among_plurals(text: Text, join: int, known: Verbs) -> Lone | None:
    """Return the one noun in the singular among nouns in the plural: `haller, svømmebad og klublokaler`.

    `join` is the number of the »og« before the last noun. Two nouns are enough where persons stand together, `forældre
    og medarbejder`. They are bare or have adjectives before them; an article or a number may excuse the singular.
    """
    members = nouns_around(text, join)
    if members is None or _goes_on_behind(text, join, members[-1]):
        return None
    first = beginning(text, members[0])
    lone = _one_of(text, members, known)
    if lone is None or is_described(text, lone) or _has_owner(text, lone) or not _may_stand_bare(text, first, known):
        return None
    noun = text.lower_words[lone]
    are_two = len(members) < FEWEST_MEMBERS and not ends_with_the_like(text, members)
    if (
        noun in _OFTEN_ONE
        or noun.endswith((*ONE_OF_A_KIND, *_ONE_IS_ENOUGH))
        or (are_two and noun.endswith(_ONE_OF_A_PLACE))
    ):
        return None
    if are_two and noun.endswith(_PLACES_TO_GO):
        return None
    if _is_another_word(text, join, members, lone, known):
        return None
    if lone == members[0] and any(is_described(text, index) for index in members[1:-1]):
        return None  # »vandskade, løse fliser og …«
    if (are_two or noun.endswith(_HELP)) and _begins_phrase_of_its_own(text, lone, members[-1]):
        return None
    is_made = is_made_in_numbers(text, first, members, lone, known)
    if (are_two and not is_made and not _are_alike(text, members, lone)) or any(
        _goes_on(text, index) for index in members
    ):
        return None
    return Lone(first, lone, members[-1], is_made or _is_certain(text, members, lone, known))


def _is_certain(text: Text, members: Sequence[int], lone: int, known: Verbs) -> bool:
    """Return whether nothing else can be meant than several (see `Lone`)."""
    noun = text.lower_words[lone]
    if (noun.endswith(_NAMED_AS_ONE) and noun not in _SEVERAL_SCHOOLS) or has_one_each(text, members[0]):
        return False
    if is_person(noun):
        return noun not in ONE_OF_A_PERSON or lone != members[0]
    return not text.begins_sentence(lone) and not may_be_single(text, members, lone, known)


def _is_another_word(text: Text, join: int, members: Sequence[int], lone: int, known: Verbs) -> bool:
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
    if lone == join - 1 and lone + 2 < members[-1] and is_inflected_adjective(noun):
        return True
    return _is_also_plural(text, members, lone)


def _is_also_plural(text: Text, members: Sequence[int], noun: int) -> bool:
    """Return whether it is no person among things, but a plural: `lejer` among parts of a pump."""
    others = (text.lower_words[index] for index in members if index != noun)
    return text.lower_words[noun] in _ALSO_PLURALS and not any(map(is_person, others))


def _begins_phrase_of_its_own(text: Text, lone: int, last: int) -> bool:
    """Return whether the noun stands for what is done and has what it is done to: `busser og afregning med gæster`."""
    if lone != last or last + 1 >= len(text.words) or not _OF_DOING.search(text.lower_words[last]):
        return False
    return beside(text, last) and text.lower_words[last + 1] in PREPOSITIONS


def _one_of(text: Text, members: Sequence[int], known: Verbs) -> int | None:
    """Return the only noun that stands for one thing, if all the others stand for several or may do so.

    Where what can't be counted stands beside it, one plural is too few: »bad, påklædning og måltider«.
    """
    lower = text.lower_words
    counts = is_countable if len(members) < FEWEST_MEMBERS and not ends_with_the_like(text, members) else is_thing
    lone = [
        index
        for index in members
        if counts(lower[index])
        and _stands_for_one(lower[index], known)
        and not (may_be_several(lower[index]) and is_described(text, index))  # »genetisk variation«
    ]
    if len(lone) > 1:  # »pakninger, lejer og kilerem«
        lone = [index for index in lone if not _is_also_plural(text, members, index)]
    others = [lower[index] for index in members if index not in lone]
    several = [noun for noun in others if is_plural(noun) or names_persons(noun) or noun in _ALSO_PLURALS]
    either = [noun for noun in others if noun not in several and may_be_several(noun)]
    masses = [noun for noun in either if reading_of(noun) in _SINGULAR and not noun.endswith(EITHER_NUMBER)]
    if len(lone) != 1 or len(several) + len(either) < len(others) or not several:
        return None
    is_certain = len(several) > 1 or not masses or _is_surely_a_thing(text, members, lone[0])
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
    if noun.endswith(EITHER_NUMBER) or (is_inflected_adjective(noun) and not reading_of(noun)):
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


def _may_stand_bare(text: Text, first: int, known: Verbs) -> bool:
    """Return whether what stands before the first noun says nothing of its number: a verb, a preposition, a comma."""
    if not first or text.value[text.words[first - 1].end : text.words[first].start] != " ":
        return True
    before = text.lower_words[first - 1]
    if before in _BEFORE_INSTRUMENTS:
        return False
    if reading_of(before) in _KNOWN:  # »forære museet breve, dragt og redskaber«, »Rådet drøftede planer, …«
        return is_participle(text.lower_words[first]) or (first > 1 and text.lower_words[first - 2] in GIVING)
    if before in SUBJECTS:
        return first > 1 and beside(text, first - 2) and text.lower_words[first - 2] in known.present
    return (
        before in PREPOSITIONS
        or before in _OF_SEVERAL
        or before in SUBORDINATORS
        or before in known.present
        or before in known.infinitives
        or before in known.passive
        or (before in known.imperatives and text.begins_sentence(first - 1))
        # »Fælder træer«: one in -r that nobody knows is a verb there
        or (before.endswith("r") and text.begins_sentence(first - 1) and before not in FUNCTION_WORDS)
        or is_inflected_adjective(before)
        or definite_of_participle(before) is not None
        or is_genitive(before)
    )


def _goes_on_behind(text: Text, join: int, last: int) -> bool:
    """Return whether the last noun has a number or an article of its own, or is the first of a new clause."""
    return last > join + 1 and not all(describes_next(text, index) for index in range(join + 1, last))


def _goes_on(text: Text, index: int) -> bool:
    """Return whether the noun is only the beginning of one: `lærer- og personalesager`."""
    return text.value[text.words[index].end : text.words[index].end + 1] == "-"
