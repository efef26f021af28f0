"""Where a clause or an apposition ends without a comma: `Gæster, der kommer sent skal ringe`.

Two finite verbs that nothing joins stand in two clauses, and a comma parts them whatever else is free.
"""

from __future__ import annotations

from collections.abc import Iterator

from funkbesk.late_patterns import late
from funkbesk.lint.language.commas.closing_commas import (
    LONGEST,
    NUMBER_BETWEEN,
    OPENERS_BEHIND_A_COMMA,
    SELDOM_VERBS,
    is_verb_there,
    opens_sentence,
)
from funkbesk.lint.language.grammar import (
    FINITE,
    FUNCTION_WORDS,
    JOINS,
    MODALS,
    PREPOSITIONS,
    RELATIVES,
    SUBJECTS,
    SUBORDINATORS,
    word_set,
)
from funkbesk.lint.language.lexicon import DEFINITE, readings_of
from funkbesk.lint.language.neighbours import beside
from funkbesk.lint.language.noun_phrases import is_genitive
from funkbesk.lint.language.phrase_places import is_finite
from funkbesk.lint.texts.bullet_forms import Verbs, may_be_noun
from funkbesk.lint.texts.text import Text

_APPOSITION = late(r"(?:en|et|ne), (?:en|et|\w+s) \w")
_OPENERS = OPENERS_BEHIND_A_COMMA - PREPOSITIONS
# »dem, der tror vi er lukket«: a clause without »at« follows.
_OPINIONS = word_set("tror synes mener siger håber føler ved siges hævder troede mente sagde")
_SUBJECTS = SUBJECTS | word_set("der de den det")
_HELPERS = word_set("er var har havde bliver blev får")
_ARTICLES = word_set("en et")


def unclosed(text: Text, known: Verbs) -> Iterator[tuple[int, int]]:
    """Yield the numbers of the last word of a clause, or of an apposition, and of the verb behind it."""
    lower = text.lower
    if ", der " in lower or ", som " in lower:
        yield from _unclosed_relatives(text, known)
    if _APPOSITION.search(lower):
        yield from _unclosed_appositions(text, known)


def _unclosed_relatives(text: Text, known: Verbs) -> Iterator[tuple[int, int]]:
    """Yield the numbers of the last word of a clause and of the verb of the sentence behind it.

    `Gæster, der kommer sent skal ringe på`: what stands before the clause has no verb yet.
    """
    lower = text.lower_words
    for index, word in enumerate(lower):
        if word not in RELATIVES or not index or index + 2 >= len(lower):
            continue
        if text.value[text.words[index - 1].end : text.words[index].start] != ", ":
            continue
        verb = _second_verb(text, index, known)
        if verb is not None and opens_sentence(text, index, verb, known):
            yield verb - 1, verb


def _second_verb(text: Text, index: int, known: Verbs) -> int | None:
    """Return the number of the second finite verb behind the `der` or `som` at `index`, if nothing joins the two."""
    lower = text.lower_words
    first = next((at for at in range(index + 1, min(index + 4, len(lower))) if is_finite(lower[at], known)), None)
    if first is None or lower[first] in SELDOM_VERBS | _OPINIONS:
        return None
    may_stand_alone = lower[first] not in MODALS | FINITE  # »sager, der haster behandles straks«
    for at in range(first + 1, min(index + LONGEST, len(lower))):
        between = text.value[text.words[at - 1].end : text.words[at].start]
        if between != " " and not NUMBER_BETWEEN.fullmatch(between):
            return None
        word = lower[at]
        is_helper = word in MODALS or word in _HELPERS
        is_second = is_helper or _is_other_present(lower, first, at, known)
        if is_second and lower[at - 1] not in _SUBJECTS and (at > first + 1 or may_stand_alone):
            return at
        if word in JOINS or word in SUBORDINATORS - {"om"} or word in _OPENERS or word == "men":
            return None
    return None


def _is_other_present(lower: tuple[str, ...], first: int, at: int, known: Verbs) -> bool:
    """Return whether the word can only be a finite verb: no noun, and no infinitive behind a modal verb."""
    word = lower[at]
    if word in PREPOSITIONS or word in FUNCTION_WORDS or may_be_noun(word):
        return False
    return word in known.present or (word in known.passive and MODALS.isdisjoint(lower[first:at]))


def _unclosed_appositions(text: Text, known: Verbs) -> Iterator[tuple[int, int]]:
    """Yield where an apposition ends: `Brandchefen, kommunens ansvarlige for beredskab leder øvelsen`."""
    lower = text.lower_words
    for index in range(1, len(lower) - 2):
        if text.value[text.words[index - 1].end : text.words[index].start] != ", ":
            continue
        if lower[index] not in _ARTICLES and not is_genitive(lower[index]):
            continue
        if not readings_of(lower[index - 1]) or readings_of(lower[index - 1]) & ~DEFINITE:
            continue
        for at in range(index + 1, min(index + LONGEST, len(lower))):
            if not beside(text, at - 1) or lower[at] in JOINS or lower[at] in SUBORDINATORS:
                break
            if is_finite(lower[at], known) and lower[at] not in SELDOM_VERBS:
                is_sure = is_verb_there(lower, at, known) and lower[at - 1] not in FUNCTION_WORDS and at > index + 1
                if is_sure and opens_sentence(text, index, at, known):
                    yield at - 1, at
                break
