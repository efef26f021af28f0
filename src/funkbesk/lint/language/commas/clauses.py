"""Subordinate clauses of a text: where they begin, and whether a comma stands before them.

A clause without a comma is only counted where its opening can't be anything else: the rule on commas would rather miss
a clause than call a phrase one. Behind a comma far more openings are certain.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from funkbesk.late_patterns import late
from funkbesk.lint.language.grammar import FUNCTION_WORDS, SUBJECTS, word_set
from funkbesk.lint.language.nouns import Number, number_of
from funkbesk.lint.language.phrase_places import is_finite
from funkbesk.lint.texts.bullet_forms import Verbs, may_be_noun
from funkbesk.lint.texts.text import Text, Word

_SURE = word_set("når hvis fordi selvom skønt indtil hvorvidt medmindre")
_SURE_BEHIND_A_COMMA = _SURE | word_set("at der som om hvor hvad hvem hvordan før inden mens")
_OPENERS = _SURE_BEHIND_A_COMMA | {"så"}
_MAYBE_PREPOSITIONS = word_set("at inden før mens")
_SUBJECTS = SUBJECTS | word_set("der de den det alle ingen nogen")
QUESTIONS = word_set("hvilken hvilket hvilke hvad hvem hvor hvordan")
# »hvis nødvendigt«, »når muligt«: no clause follows
_NO_CLAUSE = word_set("nødvendigt muligt relevant aktuelt ønsket påkrævet")
# A clause behind one of these needs no comma there: »især når«, »og at«, »for at«, »end når«.
_TIED = word_set(
    "og eller men samt især kun dog også end bare netop først særligt primært selv undtagen så for uden ved om til "
    "fra i på med af efter over mod ligesom lige sådan alene både hverken enten kort dagen snart ofte længe ikke "
    "alt hvem hvad hvor hvilke hvilken hvilket hvordan jo da fx eksempelvis nemlig heller omkring at er var være "
    "som de den det et eftersom således eksempel nårsomhelst hvorefter efterhånden meget mere selvom hvis når fordi "
    "indtil undtagen"
)
# Behind a noun these are a preposition and an adverb rather than verbs: »som angivet ved«.
_SELDOM_FINITE = frozenset({"ved", "så"})
_DEFINITE = late(r"\w{3}(?:en|et|ne|erne|ens|ets|nes)$")
_PLURAL = late(r"\w{3}er$")
_MAYBE_FINITE = late(r"\w{3}r$")
_REACH = 4
_FARTHEST = 15


class Clause(NamedTuple):
    """The word that opens a subordinate clause, and whether a comma stands before it."""

    word: Word
    has_comma: bool


def clauses(text: Text, known: Verbs) -> Iterator[Clause]:
    """Yield the subordinate clauses that do not open their sentence."""
    if _OPENERS.isdisjoint(text.lower_words):
        return
    found = [index for index, lower in enumerate(text.lower_words[:-1]) if index and lower in _OPENERS]
    if not found:
        return
    starts = {sentence.start for sentence in text.sentences}
    words = text.words
    for index in found:
        word, lower = words[index], text.lower_words[index]
        if word.start in starts:
            continue
        gap = text.value[words[index - 1].end : word.start]
        if gap == ", " and lower in _SURE_BEHIND_A_COMMA:
            if any(
                is_finite(other.lower, known) or _MAYBE_FINITE.search(other.lower)
                for other in words[index + 1 : index + 1 + _FARTHEST]
            ):
                yield Clause(word, has_comma=True)
        elif gap == " " and words[index - 1].lower not in _TIED and _opens(words, index, known):
            yield Clause(word, has_comma=False)


def _opens(words: tuple[Word, ...], index: int, known: Verbs) -> bool:
    """Return whether the word can be nothing but the opening of a clause, although no comma stands before it."""
    lower, after = words[index].lower, words[index + 1].lower
    if lower == "når":
        # »at afdelingen når sine mål«: the verb; »når som helst«: a phrase
        return (
            after not in _NO_CLAUSE
            and not after.startswith(("sin", "som"))
            and words[index - 2].lower not in {"at", "som", "der"}
        )
    if lower in _SURE:
        return after not in _NO_CLAUSE
    if lower == "så":
        return after == "snart"
    if lower == "der":
        earlier = {word.lower for word in words[max(0, index - 3) : index]}
        before = words[index - 1].lower
        return is_finite(after, known) and not _is_verb_like(before, known) and not earlier & QUESTIONS
    if lower == "som":
        # »som projektleder« names a role, though »leder« is a verb too; »som følger« is a phrase
        return (
            after != "følger"
            and words[index - 1].lower not in _SUBJECTS
            and number_of(after) is not Number.ONE
            and not (may_be_noun(after) and _ends_at(words, index + 1))
            and (is_finite(after, known) or _clause_follows(words, index, known, reach=2))
        )
    # »inden ferien« is no clause, »inden tilskuddet bliver udbetalt« is one
    return lower in _MAYBE_PREPOSITIONS and _clause_follows(words, index, known, reach=_REACH)


def _ends_at(words: tuple[Word, ...], index: int) -> bool:
    """Return whether something other than a space stands behind the word: »som pakker (højst to)« holds no verb."""
    return index + 1 == len(words) or words[index + 1].start - words[index].end > 1


def _clause_follows(words: tuple[Word, ...], index: int, known: Verbs, reach: int) -> bool:
    """Return whether a subject follows, and a finite verb within `reach` words."""
    following: list[str] = []
    for before, word in zip(words[index:], words[index + 1 : index + 1 + reach], strict=False):
        if word.start - before.end > 1:
            break  # a comma or a bracket: what follows is no part of the clause's opening
        following.append(word.lower)
    if not following:
        return False
    first = following[0]
    if first in known.infinitives or not (first in _SUBJECTS or _is_nounlike(first)):
        return False
    return any(is_finite(word, known) and word not in _SELDOM_FINITE for word in following[1:])


def _is_nounlike(word: str) -> bool:
    return bool(_DEFINITE.search(word) or _PLURAL.search(word)) or number_of(word) is Number.MANY


def _is_verb_like(word: str, known: Verbs) -> bool:
    return word in FUNCTION_WORDS or word in known.present or word in known.passive or word.endswith("es")
