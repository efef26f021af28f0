"""Presents that stand where »at« or a modal asks for an infinitive: `let at forstår`, `skal du indskriver`."""

from __future__ import annotations

from funkbesk.lint.language.grammar import MODALS, OBJECTS, word_set
from funkbesk.lint.language.lexicon import Reading, readings_of
from funkbesk.lint.language.verb_forms import is_infinitive, is_present
from funkbesk.lint.language.verb_or_noun import has_object_or_adverb
from funkbesk.lint.language.verbs import presents_behind_at, presents_behind_modals
from funkbesk.lint.language.verbs.clause_parts import Line
from funkbesk.lint.language.verbs.joined_verbs import (
    NO_PRESENT,
    SUBJECTS,
    is_inverted,
    may_be_present,
)

IRREGULAR = presents_behind_at.IRREGULAR | {"ved"}
"""They stand behind »at« and a modal only by mistake, and hardly ever by another."""
NEVER_SAID_OF_CLAUSES = presents_behind_modals.IRREGULAR - {"er"}
_LETTING = word_set("lader lade lad beder bede bed")
_PERSONS = word_set("dig mig jer os ham hende")
_SUBJECTS = SUBJECTS | word_set("alle de den begge ingen nogle mange hver enhver der det")
_DEFINITE = Reading.THE_ONE | Reading.THE_MANY


def may_be_governed(word: str, line: Line) -> bool:
    """Return whether the word (lower case) looks like a present."""
    return word in line.known.present or word.endswith("r") or word in IRREGULAR


def is_governed(line: Line, index: int) -> bool:
    """Return whether it is a present right behind `at` or a modal, or behind a modal and its subject."""
    word = line.words[index]
    if not index or line.gap(index) != " " or is_inverted(line.inside, index):
        return False
    if index > 1 and line.words[index - 2] in _LETTING and word in line.known.present:
        before = line.words[index - 1]
        is_let = before in OBJECTS | _PERSONS or bool(readings_of(before) & _DEFINITE)  # »lader borgeren bestemmer«
        return is_let and not is_infinitive("".join(line.words[index + 1 : index + 2]), line.known)
    if word in IRREGULAR:
        is_said = word in presents_behind_modals.IRREGULAR
        return presents_behind_at.is_behind_at(line, index) or (
            is_said and presents_behind_modals.is_behind_modal(line, index)
        )
    if word in NO_PRESENT:
        return False
    if not is_present(word, line.known):
        return _is_unlisted(line, index)
    return presents_behind_at.is_behind_at(line, index) or presents_behind_modals.is_behind_modal(line, index)


def _is_unlisted(line: Line, index: int) -> bool:
    """Return whether a verb that the list lacks stands behind a modal: `kan anfægter vurderingen`.

    »Du kan derefetr sende« is another mistake.
    """
    word, after = line.words[index], line.words[index + 1 : index + 2]
    is_verb = after != () and after[0] not in line.known.infinitives and may_be_present(word, line.known)
    if not is_verb or line.words[index - 1] not in MODALS or not has_object_or_adverb(line.words, index, line.known):
        return False
    before = line.words[index - 2] if index > 1 else ""
    return not before or before in _SUBJECTS or bool(readings_of(before) & _DEFINITE)
