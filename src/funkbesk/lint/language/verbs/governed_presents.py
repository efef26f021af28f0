"""Presents that stand where »at« or a modal asks for an infinitive: `let at forstår`, `skal du indskriver`."""

from __future__ import annotations

from funkbesk.late_patterns import late
from funkbesk.lint.language.grammar import (
    FINITE,
    FUNCTION_WORDS,
    JOINS,
    MODALS,
    OBJECTS,
    PREPOSITIONS,
    SUBORDINATORS,
    base_of_adjective,
    is_participle,
    word_set,
)
from funkbesk.lint.language.lexicon import Reading, readings_of
from funkbesk.lint.language.nouns import reading_of
from funkbesk.lint.language.verb_forms import is_present
from funkbesk.lint.language.verb_or_noun import has_object_or_adverb
from funkbesk.lint.language.verbs.joined_verbs import (
    BEFORE_INFINITIVE,
    BEHIND_MODALS,
    BETWEEN,
    NO_PRESENT,
    SUBJECTS,
    beside,
    is_also_noun,
    is_inverted,
    may_be_present,
)
from funkbesk.lint.language.verbs.subjects import end_of_prepositional_phrases, end_of_subject
from funkbesk.lint.texts.bullet_forms import Verbs
from funkbesk.lint.texts.text import Text, Word

# No noun is their object: »kan sprog« and »vil forandringer« are right.
_WITHOUT_OBJECT = word_set("skal bør må skulle burde")
# A clause of its own follows, so that the one with »at« has ended: »at lytter, før vi handler«.
_NEXT_CLAUSE = word_set("før inden når hvis så fordi mens men selvom")
_LIKE_FINITE = late(r"\w{2}(?:[^aeiouyæøå]er|es|ås|ede|går|står|får|ser|gør)$")
_ADVERBS = word_set("hverken både enten dog derfor først kun ofte jo da nu så altid alene også måske")
_LONGEST_SUBJECT = 5
_SUBJECTS = SUBJECTS | word_set("alle de den begge ingen nogle mange hver enhver der det")
IRREGULAR = word_set("er har får gør bliver kan skal vil må bør")
"""They stand behind »at« and a modal only by mistake, and hardly ever by another."""
NEVER_SAID_OF_CLAUSES = word_set("har får bliver")
_LETTING = word_set("lader lade lad")
_OPENERS = word_set("at når hvis så fordi selvom")
_PHRASES = frozenset({("med", "fordel"), ("som", "regel"), ("i", "stedet"), ("om", "nødvendigt")})
_DEFINITE = Reading.THE_ONE | Reading.THE_MANY


def is_governed(text: Text, inside: tuple[Word, ...], words: tuple[str, ...], index: int, known: Verbs) -> bool:
    """Return whether it is a present right behind `at` or a modal, or behind a modal and its subject."""
    lower = words[index]
    if not index or (lower not in known.present and not lower.endswith("r")):
        return False
    if is_inverted(inside, index) or not beside(text, inside, index - 1):
        return False
    before = words[index - 1]
    if index > 1 and words[index - 2] in _LETTING and lower in known.present and not is_also_noun(lower):
        return before in OBJECTS or bool(readings_of(before) & _DEFINITE)  # »lader borgeren bestemmer«
    if lower in NO_PRESENT:  # »for at får penge«; »det betyder, at er man syg, …«
        is_behind_at = before == "at" and _is_only_verb_of_clause(text, inside, words, index, known)
        is_behind_modal = lower in NEVER_SAID_OF_CLAUSES and _is_behind_modal_and_more(text, inside, words, index)
        return lower in IRREGULAR and (is_behind_at or is_behind_modal or _is_in_short_clause(words, index))
    if not is_present(lower, known):
        # »kan anfægter vurderingen«; »du kan derefetr sende« is another mistake
        is_last = words[index + 1 : index + 2] == () or not has_object_or_adverb(words, index, known)
        is_verb = not is_last and words[index + 1] not in known.infinitives and may_be_present(lower, known)
        return is_verb and _follows_subject_and_modal(words, index, known)
    if _is_behind_modal_and_more(text, inside, words, index):
        # »vil gerne bidrager til«: a person without an article is no object
        is_no_object = reading_of(lower) in {Reading.NONE, Reading.ONE} or has_object_or_adverb(words, index, known)
        return not is_also_noun(lower) or is_no_object
    if _is_behind_modal_and_phrase(text, inside, words, index, known):
        return not is_also_noun(lower)
    if before == "kunne" and index > 1 and (words[index - 2] == "at" or words[index - 2] in MODALS):
        return not is_also_noun(lower) or reading_of(lower) is Reading.ONE  # »for at kunne deltager«
    if _is_behind_modal_and_noun(text, inside, words, index, known):
        return not is_also_noun(lower) or has_object_or_adverb(words, index, known)
    if before not in BEFORE_INFINITIVE and before not in MODALS:
        return False
    if not is_also_noun(lower) or _follows_subject_and_modal(words, index, known):
        return True
    return before == "at" and index > 1 and _is_only_verb_of_clause(text, inside, words, index, known)


