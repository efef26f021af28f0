"""First parts of compounds that stand alone where the last part is shared: `løn og personalesager`.

Whether a hyphen was forgotten or two things are meant, the words alone often leave open. Certain are: a form that only
compounds have (`udviklings`), opposites (`ind og udskrivning`), and parts of one kind that stand side by side again and
again (`words/sideordnede-led.yaml`) before a last part that goes with all of them (-sag, -opgave, -område).
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from funkbesk.lint.language.grammar import FUNCTION_WORDS, base_of_adjective, is_inflected_adjective
from funkbesk.lint.language.inflection import SHORTEST_HEAD
from funkbesk.lint.language.lexicon import Reading, first_part_of, is_listed_noun, readings_of, verbs
from funkbesk.lint.language.nouns import number_of
from funkbesk.lint.word_lists import words

# Nouns that take -s- as the first part of a compound; the genitive of one without an article is rare.
_WITH_S = re.compile(
    r"(?:ing|hed|skab|ion|tet|dom|else|tid|arbejd|drift|anlæg|udvalg|råd|syn|køb|bud|barsel|slag|vilkår|samfund|ret|start|eksamen)s$"
)
_WITH_JOINT_E = frozenset({"folke", "barne", "natte", "påske", "gæste", "skatte", "mælke"})
_WITH_E = frozenset({"børne", "jule", "ergo", "fysio", "special"})
# The word and what the compound begins with.
_OPPOSITES = frozenset(
    {
        ("ind", "ud"), ("ud", "ind"), ("op", "ned"), ("ned", "op"), ("inde", "ude"), ("ude", "inde"),
        ("for", "eftermiddag"), ("efter", "videre"), ("til", "fraflyt"), ("til", "fravalg"), ("på", "afstig"),
        ("halv", "helår"), ("halv", "heldag"), ("hel", "halv"),
    }
)  # fmt: skip
_SEVERAL_OR_KNOWN = frozenset({Reading.MANY, Reading.THE_ONE, Reading.THE_MANY})
_COMMON, _NEUTER = "n", "t"
_NEUTER_ARTICLES = frozenset({"et", "det", "dette", "hvert"})
_BETWEEN_PARTS = ("", "s", "e")
_SHORTEST_LAST_PART = 3
_ENDINGS = re.compile(r"(?:[bdfgklmnprst]?(?:en|et|er|erne|ene|e)|n|t|r|ne|rne)?$")


def is_bound(word: str) -> bool:
    """Return whether the word (lower case) is a form that first parts of compounds have, and nothing else has."""
    if word in _WITH_E or _has_lost_its_e(word) or _has_got_an_e(word):
        return True
    stem = word[:-1]
    return (
        _WITH_S.search(word) is not None
        and word not in FUNCTION_WORDS
        and not readings_of(word)
        and (stem == "arbejd" or bool(readings_of(stem) & Reading.ONE))
    )


def _has_lost_its_e(word: str) -> bool:
    """Return whether it is `billed`, as in billedbøger; »billed« is no word, and »billede« is one."""
    return word.endswith("ed") and _is_no_word(word) and bool(readings_of(f"{word}e") & Reading.ONE)


def _has_got_an_e(word: str) -> bool:
    """Return whether it is `folke`, as in folkepension: a noun with an -e- that none of its forms has."""
    return word in _WITH_JOINT_E and _is_no_word(word)


def is_stem_of_unknown_verb(word: str) -> bool:
    """Return whether it is a word in -e that is not known, as verbs have it in compounds: `bruse`, `køle`."""
    return word.endswith("e") and len(word) > SHORTEST_HEAD and _is_no_word(word)


def _is_no_word(word: str) -> bool:
    return (
        not readings_of(word)
        and word not in FUNCTION_WORDS
        and word not in verbs()
        and base_of_adjective(word) is None
        and not is_inflected_adjective(word)
    )


def is_opposite(bare: str, whole: str) -> bool:
    """Return whether both words share a last part behind opposites: `ind`, `udskrivning`."""
    return any(
        bare == first and whole.startswith(begin) and len(whole) > len(begin) + 2 for first, begin in _OPPOSITES
    ) and bool(readings_of(whole))


@lru_cache(maxsize=20_000)
def are_of_a_kind(bare: str, whole: str) -> bool:
    """Return whether the word and the first part of the compound often share a last part: `løn`, `personalesager`."""
    return any(_goes_on(whole, other) for other in _companions(bare)) and has_open_last_part(whole)


def has_open_last_part(whole: str) -> bool:
    """Return whether the last part goes with nearly any first part; others name one thing: »skolefritidsordning«."""
    return any(
        _ENDINGS.match(whole, place + len(last))
        for last in words("aabne-sidste-led")
        if (place := whole.rfind(last)) > 0
    )


def may_be_shared(bare: str, whole: str) -> bool:
    """Return whether it is a thing in the singular beside a compound of several: `analyse`, `statistikopgaver`.

    Without an article such a noun says little by itself, unless it stands for what is done.
    """
    return (
        readings_of(bare) is Reading.ONE
        and readings_of(whole) in _SEVERAL_OR_KNOWN
        and number_of(bare) is None
        and _WITH_S.search(f"{bare}s") is None
        and not is_listed_noun(whole)
        and has_open_last_part(whole)
        and first_part_of(whole) is not None
    )


def has_other_gender(bare: str, whole: str, article: str) -> bool:
    """Return whether the article fits the compound and not the word beside it: »et vej og stinet«."""
    gender = _NEUTER if article in _NEUTER_ARTICLES else _COMMON
    return genders_of(bare) == {_COMMON, _NEUTER} - {gender} and genders_of(whole) == {gender}


@lru_cache(maxsize=5_000)
def genders_of(noun: str) -> set[str]:
    """Return the endings of the definite singular that a noun in the singular or in its definite form can have."""
    if readings_of(noun) & Reading.THE_ONE:
        return {noun[-1]}
    forms = ((f"{noun}{double}{ending}", ending[-1]) for ending in ("en", "et", "n", "t") for double in ("", noun[-1:]))
    return {gender for form, gender in forms if readings_of(form) & Reading.THE_ONE}


def _goes_on(whole: str, first: str) -> bool:
    """Return whether the compound begins with the part and goes on with a noun."""
    if not whole.startswith(first):
        return False
    rest = whole[len(first) :]
    return any(
        rest.startswith(joint) and len(rest) - len(joint) >= _SHORTEST_LAST_PART and _is_word(rest[len(joint) :])
        for joint in _BETWEEN_PARTS
    )


def _is_word(rest: str) -> bool:
    return bool(readings_of(rest)) or base_of_adjective(rest) is not None or is_inflected_adjective(rest)


def _companions(word: str) -> frozenset[str]:
    """Return the first parts that stand side by side with this one, with or without its -s-."""
    return _kinds().get(word) or _kinds().get(word.removesuffix("s"), frozenset())


@cache
def _kinds() -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for row in words("sideordnede-led"):
        parts = frozenset(row.split())
        for part in parts:
            found[part] = found.get(part, frozenset()) | (parts - {part})
    return found
