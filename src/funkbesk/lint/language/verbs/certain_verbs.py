"""What stands behind an infinitive and makes it a verb for sure, and whether a clause has a finite verb of its own."""

from __future__ import annotations

from itertools import takewhile

from funkbesk.lint.language.grammar import (
    CONTENT_CLAUSES,
    JOINS,
    MODALS,
    OBJECTS,
    PARTICLES,
    SUBORDINATORS,
    word_set,
)
from funkbesk.lint.language.lexicon import DEFINITE, readings_of
from funkbesk.lint.language.neighbours import near
from funkbesk.lint.language.nouns import is_pure_definite
from funkbesk.lint.language.verb_or_noun import has_object_or_adverb, is_also_noun, is_verb_not_adjective
from funkbesk.lint.texts.bullet_forms import Verbs, may_be_noun
from funkbesk.lint.texts.text import Text, Word

HELPERS = word_set("er var har havde bliver blev kan skal vil må bør gør får")
_PARTICLES = word_set("op ned ind ud hen frem sammen tilbage væk bort")


def has_finite_verb(words: tuple[str, ...], known: Verbs) -> bool:
    """Return whether the clause has a finite verb that is not joined to the infinitive and is no noun."""
    clause = tuple(takewhile(lambda word: word not in SUBORDINATORS, words))
    return any(
        word in HELPERS
        or word in MODALS
        or word in known.passive
        or (word in known.present and not is_also_noun(word) and (not place or clause[place - 1] not in JOINS))
        for place, word in enumerate(clause)
    )


def has_object(text: Text, inside: tuple[Word, ...], words: tuple[str, ...], index: int, known: Verbs) -> bool:
    """Return whether an object or an adverb follows, which can't stand right behind a noun."""
    return index + 1 < len(words) and near(text, inside, index) and has_object_or_adverb(words, index, known)


def is_no_adjective(text: Text, inside: tuple[Word, ...], words: tuple[str, ...], index: int) -> bool:
    """Return whether an infinitive that is spelled like an adjective has an object or a clause as one."""
    has_comma = index + 1 < len(words) and not near(text, inside, index)
    return is_verb_not_adjective(words, index, has_comma=has_comma)


def opens_clause(text: Text, inside: tuple[Word, ...], words: tuple[str, ...], index: int) -> bool:
    """Return whether a comma and a clause follow that the verb has as its object."""
    return index + 1 < len(words) and not near(text, inside, index) and words[index + 1] in CONTENT_CLAUSES


def is_followed_by_at(text: Text, inside: tuple[Word, ...], words: tuple[str, ...], index: int) -> bool:
    """Return whether an infinitive with »at« follows a word that stands behind a definite noun."""
    is_followed = words[index + 1 : index + 2] == ("at",) and near(text, inside, index)
    return is_followed and bool(readings_of(words[index - 1]) & DEFINITE)


def ends_in_particle(text: Text, inside: tuple[Word, ...], words: tuple[str, ...], begin: int, index: int) -> bool:
    """Return whether a clause is a definite noun, the word and a particle: `før trafikken tage til`."""
    is_near = index == begin + 1 and bool(readings_of(words[begin]) & DEFINITE)
    if not is_near or words[index + 1 : index + 2] == () or words[index + 1] not in PARTICLES | {"til", "på", "over"}:
        return False
    return near(text, inside, index) and (index + 2 == len(words) or not near(text, inside, index + 1))


def is_only_object(word: str) -> bool:
    """Return whether nothing but an object can be meant by it: `vagten`, `dem`; no noun stands right before it."""
    return word in OBJECTS or is_pure_definite(word)


def is_surely_verb(text: Text, inside: tuple[Word, ...], words: tuple[str, ...], index: int) -> bool:
    """Return whether the word is no noun, or has a particle behind it."""
    return not may_be_noun(words[index]) or has_particle(text, inside, words, index)


def has_particle(text: Text, inside: tuple[Word, ...], words: tuple[str, ...], index: int) -> bool:
    """Return whether »op«, »ned« … follows, as in »følge op på planen«."""
    return index + 1 < len(words) and words[index + 1] in _PARTICLES and near(text, inside, index)