def _is_in_short_clause(words: tuple[str, ...], index: int) -> bool:
    """Return whether a clause begins with a subject and its modal right before: `at familien kan får besked`."""
    if words[index] not in NEVER_SAID_OF_CLAUSES or index < 2 or words[index - 1] not in MODALS:
        return False
    is_subject = words[index - 2] in SUBJECTS or bool(readings_of(words[index - 2]) & _DEFINITE)
    return is_subject and (index == 2 or words[index - 3] in _OPENERS)


def _is_behind_modal_and_more(text: Text, inside: tuple[Word, ...], words: tuple[str, ...], index: int) -> bool:
    """Return whether an adverb or a subject stands between a modal and the word: `vil gerne forbedrer`, `skal du …`."""
    place = index - 1
    while place and _is_adverb(words[place]) and beside(text, inside, place - 1):
        place -= 1
    if place > 1 and words[place - 1 : place + 1] in _PHRASES:
        place -= 2  # »kan med fordel benytter«
    if words[place] in MODALS:
        return place < index - 1
    is_subject = words[place] in SUBJECTS or bool(readings_of(words[place]) & _DEFINITE)
    return is_subject and place > 0 and words[place - 1] in MODALS and beside(text, inside, place - 1)


def _is_behind_modal_and_noun(
    text: Text, inside: tuple[Word, ...], words: tuple[str, ...], index: int, known: Verbs
) -> bool:
    """Return whether the subject stands between a modal and the word: `bør skolen kontakter hjemmet`."""
    places = range(index - 2, max(-1, index - _LONGEST_SUBJECT), -1)
    modal = next((place for place in places if words[place] in MODALS), None)
    if modal is None or not all(beside(text, inside, place) for place in range(modal, index)):
        return False
    return end_of_subject(words, modal + 1, index, known) == index


def _is_behind_modal_and_phrase(
    text: Text, inside: tuple[Word, ...], words: tuple[str, ...], index: int, known: Verbs
) -> bool:
    """Return whether only phrases stand between the modal and the word: `Lederen vil i løbet af foråret indkalder`."""
    modal = next((place for place in range(index - 3, 0, -1) if words[place] in MODALS), None)
    if modal is None or words[modal + 1] not in PREPOSITIONS:
        return False
    is_subject = words[modal - 1] in SUBJECTS or bool(readings_of(words[modal - 1]) & _DEFINITE)
    if not is_subject or not all(beside(text, inside, place) for place in range(modal, index)):
        return False
    return end_of_prepositional_phrases(words, modal + 1, index, known) == index


def _is_adverb(word: str) -> bool:
    return word in BEHIND_MODALS or word in BETWEEN or word in _ADVERBS or base_of_adjective(word) not in {None, word}


def _follows_subject_and_modal(words: tuple[str, ...], index: int, known: Verbs) -> bool:
    """Return whether it can be no subject behind its modal: `Lederen kan fanger og holde …`, `Kan læser en rapport`.

    In »Her kan læsere finde bøger« the modal stands before its subject.
    """
    if words[index - 1] not in MODALS:
        return False
    before = words[index - 2] if index > 1 else ""
    is_subject = before in _SUBJECTS or bool(readings_of(before) & _DEFINITE)
    if before and not is_subject:
        return False
    following = words[index + 1 : index + 3]
    if is_subject and words[index - 1] in _WITHOUT_OBJECT and not known.infinitives.intersection(following[:1]):
        return True
    is_joined = len(following) > 1 and following[0] in JOINS and following[1] in known.infinitives
    # »kan vælger mellem to tilbud«: a thing to count needs an article
    is_no_object = words[index] not in known.present or reading_of(words[index]) is Reading.ONE
    return has_object_or_adverb(words, index, known) or is_joined or (is_subject and is_no_object)


def _is_only_verb_of_clause(
    text: Text, inside: tuple[Word, ...], words: tuple[str, ...], index: int, known: Verbs
) -> bool:
    """Return whether no verb follows the word, which a clause with »at« needs: `øver sig i at rejser alene`."""
    if SUBORDINATORS & {words[index - 2]}:
        return False
    for place in range(index + 1, len(words)):
        gap = text.value[inside[place - 1].end : inside[place].start]
        word = words[place]
        if gap != " " and word in _NEXT_CLAUSE:
            return True
        if gap.strip(",").strip():
            return False
        if is_inverted(inside, place) and (word in known.present or word in FINITE or word in MODALS):
            return True  # »I stedet for at sender brev ringer vi«
        if word in FINITE or word in MODALS or word in known.passive:
            return False
        if word in FUNCTION_WORDS:
            continue
        if word in known.present or is_participle(word) or (_LIKE_FINITE.search(word) and not readings_of(word)):
            return False
    return True
