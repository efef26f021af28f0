"""Two first parts that both stand before one last part: `kant`, `midterlinjer`, as there are »kantlinjer« as well.

Of a last part the list (`words/foran-sidste-led.yaml`) has the first parts that often stand before it, but for those
that name something of their own beside it. A word and a compound that begins with another of them share it.
"""

from __future__ import annotations

from functools import cache, lru_cache

from funkbesk.late_patterns import late
from funkbesk.lint.language.compounds.bound_forms import takes_e
from funkbesk.lint.language.compounds.shared_parts import TOPICS, may_both_stand_alone, stems_of
from funkbesk.lint.language.compounds.whole_words import reading_of_compound
from funkbesk.lint.language.grammar import PARTICLES, PREPOSITIONS, word_set
from funkbesk.lint.language.lexicon import Reading
from funkbesk.lint.language.nouns import reading_of
from funkbesk.lint.word_lists import words

_SHORTEST = 2
_LONGEST_ENDING = 6
_ENDINGS = late(r"(?:[bdfgklmnprst]?(?:en|et|er|erne|ene|e)|n|t|r|ne|rne)?s?$")
_JOINTS = ("s", "e", "-")
# They share a last part with each other only: »ud og indkørsler«; »skole og ombygning«, »alkohol og misbrug« are two.
_PREFIXES = PREPOSITIONS | PARTICLES | word_set("gen hoved mis")


def have_last_part_in_common(bare: str, whole: str) -> bool:
    """Return whether one last part of the compound goes with the word, and with what the compound begins with."""
    return any(bare in firsts for firsts in _firsts_beside(whole)) and not whole.startswith(bare)


def stands_beside(bare: str, whole: str) -> bool:
    """Return whether the compound is in the list and the word isn't before its last part: `juletræ`, `lyskæder`."""
    beside = _firsts_beside(whole)
    return bool(beside) and not any(bare in firsts for firsts in beside)


@lru_cache(maxsize=20_000)
def _firsts_beside(whole: str) -> tuple[frozenset[str], ...]:
    """Return what else stands before each last part of the compound that its own first part stands before."""
    rows = _rows_of_firsts()
    found: list[frozenset[str]] = []
    for place in range(_SHORTEST, len(whole) - _SHORTEST + 1):
        first = whole[:place]
        for end in range(max(place + _SHORTEST, len(whole) - _LONGEST_ENDING), len(whole) + 1):
            last = whole[place:end]
            firsts = _firsts_before(last) if last in rows and _ENDINGS.match(whole, end) else frozenset[str]()
            if first in firsts or (first.endswith(_JOINTS) and first[:-1] in firsts):
                found.append(firsts & _PREFIXES if first in _PREFIXES else firsts)
    return tuple(found)


def lacks_common_last_part(bare: str, whole: str) -> bool:
    """Return whether the word has but the last part in common with the compound, and isn't one of several things."""
    may_be_part = takes_e(bare.removesuffix("e")) and not reading_of_compound(whole) & Reading.MANY
    is_several = reading_of(bare) is Reading.MANY and not may_be_part  # »havne- og erhvervschefen«
    if is_several or not have_last_part_in_common(bare, whole):
        return False
    return bare not in TOPICS or not may_both_stand_alone(bare, whole)


@cache
def _firsts_before(last: str) -> frozenset[str]:
    """Return the first parts that stand before the last part, or before what its plural begins with."""
    return frozenset(first for row in _rows_of_firsts()[last] for first in row.split()[1:])


@cache
def _rows_of_firsts() -> dict[str, list[str]]:
    """Return the rows of the list by the stems of their last parts."""
    rows: dict[str, list[str]] = {}
    for row in words("foran-sidste-led"):
        for stem in stems_of(row.partition(" ")[0]):
            rows.setdefault(stem, []).append(row)
    return rows
