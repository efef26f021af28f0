"""Three words alone, of which one is of another kind: `lytte, berolige og motivation`, `svejse, drejning og bore`."""

from __future__ import annotations

from funkbesk.lint.language.enumerations.said import Said
from funkbesk.lint.language.grammar import JOINS, word_set
from funkbesk.lint.language.lexicon import is_listed_noun

_ALSO_STUFF = word_set("drikke føde")
_INFINITIVE, _NOUN = "i", "n"
# Behind a verb alone two nouns are what is done it to: »bage kager, brød og boller«.
_ODD = {"iin": 2, "ini": 1, "nin": 1, "nii": 0}


def odd_of_three(sentence: Said, index: int) -> int | None:
    """Return the place of the odd word where the one at `index`, behind a comma, is the second of three; else None."""
    if index + 2 >= len(sentence.words) or sentence.words[index + 1] not in JOINS:
        return None
    if not (sentence.beside(index) and sentence.beside(index + 1)):
        return None
    is_all_doing = sentence.is_doing(index - 1) and sentence.is_doing_something(index + 2)  # `… og lapning af tøj`
    if not is_all_doing and not _ends(sentence, index + 2):
        return None
    places = (index - 1, index, index + 2)
    kinds = "".join(_kind(sentence, place) for place in places)
    odd = _ODD.get(kinds)
    if odd is None or (is_all_doing and kinds != "nin") or (kinds == "nii" and index > 1):
        return None
    # »at svømme, dykke og bjerge«: it may be a verb that nobody has listed
    return None if kinds == "iin" and sentence.words[index + 2].endswith("e") else places[odd]


def _ends(sentence: Said, index: int) -> bool:
    """Return whether nothing follows the word but a mark."""
    return index + 1 == len(sentence.words) or not sentence.beside(index)


def _kind(sentence: Said, index: int) -> str:
    word = sentence.words[index]
    if sentence.is_only_infinitive(index) and not (is_listed_noun(word) or word in _ALSO_STUFF):
        return _INFINITIVE
    return _NOUN if sentence.is_noun(index) and not sentence.is_adjective(index) else " "
