"""Presents that stand where »at« or a modal asks for an infinitive: `let at forstår`, `skal du indskriver`."""

from __future__ import annotations

from funkbesk.lint.language.grammar import (
    MODALS,
    OBJECTS,
    SUBJECTS,
    base_of_adjective,
    is_inflected_adjective,
    word_set,
)
from funkbesk.lint.language.lexicon import DEFINITE, readings_of
from funkbesk.lint.language.verb_forms import is_infinitive, is_present
from funkbesk.lint.language.verb_or_noun import has_object_or_adverb, is_also_noun
from funkbesk.lint.language.verbs import presents_behind_at, presents_behind_modals
from funkbesk.lint.language.verbs.clause_parts import Line, is_adverb, subject_in
from funkbesk.lint.language.verbs.joined_verbs import NO_PRESENT, is_inverted, may_be_present
from funkbesk.lint.texts.bullet_forms import may_be_noun

IRREGULAR = presents_behind_at.IRREGULAR | {"ved"}
"""They stand behind »at« and a modal only by mistake, and hardly ever by another."""
NEVER_SAID_OF_CLAUSES = presents_behind_modals.IRREGULAR - {"er"}
LETTING = word_set("lader lade lad lod beder bede bed bad")
_ASKING = LETTING | word_set("ser se hører høre")
_FARTHEST_LETTING = 7
_SUBJECTS = SUBJECTS | word_set("alle de den begge ingen nogle mange hver enhver der det")


def may_be_governed(line: Line, index: int) -> bool:
    """Return whether the word looks like a present, and is no part of a phrase: `klare rammer`, `en sikker vej`."""
    word = line.words[index]
    if word not in line.known.present and not word.endswith("r") and word not in IRREGULAR:
        return False
    if base_of_adjective(word) == word:
        return not (line.follows(index + 1) and readings_of(line.words[index + 1]))
    is_noun = word.endswith("er") and index > 0 and line.follows(index) and may_be_noun(word)
    before = line.words[index - 1]
    return not (is_noun and is_inflected_adjective(before) and not is_adverb(before))  # »bør løbende holder sig«


def is_governed(line: Line, index: int) -> bool:
    """Return whether it is a present right behind `at` or a modal, or behind a modal and its subject."""
    word = line.words[index]
    if index and line.gap(index) == ", ":
        return word in line.known.present and presents_behind_modals.is_behind_parenthesis(line, index)
    if not line.follows(index) or line.gap(index)[1:2].isdigit() or is_inverted(line.inside, index):
        return False
    if word in line.known.present and _is_let(line, index):
        return True
    if line.words[index - 1] == "bedes" and word in line.known.present and not is_also_noun(word):
        return True  # »Gæster bedes melder sig i receptionen«
    if word in presents_behind_modals.FINITE_MODALS and presents_behind_modals.is_doubled(line, index):
        return True
    if word in IRREGULAR:
        is_said = word in presents_behind_modals.IRREGULAR
        return presents_behind_at.is_behind_at(line, index) or (
            is_said and presents_behind_modals.is_behind_modal(line, index)
        )
    if word in NO_PRESENT:
        return False
    if not is_present(word, line.known):
        return _is_unlisted(line, index)
    if presents_behind_modals.is_behind_not_only(line, index):
        return True
    return presents_behind_at.is_behind_at(line, index) or presents_behind_modals.is_behind_modal(line, index)


def _is_let(line: Line, index: int) -> bool:
    """Return whether somebody is let or asked to do it: `lader borgeren bestemmer`, `lader de unge selv vælger`."""
    near = max(0, index - _FARTHEST_LETTING)
    if _ASKING.isdisjoint(line.words[near : index - 1]):
        return False
    letting = next((place for place in range(index - 2, near - 1, -1) if line.words[place] in _ASKING), None)
    if letting is None or is_infinitive("".join(line.words[index + 1 : index + 2]), line.known):
        return False
    if letting == index - 2 and line.words[letting] in LETTING:
        before = line.words[index - 1]
        return before in OBJECTS or bool(readings_of(before) & DEFINITE)
    word = line.words[index]
    is_verb = not is_also_noun(word) or has_object_or_adverb(line.words, index, line.known)
    is_verb = is_verb and word not in NO_PRESENT
    return is_verb and line.follow(letting + 1, index) and subject_in(line, letting + 1, index)


def _is_unlisted(line: Line, index: int) -> bool:
    """Return whether a verb that the list lacks stands behind a modal: `kan anfægter vurderingen`.

    »Du kan derefetr sende« is another mistake.
    """
    word, after = line.words[index], line.words[index + 1 : index + 2]
    is_verb = after != () and after[0] not in line.known.infinitives and may_be_present(word, line.known)
    if not is_verb or line.words[index - 1] not in MODALS or not has_object_or_adverb(line.words, index, line.known):
        return False
    before = line.words[index - 2] if index > 1 else ""
    return not before or before in _SUBJECTS or bool(readings_of(before) & DEFINITE)
