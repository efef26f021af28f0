"""Last parts that stand alone behind a compound whose first part they share: `nøgleskabe og brikker`."""

from __future__ import annotations

from functools import cache

from funkbesk.lint.language.compounds.shared_parts import ENDINGS, stems_of
from funkbesk.lint.language.compounds.whole_words import is_compound, reading_of_compound
from funkbesk.lint.language.grammar import PREPOSITIONS, word_set
from funkbesk.lint.language.lexicon import DEFINITE, is_listed_noun, readings_of, verbs
from funkbesk.lint.language.neighbours import beside
from funkbesk.lint.language.nouns import is_countable
from funkbesk.lint.texts.text import Text
from funkbesk.lint.word_lists import words

_SHORTEST = 2
_SHORTEST_NOUN = 3
_JOINTS = ("", "s", "e")
_LONGEST_ENDING = 5
# »sukkerholdige og -frie«: beside one of its row each of these is the end of an adjective.
_ENDS_OF_ADJECTIVES = (
    word_set("holdig fattig rig fri"),
    word_set("sugende skyende afvisende"),
    word_set("dygtig kyndig"),
    word_set("faglig mæssig"),
    word_set("dækkende dækket"),
)
_OF_ADJECTIVES = ("", "e", "t")


def lacks_first_part(text: Text, join: int) -> bool:
    """Return whether the word behind the »og« lacks the first part of the one before it: `tandlæger og plejere`."""
    whole, bare = text.lower_words[join - 1], text.lower_words[join + 1]
    if not (beside(text, join - 1) and beside(text, join)) or text.value[text.words[join + 1].start - 1] == "-":
        return False
    if _ends_adjective(bare, whole):
        return True
    return _follows_first_part(bare, whole) and not _may_be_verb(text, join + 1)


def _follows_first_part(bare: str, whole: str) -> bool:
    """Return whether the list has the word behind what the compound begins with, and both are of one form."""
    for length in range(max(len(bare) - _LONGEST_ENDING, _SHORTEST), len(bare) + 1):
        firsts = _by_last_part().get(bare[:length], ()) if ENDINGS.match(bare, length) else ()
        if any(_begins_compound(first, whole) for first in firsts) and not whole.endswith(bare):
            return _are_of_one_form(whole, bare)
    return False


def _begins_compound(first: str, whole: str) -> bool:
    """Return whether a noun follows the first part: `bordplader`; none does in »borde« and »billeder«."""
    if not whole.startswith(first) or not is_compound(whole):
        return False
    rests = (whole[len(first) + len(joint) :] for joint in _JOINTS if whole.startswith(joint, len(first)))
    return any(len(rest) >= _SHORTEST_NOUN and is_listed_noun(rest) for rest in rests)


def _are_of_one_form(whole: str, bare: str) -> bool:
    """Return whether both may be in the plural, definite and so on; `tandbørster og pasta` has what isn't counted."""
    one, other = reading_of_compound(whole), readings_of(bare)
    return not one or not other or bool(one & other) or not (is_countable(bare) or other & DEFINITE)


def _may_be_verb(text: Text, index: int) -> bool:
    """Return whether the word is a verb in the present with something behind it: `låse og pumper bolde`."""
    if text.lower_words[index].removesuffix("r") not in verbs():
        return False
    is_last = index + 1 == len(text.words) or not beside(text, index)
    return not is_last and text.lower_words[index + 1] not in PREPOSITIONS


def _ends_adjective(bare: str, whole: str) -> bool:
    """Return whether both end adjectives in the same form: `fedtfattige og holdige`."""
    return any(
        bare == f"{end}{ending}" and any(_has_before(whole, f"{other}{ending}") for other in row - {end})
        for row in _ENDS_OF_ADJECTIVES
        for end in row
        for ending in _OF_ADJECTIVES
    )


def _has_before(whole: str, end: str) -> bool:
    return whole.endswith(end) and len(whole) > len(end) + _SHORTEST


@cache
def _by_last_part() -> dict[str, tuple[str, ...]]:
    """Return the first parts that the last parts need, by the stems of these."""
    found: dict[str, tuple[str, ...]] = {}
    for row in words("efter-foerste-led"):
        first, *lasts = row.split()
        for last in lasts:
            for stem in stems_of(last):
                found[stem] = (*found.get(stem, ()), first)
    return found
