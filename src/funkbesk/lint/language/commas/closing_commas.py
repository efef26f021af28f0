"""Where an addition between subject and verb has a comma before it and none behind: `Biler, fx varevogne skal …`."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from funkbesk.late_patterns import late
from funkbesk.lint.language.grammar import FINITE, FUNCTION_WORDS, JOINS, MODALS, PREPOSITIONS, word_set
from funkbesk.lint.language.lexicon import Reading, readings_of
from funkbesk.lint.language.noun_phrases import is_genitive
from funkbesk.lint.language.phrase_places import beginning_of_sentence, is_finite, is_noun
from funkbesk.lint.language.verb_or_noun import has_object_or_adverb
from funkbesk.lint.texts.bullet_forms import Verbs, may_be_noun
from funkbesk.lint.texts.text import Text

_OPENERS = word_set(
    "herunder heriblandt deriblandt især navnlig særligt såsom eksempelvis fx dog også bl f for blandt "
    "gerne typisk helst eventuelt primært altså dvs det heraf inklusive nemlig"
)
_REST_OF_OPENER = {
    "bl": ("a",), "f": ("eks",), "for": ("eksempel",), "blandt": ("andet",), "det": ("vil", "sige"),
}  # fmt: skip
_NUMBER_BETWEEN = late(r"\.? \d+(?:[.,]\d+)*\.?(?: %)? ")
_AMOUNTS = word_set("slags antal par kilo liter ton tons stk række del typer type former form snes dusin")
_DEFINITE = Reading.THE_ONE | Reading.THE_MANY
_LONGEST = 12  # words of an addition; a longer one holds a clause more often than not
_IN_ADDITION = (
    PREPOSITIONS | JOINS | word_set("ikke kun den det de en et alle små store nye andre dem mange flere hver")
)


def unclosed_additions(text: Text, known: Verbs) -> Iterator[tuple[int, int]]:
    """Yield the numbers of the last word of an addition and of the verb behind it that a comma has to part."""
    lower = text.lower_words
    for index, word in enumerate(lower):
        if (
            word not in _OPENERS
            or not index
            or not text.value[text.words[index - 1].end : text.words[index].start].endswith(", ")
        ):
            continue
        start = index + 1
        if word in _REST_OF_OPENER:
            rest = _REST_OF_OPENER[word]
            start += len(rest)
            if lower[index + 1 : start] != rest:
                continue
        verb = _verb_behind(text, start, known)
        if verb is not None and _opens_sentence(text, index, verb, known):
            yield verb - 1, verb


def _verb_behind(text: Text, start: int, known: Verbs) -> int | None:
    """Return the number of the finite verb that follows the nouns of the addition at once, or None."""
    lower = text.lower_words
    for index in range(start, min(start + _LONGEST, len(lower))):
        between = text.value[text.words[index - 1].end : text.words[index].start]
        if index > start and between != " " and not _NUMBER_BETWEEN.fullmatch(between):
            return None
        word = lower[index]
        if index > start and word not in PREPOSITIONS and is_finite(word, known) and _is_verb(lower, index, known):
            before = lower[index - 1]
            return index if before not in FUNCTION_WORDS and not is_finite(before, known) else None
        if word in FUNCTION_WORDS and word not in _IN_ADDITION:
            return None
    return None


def _is_verb(lower: tuple[str, ...], index: int, known: Verbs) -> bool:
    """Return whether what may be a finite verb is none of the nouns that are spelled alike."""
    word, before = lower[index], lower[index - 1]
    if not may_be_noun(word) or word in MODALS or word in FINITE or has_object_or_adverb(lower, index, known):
        return True
    # »også dem med års erfaring deltager i …«: no noun stands right behind another
    return bool(readings_of(before)) and before not in _AMOUNTS and not is_genitive(before)


def _opens_sentence(text: Text, comma: int, verb: int, known: Verbs) -> bool:
    """Return whether what stands before the comma is a noun phrase that begins the sentence, without any verb.

    It may be the subject, or stand behind a preposition: `Ved ture, fx besøg på museer skal …`.
    """
    start = beginning_of_sentence(text, comma - 1)
    before = text.lower_words[start:comma]
    if any(is_finite(word, known) and not may_be_noun(word) and word not in PREPOSITIONS for word in before):
        return False
    if any(readings_of(one) & _DEFINITE and is_finite(other, known) for one, other in pairwise(before)):
        return False  # »Konsulenten retter fejl, dog ikke …«
    first = before[0]
    is_helper = text.lower_words[verb] in MODALS or text.lower_words[verb] in FINITE
    opens_phrase = (
        is_helper if first in PREPOSITIONS else not (first in known.infinitives or first in known.imperatives)
    )
    may_be_verb = first in known.present and len(before) > 1
    return opens_phrase and (is_noun(text, comma - 1) or _ends_in_unit(text, comma - 1)) and not may_be_verb


def _ends_in_unit(text: Text, index: int) -> bool:
    return text.value[text.words[index].end] == "."  # »under 500 kr., …«
