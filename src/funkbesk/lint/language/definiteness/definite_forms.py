"""The form that an adjective, a participle or a superlative has behind `den`: faglig – faglige, stjålet – stjålne."""

from __future__ import annotations

from functools import lru_cache

from funkbesk.late_patterns import late
from funkbesk.lint.language.adjective_endings import begins_compound
from funkbesk.lint.language.grammar import (
    FUNCTION_WORDS,
    base_of_adjective,
    definite_of_adjective,
    definite_of_participle,
    is_inflected_adjective,
    is_participle,
    word_set,
)
from funkbesk.lint.language.lexicon import Reading, is_listed_noun, readings_of, verbs

_BARE_SUPERLATIVE = late(r"(?:(?<=ig)st|(?<=som)mest|est)$")
_IRREGULAR_SUPERLATIVES = word_set(
    "bedst nærmest størst mindst ældst yngst længst højst værst sidst først bagest forrest øverst nederst inderst"
)
_NO_ADJECTIVES = (FUNCTION_WORDS - {"særlig", "sidst", "først"}) | word_set(
    "lig formodentlig formodentligt formentlig formentligt antagelig antageligt direkte indirekte "
    "undtagen undtaget inklusiv eksklusiv"
)
# »den frie« and »den fri« are both right: valgfri, isfri
_BOTH_RIGHT = late(r"fri$")
# Strong participles, in -et as in -en: stjålet, indbunden.
_STRONG = {
    "stjål": "stjålne", "slupp": "slupne", "sprung": "sprungne", "sunk": "sunkne", "tvung": "tvungne",
    "svung": "svungne", "fross": "frosne", "strøg": "strøgne", "spund": "spundne", "stukk": "stukne",
    "sprukk": "sprukne", "rev": "revne", "vred": "vredne", "svor": "svorne", "sung": "sungne", "greb": "grebne",
    "bund": "bundne", "skrev": "skrevne", "giv": "givne", "tag": "tagne", "fund": "fundne", "vund": "vundne",
    "svund": "svundne", "drev": "drevne", "skår": "skårne", "trukk": "trukne", "bår": "bårne",
    "hugg": "huggede", "grav": "gravede", "skred": "skredne", "krøb": "krøbne", "kløv": "kløvede",
    "hjulp": "hjulpne", "komm": "komne", "fald": "faldne",
}  # fmt: skip
_STRONG_FORM = late(rf"(?:{'|'.join(_STRONG)})e[nt]$")
_WEAK = {"smidt": "smidte", "slidt": "slidte", "bidt": "bidte", "forladt": "forladte", "såkaldt": "såkaldte"}
_SHORTEST_VERB = 4
_UNBENT = word_set(
    "stille lille ægte øde ringe moderne fælles lige grå blå små rosa lilla orange ekstra gratis bange ens tidligere "
    "senere nærmere større mindre bedre højere lavere yngre ældre"
)


@lru_cache(maxsize=20_000)
def right_form_of(word: str) -> str | None:
    """Return the definite form of an adjective, participle or superlative (lower case) that is not in that form."""
    if word in _NO_ADJECTIVES or _BOTH_RIGHT.search(word):
        return None
    base = base_of_adjective(word)
    if word == "enkelt":
        return "enkelte"
    if base is not None:
        return definite_of_adjective(base)
    if _BARE_SUPERLATIVE.search(word) and base_of_adjective(_BARE_SUPERLATIVE.sub("", word)) is not None:
        return f"{word}e"
    if word.endswith("et") and word[:-1] in verbs() and is_listed_noun(word):
        return f"{word[:-1]}de"  # »det lejet udstyr«: behind an article no definite noun stands
    if word in _IRREGULAR_SUPERLATIVES:
        return f"{word}e"
    return definite_of_participle(word) or _of_strong(word) or _of_compound(word)


def is_superlative(word: str) -> bool:
    """Return whether the word (lower case) is a superlative without -e: `først`, `vigtigst`."""
    return word in _IRREGULAR_SUPERLATIVES or _BARE_SUPERLATIVE.search(word) is not None


def is_in_definite_form(word: str) -> bool:
    """Return whether the adjective (lower case) may stand behind `den` as it is."""
    return is_inflected_adjective(word) or is_participle(word) or word in _UNBENT


def _of_strong(word: str) -> str | None:
    if word in _WEAK:
        return _WEAK[word]
    strong = _STRONG_FORM.search(word)
    if strong is None or is_listed_noun(word):
        return None
    return f"{word[: strong.start()]}{_STRONG[strong[0][:-2]]}"


def _of_compound(word: str) -> str | None:
    """Return the form of a participle with another word before it: fjernstyret – fjernstyrede."""
    if not word.endswith("t") or readings_of(word) & (Reading.ONE | Reading.MANY | Reading.THE_ONE):
        return None
    for cut in range(3, len(word) - _SHORTEST_VERB):
        definite = definite_of_participle(word[cut:])
        if definite is not None and begins_compound(word[:cut]):
            return f"{word[:cut]}{definite}"
    return None
