"""Hyphens at the wrong word, or apart from it: `byggesager og- tilladelser`, `fodbold -, håndbold- og tennisbaner`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from funkbesk.late_patterns import late
from funkbesk.lint.language.compounds.bound_forms import is_bound, takes_joint
from funkbesk.lint.language.compounds.common_last_parts import have_last_part_in_common
from funkbesk.lint.language.compounds.opposite_parts import is_opposite
from funkbesk.lint.language.compounds.shared_parts import are_of_a_kind
from funkbesk.lint.language.compounds.whole_words import is_compound, reading_of_compound
from funkbesk.lint.language.grammar import FUNCTION_WORDS
from funkbesk.lint.language.lexicon import Reading, is_listed_noun, readings_of, verbs

LETTERS = "A-Za-zÆØÅæøåéÉ"
"""What a word is made of, for a class in a pattern."""
_MISPLACED = late(
    rf"(?<![\w-])(?P<first>[{LETTERS}]{{2,}})(?: (?P<join>og|eller|samt)(?P<behind>-) |-(?P<joined>og|eller|samt) )"
    rf"(?P<second>[{LETTERS}]{{3,}})"
)
_MISPLACED_FORMS = (" og- ", "-og ", " eller- ", "-eller ", " samt- ", "-samt ")
# »løn -og personalesager«, »løn- og -personalesager«, »løn– og …«, »byggesager og-tilladelser«, »ind-, og …«
_BESIDE_JOIN = late(
    rf"(?<!-, )(?<![\w-])(?P<first>[{LETTERS}]{{2,}})(?: -(?=(?P<join>og|eller|samt) (?P<whole>[{LETTERS}]++)(?!-))"
    r"| (?P<glued>og|eller|samt)-(?=[a-zæøå]{3})|- (?P<both>og|eller|samt) -(?=[a-zæøå]{3})"
    rf"|[–—](?= (?:og|eller|samt) (?P<last>[{LETTERS}]{{3,}}))|-,(?= (?:og|eller|samt) [a-zæøå]{{3}}))"
)
# »bygge- anlægs- og driftsopgaver«
_NO_COMMA = late(
    rf"(?<![\w-])(?P<first>[{LETTERS}]{{3,}})- "
    r"(?=(?!og\b|eller\b|samt\b)[a-zæøå]{3,}- (?:og|eller|samt) [a-zæøå]{3})"
)
_SINGLE_LETTERS = late(
    r"(?<![\w.-])(?P<first>[A-HJ-ZÆa-hj-zæ]) (?=(?:og|eller|samt) [A-Za-z]-(?:niveau|kategori|kørekort|prøve|karakter))"
)
_APART = late(rf"(?<![\w-])(?P<first>[{LETTERS}]{{2,}}) -(?=, \w+-(?:,| og | eller | samt ))")
# »syge - og raskmeldinger«, »skolebøger og - tasker«: a space too many beside the hyphen
_SPACED = late(
    rf"(?<![\w-])(?P<first>[{LETTERS}]{{2,}})(?: -(?= (?:og|eller|samt) (?P<whole>[a-zæøå]{{4,}}+)(?!-))"
    r"| (?P<join>og|eller|samt) - (?P<last>[a-zæøå]{4,}))"
)
# »stilles i post- rummet«
_APART_FROM_LAST = late(
    r"(?<![\w-])(?P<first>[a-zæøå]{3,})- (?P<last>[a-zæøå]{3,})(?![\w-])(?!,? (?:\w+- )?(?:og|eller|samt)\b)"
)
# What a number is of: »3- og 4-årige«. Behind »bilag 2 og 3-dages kurser« the first one stands for itself.
_NUMBERS = late(
    r"(?<![\w,.-])(?<!fra )(?P<first>\d{1,2}) (?:og|eller|samt|til) "
    r"\d{1,2}-(?:årig|dages|timers|ugers|måneders|værelses|personers|mands|etagers|sporet|hjulet)"
)
LABELLED = late(
    r"(?i)(?:[§.]|\b(?:uge|side|trin|punkt|afsnit|kapitel|klasse|bilag|fase|niveau|type|hold|team|den|lokale|stue|bus"
    r"|linje|rute|zone|gruppe|bord|rum|sal|dag|nr|nummer))\s$"
)
"""What the number behind it is the name of."""


class WrongHyphen(NamedTuple):
    """Characters of a text in which a hyphen is wrong, and how they are written."""

    start: int
    end: int
    right: str


def wrong_hyphens(text: str) -> Iterator[WrongHyphen]:
    """Yield the hyphens that are wrong or missing whatever the words mean."""
    if any(form in text for form in _MISPLACED_FORMS):
        yield from _misplaced(text)
    if "-" in text or "–" in text:
        yield from _beside_join(text)
    if "-" in text:
        yield from _missing(text)
        yield from _parted(text)
    if text.count(" - ") == 1:
        yield from _spaced(text)
    if " -, " in text and " - " not in text:  # »- efter aftale -, …« is put in between
        for match in _APART.finditer(text):
            if match["first"].lower() not in FUNCTION_WORDS:
                yield WrongHyphen(*match.span(), f"{match['first']}-")


def _misplaced(text: str) -> Iterator[WrongHyphen]:
    for match in _MISPLACED.finditer(text):
        first, join, second = match["first"], match["join"] or match["joined"], match["second"]
        if match["joined"] or first.lower() in FUNCTION_WORDS or is_compound(second.lower()):
            right = f"{first}- {join} {second}"
        else:  # »byggesager og- tilladelser« has a first part to share, »udvikle og- forbedre« has none
            right = f"{first} {join} {'-' if is_compound(first.lower()) else ''}{second}"
        yield WrongHyphen(*match.span(), right)


def _beside_join(text: str) -> Iterator[WrongHyphen]:
    for match in _BESIDE_JOIN.finditer(text):
        if match.group()[-1] in "–—" and " –" in text:
            continue  # »medarbejdere –herunder vikarer– og ledere«
        whole = match["whole"] or match["last"]
        if whole and not is_compound(whole.lower()):
            continue  # »At ringe -og skrive« has a dash
        behind = f" {match['both']} " if match["both"] else " " if match["join"] else ""
        right = f"{match['first']} {match['glued']} -" if match["glued"] else f"{match['first']}-{behind}"
        yield WrongHyphen(*match.span(), right)


def _missing(text: str) -> Iterator[WrongHyphen]:
    """Yield `bygge- anlægs- og …` without its comma, `A og B-niveau` and `3 og 4-årige` without the first hyphen."""
    for match in _NO_COMMA.finditer(text):
        yield WrongHyphen(*match.span(), f"{match['first']}-, ")
    for match in _SINGLE_LETTERS.finditer(text):
        yield WrongHyphen(*match.span("first"), f"{match['first']}-")
    for match in _NUMBERS.finditer(text):
        if not LABELLED.search(text[: match.start()]):
            yield WrongHyphen(*match.span("first"), f"{match['first']}-")


def _spaced(text: str) -> Iterator[WrongHyphen]:
    """Yield `syge - og raskmeldinger` and `skolebøger og - tasker`, where the hyphen can be no dash."""
    for match in _SPACED.finditer(text):
        first, whole, last = match["first"], match["whole"], match["last"]
        if whole and _share(first.lower(), whole):
            yield WrongHyphen(*match.span(), f"{first}-")
        elif last and is_compound(first.lower()) and reading_of_compound(first.lower()) & readings_of(last):
            yield WrongHyphen(*match.span(), f"{first} {match['join']} -{last}")


def _share(first: str, whole: str) -> bool:
    if is_opposite(first, whole) or have_last_part_in_common(first, whole):
        return True
    return is_compound(whole) and (is_bound(first) or first in verbs() or are_of_a_kind(first, whole))


def _parted(text: str) -> Iterator[WrongHyphen]:
    """Yield `post- rummet`: a compound that is written in one."""
    for match in _APART_FROM_LAST.finditer(text):
        if match["last"] not in FUNCTION_WORDS and _are_one_word(match["first"], match["last"]):
            yield WrongHyphen(*match.span(), f"{match['first']}{match['last']}")


def _are_one_word(first: str, last: str) -> bool:
    """Return whether two nouns make a compound that no letter makes hard to read: not `net-tv`, `te-eksport`."""
    is_first = is_bound(first) or (
        is_listed_noun(first) and readings_of(first) & Reading.ONE and not takes_joint(first)
    )
    return bool(is_first) and is_listed_noun(last) and last not in verbs() and first[-1] != last[0]
