"""The number of nouns that stand for persons and places of work, and of nouns whose plural always has an ending.

Danish has many nouns that look the same in both numbers (tilbud, råd, mål). So only endings are used whose plural can't
be mistaken; of any other noun the number is unknown.
"""

from __future__ import annotations

from enum import StrEnum
from functools import cache, lru_cache
from typing import NamedTuple

from funkbesk.late_patterns import late
from funkbesk.lint.language.lexicon import DEFINITE, Reading, readings_of
from funkbesk.lint.word_lists import words

_SHORTEST_PART = 3
# They end like persons and offices: no leaders, no »enhed«, and nobody who owns anything.
_NO_PERSONS = (
    "billeder", "fælleder", "akelejer", "samarbejder", "byggearbejder", "anlægsarbejder", "gravearbejder",
    "jordarbejder", "reparationsarbejder", "vedligeholdelsesarbejder", "modenhed", "åbenhed", "beskedenhed",
    "forlegenhed",
)  # fmt: skip


class Number(StrEnum):
    """Number and definiteness of a noun; the value is its Danish name, as it stands in a message."""

    ONE = "ubestemt ental"
    THE_ONE = "bestemt ental"
    MANY = "ubestemt flertal"
    THE_MANY = "bestemt flertal"


# -er, -ere, -erne: leder, ledere, lederne
_AGENTS = (
    "leder arbejder behandler lærer vejleder rådgiver borger bruger plejer arbejdsgiver deltager modtager ejer "
    "forvalter planlægger ansøger leverandør:er politiker forsker bygger tekniker partner mægler formidler "
    "koordinator:er direktør:er chef:er konsulent:er pædagog:er terapeut:er assistent:er elev:er studerende "
    "patient:er visitator:er læge:r sygeplejerske:r specialist:er jurist:er økonom:er administrator:er mentor:er "
    "repræsentant:er ambassadør:er entreprenør:er sekretær:er ingeniør:er arkitekt:er inspektør:er vikar:er "
    "pårørende kollega:kolleger person:er ekspert:er medlem:mer klient:er kunde:r virksomhed:er institution:er "
    "forening:er beboer forælder:forældre"
)
_PLACES = "sygehus:e hus:e hospital:er skole:r bibliotek:er børnehave:r afdeling:er enhed:er sekretariat:er"

# What always takes an ending in the plural. `ing`, `else`, `hed`, `tet`, `ion` are also mass nouns, but not behind a
# word of number.
_ONE_ENDING = late(
    r"(?:(?:lig|\w{2})hed|[^p]ning|else|(?:s|t|k)ion|[dlk]itet|(?:hver|arbejds|møde|tema)dag"
    r"|\w{3}[dilnst]ør|\w{2}tor|(?:konsul|assist|kli|pati|ag|stud|dokum|instrum)ent|\w{3}ist"
    r"|bibliotek|sekretariat|projekt|system|afdeling|proces|værktøj|opgave|område|aftale|gruppe|indsats|sygehus"
    r"|institution|virksomhed|forening|skole|borger|medarbejder|chef|konsulent|kommune|møde|måned|uge|metode|ydelse"
    r"|rapport|arbejdsgang|sag|plads|klasse|bestemmelse|instruks)$"
)
_SAME_IN_BOTH = late(
    r"(?:procent|gange|(?:ræk|mur|bind|bjælke|træ|fod)værk|udsagn|mellemting|ting|penning|vist|besvær|tilsyn|(?<!fri)kvarter|opsyn|event)$"
)


# What is done, what one is, fields of work: all have a plural as well, but stand in the singular among plurals.
_OF_WHAT_IS_DONE = late(
    r"(?:ing|else|hed|ion|skab|itet|dom|[^ut]ment|[^tr]ik|nomi|ogi|fi|tri|isme|ance|ence|ens|sel|ende|arbejde)$"
)

_READINGS = {
    Number.ONE: Reading.ONE,
    Number.THE_ONE: Reading.THE_ONE,
    Number.MANY: Reading.MANY,
    Number.THE_MANY: Reading.THE_MANY,
}


@lru_cache(maxsize=20_000)
def number_of(word: str) -> Number | None:
    """Return the number of a noun for persons or places of work (lower case, compounds too), or None."""
    if word.endswith(_NO_PERSONS):
        return None
    for length in range(min(len(word), 18), 2, -1):
        found = _forms().get(word[-length:])
        if found is not None:
            return found
    return None


@lru_cache(maxsize=50_000)
def reading_of(word: str) -> Reading:
    """Return what a word (lower case) can be as a noun; persons are in the singular, though a verb looks so.

    `medarbejder` is no plural of `medarbejde`, as `arbejder` may be of `arbejde`.
    """
    number = number_of(word)
    if number is None:
        return readings_of(word)
    return _READINGS[number]


@lru_cache(maxsize=20_000)
def is_surely_singular(word: str) -> bool:
    """Return whether the noun (lower case) is in the singular and would have another form in the plural."""
    if _SAME_IN_BOTH.search(word):
        return False
    return reading_of(word) is Reading.ONE or bool(_ONE_ENDING.search(word))


@lru_cache(maxsize=20_000)
def is_surely_plural(word: str) -> bool:
    """Return whether the noun (lower case) is in the indefinite plural and would have another form in the singular."""
    return reading_of(word) is Reading.MANY


@lru_cache(maxsize=20_000)
def is_countable(word: str) -> bool:
    """Return whether the word (lower case) is a noun in the singular that stands for a thing or a person to count.

    It needs an article, and among plurals it is a plural that has lost its ending: `parker, legeplads og stier`.
    """
    return is_surely_singular(word) and not reading_of(word) & Reading.MASS and not stands_bare(word)


def is_pure_definite(word: str) -> bool:
    """Return whether the word (lower case) is a definite noun and nothing else."""
    return bool(readings_of(word) & DEFINITE) and not readings_of(word) & (Reading.ONE | Reading.MANY)


def stands_bare(word: str) -> bool:
    """Return whether the noun also stands in the singular without an article: `plads`, but not `legeplads`."""
    lists = _lists()
    if word in lists.alone:
        return True
    for length in range(len(word), _SHORTEST_PART - 1, -1):
        part = word[-length:]
        if part in lists.counted:
            return False
        if part in lists.bare:
            return True
    return _OF_WHAT_IS_DONE.search(word) is not None


class _Lists(NamedTuple):
    """Nouns that stand without an article, those that do so only by themselves, and those that are counted."""

    bare: frozenset[str]
    alone: frozenset[str]
    counted: frozenset[str]


_LISTS = ("navneord-uden-artikel", "navneord-uden-artikel-alene", "navneord-der-taelles")


@cache
def _lists() -> _Lists:
    return _Lists(*(frozenset(words(name)) for name in _LISTS))


@cache
def _forms() -> dict[str, Number]:
    found: dict[str, Number] = {}
    for written in f"{_AGENTS} {_PLACES}".split():
        noun, _, ending = written.partition(":")
        if noun.endswith("ende"):
            continue
        plural = ending if len(ending) > 3 else f"{noun}{ending or 'e'}"
        the_one = f"{noun}n" if noun.endswith("e") else f"{noun}met" if noun == "medlem" else f"{noun}en"
        if noun.endswith(("hus", "hospital", "bibliotek", "sekretariat")):
            the_one = f"{noun}et"
        # ledere – lederne, but chefer – cheferne
        the_many = f"{plural[:-1]}ne" if plural.endswith("ere") else f"{plural}ne"
        found |= {noun: Number.ONE, the_one: Number.THE_ONE, plural: Number.MANY, the_many: Number.THE_MANY}
    return found
