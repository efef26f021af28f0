"""The infinitive among the finite verbs of a sentence: `Du henter familien på stationen og vise boligen frem`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from funkbesk.lint.language.grammar import (
    FINITE,
    FUNCTION_WORDS,
    JOINS,
    MODALS,
    PARTICLES,
    PREPOSITIONS,
    SUBORDINATORS,
    is_inflected_adjective,
    is_participle,
    word_set,
)
from funkbesk.lint.language.joined_verbs import SUBJECTS, beside, is_also_noun
from funkbesk.lint.language.lexicon import Reading, readings_of
from funkbesk.lint.language.nouns import reading_of
from funkbesk.lint.language.verb_or_noun import has_object_or_adverb
from funkbesk.lint.texts.bullet_forms import Verbs, may_be_noun
from funkbesk.lint.texts.text import Text, Word

_DEFINITE = Reading.THE_ONE | Reading.THE_MANY
# An infinitive without »at« follows these, and behind »ved at« or »for at« as well as »som« another clause begins.
_BEFORE_INFINITIVES = word_set(
    "at behøver behøve beder bede lader lade får få ser se hører høre føler føle gider tør siger sige hedder betyder"
)
_ENDS_CHAIN = _BEFORE_INFINITIVES | MODALS | (SUBORDINATORS - {"om"}) | word_set("skulle ville kunne måtte burde men")
_NO_PARTICIPLE = re.compile(r"(?:[skv]|^h|^r)ende$")  # udsende, kende, anvende
_OF_TIME = re.compile(
    r"(?:hver\b|hele$|døgn|dag|uge|måned|år|gang|time|aften|morgen|nat|weekend|sommer|vinter|minut|forår|efterår|ferie|tid$|første$)"
)
_TIME_REACH = 3
_BREAKS = re.compile(r"[:;()–—\"»«/]")
_FARTHEST = 24


def infinitives_in_chains(text: Text, inside: tuple[Word, ...], known: Verbs) -> Iterator[Word]:
    """Yield the infinitives of a sentence that are joined to its finite verb.

    The finite verb stands first, or behind a subject that can be nothing else. Behind a comma the infinitive has to be
    followed by a third verb that is finite as well: `Fører tilsyn, udbedre skader og bestiller uddybning`.
    """
    words = tuple(word.lower for word in inside[:_FARTHEST])
    if not may_begin_chain(words, known):
        return
    head = _head(text, inside, words, known)
    if head is None or words[head] in _ENDS_CHAIN:
        return
    for index in range(head + 1, len(words)):
        if words[index] in _ENDS_CHAIN or _BREAKS.search(text.value, inside[index - 1].end, inside[index].start):
            return
        if words[index] not in known.infinitives:
            continue
        if index > head + 1 and _is_stray(text, inside, words, index, known):
            yield inside[index]
        elif not may_be_noun(words[index]) and beside(text, inside, index - 1) and words[index - 1] not in JOINS:
            return  # »hjælper dig administrere og redigere«


def may_begin_chain(words: tuple[str, ...], known: Verbs) -> bool:
    """Return whether a finite verb stands among the first two words (lower case)."""
    return any(word in known.present and word not in FINITE for word in words[:2])


def _head(text: Text, inside: tuple[Word, ...], words: tuple[str, ...], known: Verbs) -> int | None:
    """Return the place of the verb of the sentence, where it is certain to be one."""
    for head in (0, 1):
        if head < len(words) and words[head] in known.present and words[head] not in FINITE:
            if head and beside(text, inside, 0) and _is_subject(words[0], known):
                return head
            if not head and (not is_also_noun(words[0]) or _has_object(text, inside, words, 0, known)):
                return head
    return None


def _is_subject(word: str, known: Verbs) -> bool:
    return word in SUBJECTS or (bool(reading_of(word) & _DEFINITE) and word not in known.present)


def is_infinitive_with_object(
    text: Text, inside: tuple[Word, ...], words: tuple[str, ...], index: int, known: Verbs
) -> bool:
    """Return whether the word, one of the infinitives, can be neither noun nor adjective where it stands."""
    lower = words[index]
    if lower in FUNCTION_WORDS or lower in known.imperatives or is_participle(lower):
        return False
    if is_inflected_adjective(lower) and not _NO_PARTICIPLE.search(lower):
        return False
    if not inside[index].text.islower() or text.value[inside[index].end : inside[index].end + 1] == "-":
        return False
    is_only_verb = not may_be_noun(lower) and not readings_of(lower)
    if not is_only_verb and any(map(_OF_TIME.match, words[index + 1 : index + 1 + _TIME_REACH])):
        return False  # »omsorg og pleje hver dag«
    return _has_object(text, inside, words, index, known) or (is_only_verb and _goes_on(text, inside, words, index))


def _is_stray(text: Text, inside: tuple[Word, ...], words: tuple[str, ...], index: int, known: Verbs) -> bool:
    """Return whether the infinitive is joined to what stands before it."""
    if not is_infinitive_with_object(text, inside, words, index, known):
        return False
    if words[index - 1] in JOINS:
        return beside(text, inside, index - 1) and not text.value[: inside[index - 1].start].endswith("- ")
    is_listed = text.value[inside[index - 1].end : inside[index].start] == ", "
    return is_listed and _joins_finite(words[index + 1 :], known)


def _has_object(text: Text, inside: tuple[Word, ...], words: tuple[str, ...], index: int, known: Verbs) -> bool:
    if index + 1 == len(words) or not beside(text, inside, index):
        return False
    # »skabe kontakter«, »hjælpe de besøgende«: behind an infinitive they are neither a verb nor its subject
    after = words[index + 1]
    is_object = words[index] in known.infinitives and (after == "de" or bool(reading_of(after) & Reading.MANY))
    return is_object or has_object_or_adverb(words, index, known)


def _goes_on(text: Text, inside: tuple[Word, ...], words: tuple[str, ...], index: int) -> bool:
    """Return whether it ends the sentence, or a preposition, a particle or a noun follows: `udbedre skader`."""
    if index + 1 == len(words):
        return True
    after = words[index + 1]
    return beside(text, inside, index) and (after in PREPOSITIONS or after in PARTICLES or bool(readings_of(after)))


def _joins_finite(following: tuple[str, ...], known: Verbs) -> bool:
    """Return whether »og« and a finite verb follow."""
    joined = (second for first, second in pairwise(following) if first in JOINS)
    return next(joined, "") in known.present
