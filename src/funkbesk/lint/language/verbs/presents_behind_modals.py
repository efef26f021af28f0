"""Presents behind a modal, with or without its subject in between: `kan får`, `kunne ikke styrer sig`."""

from __future__ import annotations

from funkbesk.lint.language.grammar import FINITE, JOINS, MODALS, PREPOSITIONS, word_set
from funkbesk.lint.language.lexicon import Reading, readings_of
from funkbesk.lint.language.nouns import reading_of
from funkbesk.lint.language.verb_forms import is_infinitive
from funkbesk.lint.language.verb_or_noun import has_object_or_adverb
from funkbesk.lint.language.verbs.clause_parts import (
    Line,
    end_of_nominal,
    is_adverb,
    is_transparent,
    stands_behind_article,
)
from funkbesk.lint.language.verbs.joined_verbs import SUBJECTS, is_also_noun

IRREGULAR = word_set("er har får gør bliver")
"""Of these no noun is meant behind a modal: the sheep »får« is seldom spoken of."""
_WITHOUT_OBJECT = word_set("skal bør må skulle burde måtte")
_OFTEN_VERBS = word_set(
    "arbejder handler løfter pakker rejser retter styrker støtter tale taler prøver lever sejler kører spiller møder "
    "starter passer ligger sidder slutter lander flytter kigger samler skifter dækker svarer"
)
_SUBJECTS = SUBJECTS | word_set("alle de den begge ingen nogle mange hver enhver der det som andre")
_RELATIVES = word_set("der som hvad")
_OPENERS = word_set("at når hvis så fordi selvom om hvor mens da og men for eller hvornår hvordan hvorfor hvem hvad")
_DEFINITE = Reading.THE_ONE | Reading.THE_MANY
_OWNERS = word_set("din min sin vores deres en")
_JOINED = frozenset((word,) for word in JOINS | {"at"})
_BEFORE_COULD = frozenset((word,) for word in MODALS | {"at"})
_FINITE = FINITE - {"ved", "så", "lå"}
_FARTHEST = 12
_REACH = 8


def is_behind_modal(line: Line, index: int) -> bool:
    """Return whether a modal governs the present at `index`, and no noun can be meant by that."""
    modal = _modal_before(line, index)
    word = line.words[index]
    if modal is None or (word in IRREGULAR and _ends_clause_of_noun(line, modal, index)):
        return False
    if not modal and index == 1 and _is_condition(line, index):
        return False
    if word in IRREGULAR or not is_also_noun(word):
        return True
    if stands_behind_article(line, index) or line.text.value[line.inside[index].end :][:1] == "-":
        return False
    has_subject = _has_subject_before(line, modal) or (modal + 1 < index and _holds_subject(line, modal, index))
    after = _words_behind(line, index)
    if not has_subject or (after and is_infinitive(after[0], line.known) and not is_also_noun(after[0])):
        return has_object_or_adverb(line.words, index, line.known) and not _has_infinitive(line, after)
    if after[:1] and after[0] in JOINS:
        return len(after) > 1 and after[1] in line.known.infinitives
    if has_object_or_adverb(line.words, index, line.known) or _is_number(line, index):
        return True
    if reading_of(word) in {Reading.NONE, Reading.ONE} or line.words[modal] in _WITHOUT_OBJECT:
        return not _has_infinitive(line, after[:2])
    return word in _OFTEN_VERBS and after[:1] != () and (after[0] in PREPOSITIONS or is_adverb(after[0]))


def _is_condition(line: Line, index: int) -> bool:
    """Return whether two nouns and a passive follow the modal: `Skal filtre og pumpe skiftes, …`."""
    after = line.words[index + 1 : index + 4]
    return len(after) > 2 and after[0] in JOINS and not line.known.passive.isdisjoint(after[2:])


def _modal_before(line: Line, index: int) -> int | None:
    """Return the place of the modal that only adverbs, phrases and a subject stand behind, up to the word."""
    for place in range(index - 1, max(-1, index - _FARTHEST), -1):
        if not line.follows(place + 1):
            return None
        if line.words[place] in MODALS:
            is_noun = place > 0 and line.words[place - 1] in _OWNERS  # »din skal«
            return place if not is_noun and is_transparent(line, place + 1, index) else None
        if _is_infinitive(line, place):
            return None
        if line.words[place] in _FINITE or line.words[place] in JOINS:
            return None
    return None


def _is_infinitive(line: Line, place: int) -> bool:
    """Return whether the modal has its infinitive there already: `kan hente varer`, but not `kan bedre`."""
    word = line.words[place]
    return is_infinitive(word, line.known) and not is_adverb(word) and not stands_behind_article(line, place)


def _holds_subject(line: Line, modal: int, index: int) -> bool:
    """Return whether the subject stands between the modal and the word."""
    end = end_of_nominal(line, modal + 1, index)
    return end is not None


def _has_subject_before(line: Line, modal: int) -> bool:
    """Return whether a subject, and perhaps adverbs, stand right before the modal, and no phrase does.

    Behind »og« the subject is that of the verb before, and »at kunne« needs none.
    """
    place = modal - 1
    if line.words[place : place + 1] in _BEFORE_COULD and line.words[modal] == "kunne":
        return True
    while place > 0 and _may_stand_between(line.words[place]) and line.follows(place + 1):
        place -= 1
    if place < 0 or not line.follows(place + 1):
        return False
    word = line.words[place]
    if word in _SUBJECTS or (word in JOINS and place > 1):
        return True
    begin = next((at for at in range(place, max(-1, place - _REACH), -1) if _begins(line, at)), None)
    if begin is None or line.words[begin] in PREPOSITIONS:
        return False
    return bool(readings_of(word) & _DEFINITE) or end_of_nominal(line, begin, place + 1) == place + 1


def _may_stand_between(word: str) -> bool:
    return is_adverb(word) and word not in _SUBJECTS


def _begins(line: Line, index: int) -> bool:
    """Return whether a clause begins with the word."""
    return not index or not line.follows(index) or line.words[index - 1] in _OPENERS


def _ends_clause_of_noun(line: Line, modal: int, index: int) -> bool:
    """Return whether the modal may end a clause that is part of the subject: »Det du kan er godt«."""
    if index > modal + 1 or modal < 2:
        return False
    subject = modal - 1
    if line.words[subject] not in SUBJECTS and line.words[subject] not in _RELATIVES:
        return False
    before = line.words[subject - 1]
    if not line.follows(subject) or before in _OPENERS - {"hvad"}:
        return False
    return not any(_is_finite(line, place) for place in range(subject))


def _is_finite(line: Line, place: int) -> bool:
    word = line.words[place]
    return word in FINITE or word in MODALS or (word in line.known.present and not is_also_noun(word))


def _words_behind(line: Line, index: int) -> tuple[str, ...]:
    """Return the words behind the one at `index` up to the next comma."""
    end = index + 1
    while end < min(len(line.words), index + 1 + _REACH) and line.follows(end):
        end += 1
    return line.words[index + 1 : end]


def _has_infinitive(line: Line, words: tuple[str, ...]) -> bool:
    """Return whether an infinitive, or what looks like a passive, follows that the modal may belong to."""
    return any(
        (is_infinitive(word, line.known) or word in line.known.passive) and words[place - 1 : place] not in _JOINED
        for place, word in enumerate(words)
    )


def _is_number(line: Line, index: int) -> bool:
    return index + 1 < len(line.words) and line.gap(index + 1).strip()[:1].isdigit()
