"""The gender of a noun, as the ending of its definite form shows it: `plan(en)`, `hus(et)`."""

from __future__ import annotations

import re
from functools import lru_cache

from funkbesk.late_patterns import late
from funkbesk.lint.language.grammar import base_of_adjective, word_set
from funkbesk.lint.language.inflection import definite_forms
from funkbesk.lint.language.lexicon import (
    Reading,
    first_part_of,
    hidden_genders,
    is_listed_noun,
    last_part_of,
    readings_of,
    verbs,
)
from funkbesk.lint.language.noun_forms import noun_form
from funkbesk.lint.language.nouns import number_of

# Last parts of one gender, which the endings of other nouns make doubtful.
_LAST_PARTS = (
    (
        re.compile(
            r"(?:bær|kursus|forum|(?<!k)værn|værk|mål|fiskeri|infarkt|træk|(?<!i)dræt|slæb|indbo|plenum|gogikum)$"
        ),
        "t",
    ),
    (re.compile(r"(?:mezzo|tegn|spind|(?<!du)(?<!do)(?<!pro)(?<!ak)center)$"), "t"),
    (re.compile(r"(?:profil|turnus|backup|elektron|koordinat)$"), "n"),
)
_IN_DISPUTE = word_set("attribut issue kandidatur manual regi")
"""Authorities write them with either gender, whatever the dictionary says."""
_IN_DISPUTE_TOO = ("parameter", "mærkat")
"""So they do of these and what is compounded with them."""
OF_BOTH_GENDERS = word_set(
    "aktiv alternativ anker ar as bid blog bor brud brus buk bygge centrum chat check dias drag event fag foder fond "
    "frø fyr følge gift gys hash hæk hørecheck is issue kaffe kald katalog klap klasse klik klint kollektiv kompas "
    "kompleks krat kryds kur kvadrat lad led leje lem link lod login lår lås mail match matrix mikro mål nummer nød "
    "nøgle attribut pas podcast print puds rev rim ris rod ror saft sats segl si skat skrift slag slags slør snaps "
    "spand spir standard start stav stift stik stop svar syn sæk sæt søm tag tarif te ten test ting top trawl tro tryk "
    "træk ur vand video vår væg værge værk væv webinar yoghurt ål øl øre"
)
"""Two nouns that are spelled alike, or one that is used with either gender."""
_PREFIX = late(r"(?:af|an|bi|for|frem|gen|ind|med|ned|om|op|over|på|sam|til|ud|under|ved)")
_SINGLE = frozenset({Reading.ONE, Reading.EITHER, Reading.ONE | Reading.MASS})
_SHORTEST_FIRST_PART = 2
_SHORTEST_LAST_PART = 3


@lru_cache(maxsize=5_000)
def is_surely_of(noun: str, gender: str) -> bool:
    """Return whether the noun in the singular (lower case) has that gender alone: a listed one, or a plain compound.

    What is an adjective or a verb as well is left open: »en kort besked«.
    """
    if noun in OF_BOTH_GENDERS or base_of_adjective(noun) is not None or noun[:-1] in verbs():
        return False
    prefix = _PREFIX.match(noun)
    is_known = (
        is_listed_noun(noun)
        or first_part_of(noun) is not None
        or number_of(noun) is not None
        or (prefix is not None and is_listed_noun(noun[prefix.end() :]))  # opgave, udgave
    )
    return is_known and readings_of(noun) in _SINGLE and genders_of(noun) == {gender}


@lru_cache(maxsize=5_000)
def genders_of(noun: str) -> set[str]:
    """Return the endings of the definite singular that a noun in the singular or in its definite form can have."""
    if readings_of(noun) & Reading.THE_ONE:
        return {noun[-1]}
    if noun in _IN_DISPUTE or noun.endswith(_IN_DISPUTE_TOO):
        return {"n", "t"}
    if noun.endswith("s") and not is_listed_noun(noun) and is_listed_noun(noun[:-1]):
        return genders_of(noun[:-1])  # »et folkeslags ret«, which is no »slags«
    if is_listed_noun(noun):
        return _genders_of_head(noun)
    for ending, gender in _LAST_PARTS:
        if ending.search(noun):
            return {gender}
    # »tidsplanet« would be a planet: only what a last part of the noun is bent like. »kvalitetstab« has two of those.
    parts = (noun[start:] for start in range(_SHORTEST_FIRST_PART, len(noun) - _SHORTEST_LAST_PART + 1))
    last = last_part_of(noun)
    heads = [part for part in parts if (noun_form(part).last or part == last) and _may_be(part, Reading.ONE)]
    return {gender for head in heads for gender in _genders_of_head(head)}


def _genders_of_head(head: str) -> set[str]:
    hidden = hidden_genders().get(head)
    if hidden is not None:
        return set(hidden)
    return {form[-1] for form in definite_forms(head) if _may_be(form, Reading.THE_ONE)}


def _may_be(word: str, reading: Reading) -> bool:
    """Return whether the word is that by itself or as the last part of a compound."""
    form = noun_form(word)
    return bool((form.alone | form.last) & reading)
