"""Infinitives that stand where only a noun can, beside a compound: `prøver fra bade og drikkevand`."""

from __future__ import annotations

from funkbesk.lint.language.compounds.bare_words import is_plural_adjective
from funkbesk.lint.language.compounds.shared_parts import has_open_last_part
from funkbesk.lint.language.compounds.whole_words import begins_known_compound, is_compound
from funkbesk.lint.language.grammar import (
    FUNCTION_WORDS,
    JOINS,
    MODALS,
    PREPOSITIONS,
    is_any_adjective,
    is_inflected_adjective,
    word_set,
)
from funkbesk.lint.language.lexicon import Reading, first_part_of
from funkbesk.lint.language.neighbours import beside
from funkbesk.lint.language.noun_phrases import is_genitive
from funkbesk.lint.language.nouns import number_of, reading_of
from funkbesk.lint.texts.bullet_forms import Verbs, may_be_noun
from funkbesk.lint.texts.text import Text

# »lader læse og skrive« and the like: an infinitive follows these.
_BEFORE_INFINITIVES = word_set("at lade lader få får se ser høre hører føle føler bede beder lære lærer")
# Only a noun or an adjective follows these: »dine søge- og filtreringsvalg«.
_BEFORE_NOUNS = word_set(
    "min mit mine din dit dine sin sit sine vores jeres deres hans hendes dens dets en et alle nogle mange flere begge "
    "hver hvert enhver ethvert samtlige diverse forskellige øvrige egne"
)
# Their nouns are rarer than their verbs, which begin compounds: »bade og omklædningsrum«.
_RATHER_VERBS = word_set(
    "bade grave løbe male spille sove tegne vaske køle klippe bære feje save skære sy ro måle bore koge stryge svømme"
)


# They only look like adjectives.
_ALIKE = frozenset({"fiske"})


def is_verb_beside_compound(text: Text, join: int, known: Verbs) -> bool:
    """Return whether an infinitive stands where only a noun can: `prøver fra bade og drikkevand`."""
    lower = text.lower_words
    bare, whole = lower[join - 1], lower[join + 1]
    if bare not in known.infinitives or not is_compound(whole) or whole.startswith(bare) or bare[-4:] == whole[-4:]:
        return False
    before = lower[join - 2] if join > 1 and beside(text, join - 2) else None
    if reading_of(bare) is Reading.MANY and reading_of(whole) is Reading.MANY and bare not in _RATHER_VERBS:
        return False  # »strande og badebroer« are two plurals
    if before in PREPOSITIONS and number_of(bare) is None and begins_known_compound(bare, whole):
        return reading_of(whole) is Reading.MANY  # »medlemmer af styre og koordinationsgrupper«
    is_word = (is_any_adjective(bare) and bare not in _ALIKE) or bare in FUNCTION_WORDS
    return not is_word and _is_verb_beside_noun(bare, whole, before, known)


def _is_verb_beside_noun(bare: str, whole: str, before: str | None, known: Verbs) -> bool:
    """Return whether the infinitive is only the first part of a compound: `klippere og feje og sugemaskiner`.

    »evnen til at lytte og samarbejdsvilje« joins an infinitive to a noun: only behind »at« can it.
    """
    if before in _BEFORE_INFINITIVES or before in MODALS:
        return False
    if before is not None and not may_be_noun(bare) and (before in _BEFORE_NOUNS or is_plural_adjective(before)):
        return True
    first = first_part_of(whole) or ""
    both = is_only_verb(first, known)
    if bare in _RATHER_VERBS:
        return before is not None and before not in JOINS
    if before in PREPOSITIONS and first in known.infinitives and not reading_of(bare) & Reading.ONE:
        return True
    if may_be_noun(bare):
        return both and not reading_of(bare) & Reading.EITHER and before is not None and before not in JOINS
    if before is None:
        return both or (reading_of(whole) is Reading.MANY and bool(reading_of(first)) and has_open_last_part(whole))
    return (
        both or before in PREPOSITIONS or is_genitive(before) or before in known.present or before in known.infinitives
    )


def is_only_verb(word: str, known: Verbs) -> bool:
    """Return whether the word (lower case) is an infinitive and no noun or adjective: `svømme`, `modtage`."""
    return word in known.infinitives and not may_be_noun(word) and not is_inflected_adjective(word)


def is_likely_verb(word: str) -> bool:
    """Return whether the word (lower case) begins compounds as a verb more often than as a plural: `bade`."""
    return word in _RATHER_VERBS


def is_rather_verb(word: str, known: Verbs) -> bool:
    """Return whether the word (lower case) is hardly ever anything but an infinitive: `svømme`, `bade`."""
    return word in _RATHER_VERBS or (is_only_verb(word, known) and not reading_of(word))
