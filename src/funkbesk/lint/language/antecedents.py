"""The gender of the noun that a clause with »der« or »som« speaks of: `den plan, som er …`, `et rum, der er …`.

Another noun before it may be meant as well: »et tilbud til borgeren, som er frivilligt«.
"""

from __future__ import annotations

from funkbesk.lint.language.genders import genders_of
from funkbesk.lint.language.genders_of_subjects import COMMON_ARTICLES, Gender, is_common, is_thing_of_neuter
from funkbesk.lint.language.grammar import is_any_adjective, word_set
from funkbesk.lint.language.lexicon import Reading, readings_of
from funkbesk.lint.language.neighbours import beside
from funkbesk.lint.language.phrase_places import beginning_of_sentence
from funkbesk.lint.texts.text import Text

_SOMEBODY = word_set("dig mig ham hende")
_COMMON_OWNERS = word_set("min din sin vor")
_NEUTER = word_set("et det dette intet hvert ethvert")
_ALSO_NEUTER = word_set("noget alt meget andet dette intet")
_REACH = 6


def gender_of_antecedent(text: Text, relative: int) -> Gender:
    """Return the gender of the noun right before the »der« or »som« at `relative`, if no other one can be meant."""
    lower, noun = text.lower_words, relative - 1
    if noun < 0 or text.value[text.words[noun].end : text.words[relative].start] not in {" ", ", "}:
        return Gender.UNKNOWN
    if lower[noun] in _SOMEBODY:
        return Gender.COMMON  # »dig, der er nysgerrig«
    begin = noun
    while begin and beside(text, begin - 1) and is_any_adjective(lower[begin - 1]):
        begin -= 1
    article = lower[begin - 1] if begin and beside(text, begin - 1) else ""
    earlier = lower[max(beginning_of_sentence(text, noun), begin - _REACH) : max(0, begin - 1)]
    is_of_common = article in COMMON_ARTICLES or article in _COMMON_OWNERS
    if is_of_common or (begin == noun and is_common(lower[noun], determined=False)):
        is_sure = is_common(lower[noun], determined=is_of_common) and not any(map(_is_neuter, earlier))
        return Gender.COMMON if is_sure and article not in _NEUTER else Gender.UNKNOWN
    is_sure = article in _NEUTER and is_thing_of_neuter(lower[noun]) and not any(map(_is_common_noun, earlier))
    return Gender.NEUTER if is_sure else Gender.UNKNOWN


def _is_neuter(word: str) -> bool:
    return word in _ALSO_NEUTER or _is_single(word, "t")


def _is_common_noun(word: str) -> bool:
    return _is_single(word, "n")


def _is_single(word: str, gender: str) -> bool:
    """Return whether the word is a noun in the singular that may be of that gender."""
    reading = readings_of(word)
    if reading & Reading.THE_ONE:
        return word.endswith(gender)
    return bool(reading & Reading.ONE) and gender in genders_of(word)
