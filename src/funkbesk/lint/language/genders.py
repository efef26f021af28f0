"""The gender of a noun, as the ending of its definite form shows it: `plan(en)`, `hus(et)`."""

from __future__ import annotations

from functools import lru_cache

from funkbesk.lint.language.lexicon import Reading, is_listed_noun, nouns, readings_of

# »åren« is another noun
_KNOWN = {"år": "t"}
_SHORTEST_FIRST_PART = 2
_SHORTEST_LAST_PART = 3


@lru_cache(maxsize=5_000)
def genders_of(noun: str) -> set[str]:
    """Return the endings of the definite singular that a noun in the singular or in its definite form can have."""
    if readings_of(noun) & Reading.THE_ONE:
        return {noun[-1]}
    if noun in _KNOWN:
        return {_KNOWN[noun]}
    if is_listed_noun(noun):
        return _genders_of_head(noun)
    # »tidsplanet« would be a planet: only what a last part of the noun is bent like. »kvalitetstab« has two of those.
    parts = (noun[start:] for start in range(_SHORTEST_FIRST_PART, len(noun) - _SHORTEST_LAST_PART + 1))
    listed, only_alone, only_last = nouns()
    heads = [
        part
        for part in parts
        if part not in only_alone and (listed.get(part, Reading.NONE) | only_last.get(part, Reading.NONE)) & Reading.ONE
    ]
    return {gender for head in heads for gender in _genders_of_head(head)}


def _genders_of_head(head: str) -> set[str]:
    listed, _, only_last = nouns()
    forms = ((f"{head}{double}{ending}", ending[-1]) for ending in ("en", "et", "n", "t") for double in ("", head[-1:]))
    return {
        gender
        for form, gender in forms
        if (listed.get(form, Reading.NONE) | only_last.get(form, Reading.NONE)) & Reading.THE_ONE
    }
