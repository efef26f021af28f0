"""The stem of a Danish word, after the Snowball algorithm for Danish: `faglig` and `fagligt` share one.

https://snowballstem.org/algorithms/danish/stemmer.html. The package `snowballstemmer` says the same, and a test holds
the two together; it brings all its languages, which take longer to import than a file takes to be linted.
"""

from __future__ import annotations

import re
from functools import lru_cache

_VOWELS = "aeiouyæåø"
_FIRST_SYLLABLE = re.compile(rf"[^{_VOWELS}]*[{_VOWELS}]+[^{_VOWELS}]", re.DOTALL)
_FEWEST_BEFORE = 3
_INFLECTIONS = frozenset((
    "hed", "ethed", "ered", "e", "erede", "ende", "erende", "ene", "erne", "ere", "en", "heden", "eren", "er", "heder",
    "erer", "heds", "es", "endes", "erendes", "enes", "ernes", "eres", "ens", "hedens", "erens", "ers", "ets", "erets",
    "et", "eret",
))  # fmt: skip
_LONGEST_INFLECTION = max(map(len, _INFLECTIONS))
_BEFORE_S = frozenset("'abcdfghjklmnoprtvyzå")
_DOUBLED = frozenset("bdfgklmnprst")
_PAIRS = frozenset({"gd", "dt", "gt", "kt"})
_DERIVATIONS = ("elig", "løst", "lig", "els", "ig")


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """Return the stem of a word, in lower case."""
    word = word.lower()
    if len(word) < _FEWEST_BEFORE:
        return word
    start = _second_region(word)
    word = _without_pair(_without_inflection(word, start), start)
    return _without_double(_without_derivation(word, start), start).removesuffix("'")


def _second_region(word: str) -> int:
    """Return where the part begins that endings may be cut off from: behind an apostrophe or the first syllable."""
    if "'" in word:
        return max(word.index("'") + 1, _FEWEST_BEFORE)
    first = _FIRST_SYLLABLE.match(word)
    return len(word) if first is None else max(first.end(), _FEWEST_BEFORE)


def _without_inflection(word: str, start: int) -> str:
    for length in range(min(_LONGEST_INFLECTION, len(word) - start), 0, -1):
        if word[-length:] in _INFLECTIONS:
            return word[:-length]
    if word.endswith("s", start) and word[-2:-1] in _BEFORE_S:
        return word[:-1]
    return word


def _without_pair(word: str, start: int) -> str:
    return word[:-1] if len(word) - 2 >= start and word[-2:] in _PAIRS else word


def _without_derivation(word: str, start: int) -> str:
    if word.endswith("igst"):
        word = word[:-2]
    ending = next((one for one in _DERIVATIONS if word.endswith(one, start)), "")
    if ending == "løst":
        return word[:-1]
    return _without_pair(word[: -len(ending)], start) if ending else word


def _without_double(word: str, start: int) -> str:
    return word[:-1] if len(word) > start and word[-1] in _DOUBLED and word[-2:-1] == word[-1] else word
