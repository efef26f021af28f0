"""Hyphens behind words that share no last part: `tekniske- og administrative opgaver`, `borgerne- og deres pårørende`.

No compound begins with an adjective in -e or with a definite noun, and where a plain adjective, verb or noun follows,
there is no last part to share.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from funkbesk.late_patterns import late
from funkbesk.lint.language.compounds.opposite_parts import is_opposite
from funkbesk.lint.language.compounds.whole_words import is_compound
from funkbesk.lint.language.compounds.wrong_hyphens import LETTERS
from funkbesk.lint.language.grammar import (
    FUNCTION_WORDS,
    OWNERS,
    base_of_adjective,
    is_inflected_adjective,
    is_participle,
    word_set,
)
from funkbesk.lint.language.lexicon import Reading, adjectives, is_listed_noun, last_part_of, verbs
from funkbesk.lint.language.nouns import reading_of

_HALF = late(
    rf"(?<![{LETTERS}-])(?P<half>[{LETTERS}]{{2,}})- (?:(?P<join>og|eller|samt) )?(?P<next>[{LETTERS}]{{2,}})"
    rf"(?![{LETTERS}-])"
)
# They begin compounds as they are: »syge- og raskmeldte«, »døve- og blinde foreninger« has a part that stands apart.
_FIRST_PARTS = word_set("syge døve blinde unge gamle tørre åbne rene")
_ALWAYS_FIRST_PARTS = word_set("lige ene stille")
_SMALL = "små"
# »går ind- og ud af huset«
_PARTICLES = word_set("ind ud op ned til fra hen frem af på over under")
_ENDS = late(r"\s*(?:$|[.;:)]|(?:i|på|til|for|om|med|af|fra|ved|hos|som|der|kan|skal|er)\b)")
_GOES_ON = late(r"(?:,| (?:og|eller|samt)\b)")
# Last parts of adjectives: »lokale- og tidsmæssige hensyn«
_SHARED = late(
    r"(?:faglig|mæssig|politisk|teknisk|retlig|økonomisk|pædagogisk|medicinsk|psykologisk|kulturel|historisk|videnskabelig"
    r"|administrativ|venlig|kritisk|geografisk|terapeutisk|kirurgisk|specifik|ansvarlig|afhængig|holdig|pligtig|dygtig"
    r"|gyldig|værdig|rettet|relateret|baseret|egnet|orienteret|berettiget|ramt|drevet|fri|løs|fuld|givende|bevidst"
    r"|lønnet|lønned|ordnet|ordned|hæmmet|hæmmed"
    r"|årig|sproget|meldt|ansat|uddannet|bundet|tilpasset|styret|specifikk|bundn|drevn|løst|meldte?|ansatt?e?)e?$"
)
_THE = Reading.THE_ONE | Reading.THE_MANY
# They only look like compounds: »pleje og omsorg«
_ALIKE = word_set("omsorg vedligehold vedligeholdelse orden vejledning trivsel tryghed")
_DAYS = word_set("mandag tirsdag onsdag torsdag fredag lørdag søndag")
# Plurals without an ending in -er, with which no compound begins: »børn- og unge«
_PERSONS = word_set("børn unge voksne ældre mænd brødre søstre døtre mødre fædre forældre")
_SHORTEST_VERB = 3
_SHORTEST_ADJECTIVE = 5
_SHORTEST_NOUN = 4
_SHORTEST_LAST_PART = 3
_DASH_BEFORE = late(r"(?<! og)(?<! eller)(?<! samt) -\w")
_PLAIN = late(r"(?:lig|isk|iv|bar|som|el|al|ær|ent|ant)$")


class NeedlessHyphen(NamedTuple):
    """Where a word with a needless hyphen begins and ends, the word without it, and what follows."""

    start: int
    end: int
    word: str
    behind: str


def needless_hyphens(text: str) -> Iterator[NeedlessHyphen]:
    """Yield the half words that are whole: `tekniske- og administrative`, `grønne- områder`."""
    for match in _HALF.finditer(text):
        if _DASH_BEFORE.search(text, 0, match.start()):
            continue  # »borgere -eller deres pårørende- samt børn« has a second dash there
        half, behind = match["half"].lower(), match["next"].lower()
        if not match["join"]:
            is_whole = behind not in FUNCTION_WORDS and _is_adjective_in_e(half) and bool(reading_of(behind))
        elif half in _FIRST_PARTS:
            is_whole = behind in OWNERS or (
                behind in adjectives().definite_forms and _ENDS.match(text, match.end()) is not None
            )
        else:
            is_whole = _are_whole(half, behind) or (
                match["next"].islower() and _is_simple_noun(half, behind) and not _GOES_ON.match(text, match.end())
            )
        if is_whole:
            yield NeedlessHyphen(
                match.start(), match.end("half") + 1, match["half"], text[match.end("half") + 1 : match.end()]
            )


@lru_cache(maxsize=5_000)
def _are_whole(half: str, behind: str) -> bool:
    """Return whether both words (lower case) are adjectives, definite, plurals or verbs, which share no last part."""
    if half in _PARTICLES and behind in _PARTICLES:
        return True
    return behind in OWNERS or any(
        are_whole(half, behind)
        for are_whole in (_describe_alike, _are_adverbs, _are_definite, _are_several, _are_verbs, _end_alike)
    )


def _is_adjective_in_e(half: str) -> bool:
    is_adjective = half.endswith("e") and (is_inflected_adjective(half) or is_participle(half))
    return is_adjective and half not in _ALWAYS_FIRST_PARTS and half not in _FIRST_PARTS


def _describe_alike(half: str, behind: str) -> bool:
    """Return whether both are adjectives of one form, and share no last part: `mundtlig`, `skriftlig`."""
    if half == _SMALL or _is_adjective_in_e(half):
        is_adjective = is_inflected_adjective(behind) or is_participle(behind)
        may_begin = bool(reading_of(half)) or half in verbs() or half == _SMALL
        return is_adjective and not (may_begin and _SHARED.search(behind))
    if base_of_adjective(half) != half or base_of_adjective(behind) != behind or is_opposite(half, behind):
        return False  # »hel- og halvårlig«
    if len(half) < _SHORTEST_ADJECTIVE or _PLAIN.search(half) is None:
        return False
    return _PLAIN.search(behind) is not None and _SHARED.search(behind) is None


def _are_adverbs(half: str, behind: str) -> bool:
    """Return whether both are adjectives with the -t of adverbs: `hurtigt`, `sikkert`."""
    if not half.endswith("t") or not behind.endswith("t") or reading_of(half):
        return False
    return base_of_adjective(half) not in {None, half} and base_of_adjective(behind) is not None


def _are_definite(half: str, behind: str) -> bool:
    """Return whether the half word is a definite plural, or both are definite, and the second is no compound.

    So are days and what is known and owns something: `mandag`, `torsdag`; `kommunens`, `regionens`.
    """
    if half in _DAYS:
        return behind in _DAYS
    if _owns_as_known(half):
        return behind.endswith("s")
    reading = reading_of(half)
    if reading is Reading.THE_MANY and half.endswith("ne") and is_listed_noun(half):
        return True
    return reading is Reading.THE_ONE and bool(reading_of(behind) & _THE) and _are_simple(half, behind)


def _owns_as_known(half: str) -> bool:
    """Return whether it is the genitive of something known, with which no compound begins: `kommunens`."""
    reading = reading_of(half[:-1]) if half.endswith("s") else Reading.NONE
    return bool(reading) and not reading & ~_THE and not reading_of(half)


def _are_several(half: str, behind: str) -> bool:
    """Return whether both are plurals, and the second is no compound: `møder`, `kurser`."""
    if reading_of(half) is not Reading.MANY:
        return False
    if half in _PERSONS:
        return behind in _PERSONS or is_inflected_adjective(behind)
    is_several = reading_of(behind) is Reading.MANY and behind.endswith(("er", "re", "ende"))
    return half.endswith(("er", "ere")) and is_several and _are_simple(half, behind)


def _are_verbs(half: str, behind: str) -> bool:
    """Return whether both are verbs of one form, and no nouns: `vurderer`, `beslutter`."""
    if reading_of(half) or reading_of(behind):
        return False
    if half.endswith("r"):
        return half[:-1] in verbs() and behind[:-1] in verbs() and behind.endswith("r")
    return len(half) > _SHORTEST_VERB and half in verbs() and behind in verbs()


def _end_alike(half: str, behind: str) -> bool:
    """Return whether both have the last part that they might have shared: `sommerdæk`, `vinterdæk`."""
    last = last_part_of(half)
    is_whole = len(last) >= _SHORTEST_LAST_PART and last == last_part_of(behind)
    return is_whole and len(half) > len(last) and len(behind) > len(last) and is_compound(half)


def _are_simple(half: str, behind: str) -> bool:
    return is_listed_noun(half) and is_listed_noun(behind) and not is_compound(behind)


@lru_cache(maxsize=5_000)
def _is_simple_noun(half: str, behind: str) -> bool:
    """Return whether a noun stands beside one that can't be a compound: `ro`, `orden`; `ind- og udland` is one."""
    if not is_listed_noun(half) or not is_listed_noun(behind) or len(behind) < _SHORTEST_NOUN:
        return False
    if behind in _ALIKE:
        return True
    cuts = range(2, len(behind) - _SHORTEST_LAST_PART + 1)
    return not any(is_listed_noun(behind[cut:]) or is_listed_noun(behind[:cut]) for cut in cuts)
