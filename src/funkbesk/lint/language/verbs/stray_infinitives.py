"""Whether an infinitive is joined to a finite verb, and no noun or adjective: `…, udbedre skader og bestiller`."""

from __future__ import annotations

from itertools import pairwise

from funkbesk.late_patterns import late
from funkbesk.lint.language.grammar import (
    FUNCTION_WORDS,
    JOINS,
    PARTICLES,
    PREPOSITIONS,
    SUBORDINATORS,
    base_of_adjective,
    is_inflected_adjective,
    is_participle,
    word_set,
)
from funkbesk.lint.language.lexicon import Reading, readings_of
from funkbesk.lint.language.noun_phrases import is_genitive
from funkbesk.lint.language.nouns import reading_of
from funkbesk.lint.language.verb_forms import is_infinitive
from funkbesk.lint.language.verb_or_noun import has_object_or_adverb, is_also_adjective, is_verb_not_adjective
from funkbesk.lint.language.verbs.joined_verbs import beside, is_also_noun
from funkbesk.lint.language.verbs.subjects import has_determiner
from funkbesk.lint.texts.bullet_forms import Verbs, may_be_noun
from funkbesk.lint.texts.text import Text, Word

_IN_AA = late(r"\w{3,}å$")  # bestå, opnå: the imperative looks the same
_NO_PARTICIPLE = late(r"(?:[skv]|^h|^r)ende$")  # udsende, kende, anvende
_OF_TIME = late(
    r"(?:hver\b|hele$|døgn|dag|uge|måned|år|gang|time|aften|morgen|nat|weekend|sommer|vinter|minut|forår|efterår|ferie|tid$|første$)"
)
_TIME_REACH = 3
_ALL = word_set("alt alle noget nogle intet ingen hvad")
_DEFINITE = Reading.THE_ONE | Reading.THE_MANY


def is_infinitive_with_object(
    text: Text, inside: tuple[Word, ...], words: tuple[str, ...], index: int, known: Verbs
) -> bool:
    """Return whether the word, one of the infinitives, can be neither noun nor adjective where it stands."""
    lower = words[index]
    is_command = lower in known.imperatives and not lower.endswith("e") and not _IN_AA.match(lower)
    if lower in FUNCTION_WORDS or is_command or is_participle(lower):
        return False
    if words[index - 1] in JOINS and words[index + 1 : index + 2] == ("at",) and beside(text, inside, index):
        return not has_determiner(words, index)  # »og lære at klare sig selv«
    if is_also_adjective(lower):
        has_comma = index + 1 < len(words) and not beside(text, inside, index)
        return not has_determiner(words, index) and is_verb_not_adjective(words, index, has_comma=has_comma)
    if lower.endswith("ende") and not _NO_PARTICIPLE.search(lower):
        return False
    if not inside[index].text.islower() or text.value[inside[index].end : inside[index].end + 1] == "-":
        return False
    is_only_verb = not may_be_noun(lower)
    if not is_only_verb and any(map(_OF_TIME.match, words[index + 1 : index + 1 + _TIME_REACH])):
        return False  # »omsorg og pleje hver dag«
    return has_object(text, inside, words, index, known) or (is_only_verb and _goes_on(text, inside, words, index))


def is_stray(text: Text, inside: tuple[Word, ...], words: tuple[str, ...], index: int, known: Verbs) -> bool:
    """Return whether the infinitive is joined to what stands before it."""
    if _is_listed_behind_object(text, inside, words, index, known):
        return True
    if not is_infinitive_with_object(text, inside, words, index, known):
        return False
    if words[index - 1] in JOINS:
        # the last of some things may be a noun that is not known: »Udlåner ski, skøjter og kælke«
        is_series = bool(reading_of(words[index - 2]) & Reading.MANY) and _is_listed(text, inside, index - 2)
        if is_series and not has_object(text, inside, words, index, known):
            return False
        return beside(text, inside, index - 1) and not text.value[: inside[index - 1].start].endswith("- ")
    return _is_listed(text, inside, index) and _joins_finite(words[index + 1 :], known)


def is_followed_by_finite(
    text: Text, inside: tuple[Word, ...], words: tuple[str, ...], index: int, known: Verbs
) -> bool:
    """Return whether it is the second of three verbs without anything between: `Planlægger, gennemføre og leder`."""
    is_second = words[index - 1] in known.present and _is_listed(text, inside, index)
    return (
        is_second
        and not may_be_noun(words[index])
        and words[index + 1 : index + 2] != ()
        and _joins_finite(words[index + 1 : index + 3], known)
    )


def _is_listed(text: Text, inside: tuple[Word, ...], index: int) -> bool:
    return text.value[inside[index - 1].end : inside[index].start] == ", "


def _is_listed_behind_object(
    text: Text, inside: tuple[Word, ...], words: tuple[str, ...], index: int, known: Verbs
) -> bool:
    """Return whether it is »støtte« in »ledsager til lægen, støtte ved indkøb og skaber ro«: a noun would be joined."""
    if not _is_listed(text, inside, index) or not readings_of(words[index - 1]) & _DEFINITE:
        return False
    is_verb = not is_also_adjective(words[index]) and not is_participle(words[index])
    later = words[index + 1 :]
    if not is_verb or not later or later[0] not in PREPOSITIONS or not beside(text, inside, index):
        return False
    third = next((place for place in range(1, len(later)) if later[place - 1] in JOINS), 0)
    return later[third] in known.present and (
        not is_also_noun(later[third]) or has_object_or_adverb(later, third, known)
    )


def has_object(text: Text, inside: tuple[Word, ...], words: tuple[str, ...], index: int, known: Verbs) -> bool:
    """Return whether an object of the verb follows it."""
    if index + 1 == len(words) or not beside(text, inside, index):
        return False
    # »skabe kontakter«, »hjælpe de besøgende«: behind an infinitive they are neither a verb nor its subject
    after = words[index + 1]
    if not is_infinitive(words[index], known):
        return has_object_or_adverb(words, index, known)
    behind = words[index + 2] if index + 2 < len(words) else ""
    return (
        after == "de"
        or bool(reading_of(after) & Reading.MANY)
        or (_describes(after) and bool(reading_of(behind)))  # »udskifte slidte gynger«, »lave sund mad«
        or (is_genitive(after) and not is_infinitive(after[:-1], known))
        or has_object_or_adverb(words, index, known)
    )


def _describes(word: str) -> bool:
    return is_participle(word) or is_inflected_adjective(word) or base_of_adjective(word) == word


def _goes_on(text: Text, inside: tuple[Word, ...], words: tuple[str, ...], index: int) -> bool:
    """Return whether it ends the sentence, or a preposition, a particle or a noun follows: `udbedre skader`."""
    if index + 1 == len(words):
        return True
    after = words[index + 1]
    if not beside(text, inside, index):
        return after in SUBORDINATORS  # »og beslutte, hvem der får støtte«
    return after in PREPOSITIONS or after in PARTICLES or after in _ALL or bool(readings_of(after))


def _joins_finite(following: tuple[str, ...], known: Verbs) -> bool:
    """Return whether »og« and a finite verb follow."""
    joined = (second for first, second in pairwise(following) if first in JOINS)
    verb = next(joined, "")
    return verb in known.present or verb in known.passive
