"""How well a word of a text answers a word of a question: inflection, derivation, compounds, typing errors."""

from __future__ import annotations

import re

from funkbesk.search import weights
from funkbesk.search.forms import Forms

_SHORTEST_FIRST = 3
"""Letters of a first part: `lov` in `lovgivning`, `mål` in `målsætning` (which has four as maal)."""
_SHORTEST_LAST = 4
"""Letters of a last part: with three, `art` would be a part of `start`."""
_SHORTEST_MIDDLE = 5
_SHORTEST_REST = 3
"""Letters that a word has beside its part; fewer are an inflection or a prefix as in `betale`."""
_SHORTEST_TYPED = 5
_SHORTEST_TYPED_TWICE = 9
_LONGEST_TYPED = 60
"""Letters of a word that is compared letter by letter; Danish has no longer ones, and a file may."""
_SHORTEST_SHARED = 4
_VOWEL = re.compile(r"[aeiouy]")
_LINK = re.compile(r"(?:e|s|es|er|en)?")
"""What may stand between the parts of a compound (fugeelement): `beslutningSopfølgning`, `klagEbesvarelse`."""


def strength(asked: Forms, found: Forms) -> float:
    """Return how well `found` answers `asked`, 0 to 1; what only fits where nothing better is known is not counted."""
    if asked.word == found.word:
        return weights.SAME
    if asked.stem == found.stem:
        return weights.INFLECTED
    if found.joint and _is_shortened(asked.stem, found):
        return weights.INFLECTED
    if not asked.roots.isdisjoint(found.roots):
        return weights.DERIVED
    return max(_as_part(asked, found), _as_whole(asked, found))


def second_best(asked: Forms, found: Forms) -> float:
    """Return how well `found` answers `asked` if that was mistyped, or is a compound that nobody has written."""
    return max(_mistyped(asked, found), _as_sister(asked, found))


def _is_shortened(asked: str, found: Forms) -> bool:
    """Return whether `found`, a word cut at a hyphen, is `asked` in full: chef- og ledergruppen, chefgruppe."""
    rest = asked.removeprefix(found.word)
    return rest != asked and len(rest) >= _SHORTEST_REST and found.joint.endswith(rest)


def _as_part(asked: Forms, found: Forms) -> float:
    """Return the strength of `asked` as a part of the compound `found`."""
    if asked.stem in found.parts:
        return weights.LAST_PART if found.parts[-1] == asked.stem else weights.FIRST_PART
    best = 0.0
    for part in {asked.word, asked.stem, *asked.roots}:
        place = found.stem.find(part)
        if place < 0:
            if _begins(found.word, part):  # the stem of `datadreven` may have lost the end of the part
                best = max(best, weights.FIRST_PART)
            continue
        if place == 0 and _begins(found.word, part):
            best = max(best, weights.FIRST_PART)
        elif len(part) >= _SHORTEST_LAST and found.stem.endswith(part) and _is_word(found.stem[: -len(part)]):
            best = max(best, weights.LAST_PART)
        elif len(part) >= _SHORTEST_MIDDLE and _is_word(found.stem[:place]):
            best = max(best, weights.MIDDLE_PART)
    return best


def _begins(word: str, part: str) -> bool:
    """Return whether `word` is a compound that begins with `part`, after which another word can begin."""
    if len(part) < _SHORTEST_FIRST or not word.startswith(part):
        return False
    link = _LINK.match(word, len(part))
    return link is not None and _is_word(word[link.end() :])


def _is_word(rest: str) -> bool:
    return len(rest) >= _SHORTEST_REST and _VOWEL.search(rest) is not None


def _as_whole(asked: Forms, found: Forms) -> float:
    """Return the strength where `found` is only a part of the compound that is asked for."""
    part = found.stem
    if part in asked.parts:
        return weights.WIDER if asked.parts[-1] == part else weights.NARROWED
    if len(part) >= _SHORTEST_LAST and asked.stem.endswith(part) and _is_word(asked.stem[: -len(part)]):
        return weights.WIDER
    return weights.NARROWED if len(part) >= _SHORTEST_LAST and _begins(asked.word, part) else 0.0


def _as_sister(asked: Forms, found: Forms) -> float:
    first, second = asked.stem, found.stem
    shared = _common(first, second)
    if shared >= _SHORTEST_SHARED and _is_word(first[shared:]) and _is_word(second[shared:]):
        return weights.SISTER
    shared = _common(first[::-1], second[::-1])
    if shared > _SHORTEST_SHARED and _is_word(first[:-shared]) and _is_word(second[:-shared]):
        return weights.SISTER
    return 0.0


def _common(first: str, second: str) -> int:
    """Return with how many equal letters both begin."""
    number = 0
    for one, other in zip(first, second, strict=False):
        if one != other:
            break
        number += 1
    return number


def _mistyped(asked: Forms, found: Forms) -> float:
    word = asked.word
    if not _SHORTEST_TYPED <= len(word) <= _LONGEST_TYPED:
        return 0.0
    allowed = 2 if len(word) >= _SHORTEST_TYPED_TWICE else 1
    distance = min(mistakes(word, found.word, allowed), mistakes(asked.stem, found.stem, allowed))
    if distance > allowed:
        return 0.0
    return weights.MISTYPED if distance < 2 else weights.MISTYPED_TWICE


def mistakes(first: str, second: str, most: int) -> int:
    """Return how many single mistakes lie between two words, or `most` + 1 where they are more than `most`.

    A mistake is a letter too many, too few, wrong, or two neighbours exchanged (optimal string alignment).
    """
    if abs(len(first) - len(second)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(second) + 1))
    for i, one in enumerate(first, 1):
        earlier, before, row = before, row, [i]
        for j, other in enumerate(second, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (one != other))
            if i > 1 and j > 1 and one == second[j - 2] and first[i - 2] == other:
                cost = min(cost, earlier[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
    return min(row[-1], most + 1)
