"""Where a clause or an apposition ends without a comma: `Gæster, der kommer sent skal ringe`.

Two finite verbs that nothing joins stand in two clauses, and a comma parts them whatever else is free.
"""

from __future__ import annotations

from collections.abc import Iterator

from funkbesk.late_patterns import late
from funkbesk.lint.language.commas.closing_commas import (
    LONGEST,
    OPENERS_BEHIND_A_COMMA,
    SELDOM_VERBS,
    is_next_or_behind_number,
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
from funkbesk.lint.language.phrase_places import beginning_of_sentence, is_finite
from funkbesk.lint.texts.bullet_forms import Verbs, may_be_noun
from funkbesk.lint.texts.text import Text

_OPENERS = OPENERS_BEHIND_A_COMMA - PREPOSITIONS
# »dem, der tror vi er lukket«: a clause without »at« follows.
_OPINIONS = word_set("tror synes mener siger håber føler ved siges hævder troede mente sagde")
_SUBJECTS = SUBJECTS | word_set("der de den det")
# »den nøgle, du har fået passer«: a clause without »som« begins with its subject.
_OPENING = RELATIVES | SUBJECTS | word_set("hvor hvis hvad")
_ADVERBS = FUNCTION_WORDS - PREPOSITIONS - MODALS - FINITE - JOINS
_OPENS = late(r", (?:der|som|jeg|du|han|hun|vi|man|hvor|hvis|hvad) ")
_GREETINGS = word_set("kære hej tak goddag godmorgen velkommen")
_HELPERS = word_set("er var har havde bliver blev får")


def unclosed(text: Text, known: Verbs) -> Iterator[tuple[int, int]]:
    """Yield the numbers of the last word of a clause, or of an apposition, and of the verb behind it."""
    if _OPENS.search(text.lower) is not None:
        yield from _unclosed_relatives(text, known)


def _unclosed_relatives(text: Text, known: Verbs) -> Iterator[tuple[int, int]]:
    """Yield the numbers of the last word of a clause and of the verb of the sentence behind it.

    `Gæster, der kommer sent skal ringe på`: what stands before the clause has no verb yet.
    """
    lower = text.lower_words
    for index, word in enumerate(lower):
        if word not in _OPENING or not index or index + 2 >= len(lower):
            continue
        if text.value[text.words[index - 1].end : text.words[index].start] != ", ":
            continue
        if word in SUBJECTS and lower[beginning_of_sentence(text, index - 1)] in _GREETINGS:
            continue  # »kære kollega, du kan …«
        verb = _second_verb(text, index, known)
        if verb is not None and opens_sentence(text, index, verb, known):
            yield verb - 1, verb


def _second_verb(text: Text, index: int, known: Verbs) -> int | None:
    """Return the number of the second finite verb behind the `der` or `som` at `index`, if nothing joins the two."""
    lower = text.lower_words
    if lower[index] in SUBJECTS and lower[index + 1] == "som":
        return None  # »afsnittet, du som leder skal læse«
    first = next((at for at in range(index + 1, min(index + 4, len(lower))) if _opens_clause(text, at, known)), None)
    if first is None or lower[first] in SELDOM_VERBS | _OPINIONS:
        return None
    at = first + 1
    while at < min(index + LONGEST, len(lower)) and is_next_or_behind_number(text, at - 1):
        if _is_second(text, first, at, known):
            return at
        if lower[at] in JOINS or (lower[at] == "at" and _is_verb(lower, at + 1, known)):
            at = _joined_verb(lower, at, known)
        elif lower[at] in SUBORDINATORS - {"om"} or lower[at] in _OPENERS or lower[at] == "men":
            return None
        at += 1
    return None


def _opens_clause(text: Text, index: int, known: Verbs) -> bool:
    """Return whether the word is the verb of a clause; what ends in -er right behind `der` is one, too."""
    word = text.lower_words[index]
    is_next = not RELATIVES.isdisjoint(text.lower_words[index - 2 + (text.lower_words[index - 1] != "ikke") : index])
    is_unknown = is_next and word.endswith(("er", "es")) and not readings_of(word)
    return is_finite(word, known) or (is_unknown and word not in FUNCTION_WORDS)


def _joined_verb(lower: tuple[str, ...], join: int, known: Verbs) -> int:
    """Return the place of the verb that is joined to the one of the clause, behind adverbs: `og dermed kun kan`.

    Where there is none, it is the place of the join itself.
    """
    at = join + 1
    while at + 1 < len(lower) and lower[at] in _ADVERBS:
        at += 1
    return at if _is_verb(lower, at, known) else join


def _is_verb(lower: tuple[str, ...], index: int, known: Verbs) -> bool:
    """Return whether a verb stands there, in the infinitive or the present, that is no noun."""
    word = lower[index] if index < len(lower) else ""
    return (is_finite(word, known) or word in known.infinitives) and not may_be_noun(word)


def _is_second(text: Text, first: int, at: int, known: Verbs) -> bool:
    """Return whether the word at `at` is the verb of the sentence, not of the clause whose verb stands at `first`."""
    lower, word = text.lower_words, text.lower_words[at]
    may_stand_alone = lower[first] not in MODALS | FINITE  # »sager, der haster behandles straks«
    if lower[at - 1] in _SUBJECTS or (at == first + 1 and not may_stand_alone):
        return False
    return word in MODALS or word in _HELPERS or _is_other_present(lower, first, at, known)


def _is_other_present(lower: tuple[str, ...], first: int, at: int, known: Verbs) -> bool:
    """Return whether the word can only be a finite verb: no noun, and no infinitive behind a modal verb."""
    word = lower[at]
    if word in PREPOSITIONS or word in FUNCTION_WORDS:
        return False
    if may_be_noun(word):
        # »som affatter referatet deltager i mødet«: no noun stands right behind a definite one
        before = readings_of(lower[at - 1])
        is_behind_definite = bool(before) and not before & ~DEFINITE
        return is_behind_definite and word in known.present and lower[at + 1 : at + 2] != ()
    if word in known.present:
        return True
    between = lower[first:at]
    has_infinitive = any(one in known.passive or one in known.infinitives for one in between[1:])
    return word in known.passive and (MODALS.isdisjoint(between) or has_infinitive)
